/**
 * Analysis: everything that is known of one English text before patterns look at it. Built once by
 * `analyse` (`analyse.ts`), read by voices, times and patterns; nothing here changes afterwards.
 */
import type { ExtractorInput, ReadEntity } from '../extractor.ts';
import type { Clause } from './clauses/clause.ts';
import type { Entry } from './entries/entry.ts';
import type { NameMention } from './mentions/mention.ts';
import type { TimePhrase } from './time/phrase.ts';
import type { Document, Token } from './tokens.ts';

export interface Analysis {
  readonly input: ExtractorInput;
  readonly doc: Document;
  readonly tokens: readonly Token[];
  /** Stretches that tell of the one person or organ named at their head, in order. */
  readonly entries: readonly Entry[];
  readonly clauses: readonly Clause[];
  readonly mentions: readonly NameMention[];
  readonly entities: readonly ReadEntity[];
  /** What the text mostly calls each entity, by place in `entities`. */
  readonly usualNames: readonly string[];
  /** Entity of each mention, by place in `mentions`. */
  readonly entityOfMention: readonly (number | null)[];
  /** Entity that a pronoun or "the latter" stands for, by token. */
  readonly anaphora: ReadonlyMap<number, number>;
  /** Entities that "they" stands for together, by token. */
  readonly plurals: ReadonlyMap<number, readonly number[]>;
  /** Places in `mentions` of those that cover a token, the longest first. */
  readonly mentionsAt: ReadonlyMap<number, readonly number[]>;
  readonly times: readonly TimePhrase[];
  /** Time phrase by its first token. */
  readonly timeAt: ReadonlyMap<number, TimePhrase>;
}
