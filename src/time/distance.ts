/**
 * Distance: days that lie a told distance from a known time ("two years later"). A distance in days is
 * exact. Weeks, months and years are told roughly: a unit more or less may be meant, but what is told
 * as later is not earlier.
 */
import { addDays, addMonths } from './day.ts';
import type { Day } from './when.ts';

export type TimeUnit = 'day' | 'week' | 'month' | 'year';

/** The day `count` units on, or back where negative. */
export function addUnits(day: Day, count: number, unit: TimeUnit): Day {
  if (unit === 'day') return addDays(day, count);
  if (unit === 'week') return addDays(day, count * 7);
  return addMonths(day, unit === 'month' ? count : count * 12);
}

/** First and last day that can be meant by a distance from a time of which first and last day are given. */
export function atDistance(
  [first, last]: readonly [Day | null, Day | null],
  count: number,
  unit: TimeUnit,
): readonly [Day | null, Day | null] {
  const slack = unit === 'day' ? 0 : 1;
  const earliest = first === null ? null : addUnits(first, count - slack, unit);
  const latest = last === null ? null : addUnits(last, count + slack, unit);
  if (count > 0) return [earliest !== null && first !== null && earliest < first ? first : earliest, latest];
  return [earliest, latest !== null && last !== null && latest > last ? last : latest];
}
