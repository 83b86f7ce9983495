import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Companion, type LineModel, placeOf } from '../../../src/extract/learned/companion.ts';

const LABELS = ['O', 'B-Person', 'I-Person'];
const TRANSITIONS = [0.4, -0.2, 0, 0.1, -0.7, 0.9, 0.3, -0.1, 0.5];

const described = (more: object = {}): string =>
  JSON.stringify({
    labels: LABELS,
    weight: 0.5,
    places: [placeOf('col'), placeOf('veld')],
    chars: 'Colnadše',
    head: 3,
    tail: 2,
    longest: 120,
    transitions: TRANSITIONS,
    ...more,
  });

/** A network whose scores follow from the numbers of a word and nothing else, and what it was asked. */
function network(): LineModel & { readonly asked: { words: number[]; chars: number[]; cases: number[] }[] } {
  const asked: { words: number[]; chars: number[]; cases: number[] }[] = [];
  return {
    asked,
    run: async (words, chars, cases) => {
      asked.push({ words: [...words], chars: [...chars], cases: [...cases] });
      return Float32Array.from(words.flatMap((word, i) => [0.2 * word, Math.sin(word + i), Math.cos(2 * i)]));
    },
  };
}

describe('the companion', () => {
  const surfaces = ['Col', 'Ana', 'Veld', 'left'];

  it('gives the marginals that plain enumeration of all rows of labels gives', async () => {
    const model = network();
    const got = await new Companion(described(), model).marginals(surfaces);
    const scores = surfaces.map((_, i) => {
      const word = model.asked[0]!.words[i]!;
      return [0.2 * word, Math.sin(word + i), Math.cos(2 * i)].map(Math.fround);
    });
    // "inside" a person comes only behind a person's beginning or inside.
    const may = (from: number | null, to: number): boolean => to !== 2 || from === 1 || from === 2;
    const expected = surfaces.map(() => LABELS.map(() => 0));
    let total = 0;
    for (let code = 0; code < 3 ** surfaces.length; code++) {
      const path = surfaces.map((_, i) => Math.floor(code / 3 ** i) % 3);
      if (!path.every((label, i) => may(i === 0 ? null : path[i - 1]!, label))) continue;
      const score = path.reduce(
        (sum, label, i) => sum + scores[i]![label]! + (i > 0 ? TRANSITIONS[path[i - 1]! * 3 + label]! : 0),
        0,
      );
      total += Math.exp(score);
      path.forEach((label, i) => {
        expected[i]![label]! += Math.exp(score);
      });
    }
    expected.flat().forEach((sum, at) => {
      assert.ok(Math.abs(got[at]! - sum / total) < 1e-9, `place ${at}`);
    });
  });

  it('knows words by their hash, whatever their case and accents, and takes others for unknown', async () => {
    const model = network();
    await new Companion(described(), model).marginals(['COL', 'Véld', 'Ana']);
    assert.deepEqual(model.asked[0]!.words, [2, 3, 1]);
  });

  it('looks at the beginning and the end of a long word, and fills a short one up', async () => {
    const model = network();
    await new Companion(described(), model).marginals(['Colonelšđ', 'on']);
    // C o l of the beginning, š and an unknown letter of the end; o n and nothing more.
    assert.deepEqual(model.asked[0]!.chars, [2, 3, 4, 8, 1, 3, 5, 0, 0, 0]);
  });

  it('hashes as FNV-1a does, letters beyond ASCII by their bytes', () => {
    // FNV-1a of "b" is 0xe70c2de5.
    assert.equal(placeOf('b'), (0xe70c2de5 ^ (0xe70c2de5 >>> 20)) & 0xfffff);
    assert.notEqual(placeOf('š'), placeOf('s'));
  });

  it('cuts long lines into stretches', async () => {
    const model = network();
    const got = await new Companion(described({ longest: 2 }), model).marginals(surfaces);
    assert.deepEqual(
      model.asked.map(({ words }) => words.length),
      [2, 2],
    );
    assert.equal(got.length, 12);
  });

  it('is refused where its description is not whole, or the network gives other labels', async () => {
    assert.throws(() => new Companion(described({ transitions: [1] }), network()), /not whole/);
    const short: LineModel = { run: async () => new Float32Array(2) };
    await assert.rejects(new Companion(described(), short).marginals(['a']), /other labels/);
  });
});
