import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Quotes } from '../../../src/extract/endpoint/quotes.ts';

const TEXT = 'Before. The guard\n  held Herman, and the guard held “Olm”. The guard left. After the guard.';
const FROM = TEXT.indexOf('The');
const quotes = new Quotes(TEXT, [FROM, TEXT.indexOf(' After')]);
const found = (
  quote: string,
  context: string | null = null,
  near: readonly [number, number] | null = null,
) => {
  const one = quotes.one(quote, context, near);
  return one.ok ? [one.range[0], TEXT.slice(...one.range)] : one.why;
};

test('words are found letter for letter, whatever white space stands between them', () => {
  assert.deepEqual(found('The guard held Herman'), [FROM, 'The guard\n  held Herman']);
  assert.deepEqual(found('  “Olm”. '), [TEXT.indexOf('“Olm”'), '“Olm”.']);
});

test('other letters, other quotation marks and words outside the passage are not found', () => {
  for (const words of ['the Guard held Herman', '"Olm"', 'Before', 'After', '', ' ', 'Hermán'])
    assert.equal(found(words), 'not-found', words);
});

test('a part of a word is not found', () => {
  for (const words of ['Her', 'man', 'he guard', 'guar']) assert.equal(found(words), 'not-found', words);
});

test('of words that stand more than once, the context or the nearest place tells which', () => {
  assert.equal(found('held'), 'ambiguous');
  const second = TEXT.lastIndexOf('held');
  assert.deepEqual(found('held', 'guard held “Olm”'), [second, 'held']);
  const olm = TEXT.indexOf('Olm');
  assert.deepEqual(found('held', null, [olm, olm + 3]), [second, 'held']);
});

test('a context that stands more than once, or holds the words twice, tells nothing', () => {
  assert.equal(found('held', 'guard held'), 'ambiguous');
  assert.equal(found('held', 'The guard held Herman, and the guard held'), 'ambiguous');
  assert.equal(found('held', 'words of nowhere'), 'ambiguous');
});

test('two places equally near are not chosen between', () => {
  assert.equal(found('held', null, [FROM, TEXT.indexOf(' After')]), 'ambiguous');
});

test('in scripts without blanks a word may begin anywhere', () => {
  const text = '港務隊逮捕了伊爾卡';
  assert.deepEqual(new Quotes(text, [0, text.length]).one('逮捕', null, null), { ok: true, range: [3, 5] });
});
