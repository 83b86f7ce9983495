/**
 * Mark: what a person says of words in a text: whom or what they name, or that they name nothing. It
 * stands beside what extractors mark and in place of it where both are of the same words; a later mark of
 * the same words takes its place. Nothing is deleted.
 */
import type { Mention, MentionType } from './entity.ts';

export interface Mark {
  readonly id: string;
  /** Id of the `Text`. */
  readonly text: string;
  /** Code points of `Text.received`, half-open. */
  readonly start: number;
  readonly end: number;
  /** Exactly the characters of the range. */
  readonly quote: string;
  /** Null: these words name nothing that is to be marked. */
  readonly type: MentionType | null;
  readonly entity: string | null;
  readonly form: Mention['form'];
  /** The mention, an extractor's or a person's, in whose place it stands, whatever words that one has. */
  readonly corrects: string | null;
  readonly author: string;
  /** ISO 8601 with time zone. */
  readonly at: string;
}

/** A mention as it stands after people's marks. */
export interface MarkedMention extends Mention {
  /** Who marked it, where a person did. */
  readonly marked?: { readonly author: string; readonly at: string };
}
