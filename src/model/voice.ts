/** Voice: the person or body on whose word a claim rests. Voices nest: the author reports that X states. */

/** The outermost voice of every claim. No author is assigned silently: this word stands for whoever wrote it. */
export const AUTHOR = 'author';

/** How the innermost voice puts what it says. */
export const INNER_STANCES = ['asserted', 'supposed', 'predicted', 'ordered', 'asked'] as const;
/** What an outer voice does with what it passes on. Rejection is a `denial`, a claim of its own. */
export const OUTER_STANCES = ['reported', 'endorsed', 'doubted'] as const;
export const STANCES = [...INNER_STANCES, ...OUTER_STANCES] as const;
export type Stance = (typeof STANCES)[number];

export interface Voice {
  /** `author`, a name, or the words of an unnamed voice ("a report", "it is said"). */
  readonly name: string;
  readonly entity: string | null;
  readonly stance: Stance;
}
