/**
 * Dates: a date of these tables stands twice, as text and in columns for month, day and year. The
 * columns are used; the text is kept beside them, and where the two differ that is a defect. A date
 * keeps its imprecision: a year is a year.
 */
import { dayOf, isDay } from '../../time/day.ts';
import { edtf } from '../../time/edtf.ts';
import { edtfHull } from '../../time/edtf-bounds.ts';
import type { Day } from '../../time/when.ts';
import type { Defects } from './defects.ts';
import { type Row, tidy } from './row.ts';

/** The columns of one date. */
export interface DateColumns {
  readonly text: string;
  readonly month: string;
  readonly day: string;
  readonly year: string;
}

export interface CitedDate {
  /** `2014-05-16`, `2014-05` or `2014`. */
  readonly edtf: string;
  readonly first: Day;
  readonly last: Day;
}

/** A date as read, with its words; `date` is null where they give none. */
export interface ReadDate {
  readonly date: CitedDate | null;
  readonly text: string | null;
}

/** Year, month and day, 0 where not given. */
type Parts = readonly [year: number, month: number, day: number];

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const FIRST_YEAR = 1800;
const LAST_YEAR = 2100;

export function readDate(row: Row, columns: DateColumns, defects: Defects): ReadDate {
  const names = [columns.text, columns.month, columns.day, columns.year];
  const text = row.value(columns.text);
  const words = text === '' ? null : text;
  const told = partsOfText(text);
  const counted = partsOfColumns(row, columns);
  if (text === '' && counted === 'blank') return { date: null, text: null };
  if (counted === 'blank' || counted === 'unreadable' || !isPossible(counted)) {
    const kind = counted === 'blank' || counted === 'unreadable' ? 'unreadable-date' : 'impossible-date';
    const use = told !== null && isPossible(told);
    const done = use
      ? 'The columns give no date; the date text is used.'
      : 'No date is taken from it; the words are kept.';
    defects.add(kind, row, names, done);
    return { date: use ? dateOf(told) : null, text: words };
  }
  if (text !== '') compare(row, columns, told, counted, defects);
  return { date: dateOf(counted), text: words };
}

function compare(row: Row, columns: DateColumns, told: Parts | null, counted: Parts, defects: Defects): void {
  const names = [columns.text, columns.month, columns.day, columns.year];
  const done = 'The columns are used; the date text is kept beside them.';
  if (told === null) defects.add('unreadable-date', row, names, done);
  else if (!isPossible(told)) defects.add('impossible-date', row, names, done);
  else if (told.join() !== counted.join()) {
    const swapped = told[0] === counted[0] && told[1] === counted[2] && told[2] === counted[1];
    defects.add(swapped ? 'day-month-swap' : 'date-disagreement', row, names, done);
  }
}

function partsOfColumns(row: Row, { month, day, year }: DateColumns): Parts | 'blank' | 'unreadable' {
  const values = [year, month, day].map(row.value);
  if (values.every((value) => value === '')) return 'blank';
  if (!values.every((value) => value === '' || /^\d+$/.test(value))) return 'unreadable';
  const [y = 0, m = 0, d = 0] = values.map(Number);
  return [y, m, d];
}

/** A date as these tables write it in words; null where it has none of their forms. */
export function partsOfText(text: string): Parts | null {
  const words = tidy(text);
  const iso = /^(\d{4,5})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(words);
  if (iso) return [Number(iso[1]), Number(iso[2] ?? 0), Number(iso[3] ?? 0)];
  const american = /^(\d{1,2})\s*\/\s*(\d{1,2})\s*\/\s*(\d{4,5})$/.exec(words);
  if (american) return [Number(american[3]), Number(american[1]), Number(american[2])];
  const named = /^(\p{L}+) (\d{4,5})$/u.exec(words);
  const month = MONTHS.indexOf(named?.[1]?.toLowerCase() ?? '') + 1;
  return named && month > 0 ? [Number(named[2]), month, 0] : null;
}

/** Whether the parts are a date of the calendar in a year that can be meant. */
export function isPossible([year, month, day]: Parts): boolean {
  if (year < FIRST_YEAR || year > LAST_YEAR || month > 12) return false;
  if (month === 0) return day === 0;
  return day === 0 || isDay(dayOf(year, month, day));
}

export function dateOf([year, month, day]: Parts): CitedDate {
  const whole = dayOf(year, Math.max(month, 1), Math.max(day, 1));
  const text = whole.slice(0, day > 0 ? 10 : month > 0 ? 7 : 4);
  const [first, last] = edtfHull(edtf(text));
  return { edtf: text, first: first ?? whole, last: last ?? whole };
}
