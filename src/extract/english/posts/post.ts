/** Post: what the words of one phrase say about who holds which post in which organ. */
import type { Aspect, Basis } from '../../../model/kinds.ts';
import type { Range } from '../../extractor.ts';
import type { PostingType } from '../lexicon/roles.ts';
import type { Document } from '../tokens.ts';

/** Some words of the text: places in `Document.tokens`, half-open, and the same as UTF-16 indices. */
export interface Phrase {
  readonly tokens: readonly [from: number, to: number];
  readonly range: Range;
  readonly text: string;
}

export interface Post {
  /** From the first to the last word of the phrase that says it. */
  readonly range: Range;
  /** The words for the holder; "he" or "she" where `pronoun` is true. */
  readonly person: Phrase | null;
  readonly pronoun?: true;
  /** "Maj.-Gen." */
  readonly rank?: Phrase;
  /** A formal name of the post: "General Officer Commanding". */
  readonly title?: Phrase;
  /** A plain function: "commander". */
  readonly role?: Phrase;
  readonly organization?: Phrase;
  /** Where the post is, when the phrase says so. */
  readonly place?: Phrase;
  readonly aspect: Aspect;
  /** "the real manager" in fact, "the nominal head" in law. */
  readonly basis?: Basis;
  readonly type: PostingType;
  /** True where rank, post or organ belong to an army, a police or a secret service. */
  readonly force: boolean;
  /** Id of the pattern. */
  readonly pattern: string;
  /** Where its words stand in several sentences: those of each, in order. */
  readonly parts?: readonly Range[];
  /** A token of the words that tell it, where the holder's name stands in another sentence. */
  readonly near?: number;
  /** Where a trained model proposes it: the least probability of its mentions and relations, 0 to 1. */
  readonly sureness?: number;
  /** The words of its date, where they do not stand in the same clause. */
  readonly dated?: Range;
}

/** The words of a range, and the tokens that touch it. */
export function phraseAt(doc: Document, start: number, end: number): Phrase {
  return { tokens: tokensIn(doc, start, end), range: [start, end], text: doc.text.slice(start, end) };
}

/** Places of the tokens that touch a range, by bisection. */
function tokensIn(doc: Document, start: number, end: number): readonly [number, number] {
  const first = (holds: (i: number) => boolean): number => {
    let low = 0;
    let high = doc.tokens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (holds(middle)) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  return [first((i) => doc.tokens[i]!.end > start), first((i) => doc.tokens[i]!.start >= end)];
}
