/** Which kind of posting the words of a role make. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { roleType } from '../../../src/extract/english/lexicon/role-type.ts';

const CASES: readonly (readonly [words: string, type: string | null])[] = [
  ['chairman', 'head'],
  ['chairmen', 'head'],
  ['first director', 'head'],
  ['second deputy', 'deputy'],
  ['deputy chairman', 'deputy'],
  ['vice-president', 'deputy'],
  ['deputies', 'deputy'],
  ['resident', 'staff'],
  ['agents', 'staff'],
  ['commissioner of trade', 'head'],
  ['ambassador', 'other'],
  ['gardener of the poor', null],
  ['', null],
];

describe('the type of a role', () => {
  for (const [words, type] of CASES)
    it(`"${words}" makes ${type}`, () => assert.equal(roleType(words.split(' ')), type));
});
