/** A length of time in words: "two days", "a few weeks", "some 20 years". */
import type { TimeUnit } from '../../../time/distance.ts';
import { after, at, type TimeToken } from './tokens.ts';
import { COUNTS, UNITS } from './words.ts';

type Tokens = readonly TimeToken[];

export interface Measure {
  readonly count: number | null;
  /** Null for hours and minutes. */
  readonly unit: TimeUnit | null;
  readonly next: number;
}

/** "two days", "a few weeks", "some 20 years", "a year". */
export function readMeasure(tokens: Tokens, i: number): Measure | null {
  let j = i;
  if (
    /^(some|about|around|nearly|almost|only|just|barely|over|exactly)$/.test(at(tokens, j).lower) &&
    UNITS.get(after(tokens, j + 1).lower) === undefined
  )
    j += 1;
  const first = j === i ? at(tokens, j) : after(tokens, j);
  let count: number | null;
  if (first.kind === 'number' && first.text.length <= 3 && !first.glued) count = Number(first.text);
  else if (COUNTS.has(first.lower)) count = COUNTS.get(first.lower) ?? null;
  else return null;
  if (/^(a|an)$/.test(first.lower) && /^(few|couple)$/.test(after(tokens, j + 1).lower)) {
    count = null;
    j += after(tokens, j + 2).lower === 'of' ? 2 : 1;
  }
  const unit = UNITS.get(singular(after(tokens, j + 1).lower));
  if (unit === undefined) return null;
  return {
    count: count === null ? null : count * unit.times,
    unit: unit.times === 0 ? null : unit.unit,
    next: j + 2,
  };
}

function singular(word: string): string {
  return word.endsWith('s') ? word.slice(0, -1) : word;
}
