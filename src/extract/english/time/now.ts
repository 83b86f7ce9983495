/** Patterns for the time of the source itself: "now", "until now", "from 1971 to date". */
import { edtfOf, readCalendarDate } from './calendar.ts';
import { fixedPhrases, fixedPhrasesAt } from './fixed-phrases.ts';
import { readPart } from './part.ts';
import { dated, type Found, type TimePattern, type TimeReading, worded } from './pattern.ts';
import { after, at } from './tokens.ts';

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

const NOW_PHRASES = fixedPhrases<Pick<Found, 'relation' | 'holdsNow'>>([
  ['up until now', { relation: 'until', holdsNow: true }],
  ['until now', { relation: 'until', holdsNow: true }],
  ['till now', { relation: 'until', holdsNow: true }],
  ['up to now', { relation: 'until', holdsNow: true }],
  ['until today', { relation: 'until', holdsNow: true }],
  ['till today', { relation: 'until', holdsNow: true }],
  ['till date', { relation: 'until', holdsNow: true }],
  ['to date', { relation: 'until', holdsNow: true }],
  ['to this day', { relation: 'until', holdsNow: true }],
  ['to the present day', { relation: 'until', holdsNow: true }],
  ['up to the present', { relation: 'until', holdsNow: true }],
  ['so far', { relation: 'until', holdsNow: true }],
  ['hitherto', { relation: 'until', holdsNow: true }],
  ['from now on', { relation: 'since', holdsNow: false }],
  ['by now', { relation: 'at', holdsNow: false }],
  ['at the present time', { relation: 'at', holdsNow: false }],
  ['at the present moment', { relation: 'at', holdsNow: false }],
  ['at present', { relation: 'at', holdsNow: false }],
  ['at this moment', { relation: 'at', holdsNow: false }],
  ['at the moment', { relation: 'at', holdsNow: false }],
  ['these days', { relation: 'at', holdsNow: false }],
  ['nowadays', { relation: 'at', holdsNow: false }],
  ['currently', { relation: 'at', holdsNow: false }],
  ['today', { relation: 'at', holdsNow: false }],
  ['now', { relation: 'at', holdsNow: false }],
]);

function readNow({ tokens, edtf }: TimeReading, i: number): Found | null {
  const [found] = fixedPhrasesAt(NOW_PHRASES, tokens, i);
  if (found === undefined) return null;
  const { phrase, words, value } = found;
  const next = i + words.length;
  if (
    phrase === 'now' &&
    after(tokens, next).lower === 'and' &&
    /^(then|again)$/.test(after(tokens, next + 1).lower)
  )
    return null;
  if (phrase === 'at the moment' && /^(of|when|that)$/.test(after(tokens, next).lower)) return null;
  if (phrase === 'so far' && /^(as|from|that)$/.test(after(tokens, next).lower)) return null;
  if (edtf === null) return { ...worded(next, value.relation), ...value, kind: 'now' };
  return { ...dated(next, 'now', value.relation, edtf), ...value };
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

const LIMITS = fixedPhrases<null>([
  ['the present day', null],
  ['the present time', null],
  ['the present', null],
  ['present', null],
  ['this day', null],
  ['date', null],
  ['now', null],
  ['today', null],
]);

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
  const [limit] = after(tokens, start).text === '' ? [] : fixedPhrasesAt(LIMITS, tokens, start);
  const edtf = edtfOf(date);
  if (limit === undefined || edtf === null || edtf.startsWith('[')) return null;
  return { ...dated(start + limit.words.length, 'interval', 'since', `${edtf}/`), holdsNow: true };
}
