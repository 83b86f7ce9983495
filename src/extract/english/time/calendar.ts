/**
 * Calendar dates in running English: "4 January 1930", "Jan. 4th, 1930", "January 1930", "the summer
 * of 1929", "1930-01-04", "the 1930s", "16 Apr 96". Each reader takes a place among the tokens and
 * gives the date that begins there, or null.
 */
import { parseEdtf } from '../../../time/edtf.ts';
import { after, at, type TimeToken } from './tokens.ts';
import { monthNumber, ORDINAL_WORDS, SEASONS, WEEKDAYS } from './words.ts';

type Tokens = readonly TimeToken[];

/** A date as far as its words go; what they leave out is null. */
export interface CalendarDate {
  /** Four characters: digits, or `X` where the words leave one open ("193X", "XX96"). */
  readonly year: string | null;
  /** 1 to 12, or an EDTF season, 21 to 24. */
  readonly month: number | null;
  readonly day: number | null;
  /** The EDTF text where it is more than year, month and day: a set of two readings. */
  readonly edtf?: string;
  /** Only a four-digit number: a year only where the words around make it one. */
  readonly bareYear?: boolean;
  /** Place of the first token behind it. */
  readonly next: number;
}

/** The EDTF of a date; null where it has no year and no month, or where no such day exists. */
export function edtfOf(date: Omit<CalendarDate, 'next'>): string | null {
  if (date.edtf !== undefined) return date.edtf;
  const year = date.year ?? 'XXXX';
  if (date.month === null) return date.year;
  if (date.month > 12 && date.year === null) return null;
  const text = `${year}-${two(date.month)}${date.day === null ? '' : `-${two(date.day)}`}`;
  return parseEdtf(text).ok ? text : null;
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}

/**
 * The calendar date that begins at `i`.
 *
 * @param sourceYear the year of the source, which gives two-digit years their century
 * @param linked the date follows a dash or a slash that joins it to another date
 */
export function readCalendarDate(
  tokens: Tokens,
  i: number,
  sourceYear: number | null,
  linked = false,
): CalendarDate | null {
  const token = at(tokens, i);
  if (token.kind === 'number') {
    if (!linked && !isFreeNumber(tokens, i)) return null;
    return (
      readIso(tokens, i) ??
      readNumeric(tokens, i) ??
      readDayMonth(tokens, i, sourceYear, linked) ??
      readDecade(tokens, i) ??
      readCentury(tokens, i) ??
      readYear(tokens, i)
    );
  }
  if (token.kind !== 'word') return null;
  if (WEEKDAYS.has(token.lower)) {
    const rest = after(tokens, i + 1).text === ',' ? i + 2 : i + 1;
    const next = after(tokens, rest).lower === 'the' ? rest + 1 : rest;
    const date = after(tokens, next).text === '' ? null : readCalendarDate(tokens, next, sourceYear);
    return date !== null && date.day !== null ? date : null;
  }
  return (
    readMonthFirst(tokens, i, sourceYear) ??
    readSeason(tokens, i) ??
    readDayMonth(tokens, i, sourceYear) ??
    readCentury(tokens, i)
  );
}

/** A number that is not the tail of something longer ("M16", "3.1918", "N1950", "Covid-1919"). */
export function isFreeNumber(tokens: Tokens, i: number): boolean {
  const token = at(tokens, i);
  if (!token.glued) return true;
  const before = at(tokens, i - 1);
  if (before.kind === 'word') return false;
  return !/^[-–.,:/\\$£€₦#№%+*=_@&'’]$/.test(before.text) || /^['’]$/.test(before.text);
}

/** A number that nothing behind it makes part of something longer. */
function endsFreely(tokens: Tokens, i: number): boolean {
  const next = at(tokens, i + 1);
  if (!next.glued) return true;
  if (next.kind === 'word' || /^[%°/\\]$/.test(next.text)) return false;
  const second = at(tokens, i + 2);
  return !(second.glued && second.kind === 'number' && /^[.,:]$/.test(next.text));
}

/** A four-digit year from 1000 to 2100. Whether it is one in fact, the caller tells from the words around. */
export function readYear(tokens: Tokens, i: number): CalendarDate | null {
  if (!isYearNumber(at(tokens, i)) || !endsFreely(tokens, i)) return null;
  if (at(tokens, i + 1).glued && at(tokens, i + 1).text === '-' && at(tokens, i + 2).glued) return null;
  return { year: at(tokens, i).text, month: null, day: null, bareYear: true, next: i + 1 };
}

export function isYearNumber(token: TimeToken): boolean {
  return token.kind === 'number' && /^(1\d{3}|20\d{2}|2100)$/.test(token.text);
}

/** A day of a month as a bare number, "5", "5th" or "fifth". */
export function readDayNumber(
  tokens: Tokens,
  i: number,
  linked = false,
): { readonly day: number; readonly next: number } | null {
  const token = at(tokens, i);
  if (token.kind === 'word') {
    const day = ORDINAL_WORDS.get(token.lower);
    return day === undefined ? null : { day, next: i + 1 };
  }
  if (token.kind !== 'number' || token.text.length > 2 || (!linked && !isFreeNumber(tokens, i))) return null;
  const day = Number(token.text);
  if (day < 1 || day > 31) return null;
  const suffix = at(tokens, i + 1);
  if (suffix.glued && suffix.kind === 'word')
    return /^(st|nd|rd|th)$/.test(suffix.lower) ? { day, next: i + 2 } : null;
  return { day, next: i + 1 };
}

/** "4 January 1930", "4th of January, 1930", "04 Jan. 96", "4 January". */
function readDayMonth(
  tokens: Tokens,
  i: number,
  sourceYear: number | null,
  linked = false,
): CalendarDate | null {
  const day = readDayNumber(tokens, i, linked);
  if (day === null) return null;
  let j = day.next;
  // "22-Apr-96"
  const dashed =
    /^[-–]$/.test(at(tokens, j).text) && at(tokens, j).glued && monthNumber(at(tokens, j + 1)) !== null;
  if (dashed) j += 1;
  if (after(tokens, j).lower === 'of') j += 1;
  if (after(tokens, j).lower === 'the' || after(tokens, j).text === '') return null;
  const month = monthNumber(after(tokens, j));
  if (month === null) return null;
  return withYear(tokens, afterAbbreviation(tokens, j), { month, day: day.day }, sourceYear, dashed);
}

/** "January 4, 1930", "January the 4th", "Jan. 1930", "January of 1930", "January". */
function readMonthFirst(tokens: Tokens, i: number, sourceYear: number | null): CalendarDate | null {
  const month = monthNumber(at(tokens, i));
  if (month === null) return null;
  let j = afterAbbreviation(tokens, i);
  if (after(tokens, j).lower === 'the') j += 1;
  const day = after(tokens, j).text === '' ? null : readDayNumber(tokens, j);
  // "March 5 Brigade": a number before a capitalised word other than a month is a name's, not a day.
  if (day !== null && !isUnitNumber(tokens, day.next)) {
    return withYear(tokens, day.next, { month, day: day.day }, sourceYear);
  }
  return withYear(tokens, afterAbbreviation(tokens, i), { month, day: null }, sourceYear);
}

const UNIT_NAMES =
  /^(Division|Brigade|Battalion|Regiment|Company|Corps|Army|Squadron|Platoon|Div|Bde|Bn|Regt)$/;

function isUnitNumber(tokens: Tokens, next: number): boolean {
  return UNIT_NAMES.test(after(tokens, next).text);
}

/** The place behind a month's name, and behind the full stop of its short form. */
function afterAbbreviation(tokens: Tokens, i: number): number {
  const stop = at(tokens, i + 1);
  return stop.text === '.' && stop.glued && !FULL_NAMES.test(at(tokens, i).text) ? i + 2 : i + 1;
}

const FULL_NAMES =
  /^(january|february|march|april|may|june|july|august|september|october|november|december)$/i;

function withYear(
  tokens: Tokens,
  next: number,
  part: { readonly month: number; readonly day: number | null },
  sourceYear: number | null,
  dashed = false,
): CalendarDate {
  let j = next;
  if (after(tokens, j).text === ',' || after(tokens, j).lower === 'of') j += 1;
  if (dashed && /^[-–]$/.test(at(tokens, j).text) && at(tokens, j + 1).glued) j += 1;
  const year = after(tokens, j);
  if (isYearNumber(year) && endsFreely(tokens, j)) return { year: year.text, ...part, next: j + 1 };
  const short = j === next || dashed ? shortYear(tokens, j, sourceYear, part.day !== null) : null;
  if (short !== null) return { year: short.year, ...part, next: short.next };
  // A full stop that no year follows may end the sentence: it stays outside.
  return { year: null, ...part, next: at(tokens, next - 1).text === '.' ? next - 1 : next };
}

/** Words that may follow a two-digit year; others make the number count what they name. */
const AFTER_SHORT_YEAR = /^(to|till|until|and|with|as|he|she|in|at|the|when|where|which|by|for|but|was|on)$/;

/**
 * "96" or "'96" behind a month. The century is that of the latest such year not after the source's;
 * without it the digits stay open ("XX96").
 */
export function shortYear(
  tokens: Tokens,
  i: number,
  sourceYear: number | null,
  afterDay: boolean,
): { readonly year: string; readonly next: number } | null {
  const marked = /^['’]$/.test(after(tokens, i).text);
  const j = marked ? i + 1 : i;
  const token = after(tokens, j);
  if (token.kind !== 'number' || token.text.length !== 2 || !endsFreely(tokens, j)) return null;
  const follower = after(tokens, j + 1);
  if (!marked) {
    if (!afterDay && Number(token.text) <= 31) return null;
    if (follower.kind === 'word' && !AFTER_SHORT_YEAR.test(follower.lower)) return null;
  }
  if (sourceYear === null) return { year: `XX${token.text}`, next: j + 1 };
  const century = Math.floor(sourceYear / 100) * 100;
  const year = century + Number(token.text);
  return { year: String(year > sourceYear ? year - 100 : year), next: j + 1 };
}

/** "summer of 1929", "Spring, 1921", "winter 1941"; "winter of 1929-30" reaches over the new year. */
function readSeason(tokens: Tokens, i: number): CalendarDate | null {
  const season = SEASONS.get(at(tokens, i).lower);
  if (season === undefined) return null;
  let j = i + 1;
  if (after(tokens, j).lower === 'of' || after(tokens, j).text === ',') j += 1;
  if (!isYearNumber(after(tokens, j))) return null;
  const first = at(tokens, j).text;
  const second = tailYear(tokens, j);
  if (second !== null && season === 24 && Number(second.year) === Number(first) + 1) {
    return {
      year: first,
      month: season,
      day: null,
      edtf: `[${first}-12..${second.year}-03]`,
      next: second.next,
    };
  }
  return endsFreely(tokens, j) ? { year: first, month: season, day: null, next: j + 1 } : null;
}

/** The second year of "1929-30", "1929/30", "1929–1930", behind the first one at `i`. */
export function tailYear(tokens: Tokens, i: number): { readonly year: string; readonly next: number } | null {
  const dash = at(tokens, i + 1);
  const tail = at(tokens, i + 2);
  if (!/^[-–—/]$/.test(dash.text) || tail.kind !== 'number' || !endsFreely(tokens, i + 2)) return null;
  if (
    /^[-–—/]$/.test(at(tokens, i + 3).text) &&
    at(tokens, i + 3).glued &&
    at(tokens, i + 4).kind === 'number'
  )
    return null;
  const first = at(tokens, i).text;
  if (isYearNumber(tail) && dash.glued === tail.glued) {
    return Number(tail.text) > Number(first) ? { year: tail.text, next: i + 3 } : null;
  }
  if (tail.text.length !== 2 || !dash.glued || !tail.glued) return null;
  const year = `${first.slice(0, 2)}${tail.text}`;
  return Number(year) > Number(first) ? { year, next: i + 3 } : null;
}

/** "1930-01-04", "1930-01". A hyphen between two years of which the second is short is left to intervals. */
function readIso(tokens: Tokens, i: number): CalendarDate | null {
  if (!isYearNumber(at(tokens, i)) || !isGluedMark(tokens, i + 1, '-')) return null;
  const month = at(tokens, i + 2);
  if (!month.glued || !/^(0[1-9]|1[0-2])$/.test(month.text)) return null;
  const year = at(tokens, i).text;
  const day = at(tokens, i + 4);
  if (isGluedMark(tokens, i + 3, '-') && day.glued && /^\d\d$/.test(day.text)) {
    const parts = { year, month: Number(month.text), day: Number(day.text) };
    if (edtfOf(parts) === null) return null;
    // A time of day may hang on: "1930-01-04T10:00".
    return { ...parts, next: i + 5 };
  }
  if (!endsFreely(tokens, i + 2) || Number(month.text) > Number(year.slice(2))) return null;
  return { year, month: Number(month.text), day: null, next: i + 3 };
}

function isGluedMark(tokens: Tokens, i: number, ...marks: readonly string[]): boolean {
  return at(tokens, i).glued && marks.includes(at(tokens, i).text);
}

/**
 * "13/1/1930", "4.1.1930". With stops the day comes first, as in the countries that write so. With
 * slashes the order is not told: where both readings are days, the date is one of the two.
 */
function readNumeric(tokens: Tokens, i: number): CalendarDate | null {
  const mark = at(tokens, i + 1).text;
  if (mark !== '/' && mark !== '.') return null;
  if (!isGluedMark(tokens, i + 1, mark) || !isGluedMark(tokens, i + 3, mark)) return null;
  const [a, b, year] = [at(tokens, i), at(tokens, i + 2), at(tokens, i + 4)];
  if (!b.glued || !year.glued || !isYearNumber(year) || a.text.length > 2 || b.text.length > 2) return null;
  if (!endsFreely(tokens, i + 4)) return null;
  const dayFirst = edtfOf({ year: year.text, month: Number(b.text), day: Number(a.text) });
  const monthFirst = edtfOf({ year: year.text, month: Number(a.text), day: Number(b.text) });
  const date = { year: year.text, next: i + 5 };
  if (dayFirst !== null && (mark === '.' || monthFirst === null || monthFirst === dayFirst)) {
    return { ...date, month: Number(b.text), day: Number(a.text) };
  }
  if (mark === '.' || monthFirst === null) return null;
  if (dayFirst === null) return { ...date, month: Number(a.text), day: Number(b.text) };
  return { ...date, month: null, day: null, edtf: `[${[dayFirst, monthFirst].sort().join(',')}]` };
}

/** "1930s", "1930's", and "1930 s" as broken texts have it. */
function readDecade(tokens: Tokens, i: number): CalendarDate | null {
  const token = at(tokens, i);
  if (!isYearNumber(token) || !token.text.endsWith('0')) return null;
  let j = i + 1;
  if (isGluedMark(tokens, j, "'", '’')) j += 1;
  const s = at(tokens, j);
  if (s.lower !== 's') return null;
  const year = token.text.endsWith('00') ? `${token.text.slice(0, 2)}XX` : `${token.text.slice(0, 3)}X`;
  return { year, month: null, day: null, next: j + 1 };
}

/** "19th century", "twentieth century". */
function readCentury(tokens: Tokens, i: number): CalendarDate | null {
  const ordinal = readDayNumber(tokens, i);
  if (ordinal === null || ordinal.day < 11 || ordinal.day > 21) return null;
  if (at(tokens, i).kind === 'number' && ordinal.next === i + 1) return null;
  if (after(tokens, ordinal.next).lower !== 'century') return null;
  return { year: `${ordinal.day - 1}XX`, month: null, day: null, next: ordinal.next + 1 };
}
