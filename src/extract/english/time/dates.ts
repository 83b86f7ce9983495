/** Patterns for times of the calendar: dates with or without a preposition, and two dates together. */
import { addDays } from '../../../time/day.ts';
import { edtfOf, readCalendarDate } from './calendar.ts';
import { type Frame, readFrame } from './frame.ts';
import { type DatePart, readPart } from './part.ts';
import { dated, type Found, type TimePattern, type TimeReading } from './pattern.ts';
import { related } from './related.ts';
import { readTimeSpan, type TimeSpan } from './span-of-time.ts';
import { after, at, type TimeToken } from './tokens.ts';
import { COUNTED, EVENT_NOUNS, NOT_PLURAL, YEAR_AFTER } from './words.ts';

type Tokens = readonly TimeToken[];

export const CALENDAR_DATE: TimePattern = {
  id: 'time.calendar-date',
  says: 'A date of the calendar, with the preposition before it.',
  read: readDate,
  matches: [
    ['He was shot on 4 January 1930.', 'on 4 January 1930', '1930-01-04'],
    ['January 4, 1930', 'January 4, 1930', '1930-01-04'],
    ['They met on Jan. 4th 1930 in the town.', 'on Jan. 4th 1930', '1930-01-04'],
    ['The order of 04 January, 1930 was secret.', '04 January, 1930', '1930-01-04'],
    ['on the 4th of January, 1930', 'on the 4th of January, 1930', '1930-01-04'],
    ['Dated 1930-01-04.', '1930-01-04', '1930-01-04'],
    ['signed on 13/1/1930', 'on 13/1/1930', '1930-01-13'],
    ['signed on 1/13/1930', 'on 1/13/1930', '1930-01-13'],
    ['signed on 4/1/1930', 'on 4/1/1930', '[1930-01-04,1930-04-01]'],
    ['signed on 4.1.1930', 'on 4.1.1930', '1930-01-04'],
    ['on Saturday, 4 January 1930, at noon', 'on Saturday, 4 January 1930', '1930-01-04'],
    ['In January 1930 it was dissolved.', 'In January 1930', '1930-01'],
    ['It began in mid-March 1978.', 'in mid-March 1978', '1978-03'],
    ['In 1918 he was pardoned.', 'In 1918', '1918'],
    ['In early 1953 the governor resigned.', 'In early 1953', '1953'],
    ['by the end of 1929', 'by the end of 1929', '[..1929]'],
    ['in the summer of 1929', 'in the summer of 1929', '1929-22'],
    ['in the first half of 1930', 'in the first half of 1930', '[1930-01..1930-06]'],
    ['in the 1930s', 'in the 1930s', '193X'],
    ['in the late nineteenth century', 'in the late nineteenth century', '18XX'],
    ['about the year 1918', 'about the year 1918', '1918~'],
    ['He was born c. 1898 in the south.', 'c. 1898', '1898~'],
    ['since 1971', 'since 1971', '1971/'],
    ['He led it until 3 June 1951.', 'until 3 June 1951', '/1951-06-03'],
    ['by 1980 nobody was left', 'by 1980', '[..1980]'],
    ['before 1980', 'before 1980', '[..1979]'],
    ['after 4 January 1930', 'after 4 January 1930', '[1930-01-05..]'],
    ['It existed throughout 1921.', 'throughout 1921', '1921'],
    ['On April 16 troops came.', 'On April 16', 'XXXX-04-16'],
    ['The constitution of 1936 promised much.', '1936', '1936'],
    ['1918', '1918', '1918'],
    ['Born 1898 in a village.', '1898', '1898'],
    ['the 1918 rising', '1918', '1918'],
  ],
  not: [
    'Article 1918 of the code was applied.',
    'Resolution 1970 was adopted.',
    'A force of 1918 men was sent.',
    'Some 1918 men were sent.',
    'They may go, and they march on.',
    'The 3 Division took the town.',
    'It cost 1,918 roubles.',
    'Route 1920 is closed.',
    'He was paid by 1500 workers.',
    'The rifle was an M1918.',
    'at about 1900 hours',
  ],
};

export const TIME_SPAN: TimePattern = {
  id: 'time.span',
  says: 'Two dates together: from one to the other, between them, or one of the two.',
  read: readSpan,
  matches: [
    ['from 1917 to 1922', 'from 1917 to 1922', '1917/1922'],
    ['He was in exile 1917-1922.', '1917-1922', '1917/1922'],
    ['the years 1917–22', 'the years 1917–22', '1917/1922'],
    ['between March and May 1976', 'between March and May 1976', '1976-03/1976-05'],
    ['between 5 and 7 August 1921', 'between 5 and 7 August 1921', '1921-08-05/1921-08-07'],
    ['on the night of 5 to 6 August 1921', 'on the night of 5 to 6 August 1921', '[1921-08-05..1921-08-06]'],
    ['on the night of 5/6 August 1921', 'on the night of 5/6 August 1921', '[1921-08-05..1921-08-06]'],
    ['from December to February 1930', 'from December to February 1930', '1929-12/1930-02'],
    ['from March 7 to 18', 'from March 7 to 18', 'XXXX-03-07/XXXX-03-18'],
    ['August 5-7, 1921', 'August 5-7, 1921', '1921-08-05/1921-08-07'],
    ['on 5 and 6 August 1921', 'on 5 and 6 August 1921', '[1921-08-05,1921-08-06]'],
    ['born in 1898 or 1900', 'in 1898 or 1900', '[1898,1900]'],
    ['from May 1929 until the end of 1931', 'from May 1929 until the end of 1931', '1929-05/1931'],
    ['in the winter of 1929-30', 'in the winter of 1929-30', '[1929-12..1930-03]'],
  ],
  not: [
    'between 1000 and 1500 soldiers came',
    'Articles 12 to 15 were repealed.',
    'from 1000 to 1500 roubles',
  ],
};

/** Nouns before "from" that make it an attribute: "a letter from 1918". */
const DATED_THINGS =
  /^(letters?|reports?|notes?|documents?|orders?|photographs?|photos?|pictures?|articles?|telegrams?|texts?|lists?|papers?|files?|records?)$/;
/** Nouns before "of" that make a number a count. */
const COUNTING_NOUNS =
  /^(total|sum|number|force|crowd|group|population|army|strength|garrison|detachment|average|maximum|minimum|length|distance|height|amount|cost|price)$/;

function readDate(reading: TimeReading, i: number): Found | null {
  const { tokens } = reading;
  const frame = readFrame(tokens, i);
  const begin = frame?.next ?? i;
  if (frame !== null && after(tokens, begin).text === '') return null;
  const part = readPart(tokens, begin);
  const date = readCalendarDate(tokens, part.next, reading.year);
  if (date === null) return null;
  if (date.bareYear === true && !isYearHere(reading, i, frame, part, date.next)) return null;
  const onlyMonth = date.month !== null && date.month <= 12 && date.day === null && date.year === null;
  if (onlyMonth && (frame === null || frame.outside || !isMonthHere(tokens, part.next, frame))) return null;
  const text = edtfOf(date);
  const from = firstToken(i, frame, part, date.bareYear === true);
  if (text === null) return null;
  const near = part.near || frame?.near === true;
  const marked = near && !text.startsWith('[') ? `${text}~` : text;
  const relation = relationOf(tokens, i, frame, date.next);
  const halved = part.half === null ? null : halfOf(text, part.half);
  const found = related(relation.next, relation.relation, halved ?? marked, part.partial || near);
  const kind = text.includes('XXXX') ? 'relative' : found.kind;
  return { ...found, kind, from };
}

/** The relation of a frame; "from 1917 on" and "a letter from 1917" differ. */
function relationOf(
  tokens: Tokens,
  i: number,
  frame: Frame | null,
  next: number,
): Pick<Found, 'relation' | 'next'> {
  const relation = frame?.relation ?? 'at';
  if (relation === 'since' && at(tokens, i).lower === 'from') {
    const on = after(tokens, next).lower;
    if (on === 'on' || on === 'onward' || on === 'onwards') return { relation, next: next + 1 };
    if (DATED_THINGS.test(at(tokens, i - 1).lower)) return { relation: 'at', next };
  }
  return { relation, next };
}

/** The first token of the phrase: the preposition, unless it belongs to the words before ("the order of …"). */
function firstToken(i: number, frame: Frame | null, part: DatePart, bareYear: boolean): number {
  if (frame?.outside === true) return frame.next;
  if (frame === null && bareYear && !part.near && !part.partial && !part.year) return part.next;
  return i;
}

/** Whether a bare four-digit number is a year by the words around it. */
function isYearHere(
  reading: TimeReading,
  i: number,
  frame: Frame | null,
  part: DatePart,
  next: number,
): boolean {
  const { tokens } = reading;
  const follower = after(tokens, next);
  if (COUNTED.has(follower.lower)) return false;
  if (part.year || part.partial || part.half !== null) return !isCounting(follower);
  if (frame !== null) {
    if (frame.bareYear === 'yes') return true;
    if (frame.outside && COUNTING_NOUNS.test(at(tokens, i - 1).lower)) return false;
    // "from 1000 to 1500 roubles": two numbers that are no span of years are no year either.
    if (/^(to|or|and|-|–)$/.test(follower.lower) && after(tokens, next + 1).kind === 'number') return false;
    return frame.bareYear === 'unless-counting' && !isCounting(follower);
  }
  return isYearWithoutPreposition(reading, i, part, next);
}

/** "born 1898", "(1918)", "in 1918 and 1919", "the 1918 rising", or a year that is a line or begins an entry. */
function isYearWithoutPreposition(reading: TimeReading, i: number, part: DatePart, next: number): boolean {
  const { tokens } = reading;
  const first = at(tokens, i);
  const follower = after(tokens, next);
  const endsLine = next >= tokens.length || at(tokens, next).startsLine;
  if (first.startsLine && (endsLine || /^[:.–—-]$/.test(at(tokens, next).text))) return true;
  if (part.near) return /^(c|ca|circa)$/.test(first.lower) && !isCounting(follower);
  if (part.next > i) return EVENT_NOUNS.has(follower.lower);
  if (first.startsBlock) return false;
  const before = at(tokens, i - 1);
  if (YEAR_AFTER.has(before.lower) || (before.text === '.' && YEAR_AFTER.has(at(tokens, i - 2).lower)))
    return true;
  if (before.text === '(' && /^[),;]$/.test(follower.text)) return true;
  return /^(and|or|,)$/.test(before.lower) && reading.lastNext === i - 1 && !isCounting(follower);
}

/** A word that a number in front of it would count. */
function isCounting(follower: TimeToken): boolean {
  if (follower.kind !== 'word' || follower.text !== follower.lower) return false;
  if (COUNTED.has(follower.lower)) return true;
  return follower.lower.length > 3 && follower.lower.endsWith('s') && !NOT_PLURAL.has(follower.lower);
}

/** "In May", "since March": a month by its preposition. "May" and "March" are also other words. */
function isMonthHere(tokens: Tokens, i: number, frame: Frame): boolean {
  const preposition = at(tokens, frame.next - 1).lower;
  if (i > frame.next) return true;
  if (/^(on|at|of|within)$/.test(preposition)) return false;
  return preposition !== 'from' || !/^(may|march)$/.test(at(tokens, i).lower);
}

function halfOf(date: string, half: 1 | 2): string | null {
  if (/^\d{4}$/.test(date)) return half === 1 ? `[${date}-01..${date}-06]` : `[${date}-07..${date}-12]`;
  return null;
}

function readSpan(reading: TimeReading, i: number): Found | null {
  const { tokens } = reading;
  const word = at(tokens, i).lower;
  const between = word === 'between';
  const frame = between ? null : readFrame(tokens, i);
  const begin = between ? i + 1 : (frame?.next ?? i);
  const part = readPart(tokens, begin);
  const span = readTimeSpan(tokens, part.next, reading.year);
  if (span === null) return null;
  // "In 1911 and 1913" are two times; "on 5 and 6 July" can only be told together.
  if (between && span.link !== 'and') return null;
  if (!between && span.link === 'and' && (span.complete || frame === null)) return null;
  if (span.bareYears && !areYearsHere(reading, span, frame, between, part)) return null;
  const from = frame?.outside === true ? frame.next : i;
  return { ...spanFound(span, word, frame, between, part), from };
}

function areYearsHere(
  reading: TimeReading,
  span: TimeSpan,
  frame: Frame | null,
  between: boolean,
  part: DatePart,
): boolean {
  const follower = after(reading.tokens, span.next);
  if (COUNTED.has(follower.lower) || isCounting(follower)) return false;
  if (span.link === 'dash' || span.link === 'slash') return true;
  return between || part.year || (frame !== null && frame.bareYear !== 'no');
}

function spanFound(
  span: TimeSpan,
  word: string,
  frame: Frame | null,
  between: boolean,
  part: DatePart,
): Found {
  const { a, b, next } = span;
  const kind = a.includes('XXXX') || b.includes('XXXX') ? 'relative' : 'interval';
  if (span.link === 'or' || (span.link === 'and' && !between)) {
    return dated(next, kind === 'relative' ? kind : 'date', 'at', `[${members(a)},${members(b)}]`);
  }
  if (a.startsWith('[') || b.startsWith('[')) {
    return dated(next, 'date', 'between', `[${members(a)},${members(b)}]`);
  }
  if (part.night && a.length === 10 && b === addDays(a, 1)) return dated(next, 'date', 'at', `[${a}..${b}]`);
  if (between) return dated(next, kind, 'between', `${a}/${b}`);
  if (frame === null || word === 'from' || frame.outside) return dated(next, kind, 'from-to', `${a}/${b}`);
  return dated(next, kind, frame.relation === 'at' ? 'during' : frame.relation, `${a}/${b}`);
}

function members(date: string): string {
  return date.startsWith('[') ? date.slice(1, -1) : date;
}
