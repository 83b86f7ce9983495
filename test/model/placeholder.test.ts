import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isPlaceholder } from '../../src/model/placeholder.ts';

describe('a placeholder', () => {
  for (const name of [
    'Unknown Brigade of 7 Division',
    'Unnamed unit in the north',
    'the unidentified battalion',
    'An Unspecified Police Division',
    'UNKNOWN',
    'Brigade (unknown)',
    'Name unknown',
    'Names are not known',
  ]) {
    it(`is “${name}”`, () => assert.equal(isPlaceholder(name), true));
  }

  for (const name of [
    '7 Division',
    'Unknown Soldier Battalion',
    'Tomb of the Unknown Soldier',
    'Unknownville Guard',
    'Directorate for the search of unidentified persons',
    'Commission on Unnamed Graves',
    'a tribunal',
    '',
  ]) {
    it(`is not “${name}”`, () => assert.equal(isPlaceholder(name), false));
  }
});
