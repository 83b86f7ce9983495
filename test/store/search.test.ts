import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { codePoints } from '../../src/model/codepoints.ts';
import { passagesOf } from '../../src/store/passages.ts';
import { littleDocument, tempCase } from './support.ts';

test('words are found whatever their case and accents, with their place in code points', (t) => {
  const theCase = tempCase(t);
  const text = '𝔄 first paragraph.\n\nLater the Café burned; the café was rebuilt.\n';
  theCase.addDocument(littleDocument(theCase, 'a.txt', text));
  const [hit] = theCase.search('CAFE');
  assert.ok(hit);
  const points = codePoints(text);
  assert.deepEqual(
    hit.matches.map(([start, end]) => points.slice(start, end)),
    ['Café', 'café'],
  );
  assert.match(points.slice(hit.start, hit.end), /^Later the Café/);
  assert.equal(hit.snippet, 'Later the Café burned; the café was rebuilt.');
});

test('all words must stand in the passage; a phrase stands together; a star stands for any ending', (t) => {
  const theCase = tempCase(t);
  theCase.addDocument(
    littleDocument(theCase, 'a.txt', 'The harbour master left.\n\nThe master of the salt house stayed.'),
  );
  const found = (words: string) => theCase.search(words).map((hit) => hit.snippet);
  assert.deepEqual(found('master harbour'), ['The harbour master left.']);
  assert.deepEqual(found('"harbour master"'), ['The harbour master left.']);
  assert.deepEqual(found('"master harbour"'), []);
  assert.deepEqual(found('harb*'), ['The harbour master left.']);
  assert.deepEqual(found('harb'), []);
  assert.equal(found('master').length, 2);
  for (const odd of ['', '   ', '"', 'AND (', '*', 'a-"b', 'NEAR(x']) assert.ok(Array.isArray(found(odd)));
});

test('a text is cut into passages whose places lead back to the same words', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('word ', '𝔄', '\n\n', '\r\n\r\n', 'x'.repeat(1500), ' ', 'é', '\n \n'), {
        maxLength: 40,
      }),
      (parts) => {
        const text = parts.join('');
        const points = codePoints(text);
        for (const passage of passagesOf(text)) {
          const end = passage.start + codePoints(passage.words).length;
          assert.equal(points.slice(passage.start, end), passage.words);
          assert.ok(passage.words.length <= 2001);
        }
        const words = passagesOf(text)
          .map((passage) => passage.words)
          .join('');
        assert.equal(words.replace(/\s/g, ''), text.replace(/\s/g, ''));
      },
    ),
  );
});
