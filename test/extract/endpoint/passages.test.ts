import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { passagesOf } from '../../../src/extract/endpoint/passages.ts';

const cut = (text: string, limit: number): string[] =>
  passagesOf(text, limit).map(([start, end]) => text.slice(start, end));

test('paragraphs stay whole and go together as long as they fit', () => {
  const [a, b, c] = ['a'.repeat(90), 'b'.repeat(90), 'c'.repeat(90)];
  assert.deepEqual(cut(`${a}\n\n${b}\n \n\n${c}\n`, 200), [`${a}\n\n${b}`, c]);
  assert.deepEqual(cut(`${a}\r\n\r\n${b}\r\n\r\n${c}`, 200), [`${a}\r\n\r\n${b}`, c]);
});

test('a long paragraph is cut after a sentence, one without sentences between words', () => {
  const sentence = 'The guard came down to the harbour in the morning and went away again.';
  const cuts = cut(Array(6).fill(sentence).join(' '), 200);
  assert.deepEqual(cuts, Array(3).fill(`${sentence} ${sentence}`));
  assert.ok(cut('word '.repeat(200), 200).every((piece) => /^word(?: word)*$/.test(piece)));
});

test('a text without blanks is cut, and never inside a character', () => {
  const pieces = cut('𐍈'.repeat(501), 201);
  assert.equal(pieces.join(''), '𐍈'.repeat(501));
  assert.ok(pieces.every((piece) => piece.isWellFormed() && piece.length <= 201));
});

test('nothing but white space is left out, nothing is given twice, nothing exceeds the bound', () => {
  const texts = fc.array(
    fc.constantFrom('a', 'Word', '. ', '\n', '\n\n', '\r\n', ' ', '\t', '𐍈', '\u0000', 'x'.repeat(150)),
  );
  fc.assert(
    fc.property(texts, fc.integer({ min: 200, max: 400 }), (parts, limit) => {
      const text = parts.join('');
      const pieces = passagesOf(text, limit);
      let at = 0;
      for (const [start, end] of pieces) {
        assert.match(text.slice(at, start), /^\s*$/);
        assert.ok(end > start && end - start <= limit);
        at = end;
      }
      assert.match(text.slice(at), /^\s*$/);
    }),
  );
});
