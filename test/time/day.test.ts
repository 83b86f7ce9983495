import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  addDays,
  addMonths,
  addYears,
  compareDays,
  fromOrdinal,
  isDay,
  lastDayOfMonth,
  toOrdinal,
  weekdayOf,
} from '../../src/time/day.ts';

/** Any day that `Date` can name in four digits of year. */
const day = fc
  .date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9998-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const MS_PER_DAY = 86_400_000;

describe('days', () => {
  it('February has 29 days in 1904, 2000 and 0000, and 28 in 1900', () => {
    assert.deepEqual(
      [1904, 2000, 0, 1900].map((year) => lastDayOfMonth(year, 2)),
      [29, 29, 29, 28],
    );
  });

  it('1930-02-29 is no day, 1932-02-29 is one', () => {
    assert.deepEqual(['1930-02-29', '1932-02-29', '1930-13-01', '1930-1-1', ''].map(isDay), [
      false,
      true,
      false,
      false,
      false,
    ]);
  });

  it('a month after 31 January is the last of February', () => {
    assert.equal(addMonths('1930-01-31', 1), '1930-02-28');
    assert.equal(addMonths('1930-01-31', -2), '1929-11-30');
    assert.equal(addYears('1932-02-29', 1), '1933-02-28');
  });

  it('4 January 1930 was a Saturday', () => {
    assert.equal(weekdayOf('1930-01-04'), 6);
  });

  it('days beyond the four-digit years stop at the first and the last', () => {
    assert.equal(addDays('0000-01-01', -1), '0000-01-01');
    assert.equal(addDays('9999-12-31', 1), '9999-12-31');
    assert.equal(addYears('9990-05-01', 20), '9999-12-31');
  });

  it('every day comes back from its ordinal', () => {
    fc.assert(fc.property(day, (d) => assert.equal(fromOrdinal(toOrdinal(d)), d)));
  });

  it('counts days, weekdays and order as the calendar of JavaScript does', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [first, second] = [Date.parse(a), Date.parse(b)];
        assert.equal(toOrdinal(b) - toOrdinal(a), (second - first) / MS_PER_DAY);
        assert.equal(Math.sign(compareDays(a, b)), Math.sign(first - second));
        assert.equal(weekdayOf(a) % 7, new Date(first).getUTCDay());
      }),
    );
  });
});
