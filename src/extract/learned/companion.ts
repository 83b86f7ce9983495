/**
 * Companion: a linear conditional random field (Lafferty, McCallum and Pereira 2001) that reads beside the
 * encoder, and whose probabilities for one head are averaged with the encoder's. It knows words and their
 * neighbours where the encoder knows contexts; together they are right more often than either alone
 * (`docs/benchmarks.md`). Made by `training/companion.py`; what is done here is done there.
 */
import { caseOf } from './case-class.ts';
import { plain } from './words.ts';

/** `companion.json`: what the numbers of `companion.bin` are. */
interface Description {
  readonly labels: readonly string[];
  /** Places that have weights. */
  readonly rows: number;
  /** What a weight of 1 in the file stands for. */
  readonly scale: number;
  /** Added to the score of a label behind another, `[before][after]`. */
  readonly transitions: readonly (readonly number[])[];
  /** Its share in the average, 0 to 1. */
  readonly weight: number;
  /** Words of ranks, as they are looked up. */
  readonly ranks: readonly string[];
}

const PLACES = 1 << 16;
const NONE = -1;
const UTF_8 = new TextEncoder();

export class Companion {
  readonly labels: readonly string[];
  readonly weight: number;
  readonly #transitions: Float64Array;
  readonly #ranks: ReadonlySet<string>;
  /** The row of weights of each place of the hash, or NONE. */
  readonly #rowOf: Int32Array;
  readonly #weights: Int8Array;
  readonly #scale: number;

  /** Throws one sentence where the two files do not fit each other. */
  constructor(description: string, bytes: Uint8Array) {
    const { labels, rows, scale, transitions, weight, ranks } = JSON.parse(description) as Description;
    if (bytes.length !== rows * (2 + labels.length))
      throw new Error('The companion of the model (companion.bin) is not as long as its description says.');
    this.labels = labels;
    this.weight = weight;
    this.#scale = scale;
    this.#ranks = new Set(ranks);
    this.#transitions = Float64Array.from(transitions.flat());
    this.#rowOf = new Int32Array(PLACES).fill(NONE);
    for (let row = 0; row < rows; row++) this.#rowOf[bytes[2 * row]! + 256 * bytes[2 * row + 1]!] = row;
    this.#weights = new Int8Array(bytes.buffer, bytes.byteOffset + 2 * rows, rows * labels.length);
  }

  /**
   * The probability of each label for each word of a line, row by row.
   *
   * @param repeats as of `repeatsOf`, for these words
   */
  marginals(surfaces: readonly string[], repeats: readonly number[]): Float64Array {
    const n = this.labels.length;
    const states = new Float64Array(surfaces.length * n);
    featuresOf(surfaces, repeats, this.#ranks).forEach((places, i) => {
      for (const place of places) {
        const row = this.#rowOf[place]!;
        if (row === NONE) continue;
        for (let l = 0; l < n; l++) states[i * n + l]! += this.#weights[row * n + l]! * this.#scale;
      }
    });
    return forwardBackward(states, this.#transitions, n);
  }
}

/** FNV-1a (Fowler, Noll, Vo) over UTF-8, folded to 16 bits. */
function placeOf(feature: string): number {
  let hash = 0x811c9dc5;
  const add = (byte: number): void => {
    hash = Math.imul(hash ^ byte, 0x01000193);
  };
  for (let i = 0; i < feature.length; i++) {
    const code = feature.charCodeAt(i);
    if (code < 128) add(code);
    else {
      for (const byte of UTF_8.encode(feature.slice(i))) add(byte);
      break;
    }
  }
  hash >>>= 0;
  return (hash ^ (hash >>> 16)) & (PLACES - 1);
}

const REACH = 4;
const NEAR = 2;
const RANK_REACH = 5;

/** For each word of a line the places of its features, each once. */
export function featuresOf(
  surfaces: readonly string[],
  repeats: readonly number[],
  ranks: ReadonlySet<string>,
): Set<number>[] {
  const low = surfaces.map(plain);
  const isRank = low.map((word) => ranks.has(word));
  const own = surfaces.map((surface, i) => {
    const letters = Array.from(low[i]!);
    return [
      `s=${shapeOf(surface)}`,
      `p=${letters.slice(0, 3).join('')}`,
      `x=${letters.slice(-3).join('')}`,
      `c=${caseOf(surface)}`,
      `n=${repeats[i]}`,
    ];
  });
  const run: number[] = [];
  return surfaces.map((_, i) => {
    const features = ['b', `0w=${low[i]}`, ...own[i]!];
    for (let d = -REACH; d <= REACH; d++) {
      const word = low[i + d];
      if (d === 0) continue;
      if (word === undefined) {
        features.push(`${d}w=`);
        continue;
      }
      features.push(`${d}w=${word}`);
      if (Math.abs(d) <= NEAR) for (const feature of own[i + d]!) features.push(`${d}${feature}`);
      if (Math.abs(d) === 1) features.push(`${d}ww=${word} ${low[i]}`);
    }
    run.push(i > 0 && /^\p{Uppercase}/u.test(surfaces[i - 1]!) ? run[i - 1]! + 1 : 0);
    const back = distance(isRank, i, -1);
    features.push(`run=${Math.min(run[i]!, 4)}`, `rank=${back}`, `ahead=${distance(isRank, i, 1)}`);
    features.push(`is=${isRank[i] ? 1 : 0}${back}`);
    return new Set(features.map(placeOf));
  });
}

/** How many words away the next word of a rank is on one side; 0 where none is near. */
function distance(isRank: readonly boolean[], from: number, step: -1 | 1): number {
  for (let d = 1; d <= RANK_REACH; d++) if (isRank[from + d * step]) return d;
  return 0;
}

/** Its kinds of characters, repeated ones once: "Xx" for "Colonel", "9x" for "3rd". */
function shapeOf(word: string): string {
  let shape = '';
  for (const c of word) {
    const kind = /\p{Uppercase}/u.test(c) ? 'X' : /\p{L}/u.test(c) ? 'x' : /\p{Nd}/u.test(c) ? '9' : c;
    if (!shape.endsWith(kind)) shape += kind;
  }
  return Array.from(shape).slice(0, 6).join('');
}

/** Marginal probabilities of a linear chain, each step scaled to sum to one (Rabiner 1989). */
function forwardBackward(states: Float64Array, transitions: Float64Array, n: number): Float64Array {
  const length = states.length / n;
  const potential = states.slice();
  for (let i = 0; i < length; i++) {
    let top = -Infinity;
    for (let l = 0; l < n; l++) top = Math.max(top, potential[i * n + l]!);
    for (let l = 0; l < n; l++) potential[i * n + l] = Math.exp(potential[i * n + l]! - top);
  }
  const step = transitions.map(Math.exp);
  const forward = new Float64Array(states.length);
  const backward = new Float64Array(states.length).fill(1);
  for (let i = 0; i < length; i++) {
    let sum = 0;
    for (let l = 0; l < n; l++) {
      let reach = i === 0 ? 1 : 0;
      for (let k = 0; i > 0 && k < n; k++) reach += forward[(i - 1) * n + k]! * step[k * n + l]!;
      forward[i * n + l] = reach * potential[i * n + l]!;
      sum += forward[i * n + l]!;
    }
    for (let l = 0; l < n; l++) forward[i * n + l]! /= sum;
  }
  for (let i = length - 2; i >= 0; i--) {
    let sum = 0;
    for (let k = 0; k < n; k++) {
      let reach = 0;
      for (let l = 0; l < n; l++)
        reach += step[k * n + l]! * potential[(i + 1) * n + l]! * backward[(i + 1) * n + l]!;
      backward[i * n + k] = reach;
      sum += reach;
    }
    for (let k = 0; k < n; k++) backward[i * n + k]! /= sum;
  }
  const marginals = new Float64Array(states.length);
  for (let i = 0; i < length; i++) {
    let sum = 0;
    for (let l = 0; l < n; l++) {
      marginals[i * n + l] = forward[i * n + l]! * backward[i * n + l]!;
      sum += marginals[i * n + l]!;
    }
    for (let l = 0; l < n; l++) marginals[i * n + l]! /= sum;
  }
  return marginals;
}
