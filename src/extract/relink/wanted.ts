/** Wanted: what is looked for in a cited text, one record with its parts, and what is found. */
import type { RelinkHow, Sureness } from '../../model/relink.ts';
import type { Range } from '../extractor.ts';

/** A date as far as it is given. */
export interface WantedDate {
  readonly year: number;
  /** 1 to 12, or null. */
  readonly month: number | null;
  readonly day: number | null;
}

export type WantedPart =
  /** The value first, then other names under which the record knows it. */
  | {
      readonly kind: 'person' | 'organ' | 'place' | 'rank' | 'title' | 'role' | 'class' | 'context';
      readonly names: readonly string[];
    }
  | { readonly kind: 'date'; readonly date: WantedDate };

export interface Wanted {
  /** The part that the record is about: the person of a posting, the unit of a site. */
  readonly subject: string;
  /** Every part of the record; those that are not asked for serve as context. */
  readonly parts: Readonly<Record<string, WantedPart>>;
  /** The parts for which the text is cited. */
  readonly asked: readonly string[];
  /** When the text was published, as far as it is known. */
  readonly published: WantedDate | null;
}

/** The words found for one part: a range of UTF-16 indices into the text. */
export interface Found {
  readonly part: string;
  readonly range: Range;
  readonly how: RelinkHow;
  readonly sureness: Sureness;
  readonly reasons: readonly string[];
  /** How many other places of the text would do as well. */
  readonly others: number;
}

/** A place that may be meant, before it is weighed against the others. */
export interface Candidate {
  /** First and last word, of the words of the text. */
  readonly first: number;
  readonly last: number;
  readonly how: RelinkHow;
  /** How well the words themselves fit, 0 to 1. */
  readonly strength: number;
  readonly reason: string;
}
