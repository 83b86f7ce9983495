/**
 * Asking: one passage of a text that was put to a larger extractor outside of the program, and what
 * came of it. The answer itself is kept nowhere, since it is the words of no source: its hash and what
 * was counted say that it was given, and the claims that held against the passage stand as claims.
 */
export interface Asking {
  /** Id of the text, and of its source. */
  readonly text: string;
  readonly source: string;
  /** Who was asked, with the version of the question: `endpoint:NAME@prompt-1`. */
  readonly by: string;
  /** The passage, code points of `Text.received`, half-open. */
  readonly start: number;
  readonly end: number;
  /** SHA-256 of what was asked, in lower-case hexadecimal: the same question of the same words has the same. */
  readonly request: string;
  /** SHA-256 of the text of the answer, likewise. */
  readonly answer: string;
  /** Claims in the answer, before any was dropped. */
  readonly answered: number;
  /** What did not hold, by reason (`extract/endpoint/drops.ts`). */
  readonly dropped: Readonly<Record<string, number>>;
  /** Ids of the entities and claims that it proposes, earlier ones included. */
  readonly entities: readonly string[];
  readonly claims: readonly string[];
}

/** How the names of larger extractors begin, among the proposers of a claim. */
export const LARGER = 'endpoint:';

/** Whether nobody but larger extractors proposes a claim. */
export const isLargerAlone = (by: readonly string[]): boolean =>
  by.length > 0 && by.every((one) => one.startsWith(LARGER));
