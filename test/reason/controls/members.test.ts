import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bodyOf } from '../../../src/reason/controls/members.ts';

describe('the body whose members words name', () => {
  for (const [words, body] of [
    ['the members of the so-called Council', 'Council'],
    ['members of the party', 'party'],
    ['several leading officers from the Port Guard', 'Port Guard'],
    ['Judges of the High Court', 'High Court'],
    ['the Council', null],
    ['its members', null],
    ['families of prisoners', null],
  ] as const) {
    it(`“${words}”: ${body ?? 'none'}`, () => assert.equal(bodyOf(words), body));
  }
});
