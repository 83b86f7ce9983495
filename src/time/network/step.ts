/**
 * Step: a distance on the calendar, so many months and then so many days. Months have no fixed number
 * of days, so a step is a monotone function of the day it starts from and not a number that is added.
 *
 * A step up and the step back are a pair of adjoints: the latest day from which a step reaches no
 * further than `x`, and the earliest from which it reaches at least `x`. With them a constraint
 * `from + least <= to <= from + most` bounds both of its points exactly, leap days included.
 */
import { dayOf, fromOrdinal, lastDayOfMonth, monthOf, toOrdinal, yearOf } from '../day.ts';

export interface Step {
  readonly months: number;
  readonly days: number;
}

/**
 * Where a month is too short for the day: `early` ends on its last day, `late` on the first of the next.
 * Who is born on 29 February comes of age on one or the other, and a bound must hold for both.
 */
export type Convention = 'early' | 'late';

export const inDays = (days: number): Step => ({ months: 0, days });

/** First and last ordinal at which months are counted; what lies beyond bounds nothing. */
const FIRST = toOrdinal('0001-01-01');
const LAST = toOrdinal('9998-12-31');

/** The ordinal that a step leads to; null where it leaves the calendar, and so bounds nothing. */
export function stepFrom(ordinal: number, step: Step, convention: Convention): number | null {
  if (step.months === 0) return ordinal + step.days;
  const moved = addMonthsTo(ordinal, step.months, convention);
  return moved === null ? null : moved + step.days;
}

/** The latest ordinal from which the step, taken early, reaches no further than `ordinal`. */
export function latestBefore(ordinal: number, step: Step): number | null {
  const target = ordinal - step.days;
  if (step.months === 0) return target;
  let from = addMonthsTo(target, -step.months, 'late');
  if (from === null) return null;
  // The way back is off by the difference of two months' lengths at most.
  while ((addMonthsTo(from, step.months, 'early') ?? Infinity) > target) from -= 1;
  while ((addMonthsTo(from + 1, step.months, 'early') ?? Infinity) <= target) from += 1;
  return from;
}

/** The earliest ordinal from which the step, taken late, reaches at least `ordinal`. */
export function earliestAfter(ordinal: number, step: Step): number | null {
  const target = ordinal - step.days;
  if (step.months === 0) return target;
  let from = addMonthsTo(target, -step.months, 'early');
  if (from === null) return null;
  while ((addMonthsTo(from, step.months, 'late') ?? -Infinity) < target) from += 1;
  while ((addMonthsTo(from - 1, step.months, 'late') ?? -Infinity) >= target) from -= 1;
  return from;
}

function addMonthsTo(ordinal: number, months: number, convention: Convention): number | null {
  if (ordinal < FIRST || ordinal > LAST) return null;
  const day = fromOrdinal(ordinal);
  const total = yearOf(day) * 12 + monthOf(day) - 1 + months;
  const year = Math.floor(total / 12);
  if (year < 1 || year > 9998) return null;
  const month = total - year * 12 + 1;
  const wanted = Number(day.slice(8, 10));
  const last = lastDayOfMonth(year, month);
  if (wanted <= last) return toOrdinal(dayOf(year, month, wanted));
  return toOrdinal(dayOf(year, month, last)) + (convention === 'late' ? 1 : 0);
}

/** Fewest and most days that so many months can have, never too narrow. */
export function daysOfMonths(months: number): readonly [fewest: number, most: number] {
  if (months === 0) return [0, 0];
  // The mean of the Gregorian calendar. No stretch of it is further off than this.
  const mean = months * (146_097 / 4800);
  const off = 6;
  return [Math.floor(mean - off), Math.ceil(mean + off)];
}
