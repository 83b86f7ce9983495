/** Frames of appositions: "Orlov, a man of courage": what stands beside a phrase says something of it. */
import type { Phrase } from '../clauses/phrase.ts';
import type { Token } from '../tokens.ts';
import type { Frame } from './frame.ts';
import type { Placed } from './noun-frame.ts';

/** One frame for each apposition of the phrase. */
export function appositionFrames({ phrase, clause }: Placed, tokens: readonly Token[]): Frame[] {
  return phrase.appositions.map((apposition: Phrase) => ({
    kind: 'apposition',
    lemma: tokens[apposition.head]!.lemma,
    head: apposition.head,
    from: apposition.from,
    to: apposition.to,
    clause,
    voice: 'active',
    agent: null,
    patient: null,
    possessor: apposition.possessor,
    subject: phrase,
    predicate: apposition,
    noun: apposition,
    prepositional: apposition.attached,
  }));
}
