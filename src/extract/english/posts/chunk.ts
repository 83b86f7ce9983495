/** Chunk: one unit of the phrase grammar of posts, made of one or more words. */
import type { Aspect, Basis } from '../../../model/kinds.ts';
import type { PostingType } from '../lexicon/roles.ts';

export type ChunkKind =
  /** "Maj.-Gen." */
  | 'rank'
  /** "a captain": a rank in ordinary words, only where the grammar expects one. */
  | 'rank-word'
  /** "Deputy Director of Operations" */
  | 'post'
  /** "newly appointed" */
  | 'modifier'
  /** "3rd Armoured Brigade", "Department of Works" */
  | 'organization'
  /** "the foreign section", "state security": an organ only where the grammar expects one. */
  | 'body'
  /** "KPD" */
  | 'acronym'
  /** "(GOC)" after a post or an organ */
  | 'gloss'
  | 'name'
  | 'honorific'
  /** "he", "she" */
  | 'pronoun'
  /** "German" before a post */
  | 'nationality'
  /** Any other word or mark. */
  | 'word';

export interface Chunk {
  readonly kind: ChunkKind;
  readonly text: string;
  readonly lower: string;
  /** UTF-16 indices, half-open. */
  readonly start: number;
  readonly end: number;
  readonly post?: PostReading;
  readonly aspect?: Aspect;
  readonly basis?: Basis;
  /** For an organization: it belongs to an army, police or secret service. */
  readonly force?: boolean;
  /** For an organization: it is a unit with a number. */
  readonly unit?: boolean;
}

/** What a post chunk says of itself. */
export interface PostReading {
  readonly type: PostingType;
  /** A formal title, or a plain role. */
  readonly form: 'title' | 'role';
  readonly acting: boolean;
  /** The post belongs by its words to an army, police or secret service. */
  readonly force: boolean;
  /** The organ that the post's own words name, "Army" in "Army spokesman". */
  readonly service: readonly [start: number, end: number] | null;
}
