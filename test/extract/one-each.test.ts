/** Coordinated holders and organs make one claim each. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { patternsExtractor } from '../../src/extract/english/patterns-extractor.ts';

function read(text: string): string[] {
  return patternsExtractor
    .read({ text, date: null, periods: [] })
    .claims.map(({ kind, type, args }) => {
      const words = Object.entries(args).map(
        ([name, list]) => `${name} ${list.map((a) => a.name).join(' & ')}`,
      );
      return `${kind} ${type}: ${words.sort().join('; ')}`;
    })
    .sort();
}

describe('one claim for each', () => {
  it('holder of a post', () => {
    assert.deepEqual(
      read('Marek Dolin and Vera Stanek were appointed deputy chairmen of the Border Guard.'),
      [
        'posting deputy: organization Border Guard; person Marek Dolin; role deputy chairmen',
        'posting deputy: organization Border Guard; person Vera Stanek; role deputy chairmen',
      ],
    );
  });

  it('organ served', () => {
    assert.deepEqual(read('Marek Dolin worked for the Border Guard and later for the Peasant Party.'), [
      'posting staff: organization Border Guard; person Marek Dolin',
      'posting staff: organization Peasant Party; person Marek Dolin',
    ]);
  });

  it('member who leaves', () => {
    assert.deepEqual(read('In 1950 Marek Dolin and Vera Stanek left the Peasant Party.'), [
      'membership leaves: organization Peasant Party; person Marek Dolin',
      'membership leaves: organization Peasant Party; person Vera Stanek',
    ]);
  });
});
