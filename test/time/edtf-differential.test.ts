/**
 * Our parser against the npm package `edtf`, on generated texts: what both accept they must bound
 * alike, and what one of them refuses must be among the differences that are meant.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { isLeapYear } from '../../src/time/day.ts';
import { parseEdtf } from '../../src/time/edtf.ts';
import { edtfHull } from '../../src/time/edtf-bounds.ts';

interface Other {
  readonly min: number;
  readonly max: number;
}

// The package has no type declarations.
const edtfJs: unknown = (await import('edtf' as string)).default;

function other(text: string): Other | null {
  try {
    return (edtfJs as (text: string, options: object) => Other)(text, { level: 2 });
  } catch {
    return null;
  }
}

/** edtf.js takes 29 February for a day of every year. */
function hasFalseLeapDay(text: string): boolean {
  return [...text.matchAll(/(\d{4})-02-29/g)].some(([, year]) => !isLeapYear(Number(year)));
}

function otherDay(ms: number): string | null {
  return Number.isFinite(ms) ? new Date(ms).toISOString().slice(0, 10) : null;
}

const two = (n: number): string => String(n).padStart(2, '0');
const year = fc.integer({ min: 1000, max: 2999 }).map(String);
// Months and days that may not exist, too.
const month = fc.integer({ min: 0, max: 13 }).map(two);
const dayOfMonth = fc.integer({ min: 0, max: 32 }).map(two);
const mark = fc.constantFrom('', '', '?', '~', '%');

const plain = fc.oneof(
  year,
  fc.tuple(year, month).map((parts) => parts.join('-')),
  fc.tuple(year, month, dayOfMonth).map((parts) => parts.join('-')),
);
const unspecified = fc.oneof(
  year.map((y) => `${y.slice(0, 3)}X`),
  year.map((y) => `${y.slice(0, 2)}XX`),
  year.map((y) => `${y}-XX`),
  year.map((y) => `${y}-XX-XX`),
  fc.tuple(year, month).map(([y, m]) => `${y}-${m}-XX`),
);
// edtf.js refuses marks on dates with open digits ("193X~"), which we read.
const date = fc.oneof(
  fc.tuple(plain, mark).map((parts) => parts.join('')),
  plain,
  unspecified,
);
const interval = fc
  .tuple(fc.oneof(plain, plain, fc.constantFrom('..', '')), fc.oneof(plain, plain, fc.constantFrom('..', '')))
  .map((parts) => parts.join('/'))
  // edtf.js reads "/" as an interval of which nothing is known; to us it is an unfinished one.
  .filter((text) => text !== '/');
// In ascending order: edtf.js takes the first member for the earliest.
const oneOf = fc.oneof(
  fc.tuple(plain, plain).map((parts) => `[${parts.sort().join(',')}]`),
  plain.map((a) => `[..${a}]`),
  plain.map((a) => `[${a}..]`),
);

const RUNS = 350;

describe('the npm package edtf agrees', () => {
  it('on dates: both accept the same ones, with the same first and last day', () => {
    fc.assert(
      fc.property(date, (text) => {
        const ours = parseEdtf(text);
        if (hasFalseLeapDay(text)) return assert.equal(ours.ok, false, text);
        const theirs = other(text);
        if (theirs === null) {
          assert.equal(ours.ok, false, `${text} is refused by edtf.js`);
          return;
        }
        assert.ok(ours.ok, `${text} is accepted by edtf.js`);
        assert.deepEqual(edtfHull(ours.value), [otherDay(theirs.min), otherDay(theirs.max)], text);
      }),
      { numRuns: 2 * RUNS },
    );
  });

  it('on intervals both accept; we accept also those that end within a longer date', () => {
    fc.assert(
      fc.property(interval, (text) => {
        const ours = parseEdtf(text);
        if (hasFalseLeapDay(text)) return assert.equal(ours.ok, false, text);
        const theirs = other(text);
        if (theirs === null) {
          if (ours.ok) assert.match(text, /^\d.*\/\d/, `${text} is refused by edtf.js`);
          return;
        }
        assert.ok(ours.ok, `${text} is accepted by edtf.js`);
        const [first, last] = edtfHull(ours.value);
        const [a = '', b = ''] = text.split('/');
        if (/^\d/.test(a)) assert.equal(first, otherDay(theirs.min), text);
        if (/^\d/.test(b)) assert.equal(last, otherDay(theirs.max), text);
      }),
      { numRuns: RUNS },
    );
  });

  it('on one-of sets: both accept the same ones, with the same first and last day', () => {
    fc.assert(
      fc.property(oneOf, (text) => {
        const ours = parseEdtf(text);
        if (hasFalseLeapDay(text)) return assert.equal(ours.ok, false, text);
        const theirs = other(text);
        assert.equal(ours.ok, theirs !== null, text);
        if (!ours.ok || theirs === null) return;
        // "[1930,1930-01]": the member that stands last need not end last.
        const [first, last] = edtfHull(ours.value);
        assert.equal(first, otherDay(theirs.min), text);
        const end = otherDay(theirs.max);
        assert.ok(last === end || (last !== null && end !== null && last > end), text);
      }),
      { numRuns: RUNS },
    );
  });

  it('it refuses "from May until some time in 2003", which we read', () => {
    for (const text of ['2003/2003', '2003-05/2003', '2003-05-01/2003-05-01']) {
      assert.equal(other(text), null);
      assert.equal(parseEdtf(text).ok, true);
    }
  });
});
