/** Patterns for the time of the source itself: "now", "until now", "from 1971 to date". */
import { edtfOf, readCalendarDate } from './calendar.ts';
import { readPart } from './part.ts';
import { dated, type Found, type TimePattern, type TimeReading, worded } from './pattern.ts';
import type { TimeRelation } from './phrase.ts';
import { after, are, at } from './tokens.ts';

export const NOW: TimePattern = {
  id: 'time.now',
  says: 'The time of the source itself.',
  read: readNow,
  matches: [
    ['Now the league is broken.', 'Now', null],
    ['At present he leads it.', 'At present', null],
    ['Until now nobody has answered.', 'Until now', null],
    ['He lives there to this day.', 'to this day', null],
  ],
  not: ['every now and then', 'the present author', 'He gave a present.'],
};

const NOW_PHRASES: readonly (readonly [words: string, relation: TimeRelation, holdsNow: boolean])[] = [
  ['up until now', 'until', true],
  ['until now', 'until', true],
  ['till now', 'until', true],
  ['up to now', 'until', true],
  ['until today', 'until', true],
  ['till today', 'until', true],
  ['till date', 'until', true],
  ['to date', 'until', true],
  ['to this day', 'until', true],
  ['to the present day', 'until', true],
  ['up to the present', 'until', true],
  ['so far', 'until', true],
  ['hitherto', 'until', true],
  ['from now on', 'since', false],
  ['by now', 'at', false],
  ['at the present time', 'at', false],
  ['at the present moment', 'at', false],
  ['at present', 'at', false],
  ['at this moment', 'at', false],
  ['at the moment', 'at', false],
  ['these days', 'at', false],
  ['nowadays', 'at', false],
  ['currently', 'at', false],
  ['today', 'at', false],
  ['now', 'at', false],
];

function readNow({ tokens, edtf }: TimeReading, i: number): Found | null {
  for (const [words, relation, holdsNow] of NOW_PHRASES) {
    const list = words.split(' ');
    if (!are(tokens, i, ...list)) continue;
    const next = i + list.length;
    if (
      words === 'now' &&
      after(tokens, next).lower === 'and' &&
      /^(then|again)$/.test(after(tokens, next + 1).lower)
    )
      return null;
    if (words === 'at the moment' && /^(of|when|that)$/.test(after(tokens, next).lower)) return null;
    if (words === 'so far' && /^(as|from|that)$/.test(after(tokens, next).lower)) return null;
    if (edtf === null) return { ...worded(next, relation), kind: 'now', holdsNow };
    return { ...dated(next, 'now', relation, edtf), holdsNow };
  }
  return null;
}

export const TO_NOW: TimePattern = {
  id: 'time.to-now',
  says: 'From a date up to the time of the source.',
  read: readToNow,
  matches: [
    ['He led it from 2014 to the present.', 'from 2014 to the present', '2014/'],
    ['Director, 2014 till date', '2014 till date', '2014/'],
    ['from 4 January 1930 until now', 'from 4 January 1930 until now', '1930-01-04/'],
    ['Chairman since 1971 to date', 'since 1971 to date', '1971/'],
  ],
  not: ['from house to house', 'the room 1918 of the house'],
};

const LIMITS = [
  'the present day',
  'the present time',
  'the present',
  'present',
  'this day',
  'date',
  'now',
  'today',
] as const;

/** The end stays unknown in the EDTF: that it goes on at the date of the source is `holdsNow`. */
function readToNow(reading: TimeReading, i: number): Found | null {
  const { tokens } = reading;
  const framed = /^(from|since)$/.test(at(tokens, i).lower);
  const part = readPart(tokens, framed ? i + 1 : i);
  const date = readCalendarDate(tokens, part.next, reading.year);
  if (date === null) return null;
  const link = after(tokens, date.next);
  if (!/^(to|till|until|-|–|—)$/.test(link.lower)) return null;
  // A bare number without a preposition stands at the start of an entry, or behind a comma or a bracket.
  const before = at(tokens, i - 1);
  if (date.bareYear && !framed && !at(tokens, i).startsLine && !/^[,;:(]$/.test(before.text)) return null;
  const start = after(tokens, date.next + 1).lower === 'up' ? date.next + 2 : date.next + 1;
  for (const words of LIMITS) {
    const list = words.split(' ');
    if (after(tokens, start).text === '' || !are(tokens, start, ...list)) continue;
    const edtf = edtfOf(date);
    if (edtf === null || edtf.startsWith('[')) return null;
    return { ...dated(start + list.length, 'interval', 'since', `${edtf}/`), holdsNow: true };
  }
  return null;
}
