/**
 * Relink: the exact words of a cited text from which one part of a claim is taken. A dataset says
 * for each cell which work it comes from and never where in it; the program proposes the place, says
 * how it was found and how sure it is, and a person can read the words. It is a proposal of the
 * program about where to look, and no assertion about what happened.
 */
import type { Span } from './span.ts';

/** How the words were found, from the closest to the furthest from what the cell says. */
export const RELINK_HOWS = [
  /** The cell, letter for letter. */
  'exact',
  /** The same words but for case, accents, stops, hyphens and small words. */
  'folded',
  /** Numbers written otherwise, or an accepted abbreviation: "7th Div", "GOC", "Brig.-Gen.". */
  'abbreviation',
  /** Given names as initials, or initials for which the text has the names. */
  'initials',
  /** Another name that the same record gives. */
  'alias',
  /** A letter or two otherwise. */
  'spelling',
  /** Some of the words of a name: a surname, a unit without its arm of service. */
  'part-of-name',
  /** Other words from which the value follows: a title for the role "Commander", "redeployed" for "transferred". */
  'follows',
  /** A date written otherwise, in whole or in part. */
  'date',
  /** A weekday, "today" or "yesterday", counted from the day of publication. */
  'relative-date',
  /** The date is that of the publication; the words are those that hold the rest of the claim. */
  'publication-date',
] as const;
export type RelinkHow = (typeof RELINK_HOWS)[number];

/**
 * How sure the program is that these words say this part of this claim. `sure`: the value itself,
 * beside the one it is said of. `likely`: a lesser form of it there, or the value itself further off.
 * `unsure`: worth a look and no more.
 */
export const SURENESSES = ['sure', 'likely', 'unsure'] as const;
export type Sureness = (typeof SURENESSES)[number];

export interface Relink {
  readonly id: string;
  /** The claim whose part it is. */
  readonly claim: string;
  /** A part that the citation names: an argument, `where`, `start` or `end`. */
  readonly part: string;
  /** `Citation.key` of the work. */
  readonly key: string;
  /** The words, in the text of the work. */
  readonly span: Span;
  readonly how: RelinkHow;
  readonly sureness: Sureness;
  /** Why, in short phrases. */
  readonly reasons: readonly string[];
  /** How many other passages of the text would do as well. */
  readonly others: number;
}

/** What one search of a cited text for one claim came to. A later search of the same text takes its place. */
export interface Relinking {
  readonly claim: string;
  /** `Citation.key` of the work. */
  readonly key: string;
  /** The source that holds the text of the work, and the text. */
  readonly source: string;
  readonly text: string;
  /** The version of the program that searched, `relink@1`. */
  readonly by: string;
  readonly found: readonly Relink[];
  /** Parts for which the work is cited and of which the text has no words that could be found. */
  readonly missing: readonly string[];
}
