/**
 * Events named by a noun, as times are told by them: "his arrest", "the mutiny of the Northern Fleet",
 * "the end of the war", "his last days". Only as far as the words surely belong to the noun.
 */
import { type CalendarDate, isYearNumber, readCalendarDate } from './calendar.ts';
import type { TimeReading } from './pattern.ts';
import { after, at, type TimeToken } from './tokens.ts';
import { DETERMINERS, EVENT_NOUNS, STRETCHES } from './words.ts';

type Tokens = readonly TimeToken[];

export interface EventPhrase {
  /** The noun that names the event. */
  readonly head: string;
  /** "the 1917 revolution". */
  readonly year: string | null;
  readonly next: number;
}

/** Words that no noun phrase goes on across. */
const STOPS: ReadonlySet<string> = new Set(
  (
    'of and or but to in on at by for with from into over under as that which who whom whose when where while if ' +
    'because than then he she it they we you i him them me us is was are were be been being has had have do does ' +
    'did will would shall should can could may might must not no never a an the after before since until till during'
  ).split(' '),
);

const MOST_MODIFIERS = 4;

/** "of" may join a part and its whole: "the end of the war", "the first days of the rising". */
const EDGES =
  /^(end|ending|beginning|start|outset|outbreak|close|course|time|times|eve|days|weeks|months|years|hours|height|aftermath|wake|midst|period)$/;

/** The noun phrase of an event that begins at `i` with "the", "his" or the like. */
export function readEventPhrase(tokens: Tokens, i: number): EventPhrase | null {
  const named = after(tokens, i);
  const possessive = /'s$/.test(named.lower) && named.text !== named.lower;
  if (!DETERMINERS.has(named.lower) && !possessive) return null;
  let year: string | null = null;
  for (let j = i + 1; j <= i + 1 + MOST_MODIFIERS; j += 1) {
    const token = after(tokens, j);
    const { lower } = token;
    if (isYearNumber(token) && j === i + 1) {
      year = token.text;
      continue;
    }
    if (token.text === '-' && token.glued) continue;
    if (token.kind !== 'word' || (STOPS.has(lower) && j > i + 1) || STOPS.has(lower)) return null;
    if (/^-$/.test(at(tokens, j + 1).text) && at(tokens, j + 1).glued) continue;
    if (EDGES.test(lower) && after(tokens, j + 1).lower === 'of') {
      const inner = readEventPhrase(tokens, j + 2);
      if (inner !== null) return inner;
    }
    if (!EVENT_NOUNS.has(lower) && !STRETCHES.has(lower)) continue;
    const second = after(tokens, j + 1);
    const head = EVENT_NOUNS.has(second.lower) || STRETCHES.has(second.lower) ? j + 1 : j;
    return { head: at(tokens, head).lower, year, next: afterComplement(tokens, head + 1) };
  }
  return null;
}

/** "his death on 3 June 1951", "the revolution of 1917", "the 1917 revolution". */
export function dateOfEvent(reading: TimeReading, event: EventPhrase): CalendarDate | null {
  if (event.year !== null) return { year: event.year, month: null, day: null, next: event.next };
  const { tokens } = reading;
  const next = afterPlace(tokens, event.next);
  const preposition = after(tokens, next).lower;
  if (!/^(on|in|of)$/.test(preposition)) return null;
  const start = after(tokens, next + 1).lower === 'the' ? next + 2 : next + 1;
  const early = /^(early|late|mid)$/.test(after(tokens, start).lower) ? start + 1 : start;
  const date = after(tokens, early).text === '' ? null : readCalendarDate(tokens, early, reading.year);
  return date === null || date.year === null ? null : date;
}

/** "his death at Karsk in 1919": the place behind the name of a place, where a date follows that. */
function afterPlace(tokens: Tokens, i: number): number {
  if (!/^(at|in|near|outside)$/.test(after(tokens, i).lower)) return i;
  let end = i + 1;
  while (end < i + 4 && isNameWord(after(tokens, end))) end += 1;
  return end > i + 1 && /^(on|in)$/.test(after(tokens, end).lower) ? end : i;
}

/** The place behind "of the Northern League", "of his brother" or "of danger" where one follows. */
function afterComplement(tokens: Tokens, i: number): number {
  if (after(tokens, i).lower !== 'of') return i;
  let j = i + 1;
  const hasDeterminer = DETERMINERS.has(after(tokens, j).lower);
  if (hasDeterminer) j += 1;
  let end = j;
  while (isNameWord(after(tokens, end))) end += 1;
  // "of Petrov's difficulty": what the name possesses.
  if (end > j)
    return /'s$/.test(at(tokens, end - 1).lower) && after(tokens, end).kind === 'word' ? end + 1 : end;
  const noun = after(tokens, j);
  return noun.kind === 'word' && !STOPS.has(noun.lower) ? j + 1 : i;
}

function isNameWord(token: TimeToken): boolean {
  const first = token.text.charAt(0);
  return token.kind === 'word' && first !== first.toLowerCase();
}
