import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { codePoints } from '../../src/model/codepoints.ts';

test('an emoji counts once in code points and twice in UTF-16', () => {
  const points = codePoints('a😀b');
  assert.equal(points.length, 3);
  assert.equal(points.toUtf16(2), 3);
  assert.equal(points.toCodePoint(3), 2);
  assert.equal(points.slice(1, 2), '😀');
});

test('an index inside a surrogate pair gives the place of the pair', () => {
  assert.equal(codePoints('a😀b').toCodePoint(2), 1);
});

test('a position outside the text is refused with its number', () => {
  assert.throws(() => codePoints('ab').toUtf16(3), /Position 3 is outside/);
});

test('both directions agree with counting the characters one by one', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const points = codePoints(text);
      const all = [...text];
      assert.equal(points.length, all.length);
      let utf16 = 0;
      for (const [index, character] of all.entries()) {
        assert.equal(points.toUtf16(index), utf16);
        assert.equal(points.toCodePoint(utf16), index);
        utf16 += character.length;
      }
      assert.equal(points.toUtf16(all.length), text.length);
    }),
  );
});
