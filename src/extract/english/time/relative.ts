/** Patterns for times told from another time in the text: "a year later", "the same day", "after his arrest". */
import { addDays, addMonths } from '../../../time/day.ts';
import { edtf as parsed } from '../../../time/edtf.ts';
import { edtfHull } from '../../../time/edtf-bounds.ts';
import type { Day } from '../../../time/when.ts';
import { type CalendarDate, edtfOf, readCalendarDate } from './calendar.ts';
import { readMeasure } from './deictic.ts';
import { type EventPhrase, readEventPhrase } from './event-phrase.ts';
import { dated, type Found, type TimePattern, type TimeReading, worded } from './pattern.ts';
import type { Offset, TimeRelation, TimeUnit } from './phrase.ts';
import { related } from './related.ts';
import { after, are, at, type TimeToken } from './tokens.ts';
import { DECADE_WORDS, LASTING_EVENTS, SEASONS, STRETCHES, UNITS } from './words.ts';

type Tokens = readonly TimeToken[];

export const DISTANCE: TimePattern = {
  id: 'time.distance',
  says: 'A distance from another time, "two days before", with that time where it follows.',
  read: readDistance,
  matches: [
    ['A year later he left.', 'A year later', null],
    ['He died two days before.', 'two days before', null],
    ['some twenty years earlier', 'some twenty years earlier', null],
    ['He fled two months after the coup.', 'two months after the coup', null],
    ['two days before 5 July 1918', 'two days before 5 July 1918', '1918-07-03'],
    ['a month after 5 July 1918', 'a month after 5 July 1918', '[1918-07-05..1918-09-05]'],
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

/** "his death on 10 May 1934", "the revolution of 1917", "the 1917 revolution". */
function dateOfEvent(reading: TimeReading, event: EventPhrase): CalendarDate | null {
  if (event.year !== null) return { year: event.year, month: null, day: null, next: event.next };
  const { tokens } = reading;
  const preposition = after(tokens, event.next).lower;
  if (!/^(on|in|of)$/.test(preposition)) return null;
  const start = after(tokens, event.next + 1).lower === 'the' ? event.next + 2 : event.next + 1;
  const early = /^(early|late|mid)$/.test(after(tokens, start).lower) ? start + 1 : start;
  const date = after(tokens, early).text === '' ? null : readCalendarDate(tokens, early, reading.year);
  return date === null || date.year === null ? null : date;
}

function fromDate(next: number, relation: TimeRelation, date: string, offset: Offset | undefined): Found {
  const [first, last] = edtfHull(parsed(date));
  if (offset === undefined || first === null || last === null)
    return { ...related(next, relation, date, true), kind: 'relative' };
  const { count, unit } = offset;
  const slack = unit === 'day' ? 0 : 1;
  let from = moved(first, count - slack, unit);
  let to = moved(last, count + slack, unit);
  if (count > 0 && from < first) from = first;
  if (count < 0 && to > last) to = last;
  return dated(next, 'date', 'at', from === to ? from : `[${from}..${to}]`);
}

function moved(day: Day, count: number, unit: TimeUnit): Day {
  if (unit === 'day') return addDays(day, count);
  if (unit === 'week') return addDays(day, count * 7);
  return addMonths(day, unit === 'month' ? count : count * 12);
}

export const WHOLE_UNIT: TimePattern = {
  id: 'time.same-unit',
  says: 'A day, week, month or year told from another one: the same, that, the next, the one before.',
  read: readWholeUnit,
  matches: [
    ['The same day he was shot.', 'The same day', null],
    ['On that day they met.', 'On that day', null],
    ['in the following year', 'in the following year', null],
    ['the previous month', 'the previous month', null],
    ['The day after, he left.', 'The day after', null],
    ['At the same time he wrote.', 'At the same time', null],
    ['at that moment', 'at that moment', null],
    ['in those years', 'in those years', null],
    ['in the summer', 'in the summer', null],
    ['in the early thirties', 'in the early thirties', null],
  ],
  not: ['the same man', 'the next village', 'in the spring of the mechanism'],
};

const WHOLES: ReadonlyMap<string, number | null> = new Map([
  ['same', 0],
  ['next', 1],
  ['following', 1],
  ['previous', -1],
  ['preceding', -1],
]);

function readWholeUnit({ tokens }: TimeReading, i: number): Found | null {
  const preposition = /^(in|on|at|by|during|since|until|till|from|throughout)$/.test(at(tokens, i).lower)
    ? at(tokens, i).lower
    : null;
  const relation: TimeRelation =
    preposition === 'by' ||
    preposition === 'during' ||
    preposition === 'since' ||
    preposition === 'until' ||
    preposition === 'throughout'
      ? preposition
      : preposition === 'till'
        ? 'until'
        : preposition === 'from'
          ? 'since'
          : 'at';
  let j = preposition === null ? i : i + 1;
  const determiner = (preposition === null ? at(tokens, j) : after(tokens, j)).lower;
  if (!/^(the|that|those|this)$/.test(determiner) || (determiner === 'this' && preposition === null))
    return null;
  j += 1;
  if (/^(very|early|late|mid)$/.test(after(tokens, j).lower)) j += after(tokens, j + 1).text === '-' ? 2 : 1;
  const word = after(tokens, j).lower;
  if (determiner === 'the' && DECADE_WORDS.has(word)) return worded(j + 1, relation);
  if (SEASONS.has(word)) return isSeasonEnd(tokens, j, preposition) ? worded(j + 1, relation) : null;
  if (word === 'day' && determiner === 'the' && /^(after|before)$/.test(after(tokens, j + 1).lower)) {
    const after1 = after(tokens, j + 1).lower === 'after';
    return worded(j + 2, relation === 'at' ? (after1 ? 'after' : 'before') : relation, {
      count: after1 ? 1 : -1,
      unit: 'day',
      whole: true,
    });
  }
  const which = determiner === 'the' ? WHOLES.get(word) : 0;
  if (which === undefined || which === null) return null;
  const unitAt = WHOLES.has(word) ? j + 1 : j;
  return readUnit(tokens, unitAt, relation, which, determiner);
}

function readUnit(
  tokens: Tokens,
  i: number,
  relation: TimeRelation,
  count: number,
  determiner: string,
): Found | null {
  const word = after(tokens, i).lower;
  if (SEASONS.has(word) || /^(morning|afternoon|evening)$/.test(word)) return worded(i + 1, relation);
  if (!STRETCHES.has(word)) return null;
  if (determiner === 'this' && !/^(time|moment|day)$/.test(word)) return null;
  const unit = UNITS.get(word);
  if (unit === undefined || unit.times !== 1) return worded(i + 1, relation);
  return worded(i + 1, relation, { count, unit: unit.unit, whole: true });
}

/** "in the summer" by itself, not "in the spring of the mechanism" or "the summer house". */
function isSeasonEnd(tokens: Tokens, i: number, preposition: string | null): boolean {
  if (preposition === null && at(tokens, i - 1).lower === 'the') return false;
  const next = after(tokens, i + 1);
  return (
    next.lower !== 'of' &&
    !/^(house|school|camp|palace|residence|offensive|games|garden|coat|uniform)$/.test(next.lower)
  );
}

export const SEQUENCE: TimePattern = {
  id: 'time.sequence',
  says: 'Words that put an event before, after or beside the one told before.',
  read: readSequence,
  matches: [
    ['Shortly after, he worked there.', 'Shortly after', null],
    ['Thereafter he was silent.', 'Thereafter', null],
    ['Then he left.', 'Then', null],
    ['He was later arrested.', 'later', null],
    ['since then', 'since then', null],
    ['soon afterwards', 'soon afterwards', null],
    ['in the meantime', 'in the meantime', null],
  ],
  not: ['the then head', 'sooner or later', 'no later than that', 'rather than'],
};

const SEQUENCES: readonly (readonly [words: string, relation: TimeRelation])[] = [
  ['from then on', 'since'],
  ['from that time on', 'since'],
  ['ever since', 'since'],
  ['since then', 'since'],
  ['until then', 'until'],
  ['till then', 'until'],
  ['by then', 'by'],
  ['before then', 'before'],
  ['before that', 'before'],
  ['before this', 'before'],
  ['after that', 'after'],
  ['after this', 'after'],
  ['later on', 'after'],
  ['in the meantime', 'at'],
  ['meanwhile', 'at'],
  ['simultaneously', 'at'],
  ['at the time', 'at'],
  ['thereafter', 'after'],
  ['thereupon', 'after'],
  ['afterwards', 'after'],
  ['afterward', 'after'],
  ['subsequently', 'after'],
  ['later', 'after'],
  ['then', 'after'],
  ['beforehand', 'before'],
  ['previously', 'before'],
  ['earlier', 'before'],
  ['recently', 'at'],
  ['lately', 'at'],
];

const SOON =
  /^(soon|shortly|immediately|directly|right|just|long|not|only|very|so|too|some|time|a|little|while|even|straight)$/;

function readSequence(reading: TimeReading, i: number): Found | null {
  const { tokens } = reading;
  const j = afterDegree(tokens, i);
  for (const [words, relation] of SEQUENCES) {
    const list = words.split(' ');
    if (!are(tokens, j, ...list) || (j > i && after(tokens, j).text === '')) continue;
    const next = j + list.length;
    if (!isSequence(tokens, i, j, next, words)) return null;
    return worded(next, relation);
  }
  const word = j > i ? after(tokens, j).lower : '';
  if (word !== 'after' && word !== 'before') return null;
  // "shortly after" by itself; with what follows it is an event's.
  return worded(j + 1, word);
}

function afterDegree(tokens: Tokens, i: number): number {
  let j = i;
  while (j < i + 4 && SOON.test(at(tokens, j).lower) && (j === i || !at(tokens, j).startsBlock)) j += 1;
  return j > i &&
    /^(soon|shortly|immediately|directly|right|just|long|while|time|straight)$/.test(at(tokens, j - 1).lower)
    ? j
    : i;
}

function isSequence(tokens: Tokens, i: number, j: number, next: number, words: string): boolean {
  const before = at(tokens, i - 1).lower;
  const follower = after(tokens, next);
  if (words === 'then') {
    // "the then head", "then-head", "if … then" within a condition is left to the reader.
    return !/^(the|and|now|a|his|her|their)$/.test(before) && !(follower.text === '-' && follower.glued);
  }
  if (words === 'later' || words === 'earlier') {
    return (
      !/^(or|no|not|the|a|an|his|her|their|its|any|much|even|of)$/.test(before) &&
      follower.lower !== 'than' &&
      (j > i || !/^(life|years|date|time|stage|periods?|works?)$/.test(follower.lower))
    );
  }
  if (words === 'at the time') return !/^(of|when|that)$/.test(follower.lower);
  return follower.lower !== 'than';
}

export const BY_EVENT: TimePattern = {
  id: 'time.by-event',
  says: 'A time told by an event, "after his arrest", with its date where that is told too.',
  read: readByEvent,
  matches: [
    ['After his arrest he talked.', 'After his arrest', null],
    [
      'Very soon after the rising of the Northern League he left.',
      'Very soon after the rising of the Northern League',
      null,
    ],
    ['Till his last hours he worked.', 'Till his last hours', null],
    ['during the civil war', 'during the civil war', null],
    ['In the years of the civil war it did grim work.', 'In the years of the civil war', null],
    ['until his death on 10 May 1934', 'until his death on 10 May 1934', '/1934-05-10'],
    ['after the 1917 revolution', 'after the 1917 revolution', '[1917..]'],
    ['before the revolution of 1917', 'before the revolution of 1917', '[..1917]'],
    ['on the eve of the war', 'on the eve of the war', null],
    ['at the end of the war', 'at the end of the war', null],
    ['at the time of the trial', 'at the time of the trial', null],
    ['before the end of the siege', 'before the end of the siege', null],
  ],
  not: [
    'He looked after the children.',
    'before the court',
    'in the trial',
    'after the manner of his teacher',
  ],
};

const EVENT_PREPOSITIONS: readonly (readonly [words: string, relation: TimeRelation])[] = [
  ['at the time of', 'at'],
  ['on the eve of', 'before'],
  ['in the course of', 'during'],
  ['in the aftermath of', 'after'],
  ['in the wake of', 'after'],
  ['on the day of', 'at'],
  ['prior to', 'before'],
  ['up to', 'until'],
  ['up until', 'until'],
  ['ever since', 'since'],
  ['after', 'after'],
  ['following', 'after'],
  ['upon', 'after'],
  ['before', 'before'],
  ['since', 'since'],
  ['until', 'until'],
  ['till', 'until'],
  ['during', 'during'],
  ['throughout', 'throughout'],
  ['in', 'at'],
  ['at', 'at'],
  ['by', 'by'],
];

function readByEvent(reading: TimeReading, i: number): Found | null {
  const { tokens } = reading;
  const j = afterDegree(tokens, i);
  for (const [words, relation] of EVENT_PREPOSITIONS) {
    const list = words.split(' ');
    if (!are(tokens, j, ...list)) continue;
    const start = j + list.length;
    const event = readEventPhrase(tokens, start);
    if (event === null || !fits(tokens, words, start, event)) continue;
    const date = dateOfEvent(reading, event);
    const text = date === null ? null : edtfOf(date);
    if (date === null || text === null) return worded(event.next, relation);
    return { ...related(date.next, relation, text, true) };
  }
  return null;
}

/** "In the war" and "at the end of the siege" are times; "in the trial" and "by the war" are not. */
function fits(tokens: Tokens, words: string, start: number, event: EventPhrase): boolean {
  if (words !== 'in' && words !== 'at' && words !== 'by') return true;
  let stretched = false;
  for (let k = start; k < event.next; k += 1) {
    const { lower } = at(tokens, k);
    if (STRETCHES.has(lower) || /^(end|beginning|start|outset|outbreak|close|height|midst)$/.test(lower))
      stretched = true;
    if (lower === 'of') break;
  }
  if (words === 'by') return stretched && /^(end|close|beginning|start)$/.test(at(tokens, start + 1).lower);
  return stretched || (words === 'in' && LASTING_EVENTS.has(event.head));
}
