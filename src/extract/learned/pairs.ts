/** Pairs: which mentions of one head belong together, each pair scored for every relation it may have. */
import type { Relations } from './description.ts';
import type { LearnedRelation } from './marks.ts';
import { featureCount, type PairFeatures } from './pair-features.ts';
import { type Layer, layerOf, perceive, sigmoid } from './perceptron.ts';
import type { WordSpan } from './spans.ts';

/** Mentions that one is paired with on each side, at most: a page of nothing but names stays readable. */
const MOST = 60;

export class PairScorer {
  readonly #relations: Relations;
  readonly #layers: readonly Layer[];

  /** Throws one sentence where the layers do not fit the features. */
  constructor(relations: Relations) {
    this.#relations = relations;
    this.#layers = relations.layers.map(layerOf);
    const wanted = featureCount(relations.size);
    if (this.#layers[0]?.in !== wanted)
      throw new Error(
        `The first layer of the model takes ${this.#layers[0]?.in} numbers where ${wanted} are given.`,
      );
  }

  /** Every relation whose probability is above its threshold, in order of head, tail and type. */
  relations(spans: readonly WordSpan[], features: PairFeatures): LearnedRelation[] {
    const { types, thresholds } = this.#relations;
    const found: LearnedRelation[] = [];
    for (const [head, tail, allowed] of this.#candidates(spans, features)) {
      const scores = perceive(this.#layers, features.of(head, tail));
      for (const type of allowed) {
        const place = types.indexOf(type);
        const score = sigmoid(scores[place]!);
        if (score > thresholds[place]!) found.push({ type, head, tail, score });
      }
    }
    return found;
  }

  *#candidates(
    spans: readonly WordSpan[],
    features: PairFeatures,
  ): Generator<[head: number, tail: number, allowed: readonly string[]]> {
    const allowed = new Map<string, readonly string[]>();
    for (const { head, tail, relations } of this.#relations.pairs)
      for (const h of head)
        for (const t of tail) {
          const key = `${h} ${t}`;
          allowed.set(key, [...new Set([...(allowed.get(key) ?? []), ...relations])]);
        }
    for (let head = 0; head < spans.length; head++) {
      const first = Math.max(0, head - MOST);
      for (let tail = first; tail < Math.min(spans.length, head + MOST + 1); tail++) {
        const relations = allowed.get(`${spans[head]!.type} ${spans[tail]!.type}`);
        if (head === tail || !relations) continue;
        if (features.between(head, tail) > this.#relations.maxWords || !features.isNear(head, tail)) continue;
        yield [head, tail, relations];
      }
    }
  }
}
