/**
 * Damaged texts: sixty of the documents that `npm run bench:accuracy -- damaged` makes a thousand of. A
 * document that never ends is stopped by the time that the processor spends on it, and named.
 */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { damagedDocuments, ownTexts } from '../../bench/accuracy/damaged/documents.ts';
import { faultsIn, prepareDamaged } from '../../bench/accuracy/damaged/exact.ts';
import { withNoise } from '../../bench/accuracy/damaged/noise.ts';
import { watched } from '../../bench/accuracy/damaged/watched.ts';
import { readSources } from '../../src/app/read-source.ts';
import { openCase } from '../../src/store/case.ts';
import { generator } from '../support/generator.ts';
import { folderOf } from '../support/temporary.ts';

const documents = () => damagedDocuments(ownTexts(), 60, 7);

describe('damaged documents', () => {
  it('are read to their end with every quote where it stands, or refused in a sentence', async () => {
    let [read, refused, claims] = [0, 0, 0];
    for await (const checked of watched(documents())) {
      assert.deepEqual(checked.faults, [], checked.name);
      if (checked.refused) refused++;
      else read++;
      claims += checked.claims;
    }
    // Most are read, those of broken bytes are not, and much is still found.
    assert.ok(
      read >= 45 && refused >= 3 && claims >= 200,
      `${read} read, ${refused} refused, ${claims} claims`,
    );
  });

  it('go into a case that verifies', async (t: TestContext) => {
    const files = Object.fromEntries(
      [...documents()].slice(0, 30).map(({ bytes }, i) => [`${String(i).padStart(2, '0')}.txt`, bytes]),
    );
    const into = openCase(join(folderOf(t), 'case'), { create: true });
    t.after(() => into.close());
    let kept = 0;
    for await (const event of readSources(into, [folderOf(t, files)])) if (event.type === 'file') kept++;
    assert.ok(kept >= 25);
    assert.deepEqual(into.verify(), []);
  });

  it('are the same whenever they are made', () => {
    const hex = () => [...documents()].map(({ bytes }) => Buffer.from(bytes).toString('hex'));
    assert.deepEqual(hex(), hex());
  });

  it('would be found out if a quote or a place were wrong', async () => {
    const bytes = Buffer.from('\ufeffÁma Okoro heads the Board. Varga says that she has left it.\n');
    const prepared = await prepareDamaged(bytes);
    assert.deepEqual(faultsIn(prepared, bytes), []);
    if (prepared.type !== 'new') assert.fail('it was refused');
    const { reading } = prepared;
    const [claim, ...others] = reading.claims;
    const [span] = claim?.spans ?? [];
    if (!claim || !span) assert.fail('nothing was read');
    const withSpan = (change: Partial<typeof span>) => ({
      ...prepared,
      reading: { ...reading, claims: [{ ...claim, spans: [{ ...span, ...change }] }, ...others] },
    });
    for (const change of [
      { start: span.start + 1 },
      { quote: `${span.quote} ` },
      { end: 10_000 },
      { suffix: 'not this' },
      { place: { bytes: [span.start, span.end] as const } },
    ])
      assert.notDeepEqual(faultsIn(withSpan(change), bytes), [], JSON.stringify(change));
  });
});

describe('noise', () => {
  const CLEAN = 'General Ilka Torv heads the modern Border Guard.\nShe clearly said so in 1951.\n';

  it('leads every position back to the clean text', () => {
    for (let seed = 1; seed <= 50; seed++) {
      const { text, toClean } = withNoise(CLEAN, 0.2, generator(seed));
      const points = Array.from(text);
      let last = 0;
      for (let i = 0; i < points.length; i++) {
        const [start, end] = toClean(i, i + 1);
        assert.ok(last <= end && start <= end && end <= CLEAN.length);
        last = start;
        // What was not hit is the character that it stands for.
        if (/[\n]/.test(points[i]!)) assert.equal(CLEAN.slice(start, end), points[i]);
      }
    }
  });

  it('of no rate changes nothing, and of five in a hundred hits about that many', () => {
    assert.equal(withNoise(CLEAN, 0, generator(1)).text, CLEAN);
    const long = CLEAN.repeat(200);
    const { text, toClean } = withNoise(long, 0.05, generator(1));
    let kept = 0;
    Array.from(text).forEach((character, i) => {
      const [start, end] = toClean(i, i + 1);
      if (end === start + 1 && long[start] === character) kept++;
    });
    assert.ok(kept > 0.93 * long.length && kept < 0.97 * long.length, `${kept} of ${long.length}`);
  });
});
