/**
 * When: an uncertain time as a source words it, with the bounds that the words honestly give.
 *
 * A state (a posting, a chain of command) runs from a start to an end, and each of the two is itself
 * only known within bounds. "He was chairman in 1929" says that he was so on some day of 1929:
 * start [null, 1929-12-31], end [1929-01-01, null]. An event (an arrest) has start and end alike.
 * Formulas: Anselma, Terenziani & Snodgrass, TKDE 25(12), 2013; see `modality.ts`.
 */

/** A calendar day in the proleptic Gregorian calendar, `YYYY-MM-DD`. */
export type Day = string;

/** `null`: unknown. `"open"`: a source states that there is no limit. Otherwise a day. */
export type Bound = Day | 'open' | null;

/** [earliest, latest] day on which something may lie, both inclusive. */
export type Bounds = readonly [Bound, Bound];

export interface When {
  /** The time as EDTF (ISO 8601-2, levels 0-1 and one-of sets); null where the words give no such form. */
  readonly edtf: string | null;
  /** The words of the source that give the time; null where the time is that of the source itself. */
  readonly text: string | null;
  readonly start: Bounds;
  readonly end: Bounds;
}

/** Nothing is known of the time. */
export const UNKNOWN_WHEN: When = Object.freeze({
  edtf: null,
  text: null,
  start: Object.freeze([null, null] as const),
  end: Object.freeze([null, null] as const),
});
