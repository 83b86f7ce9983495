import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Companion, featuresOf } from '../../../src/extract/learned/companion.ts';

const LABELS = ['O', 'B-Person', 'I-Person'];

/** A companion whose weights are random but fixed, in the form of its two files. */
function companion(seed: number): {
  companion: Companion;
  transitions: number[][];
  weightsOf: (place: number) => number[];
} {
  let state = seed;
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const rows = 4096;
  const places = Array.from({ length: rows }, (_, i) => i * 16);
  const weights = places.map(() => LABELS.map(() => Math.round(next() * 40 - 20)));
  const transitions = LABELS.map(() => LABELS.map(() => next() * 2 - 1));
  const bytes = Uint8Array.from([
    ...places.flatMap((place) => [place & 255, place >> 8]),
    ...weights.flat().map((weight) => weight & 255),
  ]);
  const json = JSON.stringify({
    labels: LABELS,
    rows,
    scale: 1 / 16,
    transitions,
    weight: 0.3,
    ranks: ['col'],
  });
  return {
    companion: new Companion(json, bytes),
    transitions,
    weightsOf: (place) => (place % 16 === 0 ? weights[place / 16]!.map((w) => w / 16) : LABELS.map(() => 0)),
  };
}

describe('the companion', () => {
  const surfaces = ['Col', 'Ana', 'Veld', 'left'];
  const repeats = [1, 1, 1, 0];

  it('gives the marginals that plain enumeration of all rows of labels gives', () => {
    const { companion: made, transitions: step, weightsOf } = companion(7);
    const scores = featuresOf(surfaces, repeats, new Set(['col'])).map((places) =>
      [...places].map(weightsOf).reduce((sum, w) => sum.map((x, l) => x + w[l]!), [0, 0, 0]),
    );
    const expected = surfaces.map(() => LABELS.map(() => 0));
    let total = 0;
    for (let code = 0; code < 3 ** surfaces.length; code++) {
      const path = surfaces.map((_, i) => Math.floor(code / 3 ** i) % 3);
      const score = path.reduce(
        (sum, label, i) => sum + scores[i]![label]! + (i > 0 ? step[path[i - 1]!]![label]! : 0),
        0,
      );
      total += Math.exp(score);
      path.forEach((label, i) => {
        expected[i]![label]! += Math.exp(score);
      });
    }
    const got = made.marginals(surfaces, repeats);
    expected.flat().forEach((sum, at) => {
      assert.ok(Math.abs(got[at]! - sum / total) < 1e-9, `place ${at}`);
    });
  });

  it('hashes as FNV-1a does, letters beyond ASCII by their bytes', () => {
    // "b" alone is a feature of every word: 0xe70c2de5, folded 0xe70c ^ 0x2de5.
    const [first] = featuresOf(['Šćepan'], [1], new Set());
    assert.ok(first!.has(0xe70c ^ 0x2de5));
    assert.equal(featuresOf([], [], new Set()).length, 0);
  });

  it('is refused where the two files do not fit each other', () => {
    const json = JSON.stringify({
      labels: LABELS,
      rows: 2,
      scale: 1,
      transitions: [],
      weight: 0.3,
      ranks: [],
    });
    assert.throws(() => new Companion(json, new Uint8Array(3)), /not as long/);
  });
});
