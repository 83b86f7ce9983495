import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { saysDisabled } from '../../../src/reason/controls/disabling-words.ts';

describe('words that say of a body that it can no longer act', () => {
  for (const words of [
    'Now the council is strangled',
    'the court has been silenced',
    'parliament became powerless',
    'the inspectorate was stripped of all its powers',
    'a mere rubber stamp',
    'strangled',
    'The union had been banned.',
  ]) {
    it(`“${words}”`, () => assert.equal(saysDisabled(words), true));
  }

  for (const words of [
    'the council is not strangled',
    'the court is far from powerless',
    'a man of outstanding moral authority',
    'the commission destroyed the bridge',
    'the council met in the broken tower',
    'seriously ill for much of this time',
  ]) {
    it(`not “${words}”`, () => assert.equal(saysDisabled(words), false));
  }
});
