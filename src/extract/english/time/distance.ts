/** The pattern for a distance from another time: "a year later", "two months after the coup". */
import { atDistance } from '../../../time/distance.ts';
import { edtf as parsed } from '../../../time/edtf.ts';
import { edtfHull } from '../../../time/edtf-bounds.ts';
import { edtfOf, readCalendarDate } from './calendar.ts';
import { dateOfEvent, readEventPhrase } from './event-phrase.ts';
import { readMeasure } from './measure.ts';
import { dated, type Found, type TimePattern, type TimeReading, worded } from './pattern.ts';
import type { Offset, TimeRelation } from './phrase.ts';
import { related } from './related.ts';
import { after } from './tokens.ts';

export const DISTANCE: TimePattern = {
  id: 'time.distance',
  says: 'A distance from another time, "two days before", with that time where it follows.',
  read: readDistance,
  matches: [
    ['A year later he left.', 'A year later', null],
    ['He died two days before.', 'two days before', null],
    ['some twenty years earlier', 'some twenty years earlier', null],
    ['He fled two months after the coup.', 'two months after the coup', null],
    ['two days before 5 August 1921', 'two days before 5 August 1921', '1921-08-03'],
    ['a month after 5 August 1921', 'a month after 5 August 1921', '[1921-08-05..1921-10-05]'],
    ['a few weeks later', 'a few weeks later', null],
  ],
  not: ['two days of rest', 'a year in prison'],
};

const DIRECTIONS: ReadonlyMap<string, 1 | -1> = new Map<string, 1 | -1>([
  ['later', 1],
  ['after', 1],
  ['afterwards', 1],
  ['afterward', 1],
  ['thereafter', 1],
  ['following', 1],
  ['before', -1],
  ['earlier', -1],
  ['previously', -1],
  ['beforehand', -1],
]);

function readDistance(reading: TimeReading, i: number): Found | null {
  const { tokens } = reading;
  const measure = readMeasure(tokens, i);
  if (measure === null) return null;
  const word = after(tokens, measure.next).lower;
  const direction =
    word === 'prior' && after(tokens, measure.next + 1).lower === 'to' ? -1 : DIRECTIONS.get(word);
  if (direction === undefined) return null;
  const next = measure.next + (word === 'prior' ? 2 : 1);
  const relation: TimeRelation = direction > 0 ? 'after' : 'before';
  const offset: Offset | undefined =
    measure.count === null || measure.unit === null
      ? undefined
      : { count: direction * measure.count, unit: measure.unit, whole: false };
  if (word === 'following' && readAnchor(reading, next) === null) return null;
  if (/^(after|before|following|prior)$/.test(word)) {
    const anchor = readAnchor(reading, next);
    if (anchor?.edtf != null) return fromDate(anchor.next, relation, anchor.edtf, offset);
    if (anchor !== null) return worded(anchor.next, relation, offset);
  }
  return worded(next, relation, offset);
}

/** What a distance or a preposition is counted from: a date or an event. */
function readAnchor(
  reading: TimeReading,
  i: number,
): { readonly edtf: string | null; readonly next: number } | null {
  const { tokens } = reading;
  if (after(tokens, i).text === '') return null;
  const date = readCalendarDate(tokens, i, reading.year);
  if (date !== null && date.bareYear !== true && date.year !== null)
    return { edtf: edtfOf(date), next: date.next };
  const event = readEventPhrase(tokens, i);
  if (event === null) return null;
  const own = dateOfEvent(reading, event);
  return own === null ? { edtf: null, next: event.next } : { edtf: edtfOf(own), next: own.next };
}

function fromDate(next: number, relation: TimeRelation, date: string, offset: Offset | undefined): Found {
  const [first, last] = edtfHull(parsed(date));
  if (offset === undefined || first === null || last === null)
    return { ...related(next, relation, date, true), kind: 'relative' };
  const [from, to] = atDistance([first, last], offset.count, offset.unit);
  return dated(next, 'date', 'at', from !== null && from === to ? from : `[${from}..${to}]`);
}
