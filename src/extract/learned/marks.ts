/**
 * Marks: what the trained extractor sees in a text, before anything is claimed. Each head marks for
 * itself by its own convention, so the marks of two heads may differ and overlap.
 */
import type { Range } from '../extractor.ts';

export interface LearnedMention {
  readonly type: string;
  /** UTF-16 indices into the text. */
  readonly range: Range;
  /** Its words, half-open, places among the words of the text (`words.ts`). */
  readonly words: readonly [from: number, to: number];
  /** Mean probability of the labels of its words. */
  readonly score: number;
}

export interface LearnedRelation {
  /** `has_rank`, `is_posted`, `alias` … */
  readonly type: string;
  /** Places among the mentions of the same head. */
  readonly head: number;
  readonly tail: number;
  readonly score: number;
}

export interface HeadMarks {
  readonly mentions: readonly LearnedMention[];
  readonly relations: readonly LearnedRelation[];
}

export interface LearnedMarks {
  /** Name and version of the model, `encoder-en@1`. */
  readonly model: string;
  /** By name of the head. */
  readonly heads: Readonly<Record<string, HeadMarks>>;
}
