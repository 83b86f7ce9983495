import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { COUNTED, featureCount, PairFeatures } from '../../../src/extract/learned/pair-features.ts';
import { PairScorer } from '../../../src/extract/learned/pairs.ts';
import { layerOf, perceive } from '../../../src/extract/learned/perceptron.ts';
import type { WordSpan } from '../../../src/extract/learned/spans.ts';
import { wordsOf } from '../../../src/extract/learned/words.ts';

const base64 = (values: readonly number[]): string =>
  Buffer.from(Float32Array.from(values).buffer).toString('base64');
const round = (values: Iterable<number>): number[] =>
  [...values].map((value) => Math.round(value * 1e4) / 1e4);

describe('a perceptron', () => {
  it('multiplies row by row, and cuts below zero between layers only', () => {
    const layers = [
      layerOf({ w: base64([1, 0, -1, 0, 0, 2]), b: base64([0.5, -1, 0]), in: 2, out: 3 }),
      layerOf({ w: base64([1, 10, 100, -1, -1, -1]), b: base64([0, 0.25]), in: 3, out: 2 }),
    ];
    // first layer: 3 + 0.5, -3 - 1 cut to 0, 2 * 4
    assert.deepEqual(round(perceive(layers, Float32Array.of(3, 4))), [803.5, -11.25]);
  });

  it('refuses a layer with too few weights', () => {
    assert.throws(() => layerOf({ w: base64([1]), b: base64([1]), in: 2, out: 1 }), /1 weights where 2/);
  });
});

const TEXT = 'Colonel Petrak, head of Guard.\nBrenn, Berg and the Works';
const WORDS = wordsOf(TEXT);
const span = (type: string, word: string): WordSpan => {
  const from = WORDS.findIndex(({ start, end }) => TEXT.slice(start, end) === word);
  return { type, from, to: from + 1, score: 1 };
};
const SPANS = [
  span('Rank', 'Colonel'),
  span('Person', 'Petrak'),
  span('Role', 'head'),
  span('Organization', 'Guard'),
  span('Person', 'Brenn'),
  span('Person', 'Berg'),
  span('Organization', 'Works'),
];
/** Vectors of two numbers: the place of the word, and its square over 10. */
const VECTORS = Float32Array.from(WORDS.flatMap((_, i) => [i, (i * i) / 10]));
const FEATURES = new PairFeatures(TEXT, WORDS, SPANS, VECTORS, 2);

describe('what is known of a pair', () => {
  it('begins with the vectors of both, their product and the mean of what lies between', () => {
    // "Petrak" is word 1, "head" word 3; between them is the comma, word 2.
    assert.deepEqual(round(FEATURES.of(1, 2).slice(0, 8)), [1, 0.1, 3, 0.9, 3, 0.09, 2, 0.4]);
    assert.deepEqual(round(FEATURES.of(1, 0).slice(6, 8)), [0, 0]);
  });

  it('goes on with what is counted', () => {
    assert.equal(FEATURES.of(1, 3).length, featureCount(2));
    // Petrak to Guard: behind, three words between, one comma, no other organ, the only person before; Brenn is nearer.
    assert.deepEqual(round(FEATURES.of(1, 3).slice(8, 8 + COUNTED)), [
      ...[1, 1, 0.075, 0.25, 0, 0, 0.25, 0, 0, 1, 0, 1],
      ...[0, 0, 0, 1, 0, 0],
      ...[1, 0],
    ]);
    // Petrak to Works: over a line and a stop, two persons and one organ between, not the nearest.
    assert.deepEqual(round(FEATURES.of(1, 6).slice(8, 8 + COUNTED)), [
      ...[1, 1, 0.25, 0.0909, 0.5, 0.25, 0.5, 1, 1, 0, 0, 0],
      ...[0, 0, 0, 1, 0, 0],
      ...[1, 0],
    ]);
    // Brenn to Guard, from behind: one word between, and no person nearer; Petrak is farther.
    assert.deepEqual(round(FEATURES.of(4, 3).slice(8, 8 + 12)), [1, 0, 0.025, 0.5, 0, 0, 0, 1, 1, 1, 1, 1]);
  });
});

describe('scoring pairs', () => {
  const one = (weights: Readonly<Record<number, number>>, bias: number) =>
    new PairScorer({
      size: 2,
      types: ['is_posted'],
      pairs: [{ head: ['Person'], tail: ['Organization'], relations: ['is_posted'] }],
      layers: [
        {
          w: base64(Array.from({ length: featureCount(2) }, (_, i) => weights[i] ?? 0)),
          b: base64([bias]),
          in: featureCount(2),
          out: 1,
        },
      ],
      maxWords: 9,
      thresholds: [0.5],
    });

  it('keeps the allowed pairs that are likely enough', () => {
    // 10 if the head is the nearest person on that side
    const found = one({ [8 + 11]: 10 }, -5).relations(SPANS, FEATURES);
    assert.deepEqual(
      found.map(({ head, tail, score }) => [head, tail, Math.round(score * 1e4) / 1e4]),
      [
        [1, 3, 0.9933],
        [4, 3, 0.9933],
        [5, 6, 0.9933],
      ],
    );
  });

  it('leaves out pairs that stand too far apart', () => {
    const all = one({}, 5).relations(SPANS, FEATURES);
    // Petrak and Works have ten words between them.
    assert.ok(!all.some(({ head, tail }) => head === 1 && tail === 6));
    assert.equal(all.length, 5);
  });

  it('refuses layers that do not fit', () => {
    assert.throws(
      () =>
        new PairScorer({
          size: 3,
          types: [],
          pairs: [],
          layers: [{ w: '', b: '', in: 0, out: 0 }],
          maxWords: 10,
          thresholds: [],
        }),
      /takes 0 numbers where 32/,
    );
  });
});
