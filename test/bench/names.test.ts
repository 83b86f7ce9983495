import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldName, sameName } from '../../bench/accuracy/claims/names.ts';

const SAME: readonly (readonly [string, string])[] = [
  ['Comrade Ostrander', 'Ostrander'],
  ['L. D. Ostrander', 'Comrade Ostrander'],
  ['Colonel Héctor Sanabal', 'Hector Sanabal'],
  ['the Harbour Guard', 'Harbour Guard'],
  ['the Harbour Guard (HG)', 'HG'],
  ['the Harbour Guard (HG)', 'Harbour Guard'],
  ['foreign section of the Guard', 'the foreign section'],
  ['Directorate of Military Intelligence', 'the Directorate'],
  ['thousands and tens of thousands of party members', 'party members'],
  ['Sanabal’s', 'Sanabal'],
  ['a certain visitor', 'the visitor'],
  ['the Minister', 'Minister'],
];
const DIFFERENT: readonly (readonly [string, string])[] = [
  ['foreign section of the Guard', 'Guard'],
  ['members of the Council', 'Council'],
  ['members of the Council', 'members of the Guard'],
  ['Héctor Sanabal', 'Héctor Olivares'],
  ['the President', 'President Aristide Yombo'],
  ['', ''],
  ['Guard', ''],
];

for (const [a, b] of SAME) test(`"${a}" and "${b}" may fill one argument`, () => same(a, b, true));
for (const [a, b] of DIFFERENT) test(`"${a}" and "${b}" may not`, () => same(a, b, false));

function same(a: string, b: string, expected: boolean): void {
  assert.equal(sameName(a, b), expected);
  assert.equal(sameName(b, a), expected);
}

test('folding takes off case, diacritics, punctuation and the possessive, and keeps inner hyphens', () => {
  assert.equal(foldName('  Vandrés-Íñigo’s  “Guard” '), 'vandres-inigo guard');
});
