import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dateRanges } from '../../../src/extract/english/mentions/date-mentions.ts';
import { readTimePhrases } from '../../../src/extract/english/time/phrases.ts';

function datesOf(text: string): string[] {
  const phrases = readTimePhrases(text, { date: null, periods: [] });
  return dateRanges(text, phrases).map(([start, end]) => text.slice(start, end));
}

describe('a date mention', () => {
  for (const [text, dates] of [
    ['He was shot on 4 January 1930.', ['4 January 1930']],
    ['He has been held there since 1971.', ['1971']],
    ['It was dissolved early in 1953.', ['1953']],
    ['In the late 1970s the bureau grew.', ['the late 1970s']],
  ] as const)
    it(`is the date without the preposition: ${text}`, () => assert.deepEqual(datesOf(text), dates));

  for (const [text, dates] of [
    ['He led it from 1947 to 1960.', ['1947', '1960']],
    ['He led it from 3 May 1947 until June 1960.', ['3 May 1947', 'June 1960']],
    ['Ilka Torv (1898–1931) was a clerk.', ['1898', '1931']],
  ] as const)
    it(`is each of two dates by itself: ${text}`, () => assert.deepEqual(datesOf(text), dates));

  it('is one date where the halves are not dates alone', () =>
    assert.deepEqual(datesOf('They met on 5-7 August 1921.'), ['5-7 August 1921']));

  it('is told from the day of the source, though that day is not known', () =>
    assert.deepEqual(datesOf('The police said yesterday that he fled last year.'), [
      'yesterday',
      'last year',
    ]));

  it('is the year of a work that is cited, but no page number', () =>
    assert.deepEqual(datesOf('As was shown before (Torv, 1991; Dolin & Karsk 2004, 44–51).'), [
      '1991',
      '2004',
    ]));

  it('is none where only the present is meant', () => assert.deepEqual(datesOf('He is now free.'), []));
});
