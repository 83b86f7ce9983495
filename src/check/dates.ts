/**
 * Dates, as the checker counts them: days are strings `YYYY-MM-DD` and compare as strings. Written
 * from docs/rules.md and not from the engine, so that a slip in one does not pass the other.
 */
import type { Claim } from '../model/claim.ts';
import type { Period } from '../model/period.ts';
import { words } from './names.ts';

export type Bound = string | null;
type Pair = readonly [Bound, Bound];
export interface Time {
  readonly start: Pair;
  readonly end: Pair;
  /** Whether it is written as a row of days from one to another. */
  readonly row: boolean;
  /** Whether it is the time of the source, and not of words. */
  readonly wordless: boolean;
  /** First and last day of the date as written; null on a side where it gives none. */
  readonly written: Pair;
}
export interface Holding extends Time {
  readonly dated: boolean;
  readonly goesOn: boolean;
  readonly firm: boolean;
  /** First and last day that the words leave possible. */
  readonly reach: Pair;
}
export type Asked = readonly [string, string];

export const day = (bound: Bound | undefined): string | null =>
  bound === undefined || bound === 'open' ? null : bound;

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const two = (n: number): string => String(n).padStart(2, '0');

/** First and last day of `1917`, `1917-11`, `1917-11-05` or `191X`, whatever doubt is marked; null where it is none. */
function sideDays(text: string): Asked | null {
  const decade = /^(?:(\d{3})X|(\d\d)XX)[?~%]?$/.exec(text);
  if (decade) {
    const known = decade[1] ?? decade[2] ?? '';
    return [`${known.padEnd(4, '0')}-01-01`, `${known.padEnd(4, '9')}-12-31`];
  }
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?[?~%]?$/.exec(text);
  if (!parts) return null;
  const [, year = '', month, date] = parts;
  if (date !== undefined) return [`${year}-${month}-${date}`, `${year}-${month}-${date}`];
  if (month === undefined) return [`${year}-01-01`, `${year}-12-31`];
  const leap = Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0);
  const length = month === '02' && leap ? 29 : (LENGTHS[Number(month) - 1] ?? 31);
  return [`${year}-${month}-01`, `${year}-${month}-${two(length)}`];
}

export interface DateRange {
  readonly start: Pair;
  readonly end: Pair;
  readonly interval: boolean;
}

/** A date, a row `a/b` or a choice `[a..b]`; null for forms that a period or a question seldom has. */
export function readDate(edtf: string): DateRange | null {
  const side = (text: string): Pair | null =>
    text === '' ? [null, null] : text === '..' ? ['open', 'open'] : sideDays(text);
  const [from, to, more] = edtf.split('/');
  if (from !== undefined && to !== undefined && more === undefined) {
    const [start, end] = [side(from), side(to)];
    return start && end ? { start, end, interval: true } : null;
  }
  const choice = /^\[([^,]*)\.\.([^,]*)\]$/.exec(edtf);
  const first = choice ? side(choice[1] ?? '') : sideDays(edtf);
  const last = choice ? side(choice[2] ?? '') : first;
  if (!first || !last) return null;
  const pair: Pair = [first[0], last[1]];
  return { start: pair, end: pair, interval: false };
}

function writtenDays(edtf: string | null): Pair {
  const read = edtf === null ? null : readDate(edtf);
  return read === null ? [null, null] : outer(read);
}

export const outer = ({ start, end }: DateRange): Pair => [day(start[0]), day(end[1])];

/** The named period of which a claim's words speak, where its date is none or the very days of the period. */
export function periodOf(claim: Claim, periods: readonly Period[]): Period | null {
  const said = ` ${words(claim.when.text ?? '')} `;
  const fitting = periods.filter((period) => said.includes(` ${words(period.name)} `));
  const period = fitting.sort((a, b) => b.name.length - a.name.length)[0];
  if (period === undefined || claim.when.text === null) return null;
  if (claim.when.edtf === null || claim.when.edtf === period.edtf) return period;
  const [own, named] = [readDate(claim.when.edtf), readDate(period.edtf)];
  return own && named && outer(own).join() === outer(named).join() ? period : null;
}

const UNKNOWN: Time = {
  start: [null, null],
  end: [null, null],
  row: false,
  wordless: false,
  written: [null, null],
};
const STANDING = new Set(['posting', 'command', 'membership']);
const WHOLE =
  /\b(?:throughout|all through|during the (?:\p{L}+ )?(?:years|time|whole|course|period|days) of|in the (?:years|course|days) of|for the (?:duration|whole) of|all the (?:years|time) of)\b/iu;

/** The time of a claim; where its words name a period, what they say of it. Null where the period cannot be read. */
export function timeOf(claim: Claim, period: Period | null, periodOn: boolean): Time | null {
  const { when } = claim;
  if (period === null)
    return {
      start: when.start,
      end: when.end,
      row: when.edtf?.includes('/') ?? false,
      wordless: when.text === null,
      written: writtenDays(when.edtf),
    };
  if (!periodOn) return UNKNOWN;
  const read = readDate(period.edtf);
  if (read === null) return null;
  const said = when.text ?? '';
  const [first, last] = outer(read);
  const row = period.edtf.includes('/');
  const written = writtenDays(period.edtf);
  if (/\b(?:after|since|following)\b/i.test(said)) return { ...UNKNOWN, end: [last, null] };
  if (/\b(?:before|prior to|on the eve of|until|till|up to)\b/i.test(said))
    return { ...UNKNOWN, start: [null, first], end: [null, first] };
  if (WHOLE.test(said) && read.interval)
    return { ...UNKNOWN, ...drawnIn({ ...UNKNOWN, start: read.start, end: read.end }), row, written };
  if (STANDING.has(claim.kind) || WHOLE.test(said))
    return { ...UNKNOWN, start: [null, last], end: [first, null], row, written };
  return { ...UNKNOWN, start: [first, last], end: [first, last], row, written };
}

/** What follows from "no start after its end". Null where the bounds contradict each other. */
function drawnIn(time: Time): Time | null {
  const [s1, s2] = time.start;
  const [e1, e2] = time.end;
  const late = day(e2);
  const early = day(s1);
  const start: Pair = [s1, late !== null && (s2 === null || (s2 !== 'open' && s2 > late)) ? late : s2];
  const end: Pair = [early !== null && (e1 === null || (e1 !== 'open' && e1 < early)) ? early : e1, e2];
  const low = (bound: Bound): string => (bound === 'open' ? '' : (bound ?? ''));
  const high = (bound: Bound): string => (bound === 'open' ? '~' : (bound ?? '~'));
  const empty =
    (start[1] !== null && start[0] !== null && low(start[0]) > low(start[1])) ||
    (end[1] !== null && end[0] !== null && high(end[0]) > high(end[1])) ||
    (early !== null && late !== null && early > late);
  return empty ? null : { ...time, start, end };
}

/** What the words vouch for, with what "begins", "ends", "former" and "to this day" say of it. */
export function holdingOf(claim: Claim, given: Time, sourceDate: Claim['when'] | null): Holding {
  const goesOn = given.end[0] === 'open' || given.end[1] === 'open';
  let { start, end } = given;
  if (goesOn) {
    const vouched = day(end[0]) ?? day(sourceDate?.start[0]) ?? day(start[1]) ?? day(start[0]);
    end = [vouched, null];
  }
  const dated = [...start, ...end].some((bound) => bound !== null);
  const { aspect } = claim;
  const event = start[0] === end[0] && start[1] === end[1] && start[0] !== null;
  if (dated && aspect === 'begins' && event) end = [start[0], null];
  else if (dated && aspect === 'begins' && given.wordless && end[0] === null) end = [start[1], null];
  else if (dated && aspect === 'ends' && event) start = [null, end[1]];
  else if (dated && aspect === 'former' && given.wordless) {
    const said = day(end[1]) ?? day(sourceDate?.end[1]) ?? day(end[0]);
    const over = said === null ? null : dayBefore(said);
    start = [null, over];
    end = [null, over];
  } else if (dated && (aspect === 'holds' || aspect === 'acting') && event && !given.row) {
    end = [start[0], null];
    start = [null, start[1]];
  }
  const time = drawnIn({ ...given, start, end }) ?? { ...given, start, end };
  const firm =
    (claim.voices.at(-1)?.stance ?? 'asserted') === 'asserted' &&
    claim.voices.every((voice) => voice.stance !== 'doubted') &&
    claim.certainty !== 'possible';
  return { ...time, dated, goesOn, firm, reach: reachOf(claim, time) };
}

/** A date of which only the day it vouches from or up to is a bound still leaves its other days possible. */
function reachOf(claim: Claim, { start, end, written }: Time): Pair {
  const [s1, s2, e1, e2] = [...start, ...end].map(day) as [Bound, Bound, Bound, Bound];
  const known = [s1, s2, e1, e2].filter((each) => each !== null).sort();
  const noStart = claim.aspect === 'ends' || claim.aspect === 'former' || (e1 === null && e2 !== null);
  const noEnd = claim.aspect === 'begins' || (s2 === null && e2 === null);
  const [from, to] = written.map(day) as [Bound, Bound];
  const first = [known[0] ?? null, from].filter((each) => each !== null).sort()[0] ?? null;
  const last =
    [known.at(-1) ?? null, to]
      .filter((each) => each !== null)
      .sort()
      .at(-1) ?? null;
  return [s1 ?? (noStart ? null : first), e2 ?? (noEnd ? null : last)];
}

function dayBefore(text: string): string {
  const date = new Date(`${text}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}

/** Days from one to another, both counted. */
export const dayCount = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000) + 1;

const latestStart = (time: Time): string => (time.start[1] === 'open' ? '' : (time.start[1] ?? '~'));
const earliestEnd = (time: Time): string => (time.end[0] === 'open' ? '~' : (time.end[0] ?? ''));

/** Whether it certainly held on some day of the time asked about, or on all. */
export function certain(given: Time, [from, to]: Asked, throughout: boolean): boolean {
  const time = drawnIn(given);
  if (time === null) return false;
  return throughout
    ? latestStart(time) <= from && earliestEnd(time) >= to
    : latestStart(time) <= to && earliestEnd(time) >= from;
}

/** Whether all of them certainly held on one day of the time asked about. */
export function certainTogether(given: readonly Time[], asked: Asked): boolean {
  const times = given.map(drawnIn);
  return times.every(
    (one, i) =>
      one !== null &&
      certain(one, asked, false) &&
      times.every((other, j) => i === j || (other !== null && latestStart(one) <= earliestEnd(other))),
  );
}

/** Whether all of them can have held on one day of the time asked about; throughout, each on every day of it. */
export function possiblyTogether(held: readonly Holding[], [from, to]: Asked, throughout: boolean): boolean {
  const spans = held.map((each) => {
    const { start, end } = drawnIn(each) ?? each;
    const [first, last] = each.reach;
    const starts = [day(start[0]), first].filter((bound) => bound !== null) as string[];
    const ends = [day(end[1]), each.goesOn && day(start[1]) !== null ? null : last].filter(
      (bound) => bound !== null,
    ) as string[];
    return [starts.sort().at(-1) ?? '', ends.sort()[0] ?? '~'] as const;
  });
  if (throughout) return spans.every(([first, last]) => first <= from && last >= to);
  const first = [from, ...spans.map((span) => span[0])].sort().at(-1) ?? '';
  const last = [to, ...spans.map((span) => span[1])].sort()[0] ?? '';
  return first <= last;
}

/** What one claim says of the time asked about. */
export function verdictOf(held: Holding, asked: Asked, throughout: boolean, openEnd: boolean): string {
  if (!held.dated) return 'possible';
  if (certain(held, asked, throughout)) return held.firm ? 'evidenced' : 'possible';
  const begun = day(held.start[1]);
  if (held.goesOn && begun !== null && begun <= (throughout ? asked[0] : asked[1]))
    return openEnd && held.firm ? 'assumed' : 'possible';
  const [first, last] = held.reach;
  const [from, to] = throughout ? asked : [asked[1], asked[0]];
  return (first === null || first <= from) && (last === null || last >= to) ? 'possible' : 'no evidence';
}

/** First and last day on which the words certainly put it. */
export function certainDays(held: Holding): Asked | null {
  const [from, to] = [day(held.start[1]), day(held.end[0])];
  return held.firm && from !== null && to !== null && from <= to ? [from, to] : null;
}

/** First and last day that the words leave for it, whatever it is. */
export function daysLeft(time: Time): Pair {
  const known = [...time.start, ...time.end]
    .map(day)
    .filter((each) => each !== null)
    .sort();
  const starts = day(time.start[0]) !== null || day(time.end[0]) !== null;
  const ends = day(time.end[1]) !== null || day(time.start[1]) !== null;
  return [starts ? (known[0] ?? null) : null, ends ? (known.at(-1) ?? null) : null];
}

export const apart = (a: Pair, b: Pair): boolean =>
  (a[1] !== null && b[0] !== null && a[1] < b[0]) || (b[1] !== null && a[0] !== null && b[1] < a[0]);
