/** The declared evidence for kinds of names: every rule can be told apart, says why, and weighs something. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EVIDENCE } from '../../../src/extract/english/mentions/evidence/evidence.ts';

test('every rule has an id of its own that begins with what it speaks for', () => {
  const ids = EVIDENCE.map(({ id }) => id);
  assert.equal(new Set(ids).size, ids.length);
  for (const { id, type } of EVIDENCE) assert.equal(id.split('.')[0], type.toLowerCase());
});

test('every rule says why in a sentence and has a weight', () => {
  for (const { id, reason, weight } of EVIDENCE) {
    assert.match(reason, /^["“\p{Lu}].*[.]$/u, id);
    assert.ok(weight !== 0 && Math.abs(weight) <= 6, id);
  }
});
