/**
 * Time phrase: words of an English text that give a time, with what they honestly bound. What the
 * time is said of (a state, an event, a beginning) is not known here; `whenOf` adds that.
 */
import type { Period } from '../../../model/period.ts';
import type { TimeUnit } from '../../../time/distance.ts';
import type { Day, When } from '../../../time/when.ts';
import type { Range } from '../../extractor.ts';

/**
 * `date`: a time of the calendar. `interval`: from one time to another, or with one side unknown.
 * `relative`: a time told from another one ("a year later", "yesterday", "in the summer"). `period`: a
 * named period of the case. `now`: the time of the source.
 */
export type TimeKind = 'date' | 'interval' | 'relative' | 'period' | 'now';

/**
 * How what is told lies to the time. `at`: on some day within it. `during`: within it, or for all of
 * it where a state is told. `throughout`: on every day of it. `by`: no later than within it.
 * `from-to`: from the first to the second. `between`: on some day from the first to the second.
 */
export const TIME_RELATIONS = [
  'at',
  'during',
  'throughout',
  'since',
  'until',
  'before',
  'after',
  'by',
  'from-to',
  'between',
] as const;
export type TimeRelation = (typeof TIME_RELATIONS)[number];

/** A distance from a time that stands elsewhere: "two days before" is -2 days. */
export interface Offset {
  readonly count: number;
  readonly unit: TimeUnit;
  /** A unit of the calendar is meant as a whole ("the following year"), not a distance ("a year later"). */
  readonly whole: boolean;
}

export interface TimePhrase {
  /** UTF-16 range of the words in the text, the preposition included ("In early 1953"). */
  readonly range: Range;
  /** Exactly the characters of the range. */
  readonly text: string;
  /**
   * The time as EDTF, the relation included where EDTF can say it: "since 1971" is `1971/`, "before
   * 1980" `[..1979]`. Null where the words give no date.
   */
  readonly edtf: string | null;
  readonly kind: TimeKind;
  readonly relation: TimeRelation;
  /** First and last day that the phrase can mean; null where the words do not bound it. */
  readonly earliest: Day | null;
  readonly latest: Day | null;
  /** For "a year later", "two days before", "the same day": to be counted from an anchor. */
  readonly offset: Offset | null;
  /** Said to go on at the time of the source ("from 1971 to date", "until now"). */
  readonly holdsNow: boolean;
  /** Id of the period of the case, where one is named. */
  readonly period: string | null;
  /** The pattern that found it. */
  readonly pattern: string;
}

export interface TimeContext {
  /** The date the source bears. */
  readonly date: When | null;
  /** Named periods of the case. */
  readonly periods: readonly Period[];
}
