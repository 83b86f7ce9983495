import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { GoldClaim, GoldFile } from '../../bench/accuracy/claims/gold.ts';
import { goldFaults } from '../../bench/accuracy/claims/gold.ts';
import { greatestMatching } from '../../bench/accuracy/claims/matching.ts';
import type { ProposedClaim } from '../../bench/accuracy/claims/predictions.ts';
import { scoreText } from '../../bench/accuracy/claims/score.ts';

const TEXT =
  'Major Ilka Torv commands the Harbour Guard. According to Pell, Torv shot two men. He denies it. So.';

function gold(part: Partial<GoldClaim> & { readonly words: string }): GoldClaim {
  const { words, ...rest } = part;
  const start = TEXT.indexOf(words);
  return {
    id: words,
    kind: 'act',
    type: null,
    aspect: 'holds',
    basis: null,
    args: {},
    when: null,
    voices: ['author'],
    stances: ['asserted'],
    polarity: '+',
    certainty: null,
    spans: [[start, start + words.length]],
    ...rest,
  };
}
function proposal(part: Partial<ProposedClaim> & { readonly words: string }): ProposedClaim {
  const { words, ...rest } = part;
  const start = TEXT.indexOf(words);
  return {
    id: words,
    kind: 'act',
    type: null,
    args: {},
    when: null,
    voices: ['author'],
    stances: ['asserted'],
    polarity: '+',
    spans: [{ start, end: start + words.length }],
    ...rest,
  };
}
function score(
  claims: readonly GoldClaim[],
  proposed: readonly ProposedClaim[],
  proposalLimit: number | null = null,
) {
  const file: GoldFile = { text: 'text.txt', sha256: '', proposalLimit, note: null, claims };
  return scoreText(file, TEXT, proposed);
}

const POSTING = gold({
  words: 'Ilka Torv commands the Harbour Guard',
  kind: 'posting',
  type: 'head',
  args: { person: ['Ilka Torv'], organization: ['Harbour Guard'] },
  values: { role: 'commander' },
});
const FOUND = proposal({
  words: 'Torv commands',
  kind: 'posting',
  type: 'head',
  args: { person: ['Major Torv'], organization: ['the Harbour Guard'], role: ['commander'] },
});

test('a claim of the same kind, in place, with its persons and organs is right', () => {
  const { total, missed, unmatched } = score([POSTING], [FOUND]);
  assert.deepEqual(total, { gold: 1, right: 1, withVoices: 1, strict: 1, proposed: 1, accounted: 1 });
  assert.deepEqual([missed, unmatched], [[], []]);
});

test('another kind, another place, or a missing organ is not right', () => {
  const wrong = [
    { ...FOUND, kind: 'command' },
    { ...FOUND, spans: [{ start: 44, end: 60 }] },
    { ...FOUND, args: { person: ['Torv'] } },
    { ...FOUND, args: { person: ['Torv'], organization: ['Pell'] } },
    { ...FOUND, args: { person: ['Harbour Guard'], organization: ['Torv'] } },
  ];
  for (const claim of wrong) {
    const { total, missed, unmatched } = score([POSTING], [claim]);
    assert.equal(total.right, 0);
    assert.deepEqual([missed, unmatched], [[POSTING], [claim]]);
  }
});

test('spans over three sentences are no place, unless the gold needs them', () => {
  const flood = { ...FOUND, spans: [{ start: 0, end: TEXT.length }] };
  assert.equal(score([POSTING], [flood]).total.right, 0);
  const wide = { ...POSTING, spans: [[0, TEXT.length]] as const };
  assert.equal(score([wide], [flood]).total.right, 1);
});

test('an extra person spoils the strict count only, an extra value neither', () => {
  const extra = { ...FOUND, args: { ...FOUND.args, person: ['Torv', 'Pell'] } };
  const { total } = score([POSTING], [extra]);
  assert.equal(total.right, 1);
  assert.equal(total.strict, 0);
});

test('an optional filler may be there or not, and one of several names is enough', () => {
  const shot = gold({
    words: 'Torv shot two men',
    args: {
      perpetrator: ['Torv'],
      victim: [{ anyOf: ['two men', 'men'] }],
      'ordered-by': [{ anyOf: ['Pell'], optional: true }],
    },
  });
  const args = { perpetrator: ['Torv'], victim: ['the two men'] };
  assert.equal(score([shot], [proposal({ words: 'shot two men', args })]).total.strict, 1);
  const more = { ...args, 'ordered-by': ['Pell'] };
  assert.equal(score([shot], [proposal({ words: 'shot two men', args: more })]).total.strict, 1);
});

test('the chain of voices and the stances count apart', () => {
  const shot = gold({
    words: 'Torv shot two men',
    args: { perpetrator: ['Torv'] },
    voices: ['author', 'Pell'],
    stances: ['reported', 'asserted'],
  });
  const args = { perpetrator: ['Torv'] };
  const bare = proposal({ words: 'Torv shot two men', args });
  assert.deepEqual([score([shot], [bare]).total.right, score([shot], [bare]).total.withVoices], [1, 0]);
  const voiced = { ...bare, voices: ['author', 'Mr Pell'], stances: ['reported', 'asserted'] };
  assert.equal(score([shot], [voiced]).total.withVoices, 1);
  const doubted = { ...voiced, stances: ['doubted', 'asserted'] };
  assert.equal(score([shot], [doubted]).total.withVoices, 0);
});

test('an alternative reading is as good, under the kind the annotator wrote', () => {
  const either = gold({
    words: 'Torv shot two men',
    args: { perpetrator: ['Torv'] },
    alternatives: [{ kind: 'communication', args: { from: ['Pell'] } }],
  });
  const said = proposal({ words: 'According to Pell', kind: 'communication', args: { from: ['Pell'] } });
  assert.equal(score([either], [said]).total.right, 0, 'its span does not touch the gold');
  const { kinds } = score([either], [{ ...said, spans: [{ start: 44, end: 70 }] }]);
  assert.equal(kinds.get('act')?.right, 1);
  assert.equal(kinds.get('communication')?.proposed, 1);
});

test('the sides of an identity may be swapped, those of a command may not', () => {
  const same = gold({ words: 'Torv shot', kind: 'identity', args: { a: ['Torv'], b: ['Pell'] } });
  const swapped = proposal({ words: 'Torv shot', kind: 'identity', args: { a: ['Pell'], b: ['Torv'] } });
  assert.equal(score([same], [swapped]).total.right, 1);
  const command = gold({
    words: 'Torv commands',
    kind: 'command',
    args: { superior: ['Torv'], subordinate: ['Guard'] },
  });
  const upside = proposal({
    words: 'Torv commands',
    kind: 'command',
    args: { superior: ['Guard'], subordinate: ['Torv'] },
  });
  assert.equal(score([command], [upside]).total.right, 0);
});

test('one proposal finds one claim, and a repeated proposal is left over', () => {
  const twice = score([POSTING], [FOUND, FOUND]);
  assert.deepEqual([twice.total.right, twice.unmatched.length], [1, 1]);
  const one = score([POSTING, { ...POSTING, id: 'again' }], [FOUND]);
  assert.deepEqual([one.total.right, one.missed.length], [1, 1]);
});

test('an optional claim is not missed when absent and accounts for a proposal when present', () => {
  const spare = { ...POSTING, optional: true };
  assert.deepEqual(score([spare], []).missed, []);
  const { total, unmatched } = score([spare], [FOUND]);
  assert.deepEqual([total.gold, total.right, total.proposed, total.accounted], [0, 0, 1, 1]);
  assert.deepEqual(unmatched, []);
});

test('more proposals than a text may have are reported', () => {
  assert.equal(score([POSTING], [FOUND, FOUND], 1).overLimit, true);
  assert.equal(score([POSTING], [FOUND], 1).overLimit, false);
});

test('the matching is the greatest there is, whatever the order', () => {
  const fits = (g: string, p: string): boolean => g.includes(p);
  assert.equal(greatestMatching(['ab', 'a'], ['a', 'b'], fits).size, 2);
  assert.equal(greatestMatching(['a', 'ab'], ['b', 'a'], fits).size, 2);
  assert.equal(greatestMatching(['a', 'a'], ['a', 'b'], fits).size, 1);
});

test('gold that the model does not know is refused with its place', () => {
  const bad = [
    gold({ words: 'Torv', id: 'x1', args: { person: ['Torv'] } }),
    gold({ words: 'Torv', id: 'x2', type: 'whistling' }),
    gold({ words: 'Torv', id: 'x3', voices: ['Pell'] }),
    gold({ words: 'Torv', id: 'x3', when: 'soon', stances: ['asserted', 'asserted'] }),
  ];
  const file: GoldFile = { text: 'text.txt', sha256: '', proposalLimit: null, note: null, claims: bad };
  assert.deepEqual(goldFaults(file), [
    'x1: act has no argument "person"',
    'x2: act has no type "whistling"',
    'x3: the first voice is not "author"',
    'x3: the id occurs twice',
    'x3: as many stances as voices are needed',
    'x3: "soon" is no date',
  ]);
});
