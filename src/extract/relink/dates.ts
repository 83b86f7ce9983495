/** Dates: where a text gives a date of the record, written in any of the usual ways or counted from its publication. */
import { addDays, dayOf, weekdayOf } from '../../time/day.ts';
import type { TextWords } from './text-words.ts';
import type { Candidate, WantedDate } from './wanted.ts';

const MONTHS: ReadonlyMap<string, number> = new Map(
  'january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sept sep|october oct|november nov|december dec'
    .split('|')
    .flatMap((forms, i) => forms.split(' ').map((form) => [form, i + 1] as const)),
);
const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

interface GivenDate {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly first: number;
  readonly last: number;
}

export function findDate(text: TextWords, wanted: WantedDate, published: WantedDate | null): Candidate[] {
  const found: Candidate[] = [];
  for (const given of givenDates(text)) {
    const strength = agreement(wanted, given, published);
    if (strength > 0)
      found.push({
        first: given.first,
        last: given.last,
        how: 'date',
        strength,
        reason:
          strength >= 0.95
            ? 'the date itself'
            : strength >= 0.8
              ? 'the date, its year taken from the publication'
              : 'a date that agrees as far as it goes',
      });
  }
  return [...found, ...relativeDates(text, wanted, published)];
}

/** How well a date of the text agrees with the one wanted; 0 where it contradicts or says too little. */
function agreement(wanted: WantedDate, given: GivenDate, published: WantedDate | null): number {
  if (given.year === null) {
    if (given.month === null || wanted.month !== given.month) return 0;
    const near = published === null || Math.abs(published.year - wanted.year) <= 1;
    if (!near) return 0;
    if (wanted.day === null) return given.day === null ? 0.75 : 0.55;
    if (given.day === null) return 0.35;
    return given.day === wanted.day ? 0.85 : 0;
  }
  if (given.year !== wanted.year) return 0;
  if (wanted.month === null) return given.month === null ? 1 : 0.65;
  if (given.month === null) return wanted.day === null ? 0.4 : 0;
  if (given.month !== wanted.month) return 0;
  if (wanted.day === null) return given.day === null ? 1 : 0.7;
  if (given.day === null) return 0.5;
  return given.day === wanted.day ? 1 : 0;
}

/** Every date of the calendar that the text gives; one in figures may be read in two ways. */
function givenDates(text: TextWords): GivenDate[] {
  const { words } = text;
  const out: GivenDate[] = [];
  const number = (i: number): number | null => {
    const raw = words[i]?.raw;
    return raw !== undefined && /^\d{1,4}$/.test(raw) ? Number(raw) : null;
  };
  const year = (i: number): number | null => {
    const raw = words[i]?.raw ?? '';
    if (/^(?:1[5-9]|20)\d\d$/.test(raw)) return Number(raw);
    if (/^\d\d$/.test(raw)) return Number(raw) + (Number(raw) > 40 ? 1900 : 2000);
    return null;
  };
  const day = (i: number): number | null => {
    const n = number(i);
    return n !== null && n >= 1 && n <= 31 && words[i]!.raw.length <= 2 ? n : null;
  };
  const near = (i: number): boolean =>
    /^[\s.,]{0,3}$/.test(words[i]?.gap ?? 'x') && !/\n/.test(words[i]?.gap ?? '');
  for (let i = 0; i < words.length; i++) {
    const month = words[i]!.capital ? MONTHS.get(words[i]!.folded) : undefined;
    if (month !== undefined && !(words[i]!.folded === 'may' && words[i]!.raw !== 'May')) {
      let first = i;
      let last = i;
      let d: number | null = null;
      let y: number | null = null;
      const ordinal = /^(?:st|nd|rd|th|of)$/;
      let back = i - 1;
      while (back > 0 && ordinal.test(words[back]!.folded) && i - back < 3) back--;
      if (back >= 0 && near(back) && day(back) !== null) {
        d = day(back);
        first = back;
      }
      let ahead = i + 1;
      if (d === null && near(i) && day(ahead) !== null && words[ahead]!.raw.length <= 2) {
        // "May 16, 2014", or "May 14" where the year is short.
        let after = ahead + 1;
        if (ordinal.test(words[after]?.folded ?? '')) after += 1;
        d = day(ahead);
        last = after - 1;
        ahead = after;
      }
      if (near(last) && year(ahead) !== null && (words[ahead]!.raw.length === 4 || d !== null)) {
        y = year(ahead);
        last = ahead;
      }
      out.push({ year: y, month, day: d, first, last });
      // "Aug 02": the day of a year, or the month of a year written short.
      if (y === null && d !== null && first === i && words[last]!.raw.length === 2)
        out.push({ year: year(last), month, day: null, first, last });
      if (y === null && d === null && near(i) && /^\d\d$/.test(words[i + 1]?.raw ?? ''))
        out.push({ year: year(i + 1), month, day: null, first: i, last: i + 1 });
      continue;
    }
    const parted = (at: number) => /^\s?[/.-]\s?$/.test(words[at]?.gap ?? '');
    const [a, b] = [number(i), number(i + 1)];
    if (a !== null && b !== null && parted(i) && parted(i + 1) && year(i + 2) !== null) {
      const y = year(i + 2);
      if (b <= 12 && a <= 31) out.push({ year: y, month: b, day: a, first: i, last: i + 2 });
      if (a <= 12 && b <= 31 && a !== b) out.push({ year: y, month: a, day: b, first: i, last: i + 2 });
    } else if (
      a !== null &&
      a <= 12 &&
      words[i]!.raw.length === 2 &&
      /^\s?\/\s?$/.test(words[i]!.gap) &&
      /^(?:19|20)\d\d$/.test(words[i + 1]?.raw ?? '')
    )
      out.push({ year: year(i + 1), month: a, day: null, first: i, last: i + 1 });
    if (/^(?:1[89]|20)\d\d$/.test(words[i]!.raw))
      out.push({ year: year(i), month: null, day: null, first: i, last: i });
  }
  // The year within a full date says nothing of its own.
  return out.filter(
    (date) =>
      date.month !== null ||
      !out.some(
        (other) =>
          other.month !== null && other.year !== null && other.first <= date.first && other.last >= date.last,
      ),
  );
}

function relativeDates(text: TextWords, wanted: WantedDate, published: WantedDate | null): Candidate[] {
  if (wanted.month === null || wanted.day === null || published?.month == null || published.day === null)
    return [];
  const day = dayOf(published.year, published.month, published.day);
  const target = dayOf(wanted.year, wanted.month, wanted.day);
  const out: Candidate[] = [];
  text.words.forEach((word, i) => {
    const make = (strength: number, reason: string): void => {
      out.push({ first: i, last: i, how: 'relative-date', strength, reason });
    };
    if (word.folded === 'yesterday' && target === addDays(day, -1)) make(0.85, 'the day before publication');
    if (word.folded === 'today' && target === day) make(0.8, 'the day of publication');
    const weekday = word.capital ? WEEKDAYS.indexOf(word.folded) : -1;
    if (weekday < 0) return;
    for (let back = 0; back < 7; back++) {
      const that = addDays(day, -back);
      if (weekdayOf(that) - 1 === weekday && that === target)
        make(0.85, `the last ${word.raw} before publication`);
    }
  });
  return out;
}

/** Whether the date is that of the publication, as far as both are given. */
export function isPublication(wanted: WantedDate, published: WantedDate | null): boolean {
  if (published === null || published.year !== wanted.year) return false;
  if (wanted.month === null) return published.month === null;
  if (published.month !== wanted.month) return false;
  return wanted.day === null ? published.day === null : published.day === wanted.day;
}
