/**
 * Two dates that belong together: "from 1917 to 1922", "1917-22", "between March and May 1976", "5 to
 * 7 August 1921", "1898 or 1900". What the first leaves out ("March") is taken from the second.
 */
import {
  type CalendarDate,
  edtfOf,
  isFreeNumber,
  isYearNumber,
  readCalendarDate,
  readDayNumber,
  shortYear,
  tailYear,
} from './calendar.ts';
import { readPart } from './part.ts';
import { after, at, type TimeToken } from './tokens.ts';

type Tokens = readonly TimeToken[];

export interface TimeSpan {
  readonly a: string;
  readonly b: string;
  readonly link: 'to' | 'and' | 'or' | 'dash' | 'slash';
  /** The first takes nothing from the second. */
  readonly complete: boolean;
  /** Both are bare four-digit numbers. */
  readonly bareYears: boolean;
  readonly next: number;
}

/** The two dates that begin at `i`; null where there are not two, or the second is the earlier one. */
export function readTimeSpan(tokens: Tokens, i: number, sourceYear: number | null): TimeSpan | null {
  const years = isYearNumber(at(tokens, i)) && isFreeNumber(tokens, i) ? tailYear(tokens, i) : null;
  const isIso = years !== null && readCalendarDate(tokens, i, sourceYear)?.month != null;
  if (years !== null && !isIso) {
    const link = at(tokens, i + 1).text === '/' ? 'slash' : 'dash';
    // "1917/18" is told of neighbouring years; "1657/2015" is a number of some file.
    if (link === 'slash' && Number(years.year) - Number(at(tokens, i).text) > 2) return null;
    return { a: at(tokens, i).text, b: years.year, link, complete: true, bareYears: true, next: years.next };
  }
  const first = readSide(tokens, i, sourceYear, false);
  if (first === null) return null;
  const link = readLink(tokens, first.next);
  if (link === null) return null;
  const part = readPart(tokens, link.next);
  const second = readSide(tokens, part.next, sourceYear, true);
  if (second === null) return null;
  return joined(first, withMonthOf(tokens, first, second, sourceYear), link.link);
}

/** A date, a month, or a bare day of a month. */
function readSide(
  tokens: Tokens,
  i: number,
  sourceYear: number | null,
  linked: boolean,
): CalendarDate | null {
  if (linked && after(tokens, i).text === '') return null;
  const date = readCalendarDate(tokens, i, sourceYear, linked);
  if (date !== null) return date;
  const day = readDayNumber(tokens, i, linked);
  return day === null ? null : { year: null, month: null, day: day.day, next: day.next };
}

const LINKS: ReadonlyMap<string, TimeSpan['link']> = new Map<string, TimeSpan['link']>([
  ['to', 'to'],
  ['until', 'to'],
  ['till', 'to'],
  ['through', 'to'],
  ['and', 'and'],
  ['or', 'or'],
  ['-', 'dash'],
  ['–', 'dash'],
  ['—', 'dash'],
  ['/', 'slash'],
]);

function readLink(
  tokens: Tokens,
  i: number,
): { readonly link: TimeSpan['link']; readonly next: number } | null {
  const token = after(tokens, i);
  if (token.lower === 'up' && after(tokens, i + 1).lower === 'to') return { link: 'to', next: i + 2 };
  const link = LINKS.get(token.lower);
  if (link === undefined) return null;
  // "16 May 14-to 28 Jan": a dash and a word together.
  if (link === 'dash' && after(tokens, i + 1).lower === 'to') return { link: 'to', next: i + 2 };
  return { link, next: i + 1 };
}

/** "July 5 to 7, 1918": the second side is a bare day, with the month of the first and its own year. */
function withMonthOf(
  tokens: Tokens,
  first: CalendarDate,
  second: CalendarDate,
  sourceYear: number | null,
): CalendarDate {
  if (second.month !== null || second.day === null) {
    // "30 Dec 01-Aug 02": after a two-digit year the number behind a month is one too.
    if (
      first.year !== null &&
      second.year === null &&
      second.day !== null &&
      at(tokens, second.next - 1).text.length === 2
    ) {
      const short =
        at(tokens, second.next - 2).kind === 'word'
          ? shortYear(tokens, second.next - 1, sourceYear, true)
          : null;
      if (short !== null && sameCenturyForm(tokens, first))
        return { ...second, day: null, year: short.year, next: short.next };
    }
    return second;
  }
  if (first.month === null || first.day === null) return second;
  const comma = after(tokens, second.next).text === ',' ? second.next + 1 : second.next;
  const year = after(tokens, comma);
  const own = isYearNumber(year) ? year.text : null;
  return {
    year: own ?? first.year,
    month: first.month,
    day: second.day,
    next: own === null ? second.next : comma + 1,
  };
}

function sameCenturyForm(tokens: Tokens, first: CalendarDate): boolean {
  return at(tokens, first.next - 1).text.length === 2;
}

function joined(first: CalendarDate, second: CalendarDate, link: TimeSpan['link']): TimeSpan | null {
  // "2 and 3 May" needs the month on one side, and a bare number beside a bare year is no date.
  if (second.month === null && second.year === null) return null;
  if (first.month === null && first.year === null && (first.day === null || second.day === null)) return null;
  // "4 January or 1930": a bare year after a day is no second date of the same sort.
  if (second.bareYear && first.year === null && first.month !== null && link !== 'to' && link !== 'dash')
    return null;
  const month = first.month ?? (first.year === null ? second.month : null);
  const a = edtfOf({ ...first, month, year: first.year ?? second.year });
  const b = edtfOf({ ...second, year: second.year ?? first.year });
  if (a === null || b === null) return null;
  const bareYears = first.bareYear === true && second.bareYear === true;
  const span = { link, bareYears, complete: first.year !== null, next: second.next };
  if (inOrder(a, b)) return { ...span, a, b };
  // "from December to February 1930", "from October 1929 to March": the year turns in between.
  const given = first.year ?? second.year;
  if (given === null || !/^\d{4}$/.test(given) || (first.year === null) === (second.year === null))
    return null;
  const year = (n: number): string => String(Number(given) + n).padStart(4, '0');
  const turnedA = edtfOf({ ...first, month, year: first.year ?? year(-1) });
  const turnedB = edtfOf({ ...second, year: second.year ?? year(1) });
  if (turnedA === null || turnedB === null || !inOrder(turnedA, turnedB)) return null;
  return { ...span, a: turnedA, b: turnedB };
}

/** Compared as far as both go; open digits are taken as they stand. */
function inOrder(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) <= b.slice(0, length);
}
