import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fit } from '../../bench/accuracy/confidence/fit.ts';
import { FAULTS, isOn, keyOf, readJudged } from '../../bench/accuracy/confidence/judged.ts';
import type { Label } from '../../bench/accuracy/confidence/labels.ts';
import {
  bins,
  calibrationError,
  errorByChance,
  ranking,
} from '../../bench/accuracy/confidence/reliability.ts';
import type { Claim } from '../../src/model/claim.ts';
import { inTen } from '../../src/model/confidence.ts';
import { KINDS } from '../../src/model/kinds.ts';

const claim = (kind: Claim['kind'], start = 0): Claim => ({
  id: `clm_${start}`,
  source: 'src_1',
  kind,
  type: null,
  aspect: 'holds',
  basis: null,
  args: {},
  when: { edtf: null, text: null, start: [null, null], end: [null, null] } as Claim['when'],
  where: [],
  quantity: null,
  voices: [{ name: 'author', entity: null, stance: 'asserted' }],
  polarity: '+',
  certainty: null,
  spans: [{ text: 'txt_1', start, end: start + 5, quote: 'Words', prefix: '', suffix: '', place: null }],
  cues: [],
  by: ['patterns-en@2'],
  patterns: [],
});

const labels = (origin: Label['origin'], kind: Claim['kind'], right: number, of: number): Label[] =>
  Array.from({ length: of }, (_, i) => ({ claim: claim(kind), right: i < right, origin, document: `${i}` }));

const predicted = (start: number, weight: number): number => 1 / (1 + Math.exp(-start - weight));

describe('the fit', () => {
  it('gives kinds what was observed of them, drawn a little to each other', () => {
    const { start, weights } = fit([
      ...labels('judged', 'posting', 90, 100),
      ...labels('judged', 'act', 40, 100),
    ]);
    const posting = predicted(start, weights['kind.posting'] ?? 0);
    const act = predicted(start, weights['kind.act'] ?? 0);
    assert.ok(posting > 0.85 && posting < 0.9, `posting ${posting}`);
    assert.ok(act > 0.4 && act < 0.45, `act ${act}`);
  });

  it('does not take over how much better the texts are that the patterns were tuned on', () => {
    const { start, weights } = fit([
      ...labels('judged', 'posting', 60, 100),
      ...labels('accounts', 'posting', 98, 100),
    ]);
    const posting = predicted(start, weights['kind.posting'] ?? 0);
    assert.ok(Math.abs(posting - 0.6) < 0.03, `posting ${posting}`);
  });

  it('gives no weight to what few labels show', () => {
    const { weights } = fit([...labels('judged', 'posting', 50, 100), ...labels('judged', 'denial', 0, 3)]);
    assert.equal(weights['kind.denial'], undefined);
  });
});

describe('the calibration error', () => {
  const said = (predicted: number, right: number, of: number) =>
    Array.from({ length: of }, (_, i) => ({ predicted, right: i < right }));

  it('is nothing where each tenth is as often right as said, and the distance where not', () => {
    assert.ok(calibrationError(bins([...said(0.8, 8, 10), ...said(0.3, 3, 10)], inTen)) < 1e-9);
    const off = calibrationError(bins([...said(0.8, 6, 10), ...said(0.3, 3, 10)], inTen));
    assert.ok(Math.abs(off - 0.1) < 1e-9);
  });

  it('by chance alone is smaller the more labels there are', () => {
    const few = errorByChance(said(0.7, 7, 20), inTen);
    const many = errorByChance(said(0.7, 7, 2000), inTen);
    assert.ok(few > 0.04 && many < 0.02, `${few} ${many}`);
  });

  it('tells ranking apart: right ones above wrong ones', () => {
    assert.equal(ranking([...said(0.9, 1, 1), ...said(0.2, 0, 1)]), 1);
    assert.equal(ranking([...said(0.5, 1, 1), ...said(0.5, 0, 1)]), 0.5);
  });
});

describe('the verdicts', () => {
  const judged = readJudged();

  it('hold offsets, kinds, verdicts and hashes, and no words of the texts', () => {
    assert.ok(judged.length >= 200);
    for (const each of judged) {
      assert.ok(each.kind in KINDS, each.kind);
      assert.ok(each.end > each.start && each.start >= 0);
      assert.match(each.key, /^[0-9a-f]{12}$/);
      assert.equal(each.right, each.fault === undefined);
      if (each.fault) assert.ok(FAULTS.includes(each.fault), each.fault);
      const known = ['set', 'document', 'start', 'end', 'kind', 'key', 'right', 'fault', 'among', 'round'];
      assert.deepEqual(
        Object.keys(each).filter((name) => !known.includes(name)),
        [],
      );
    }
  });

  it('are on a proposal only while it says the same of the same words', () => {
    const said = claim('posting', 10);
    const verdict = {
      set: 'x',
      document: 'y',
      start: 8,
      end: 12,
      kind: 'posting',
      key: keyOf(said),
      right: true,
    };
    assert.ok(isOn(verdict, said));
    assert.ok(!isOn(verdict, { ...said, polarity: '-' }));
    assert.ok(!isOn(verdict, claim('posting', 40)));
  });
});
