/** The EDTF of a date in a relation: "since 1971" is `1971/`, "before 1980" is `[..1979]`. */

import { addDays, addMonths } from '../../../time/day.ts';
import { edtf as parsed } from '../../../time/edtf.ts';
import { edtfHull } from '../../../time/edtf-bounds.ts';
import { dated, type Found } from './pattern.ts';
import type { TimeRelation } from './phrase.ts';

/**
 * The phrase for a date in a relation.
 *
 * "Before 1980" and "after 1980" are read strictly: not in 1980 itself. Where only a part of the date
 * is meant ("before the end of 1980") or an event within it ("after his death in 1980"), the date
 * itself stays possible.
 *
 * @param loose the date is meant in part, so that it does not bound strictly
 */
export function related(next: number, relation: TimeRelation, date: string, loose: boolean): Found {
  switch (relation) {
    case 'since':
      return isSet(date) ? since(next, date) : dated(next, 'interval', relation, `${date}/`);
    case 'until':
      return isSet(date)
        ? dated(next, 'date', relation, upTo(date))
        : dated(next, 'interval', relation, `/${date}`);
    case 'by':
      return dated(next, 'date', relation, upTo(date));
    case 'before':
      return dated(next, 'date', relation, loose ? upTo(date) : `[..${before(date)}]`);
    case 'after':
      return dated(next, 'date', relation, loose ? from(date) : `[${behind(date)}..]`);
    default:
      return dated(next, 'date', relation, date);
  }
}

function since(next: number, date: string): Found {
  return { ...dated(next, 'date', 'since', from(date)), kind: 'interval' };
}

function isSet(date: string): boolean {
  return date.startsWith('[');
}

/** The set of all days up to the end of the date. */
function upTo(date: string): string {
  return `[..${isSet(date) ? (edtfHull(parsed(date))[1] ?? '') : date}]`;
}

function from(date: string): string {
  return `[${isSet(date) ? (edtfHull(parsed(date))[0] ?? '') : date}..]`;
}

const YEAR = /^\d{4}$/;
const MONTH = /^\d{4}-(0\d|1[0-2])$/;

/** The last year, month or day before the date, in the measure of the date. */
function before(date: string): string {
  if (YEAR.test(date)) return pad(Number(date) - 1);
  if (MONTH.test(date)) return addMonths(`${date}-01`, -1).slice(0, 7);
  const earliest = edtfHull(parsed(date))[0];
  return earliest === null ? date : addDays(earliest, -1);
}

function behind(date: string): string {
  if (YEAR.test(date)) return pad(Number(date) + 1);
  if (MONTH.test(date)) return addMonths(`${date}-01`, 1).slice(0, 7);
  const latest = edtfHull(parsed(date))[1];
  return latest === null ? date : addDays(latest, 1);
}

function pad(year: number): string {
  return String(year).padStart(4, '0');
}
