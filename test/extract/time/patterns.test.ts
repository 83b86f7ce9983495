/** Every time pattern finds what its examples say, and nothing in its counterexamples. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readTimePhrases, TIME_PATTERNS } from '../../../src/extract/english/time/phrases.ts';

const NO_CONTEXT = { date: null, periods: [] };

for (const pattern of TIME_PATTERNS) {
  describe(`${pattern.id}: ${pattern.says}`, () => {
    for (const [sentence, words, edtf] of pattern.matches) {
      it(`"${sentence}" → "${words}" ${edtf ?? '(no date)'}`, () => {
        const found = readTimePhrases(sentence, NO_CONTEXT).map((phrase) => [phrase.text, phrase.edtf]);
        assert.deepEqual(found, [[words, edtf]]);
      });
    }
    for (const sentence of pattern.not) {
      it(`nothing in "${sentence}"`, () => {
        assert.deepEqual(readTimePhrases(sentence, NO_CONTEXT), []);
      });
    }
  });
}
