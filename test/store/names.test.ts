import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldName, lastWord } from '../../src/store/names.ts';

test('names that differ in case, accents and punctuation only fold alike', () => {
  const cases: [name: string, folded: string, last: string][] = [
    ['G. A. O’Brien-Łącki', 'g a obrien lacki', 'lacki'],
    ["O'Neill", 'oneill', 'oneill'],
    ['  The  Harbour-Office ', 'the harbour office', 'office'],
    ['Ö. Straße', 'o strasse', 'strasse'],
    ['Пётр Ильин', 'петр ильин', 'ильин'],
    ['2nd Salt Company', '2nd salt company', 'company'],
    ['…', '', ''],
  ];
  for (const [name, folded, last] of cases) {
    assert.equal(foldName(name), folded);
    assert.equal(lastWord(folded), last);
  }
});
