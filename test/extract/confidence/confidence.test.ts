import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Calibration, confidenceOf } from '../../../src/extract/confidence/confidence.ts';
import { featuresOf } from '../../../src/extract/confidence/features.ts';
import type { Argument, Claim } from '../../../src/model/claim.ts';
import { confidenceWords, inTen, shareWords } from '../../../src/model/confidence.ts';

const QUOTE = 'Colonel Ilka Torv heads the Harbour Guard';

const filler = (name: string, start = QUOTE.indexOf(name)): Argument => ({
  name,
  entity: 'ent_1',
  claim: null,
  range: [100 + start, 100 + start + name.length],
});

const claim = (changes: Partial<Claim> = {}): Claim => ({
  id: 'clm_1',
  source: 'src_1',
  kind: 'posting',
  type: 'head',
  aspect: 'holds',
  basis: null,
  args: { person: [filler('Ilka Torv')], organization: [filler('Harbour Guard')] },
  when: { edtf: null, text: null, start: [null, null], end: [null, null] } as Claim['when'],
  where: [],
  quantity: null,
  voices: [{ name: 'author', entity: null, stance: 'asserted' }],
  polarity: '+',
  certainty: null,
  spans: [
    {
      text: 'txt_1',
      start: 100,
      end: 100 + QUOTE.length,
      quote: QUOTE,
      prefix: '',
      suffix: '.',
      place: null,
    },
  ],
  cues: [],
  by: ['patterns-en@2'],
  patterns: ['posting.heads'],
  ...changes,
});

const CALIBRATION: Calibration = {
  id: 'test@1',
  measured: ['patterns-en@1'],
  start: 0,
  weights: { 'who.pronoun': -2, 'who.resolved': -1, 'kind.posting': 1 },
};

describe('the confidence of a claim', () => {
  it('follows from the weights of what the claim shows', () => {
    const right = (changes: Partial<Claim>): number => confidenceOf(claim(changes), CALIBRATION)!.right;
    assert.equal(right({}), 0.73);
    const unresolved = { ...filler('Ilka Torv'), name: 'he' };
    assert.equal(right({ args: { person: [unresolved] } }), 0.12);
    assert.equal(right({ kind: 'act', type: 'arrest' }), 0.5);
  });

  it('does not depend on ids, on the source or on the version of who proposed it', () => {
    const other = claim({ id: 'clm_2', source: 'src_2', by: ['patterns-en@9'] });
    assert.deepEqual(confidenceOf(other), confidenceOf(claim()));
  });

  it('says by which calibration', () => {
    assert.equal(confidenceOf(claim(), CALIBRATION)?.calibration, 'test@1');
  });

  it('is null for a claim by a person, from a table, or by an extractor that nobody measured', () => {
    assert.notEqual(confidenceOf(claim()), null);
    for (const by of [['person'], ['sfm@1'], ['guesser@1'], []])
      assert.equal(confidenceOf(claim({ by })), null, by.join());
    assert.notEqual(confidenceOf(claim({ by: ['patterns-en@2', 'guesser@1'] })), null);
  });

  it('is never none and never all', () => {
    const sure = (weight: number): number =>
      confidenceOf(claim(), { ...CALIBRATION, weights: { 'kind.posting': weight } })!.right;
    assert.equal(sure(50), 0.97);
    assert.equal(sure(-50), 0.03);
  });
});

describe('the features of a claim', () => {
  const names = (changes: Partial<Claim>): string[] => [...featuresOf(claim(changes)).keys()];

  it('tell a name in the words of the claim from one brought there', () => {
    assert.ok(!names({}).includes('who.resolved'));
    const he = { ...filler('Colonel'), name: 'Ilka Torv' };
    assert.ok(names({ args: { person: [he] } }).includes('who.resolved'));
    assert.ok(names({ args: { person: [{ ...he, range: [10, 12] }] } }).includes('who.elsewhere'));
  });

  it('tell a body named by one word only', () => {
    assert.ok(!names({}).includes('who.body-one-word'));
    assert.ok(names({ args: { organization: [filler('Guard')] } }).includes('who.body-one-word'));
  });

  it('tell who proposed it: another beside the patterns, or another alone', () => {
    assert.ok(names({ by: ['encoder-en@1', 'patterns-en@2'] }).includes('by.both'));
    assert.ok(names({ by: ['encoder-en@1'] }).includes('by.encoder-en'));
    assert.ok(!names({}).some((name) => name.startsWith('by.')));
  });

  it('tell words that break off', () => {
    const [span] = claim().spans;
    assert.ok(names({ spans: [{ ...span!, quote: 'the Guard will' }] }).includes('words.broken-off'));
  });
});

describe('the words for it', () => {
  it('are in tenths, from one to nine, and speak of proposals', () => {
    assert.equal(
      confidenceWords({ right: 0.78, calibration: 'x@1' }),
      'right about 8 in 10 of such proposals',
    );
    assert.deepEqual([0, 0.03, 0.949, 0.99].map(inTen), [1, 1, 9, 9]);
    assert.equal(
      shareWords({ sum: 6.1, of: 10 }),
      'On the texts measured, about 61 in 100 of such proposals were right.',
    );
  });
});
