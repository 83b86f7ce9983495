/**
 * EDTF: the parser for times written as in ISO 8601-2 (Library of Congress, EDTF, 2019), levels 0
 * and 1 and the one-of sets of level 2: `1930`, `1930-01-04?`, `193X`, `1929-22`, `1917/1922`,
 * `1971/..`, `/1934-05-10`, `[1898,1900]`, `[..1979]`.
 *
 * Three choices. The mistake of a text that is no date comes back as one sentence, never as an
 * exception. An interval may end in a time that starts before its own start, as in `2003-05/2003`
 * (from May until some time in 2003); it is refused only where no day could be its start and a later
 * or the same day its end. Years are 0000 to 9999, because a `Day` has four digits of year; other
 * years are refused in words.
 */
import { dayOf, lastDayOfMonth } from './day.ts';
import type { Day } from './when.ts';

export type Precision = 'year' | 'month' | 'season' | 'day' | 'second';

/** One date, possibly imprecise, with the first and the last day that it can mean. */
export interface EdtfDate {
  readonly kind: 'date';
  readonly text: string;
  readonly precision: Precision;
  readonly earliest: Day;
  readonly latest: Day;
  /** Marked `?` or `%`: the source of the date is in doubt. */
  readonly uncertain: boolean;
  /** Marked `~` or `%`: near this date. */
  readonly approximate: boolean;
  /** Some digits are `X`. */
  readonly unspecified: boolean;
}

/** A side of an interval: a date, `open` for a stated absence of a limit, `null` for an unknown one. */
export type EdtfSide = EdtfDate | 'open' | null;

export interface EdtfInterval {
  readonly kind: 'interval';
  readonly text: string;
  readonly start: EdtfSide;
  readonly end: EdtfSide;
}

/** A member of a one-of set: a date, or a range of which one day is meant; `null` leaves a side open. */
export type EdtfMember = EdtfDate | { readonly from: EdtfDate | null; readonly to: EdtfDate | null };

/** Exactly one of the members is meant; which one is not known. */
export interface EdtfOneOf {
  readonly kind: 'one-of';
  readonly text: string;
  readonly members: readonly EdtfMember[];
}

export type EdtfValue = EdtfDate | EdtfInterval | EdtfOneOf;

export type EdtfResult =
  | { readonly ok: true; readonly value: EdtfValue }
  | { readonly ok: false; readonly issue: string };

/**
 * Reads one EDTF text.
 *
 * @param text the whole text, without blanks around it
 * @returns the value, or one sentence that says what is wrong: "1930-13: there is no month 13"
 */
export function parseEdtf(text: string): EdtfResult {
  const value = parseValue(text);
  return typeof value === 'string' ? { ok: false, issue: `${shown(text)}: ${value}` } : { ok: true, value };
}

/** As `parseEdtf`, for dates that the program itself writes: a mistake is a wrong call and throws. */
export function edtf(text: string): EdtfValue {
  const result = parseEdtf(text);
  if (!result.ok) throw new RangeError(result.issue);
  return result.value;
}

function shown(text: string): string {
  if (text === '') return 'an empty text';
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

const NOT_A_DATE =
  'this is no date; write a year (1930), a month (1930-01), a day (1930-01-04) or an interval (1917/1922)';

/** The value, or the issue without the text before it. */
function parseValue(text: string): EdtfValue | string {
  const first = text.charCodeAt(0);
  if (first === 0x5b) return parseOneOf(text);
  if (first === 0x7b)
    return 'a set of all its members, in braces, is not one time; use [a,b] for one of several';
  const slash = text.indexOf('/');
  return slash < 0 ? parseDate(text) : parseInterval(text, slash);
}

function parseInterval(text: string, slash: number): EdtfInterval | string {
  if (text.indexOf('/', slash + 1) >= 0) return 'an interval has one slash';
  if (text.length === 1) return 'an interval needs a start or an end';
  const start = parseSide(text.slice(0, slash));
  if (typeof start === 'string' && start !== 'open') return start;
  const end = parseSide(text.slice(slash + 1));
  if (typeof end === 'string' && end !== 'open') return end;
  if (start !== null && start !== 'open' && end !== null && end !== 'open' && start.earliest > end.latest) {
    return 'the interval ends before it begins';
  }
  return { kind: 'interval', text, start, end };
}

/** A side of an interval; any string but `open` is an issue. */
function parseSide(text: string): EdtfSide | string {
  if (text === '') return null;
  return text === '..' ? 'open' : parseDate(text);
}

function parseOneOf(text: string): EdtfOneOf | string {
  if (!text.endsWith(']')) return 'the set has no closing bracket';
  const members: EdtfMember[] = [];
  for (const part of text.slice(1, -1).split(',')) {
    const member = parseMember(part.trim());
    if (typeof member === 'string') return member;
    members.push(member);
  }
  return { kind: 'one-of', text, members };
}

function parseMember(part: string): EdtfMember | string {
  const dots = part.indexOf('..');
  if (dots < 0) return part === '' ? 'a member of the set is empty' : parseDate(part);
  const before = part.slice(0, dots);
  const after = part.slice(dots + 2);
  if (before === '' && after === '') return 'a set from nothing to nothing means no date';
  const from = before === '' ? null : parseDate(before);
  if (typeof from === 'string') return from;
  const to = after === '' ? null : parseDate(after);
  if (typeof to === 'string') return to;
  if (from !== null && to !== null && from.earliest > to.latest) return 'the set ends before it begins';
  return { from, to };
}

const X = 0x58;
const QUESTION = 0x3f;
const TILDE = 0x7e;
const PERCENT = 0x25;

/** One date with its mark; or the issue. */
function parseDate(text: string): EdtfDate | string {
  let length = text.length;
  let uncertain = false;
  let approximate = false;
  const mark = text.charCodeAt(length - 1);
  if (mark === QUESTION || mark === TILDE || mark === PERCENT) {
    uncertain = mark !== TILDE;
    approximate = mark !== QUESTION;
    length -= 1;
  }
  let precision: Precision;
  if (length === 10) precision = 'day';
  else if (length === 7) precision = 'month';
  else if (length === 4) precision = 'year';
  else if (length > 10 && text.charCodeAt(10) === 0x54) precision = 'second';
  else return describeShape(text);

  if (!areDigits(text, 0, 4)) return describeShape(text);
  if (precision !== 'year' && (text.charCodeAt(4) !== 0x2d || !areDigits(text, 5, 7)))
    return describeShape(text);
  const hasDay = precision === 'day' || precision === 'second';
  if (hasDay && (text.charCodeAt(7) !== 0x2d || !areDigits(text, 8, 10))) return describeShape(text);
  if (precision === 'second') {
    const issue = timeIssue(text.slice(11, length));
    if (issue !== null) return issue;
  }

  const year = text.slice(0, 4);
  const unspecified = text.indexOf('X') >= 0;
  if (unspecified) return parseUnspecified(text, precision, uncertain, approximate);
  let earliest: Day;
  let latest: Day;
  if (precision === 'year') {
    earliest = `${year}-01-01`;
    latest = `${year}-12-31`;
  } else {
    const month = number2(text, 5);
    if (month >= 21 && month <= 32 && !hasDay) {
      precision = 'season';
      [earliest, latest] = seasonDays(Number(year), month);
    } else {
      if (month < 1 || month > 12) return `there is no month ${text.slice(5, 7)}`;
      const last = lastDayOfMonth(Number(year), month);
      if (hasDay) {
        const day = number2(text, 8);
        if (day < 1 || day > last) return noDay(text.slice(8, 10), text.slice(0, 7));
        earliest = text.length === 10 ? text : text.slice(0, 10);
        latest = earliest;
      } else {
        const yearMonth = text.length === 7 ? text : text.slice(0, 7);
        earliest = `${yearMonth}-01`;
        latest = `${yearMonth}-${last}`;
      }
    }
  }
  return { kind: 'date', text, precision, earliest, latest, uncertain, approximate, unspecified };
}

function areDigits(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    const code = text.charCodeAt(i);
    if ((code < 0x30 || code > 0x39) && code !== X) return false;
  }
  return true;
}

function number2(text: string, at: number): number {
  return (text.charCodeAt(at) - 0x30) * 10 + text.charCodeAt(at + 1) - 0x30;
}

function noDay(day: string, month: string): string {
  return `there is no day ${day} in ${month}`;
}

/**
 * First and last day of a season. Codes 21 to 24 leave the hemisphere open; they are read as in the
 * north, since a year alone cannot tell. 25 to 28 are the north, 29 to 32 the south, by level 2.
 * "Summer" is used for the months (June to August) and for the astronomical season (to 23
 * September), so the bounds are those of both together. A winter of 1929 may be the one that began in
 * 1928 or the one that began in 1929, so its bounds cover both; so with a southern summer.
 */
function seasonDays(year: number, code: number): readonly [Day, Day] {
  // 0 spring, 1 summer, 2 autumn, 3 winter; half a year on for the south.
  const quarter = (code - 21 + (code >= 29 ? 2 : 0)) % 4;
  if (quarter === 0) return [dayOf(year, 3, 1), dayOf(year, 6, 21)];
  if (quarter === 1) return [dayOf(year, 6, 1), dayOf(year, 9, 23)];
  if (quarter === 2) return [dayOf(year, 9, 1), dayOf(year, 12, 22)];
  return [
    year === 0 ? dayOf(0, 1, 1) : dayOf(year - 1, 12, 1),
    year === 9999 ? dayOf(year, 12, 31) : dayOf(year + 1, 3, 21),
  ];
}

/** A date with `X` in it: bounded by the first and the last real day that its digits allow. */
function parseUnspecified(
  text: string,
  precision: Precision,
  uncertain: boolean,
  approximate: boolean,
): EdtfDate | string {
  const earliest = firstFilling(text, precision, 1);
  if (earliest === null) return 'no real date fits these digits';
  const latest = firstFilling(text, precision, -1) ?? earliest;
  return { kind: 'date', text, precision, earliest, latest, uncertain, approximate, unspecified: true };
}

/** The first (step 1) or the last (step -1) day that fits; usually the first one tried. */
function firstFilling(text: string, precision: Precision, step: 1 | -1): Day | null {
  if (precision === 'year') {
    return step === 1
      ? `${text.slice(0, 4).replaceAll('X', '0')}-01-01`
      : `${text.slice(0, 4).replaceAll('X', '9')}-12-31`;
  }
  const months = fillings(text.slice(5, 7), step);
  const days = fillings(precision === 'month' ? 'XX' : text.slice(8, 10), step);
  const inYear = (year: number): Day | null => {
    for (const month of months) {
      if (month < 1 || month > 12) continue;
      const last = lastDayOfMonth(year, month);
      for (const day of days) if (day >= 1 && day <= last) return dayOf(year, month, day);
    }
    return null;
  };
  // The first year nearly always has the day; only 29 February needs the others.
  const years = text.slice(0, 4);
  const first = inYear(Number(years.replaceAll('X', step === 1 ? '0' : '9')));
  if (first !== null || !years.includes('X')) return first;
  for (const year of fillings(years, step)) {
    const day = inYear(year);
    if (day !== null) return day;
  }
  return null;
}

/** The numbers that a pattern of digits and `X` can stand for, ascending (step 1) or descending. */
function fillings(pattern: string, step: 1 | -1): readonly number[] {
  let numbers = [0];
  for (const digit of pattern) {
    const digits = digit !== 'X' ? [Number(digit)] : step === 1 ? ASCENDING : DESCENDING;
    numbers = numbers.flatMap((n) => digits.map((d) => n * 10 + d));
  }
  return numbers;
}

const ASCENDING = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
const DESCENDING = ASCENDING.toReversed();

/** A time of day after `T`: checked, and otherwise left alone, since bounds are whole days. */
function timeIssue(time: string): string | null {
  const parts = /^(\d{2}):(\d{2}):(\d{2})(Z|[+-]\d{2}(?::\d{2})?)?$/.exec(time);
  if (parts === null)
    return `${time} is no time of day; write it as 23:20:30, with Z or +01:00 after it if known`;
  if (Number(parts[1]) > 23) return `there is no hour ${parts[1]}`;
  if (Number(parts[2]) > 59) return `there is no minute ${parts[2]}`;
  if (Number(parts[3]) > 59) return `there is no second ${parts[3]}`;
  return null;
}

/** Why a text has not the shape of a date, as helpfully as can be told. */
function describeShape(text: string): string {
  if (text === '') return NOT_A_DATE;
  if (/^\d{8}$/.test(text)) return 'a date has hyphens between year, month and day';
  if (/^Y?-?\d{5,}$/.test(text) || /^Y-?\d/.test(text) || /^-\d{4}/.test(text)) {
    return 'years before 0000 and after 9999 are not read';
  }
  if (/^[\dX]{4}-\d($|-)|^[\dX]{4}-[\dX]{2}-\d$/.test(text)) return 'month and day have two digits each';
  if (/^[\dX?~%-]+$/.test(text) && /[?~%]/.test(text.slice(0, -1))) {
    return 'a mark ?, ~ or % stands at the end and covers the whole date; marks on one part are not read';
  }
  if (/^\d{4}S\d/.test(text) || /^Y/.test(text)) return 'significant digits and exponents are not read';
  return NOT_A_DATE;
}
