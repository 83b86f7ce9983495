/**
 * What stands between a preposition and its date: "the", "early", "the end of", "about", "the night
 * of", "the first half of". Only halves have bounds of their own; the other words are kept and bound
 * nothing.
 */
import { after, at, type TimeToken } from './tokens.ts';
import { NEARLY, PARTS } from './words.ts';

export interface DatePart {
  /** Place of the date. */
  readonly next: number;
  /** "early", "the end of": the date is meant in part. */
  readonly partial: boolean;
  /** "about", "circa". */
  readonly near: boolean;
  /** "the first half of": 1, "the second half of": 2. */
  readonly half: 1 | 2 | null;
  /** "the night of". */
  readonly night: boolean;
  /** "the year": a bare number behind it is a year. */
  readonly year: boolean;
}

const TIMES_OF_DAY = /^(morning|afternoon|evening|night|eve|dawn|noon|midday|midnight|day|dusk|daybreak)$/;
const HALVES: ReadonlyMap<string, 1 | 2> = new Map<string, 1 | 2>([
  ['first', 1],
  ['second', 2],
  ['latter', 2],
]);

/** Reads what there is of it; where there is nothing, `next` is `i`. */
export function readPart(tokens: readonly TimeToken[], i: number): DatePart {
  let j = i;
  let part: Omit<DatePart, 'next'> = { partial: false, near: false, half: null, night: false, year: false };
  for (;;) {
    const word = (j === i ? at(tokens, j) : after(tokens, j)).lower;
    const half = HALVES.get(word);
    if (half !== undefined && after(tokens, j + 1).lower === 'half' && after(tokens, j + 2).lower === 'of') {
      part = { ...part, half };
      j += 3;
    } else if (word === 'the' || word === 'very' || word === 'that') {
      j += 1;
    } else if (word === 'at' && after(tokens, j + 1).lower === 'least') {
      j += 2;
    } else if (NEARLY.has(word)) {
      part = { ...part, near: true };
      j += after(tokens, j + 1).text === '.' ? 2 : 1;
    } else if (PARTS.has(word)) {
      part = { ...part, partial: true };
      j = afterJoin(tokens, j + 1);
    } else if (
      TIMES_OF_DAY.test(word) &&
      (word === 'night' ? /^(of|on|to|from|between)$/ : /^(of|on)$/).test(after(tokens, j + 1).lower)
    ) {
      part = { ...part, night: part.night || word === 'night' };
      j += 2;
    } else if (word === 'year' || word === 'years') {
      part = { ...part, year: true };
      j = afterJoin(tokens, j + 1);
    } else if (word === 'month' && after(tokens, j + 1).lower === 'of') {
      j += 2;
    } else {
      return { ...part, next: j };
    }
  }
}

function afterJoin(tokens: readonly TimeToken[], j: number): number {
  const join = after(tokens, j);
  if (join.text === '-' && join.glued) return j + 1;
  if (join.lower === 'part' && after(tokens, j + 1).lower === 'of') return j + 2;
  return join.lower === 'of' || join.lower === 'in' ? j + 1 : j;
}
