/**
 * Time pattern: one way in which English tells a time, in a declared form. Its examples are its
 * tests: `test/extract/time/patterns.test.ts` runs every one of them.
 */

import type { Period } from '../../../model/period.ts';
import { edtf as parsed } from '../../../time/edtf.ts';
import { edtfHull } from '../../../time/edtf-bounds.ts';
import type { Day } from '../../../time/when.ts';
import type { Offset, TimeKind, TimeRelation } from './phrase.ts';
import type { TimeToken } from './tokens.ts';

/** What the patterns know of the source. */
export interface TimeReading {
  readonly tokens: readonly TimeToken[];
  /** The day of the source, where its date is a day. */
  readonly day: Day | null;
  /** The year of the source, where its date lies within one year. */
  readonly year: number | null;
  /** The date of the source as EDTF. */
  readonly edtf: string | null;
  readonly periods: readonly Period[];
  /** Place behind the phrase found last, so that "and 1919" may go on from "in 1918". */
  readonly lastNext: number;
}

/** A phrase found at a place. `from` is its first token where that is not the place itself. */
export interface Found {
  readonly next: number;
  readonly from?: number;
  readonly kind: TimeKind;
  readonly relation: TimeRelation;
  readonly edtf: string | null;
  readonly earliest: Day | null;
  readonly latest: Day | null;
  readonly offset?: Offset;
  readonly period?: string;
  readonly holdsNow?: boolean;
}

export interface TimePattern {
  readonly id: string;
  /** One sentence: what it catches. */
  readonly says: string;
  readonly read: (reading: TimeReading, i: number) => Found | null;
  /** Sentences with the words that must be found in them and their EDTF. */
  readonly matches: readonly (readonly [sentence: string, words: string, edtf: string | null])[];
  /** Sentences in which it must find nothing. */
  readonly not: readonly string[];
}

/** A phrase whose first and last day follow from its EDTF. */
export function dated(next: number, kind: TimeKind, relation: TimeRelation, edtf: string): Found {
  const [earliest, latest] = edtfHull(parsed(edtf));
  // A date without a year is the same day of every year: that is no bound.
  const open = edtf.includes('XXXX');
  return { next, kind, relation, edtf, earliest: open ? null : earliest, latest: open ? null : latest };
}

/** A phrase that is only words. */
export function worded(next: number, relation: TimeRelation, offset?: Offset): Found {
  const found = { next, kind: 'relative', relation, edtf: null, earliest: null, latest: null } as const;
  return offset === undefined ? found : { ...found, offset };
}
