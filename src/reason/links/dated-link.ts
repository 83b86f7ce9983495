/**
 * DatedLink: one party above another with the bounds of its time, as the graph of links takes it. The
 * bounds are numbers so that a search compares integers: ordinals of days as in `time/day.ts`, with
 * `BEFORE_ALL` and `AFTER_ALL` where there is no limit.
 */
import { toOrdinal } from '../../time/day.ts';
import type { Bound, Day, When } from '../../time/when.ts';

export const BEFORE_ALL = -0x4000_0000;
export const AFTER_ALL = 0x4000_0000;

/**
 * When a link holds: from a day in [s1, s2] to a day in [e1, e2]. A link holds certainly from s2 to e1
 * and possibly from s1 to e2; where s2 lies after e1 no day is certain, but a longer time may be.
 */
export interface DayBounds {
  readonly s1: number;
  readonly s2: number;
  readonly e1: number;
  readonly e2: number;
}

export interface DatedLink {
  /** Keys of the two parties. */
  readonly superior: string;
  readonly subordinate: string;
  /** A type of `command`, or `part-of`. */
  readonly type: string;
  /** The claims it rests on together: one, or several where it is inferred from them. */
  readonly claims: readonly string[];
  /** `null` for a link that never holds, since its dates contradict each other. */
  readonly bounds: DayBounds | null;
}

/** Nothing is known of the time: possible on every day, certain on none. */
export const UNDATED: DayBounds = Object.freeze({
  s1: BEFORE_ALL,
  s2: AFTER_ALL,
  e1: BEFORE_ALL,
  e2: AFTER_ALL,
});

/**
 * The bounds of a When, read as `time/modality.ts` reads them: an unknown bound is as wide as it can
 * be, an open one lies before or after every day.
 *
 * @returns `null` where no day could be its start and the same or a later day its end
 */
export function boundsOfWhen({ start, end }: Pick<When, 'start' | 'end'>): DayBounds | null {
  return tightened({
    s1: numbered(start[0], BEFORE_ALL, BEFORE_ALL),
    s2: numbered(start[1], BEFORE_ALL, AFTER_ALL),
    e1: numbered(end[0], AFTER_ALL, BEFORE_ALL),
    e2: numbered(end[1], AFTER_ALL, AFTER_ALL),
  });
}

/**
 * The same, possible only within `reach`: the first and last day on which words leave a state possible,
 * `null` for no limit. A claim that attests a day says nothing of the days around it, however far its
 * bounds are open.
 *
 * @returns `null` where the words leave no day possible
 */
export function boundsWithin(
  when: Pick<When, 'start' | 'end'>,
  reach: readonly [Day | null, Day | null],
): DayBounds | null {
  const bounds = boundsOfWhen(when);
  if (bounds === null) return null;
  const first = reach[0] === null ? BEFORE_ALL : toOrdinal(reach[0]);
  const last = reach[1] === null ? AFTER_ALL : toOrdinal(reach[1]);
  const s1 = Math.max(bounds.s1, first);
  const e2 = Math.min(bounds.e2, last);
  return s1 > e2 ? null : { s1, s2: Math.max(bounds.s2, s1), e1: Math.min(bounds.e1, e2), e2 };
}

/** The same bounds, certain on no day: for words that only suppose, predict or doubt. */
export function onlyPossible(bounds: DayBounds): DayBounds {
  return { ...bounds, s2: AFTER_ALL, e1: BEFORE_ALL };
}

function numbered(bound: Bound, open: number, unknown: number): number {
  return bound === null ? unknown : bound === 'open' ? open : toOrdinal(bound);
}

function tightened({ s1, s2, e1, e2 }: DayBounds): DayBounds | null {
  const bounds = { s1, s2: Math.min(s2, e2), e1: Math.max(e1, s1), e2 };
  return bounds.s1 > bounds.s2 || bounds.e1 > bounds.e2 || s1 > e2 ? null : bounds;
}
