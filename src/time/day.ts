/**
 * Day: arithmetic on calendar days written `YYYY-MM-DD`, proleptic Gregorian, years 0000 to 9999.
 *
 * In this range days compare as plain strings, so `<` on two days is right. Ordinals count days from
 * 0000-03-01, after Howard Hinnant's `days_from_civil`: with the year starting in March, the leap
 * day is its last day and every month's length follows from one linear formula.
 */
import type { Day } from './when.ts';

export const FIRST_DAY: Day = '0000-01-01';
export const LAST_DAY: Day = '9999-12-31';

const DAYS_PER_ERA = 146_097;

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Number of days in `month` (1 to 12) of `year`. */
export function lastDayOfMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] as number);
}

/** A day from its numbers. The caller answers for their being a real date. */
export function dayOf(year: number, month: number, day: number): Day {
  return `${String(year).padStart(4, '0')}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

export function monthOf(day: Day): number {
  return Number(day.slice(5, 7));
}

export function dayOfMonth(day: Day): number {
  return Number(day.slice(8, 10));
}

/** Whether the text is a real day such as `1930-01-04`. */
export function isDay(text: string): text is Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const month = monthOf(text);
  const day = dayOfMonth(text);
  return month >= 1 && month <= 12 && day >= 1 && day <= lastDayOfMonth(yearOf(text), month);
}

/** Days since 0000-03-01. Adding and subtracting ordinals counts days. */
export function toOrdinal(day: Day): number {
  const month = monthOf(day);
  const year = yearOf(day) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth(day) - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra;
}

/** The day of an ordinal. Days before year 0000 or after 9999 come back as the first or the last day. */
export function fromOrdinal(ordinal: number): Day {
  const era = Math.floor(ordinal / DAYS_PER_ERA);
  const dayOfEra = ordinal - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  if (year < 0) return FIRST_DAY;
  if (year > 9999) return LAST_DAY;
  return dayOf(year, month, dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1);
}

export function addDays(day: Day, days: number): Day {
  return fromOrdinal(toOrdinal(day) + days);
}

/** The same day of the month, `months` later; the last day of that month where it is shorter. */
export function addMonths(day: Day, months: number): Day {
  const total = yearOf(day) * 12 + monthOf(day) - 1 + months;
  const year = Math.floor(total / 12);
  if (year < 0) return FIRST_DAY;
  if (year > 9999) return LAST_DAY;
  const month = total - year * 12 + 1;
  return dayOf(year, month, Math.min(dayOfMonth(day), lastDayOfMonth(year, month)));
}

export function addYears(day: Day, years: number): Day {
  return addMonths(day, years * 12);
}

/** Negative, zero or positive as `a` lies before, on or after `b`. */
export function compareDays(a: Day, b: Day): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** 1 (Monday) to 7 (Sunday), as in ISO 8601. */
export function weekdayOf(day: Day): number {
  // Ordinal 0, 0000-03-01, is a Wednesday.
  return ((((toOrdinal(day) + 2) % 7) + 7) % 7) + 1;
}
