/**
 * Frame: a verb or an event noun with the phrases around it, in one form for both, so that "X was shot
 * by Y", "Y's men shot X" and "the shooting of X by Y" are one thing to a pattern.
 */
import type { Clause } from '../clauses/clause.ts';
import type { Attachment, Phrase } from '../clauses/phrase.ts';

export interface Frame {
  readonly kind: 'verb' | 'noun' | 'adjective' | 'apposition';
  /** Infinitive of the verb with its particle, or lemma of the noun. */
  readonly lemma: string;
  /** Token of the main verb or head noun. */
  readonly head: number;
  /** First token and one past the last of the verb group or the bare noun. */
  readonly from: number;
  readonly to: number;
  /** The clause it stands in: for a verb its own. */
  readonly clause: Clause;
  readonly voice: 'active' | 'passive';
  readonly agent: Phrase | null;
  readonly patient: Phrase | null;
  readonly possessor: Phrase | null;
  /** What is told of: for an apposition the phrase it stands beside, else the subject of the clause. */
  readonly subject: Phrase | null;
  /** What the subject is said to be. */
  readonly predicate: Phrase | null;
  /** The noun phrase itself, for nouns. */
  readonly noun: Phrase | null;
  /** Phrases coordinated with the noun, itself left out: "arrests, beatings and exile". */
  readonly siblings?: readonly Phrase[];
  /** Every prepositional phrase in reach, nearest first. */
  readonly prepositional: readonly Attachment[];
}
