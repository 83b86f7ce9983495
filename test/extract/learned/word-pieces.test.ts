import assert from 'node:assert/strict';
import { it } from 'node:test';
import { WordPieces } from '../../../src/extract/learned/word-pieces.ts';

const VOCABULARY = [
  '[PAD]',
  '[UNK]',
  '[CLS]',
  '[SEP]',
  'un',
  'unit',
  '##it',
  '##s',
  '##able',
  'a',
  '##a',
  '第',
];
const pieces = new WordPieces(`${VOCABULARY.join('\n')}\n`);
const of = (word: string) => pieces.of(word).map((id) => VOCABULARY[id]);

it('takes the longest piece first, and goes on with pieces for the rest', () => {
  assert.deepEqual(of('Units'), ['unit', '##s']);
  assert.deepEqual(of('unable'), ['un', '##able']);
  assert.deepEqual(of('ünitable'), ['unit', '##able']);
});

it('gives up on the whole word where a part fits nothing', () => {
  assert.deepEqual(of('unx'), ['[UNK]']);
  assert.deepEqual(of('x'), ['[UNK]']);
  assert.deepEqual(of('\u0301'), ['[UNK]']);
});

it('does not take apart a word of more than a hundred characters', () => {
  assert.equal(pieces.of('a'.repeat(100)).length, 100);
  assert.deepEqual(of('a'.repeat(101)), ['[UNK]']);
});

it('refuses a vocabulary without the pieces that every window needs', () => {
  assert.throws(() => new WordPieces('[UNK]\n[CLS]\n'), /no \[SEP\]/);
});
