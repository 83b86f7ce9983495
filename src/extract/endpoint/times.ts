/**
 * Times: the When of a claim by a larger extractor. The date comes from the words: where this program's
 * own reader of times reads them, its date counts and not the model's. Only where it does not (another
 * language, an odd form) is the model's date taken, and then its years must stand in the passage and
 * its days in the words of the time, in digits. A month is a word of its language and is believed.
 */
import { parseEdtf } from '../../time/edtf.ts';
import type { When } from '../../time/when.ts';
import { beginsAt, endsAt, eventAt, stateDuring } from '../../time/when-from-edtf.ts';
import type { TimeContext } from '../english/time/phrase.ts';
import { readTimePhrases } from '../english/time/phrases.ts';
import { type TimeShape, whenOf } from '../english/time/when-of.ts';
import type { Drop } from './drops.ts';

export interface TimeOf {
  readonly when: When;
  readonly drop: Drop | null;
}

/** A year of four digits, and a day of the month, in an EDTF text. */
const YEARS = /\d{4}/g;
const DAYS = /\d{4}-\d{2}-(\d{2})/g;

/**
 * @param words the words of the time, exactly as they stand
 * @param date the date of the model, EDTF
 * @param passage the passage in which the years must stand
 * @param english null where the text is not English
 */
export function timeOf(
  words: string,
  date: string | null,
  passage: string,
  shape: TimeShape,
  english: TimeContext | null,
): TimeOf {
  const own = english === null ? null : ownReading(words, shape, english);
  if (own?.edtf != null)
    return { when: own, drop: date !== null && date !== own.edtf ? 'date-otherwise' : null };
  const bare: When = own ?? { edtf: null, text: words, start: [null, null], end: [null, null] };
  if (date === null) return { when: bare, drop: null };
  const value = parseEdtf(date);
  if (!value.ok) return { when: bare, drop: 'date-unreadable' };
  const said =
    (date.match(YEARS) ?? []).length > 0 &&
    (date.match(YEARS) ?? []).every((year) => numbers(passage).has(Number(year))) &&
    [...date.matchAll(DAYS)].every(([, day]) => numbers(words).has(Number(day)));
  if (!said) return { when: bare, drop: 'date-not-in-words' };
  try {
    return { when: MAKERS[shape](value.value, words), drop: null };
  } catch {
    return { when: bare, drop: 'date-unreadable' };
  }
}

const MAKERS = { state: stateDuring, begins: beginsAt, ends: endsAt, event: eventAt } as const;

function ownReading(words: string, shape: TimeShape, context: TimeContext): When | null {
  const phrases = readTimePhrases(words, context);
  const phrase = phrases[0];
  return phrases.length === 1 && phrase !== undefined
    ? { ...whenOf(phrase, shape, { date: context.date }), text: words }
    : null;
}

function numbers(text: string): ReadonlySet<number> {
  return new Set((text.match(/\d+/g) ?? []).map(Number));
}
