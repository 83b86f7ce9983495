/** The pattern for times told from the day of the source: "yesterday", "last year", "on Tuesday", "two years ago". */
import { addDays, addMonths, weekdayOf } from '../../../time/day.ts';
import { addUnits, atDistance } from '../../../time/distance.ts';
import type { Day } from '../../../time/when.ts';
import { fixedPhrases, fixedPhrasesAt } from './fixed-phrases.ts';
import { readFrame } from './frame.ts';
import { readMeasure } from './measure.ts';
import { readPart } from './part.ts';
import { type Found, type TimePattern, type TimeReading, worded } from './pattern.ts';
import { related } from './related.ts';
import { after, at, type TimeToken } from './tokens.ts';
import { monthNumber, SEASONS, WEEKDAYS } from './words.ts';

type Tokens = readonly TimeToken[];

/** A time told from the source: its EDTF where the date of the source is known well enough. */
interface Deictic {
  readonly edtf: string | null;
  readonly next: number;
}

export const DEICTIC: TimePattern = {
  id: 'time.from-the-source',
  says: 'A day, week, month, season or year told from the day of the source.',
  read: readDeictic,
  matches: [
    ['He came yesterday.', 'yesterday', null],
    ['the day before yesterday', 'the day before yesterday', null],
    ['They fled last year.', 'last year', null],
    ['It was closed early last month.', 'early last month', null],
    ['It has stood empty since last summer.', 'since last summer', null],
    ['He said so on Tuesday.', 'on Tuesday', null],
    ['two years ago', 'two years ago', null],
    ['a few days ago', 'a few days ago', null],
    ['in the past three months', 'in the past three months', null],
    ['in recent years', 'in recent years', null],
  ],
  not: [
    'Gen. Sunday Obi spoke.',
    'Maj.-Gen. Sunday. O. Obi',
    'the last man',
    'Good Friday prayers',
    'They meet on Tuesdays.',
    'his last post',
  ],
};

function readDeictic(reading: TimeReading, i: number): Found | null {
  const { tokens } = reading;
  const frame = readFrame(tokens, i);
  const begin = frame?.outside === true ? i : (frame?.next ?? i);
  const part = readPart(tokens, begin);
  const frameless = frame === null || frame.outside;
  // "the day before yesterday" begins with its own article.
  const core =
    readCore(reading, begin, frameless) ??
    (part.next > begin ? readCore(reading, part.next, frameless) : null);
  if (core === null) return null;
  const relation = frame?.outside === true ? 'at' : (frame?.relation ?? 'at');
  if (core.edtf === null) return worded(core.next, relation);
  return { ...related(core.next, relation, core.edtf, part.partial || part.near), kind: 'relative' };
}

function readCore(reading: TimeReading, i: number, frameless: boolean): Deictic | null {
  return (
    readDayWord(reading, i) ??
    readWeekday(reading, i, frameless) ??
    readLastNext(reading, i) ??
    readAgo(reading, i) ??
    readPast(reading, i)
  );
}

/** Words for a day, each with its distance from the day of the source. */
const DAY_WORDS = fixedPhrases<readonly [first: number, last: number]>([
  ['the day before yesterday', [-2, -2]],
  ['the day after tomorrow', [2, 2]],
  ['yesterday', [-1, -1]],
  ['tomorrow', [1, 1]],
  ['tonight', [0, 1]],
  ['last night', [-1, 0]],
  ['this morning', [0, 0]],
  ['this afternoon', [0, 0]],
  ['this evening', [0, 0]],
]);

function readDayWord({ tokens, day }: TimeReading, i: number): Deictic | null {
  const [found] = fixedPhrasesAt(DAY_WORDS, tokens, i);
  if (found === undefined) return null;
  const next = i + found.words.length;
  if (day === null) return { edtf: null, next };
  const [first, last] = [addDays(day, found.value[0]), addDays(day, found.value[1])];
  return { edtf: first === last ? first : `[${first},${last}]`, next };
}

const NAMED_DAYS = /^(good|bloody|black|palm|easter|ash|holy|whit|shrove|red|cyber|super)$/;
const FUTURE = /^(will|shall|'ll|tomorrow|upcoming|forthcoming)$/;

/**
 * "Tuesday" is the last one up to the day of the source, or the next one where the clause before it is
 * in the future; "last Tuesday" and "this Tuesday" may each mean one of two days.
 */
function readWeekday({ tokens, day }: TimeReading, i: number, frameless: boolean): Deictic | null {
  const which = /^(last|next|this|coming)$/.test(at(tokens, i).lower) ? at(tokens, i).lower : null;
  const j = which === null ? i : i + 1;
  const token = which === null ? at(tokens, i) : after(tokens, j);
  const weekday = WEEKDAYS.get(token.lower);
  if (weekday === undefined || token.text === token.lower || NAMED_DAYS.test(at(tokens, j - 1).lower))
    return null;
  if (which === null && frameless && isName(tokens, j)) return null;
  const next = /^(morning|afternoon|evening|night)$/.test(after(tokens, j + 1).lower) ? j + 2 : j + 1;
  if (day === null) return { edtf: null, next };
  const back = (weekdayOf(day) - weekday + 7) % 7;
  const latest = addDays(day, -back);
  const coming = addDays(latest, 7);
  if (which === 'last')
    return { edtf: back === 0 ? addDays(latest, -7) : `[${addDays(latest, -7)},${latest}]`, next };
  if (which === 'this') return { edtf: back === 0 ? latest : `[${latest},${coming}]`, next };
  if (which !== null) return { edtf: coming, next };
  return { edtf: back > 0 && isFuture(tokens, i) ? coming : latest, next };
}

/** A weekday among capitalised words is a person's or a paper's name ("Gen. Sunday Obi", "Saturday Post"). */
function isName(tokens: Tokens, i: number): boolean {
  const next = after(tokens, i + 1);
  const second = after(tokens, i + 2);
  if (isCapitalised(next) || (next.text === '.' && isCapitalised(second) && second.text.length === 1))
    return true;
  const before = at(tokens, i).startsBlock ? at(tokens, -1) : at(tokens, i - 1);
  if (before.text === '.')
    return before.glued && at(tokens, i - 2).text.length <= 4 && isCapitalised(at(tokens, i - 2));
  return isCapitalised(before) && i > 1 && !/^[.!?]$/.test(at(tokens, i - 2).text);
}

function isCapitalised(token: TimeToken): boolean {
  return token.kind === 'word' && token.text !== token.lower;
}

function isFuture(tokens: Tokens, i: number): boolean {
  for (let j = i - 1; j >= 0 && j > i - 25 && !/^[.!?]$/.test(at(tokens, j).text); j -= 1) {
    if (FUTURE.test(at(tokens, j).lower)) return true;
  }
  return false;
}

const WHICH: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['previous', -1],
  ['past', -1],
  ['this', 0],
  ['current', 0],
  ['next', 1],
  ['coming', 1],
]);

/** "last week", "this year", "next March", "last summer". */
function readLastNext({ tokens, day, year }: TimeReading, i: number): Deictic | null {
  const step = WHICH.get(at(tokens, i).lower);
  if (step === undefined) return null;
  // "the previous year" and "the next month" are told from another time; "the last year" from the source.
  if (at(tokens, i - 1).lower === 'the' && at(tokens, i).lower !== 'current') return null;
  if (at(tokens, i).lower === 'previous' || at(tokens, i).lower === 'past') return null;
  const word = after(tokens, i + 1);
  const next = i + 2;
  const season = SEASONS.get(word.lower);
  if (season !== undefined) return { edtf: seasonFrom(day, season, step), next };
  const month = monthNumber(word);
  if (month !== null) return { edtf: monthFrom(day, month, step), next };
  if (word.lower === 'year') return { edtf: year === null ? null : String(year + step), next };
  if (word.lower === 'month')
    return { edtf: day === null ? null : addMonths(`${day.slice(0, 7)}-01`, step).slice(0, 7), next };
  if (word.lower !== 'week') return null;
  if (day === null) return { edtf: null, next };
  const monday = addDays(day, 1 - weekdayOf(day) + 7 * step);
  return { edtf: `[${monday}..${addDays(monday, 6)}]`, next };
}

/** "Last March" in May may be this year's or the one before. */
function monthFrom(day: Day | null, month: number, step: number): string | null {
  if (day === null) return null;
  const own = Number(day.slice(5, 7));
  const year = Number(day.slice(0, 4));
  const text = (y: number): string => `${y}-${String(month).padStart(2, '0')}`;
  if (step === 0) return text(year);
  if (step < 0) return month >= own ? text(year - 1) : `[${text(year - 1)},${text(year)}]`;
  return month <= own ? text(year + 1) : `[${text(year)},${text(year + 1)}]`;
}

/** The season of this year, or the last or next whole one. */
function seasonFrom(day: Day | null, season: number, step: number): string | null {
  if (day === null) return null;
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7));
  const over = season === 24 ? false : month > (season - 20) * 3 + 2;
  const begun = season === 24 ? month === 12 : month >= (season - 20) * 3;
  if (step === 0) return `${year}-${season}`;
  if (step < 0) return `${over ? year : year - 1}-${season}`;
  return `${begun ? year + 1 : year}-${season}`;
}

/** "two years ago": a unit more or less may be meant, except for days. */
function readAgo({ tokens, day }: TimeReading, i: number): Deictic | null {
  const measure = readMeasure(tokens, i);
  if (measure === null) return null;
  let j = measure.next;
  if (after(tokens, j).lower !== 'ago') return null;
  j += 1;
  if (day === null) return { edtf: null, next: j };
  if (measure.count === null || measure.unit === null) return { edtf: `[..${day}]`, next: j };
  const { count, unit } = measure;
  const [first, last] = atDistance([day, day], -count, unit);
  return { edtf: first === last ? first : `[${first}..${last}]`, next: j };
}

/** "the past three months", "recent years". */
function readPast({ tokens, day }: TimeReading, i: number): Deictic | null {
  const j = at(tokens, i).lower === 'the' ? i + 1 : i;
  const word = at(tokens, j).lower;
  if (word === 'recent') {
    if (!/^(days|weeks|months|years|times|decades)$/.test(after(tokens, j + 1).lower)) return null;
    return { edtf: day === null ? null : `[..${day}]`, next: j + 2 };
  }
  if (word !== 'past' && word !== 'last') return null;
  const measure = readMeasure(tokens, j + 1);
  if (measure === null || j === i) return null;
  if (day === null || measure.count === null || measure.unit === null)
    return { edtf: null, next: measure.next };
  return { edtf: `[${addUnits(day, -measure.count, measure.unit)}..${day}]`, next: measure.next };
}
