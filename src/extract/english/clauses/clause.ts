/**
 * Clause: one verb of a sentence with its subject, objects and the rest, and how it hangs on others.
 * A shallow analysis by rule, not a full parse: what it is unsure of it offers twice (a prepositional
 * phrase hangs on the noun before it *and* on the verb) and the patterns choose by what fits.
 */
import type { Attachment, Phrase } from './phrase.ts';

export interface VerbGroup {
  /** Tokens from the first auxiliary to the main verb and its particle. */
  readonly from: number;
  readonly to: number;
  /** Token of the main verb. */
  readonly head: number;
  /** Infinitive, with its particle: "carry out", "put down". */
  readonly lemma: string;
  readonly particle: string | null;
  readonly voice: 'active' | 'passive';
  readonly form: 'finite' | 'infinitive' | 'participle' | 'gerund';
  readonly negated: boolean;
  /** Modal auxiliaries in lower case: "could", "will". */
  readonly modals: readonly string[];
  readonly tense: 'past' | 'present' | 'future' | 'perfect' | 'none';
  readonly adverbs: readonly number[];
}

export type ClauseRelation =
  | 'main'
  /** "…, and he was shot": beside another clause. */
  | 'coordinate'
  /** "who threw the bomb", "documents collected by the section". */
  | 'relative'
  /** "that he was shot", "whether …", what stands in quotation marks. */
  | 'content'
  /** "to kill him". */
  | 'infinitive'
  /** "working in his secretariat", "by shooting him". */
  | 'gerund'
  /** "because …", "when …". */
  | 'adverbial';

export interface Clause {
  readonly index: number;
  readonly sentence: number;
  relation: ClauseRelation;
  /** "that", "because", "by", "who" … in lower case. */
  readonly marker: string | null;
  /** Place of the clause it hangs on in the list of clauses. */
  parent: number | null;
  /** For relatives: the noun phrase that the clause says something about. */
  readonly antecedent: Phrase | null;
  /** The first infinitive that hangs on it: "threatened to kill him". */
  infinitive: Clause | null;
  verb: VerbGroup | null;
  subject: Phrase | null;
  /** False where the subject is taken over from the clause that governs or precedes this one. */
  ownSubject: boolean;
  readonly objects: Phrase[];
  /** After "be", "become", "remain": what the subject is said to be. */
  predicate: Phrase | null;
  /** Adjective or participle after "be" where no noun phrase stands: token. */
  predicateAdjective: number | null;
  readonly obliques: Attachment[];
  /** Time expressions of this clause with the preposition before them. */
  readonly times: Attachment[];
  readonly adverbs: number[];
  from: number;
  to: number;
}
