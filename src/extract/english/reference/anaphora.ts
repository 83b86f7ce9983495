/**
 * Anaphora: what "he", "the latter", "who" and "the bureau" go back to. A salience ranking after
 * Lappin & Leass (1994), "An algorithm for pronominal anaphora resolution": every mention adds weight
 * to its entity by its role, weights halve from sentence to sentence, a pronoun goes to the heaviest
 * entity that agrees with it and is not barred by its place in the clause. Where the second is nearly as
 * heavy, the pronoun stays unresolved: a wrong name is worse than none.
 */
import type { Entry } from '../entries/entry.ts';
import type { NameMention } from '../mentions/mention.ts';
import type { Document } from '../tokens.ts';
import { resolveDescriptions } from './descriptions.ts';
import { resolveParties } from './parties.ts';
import { PronounReader } from './pronoun-reader.ts';
import { resolveRelatives } from './relatives.ts';
import type { Resolution } from './resolve-entities.ts';

export interface Anaphora {
  /** Token of the pronoun, of "latter", or of the head of a description, to the entity it goes back to. */
  readonly one: ReadonlyMap<number, number>;
  /** "They" that goes back to several persons named together. */
  readonly several: ReadonlyMap<number, readonly number[]>;
}

/**
 * Where each anaphoric word goes; what is not safe is absent. A description ("the colonel") is among
 * them only where its own entity stands for another one.
 */
export function resolveReferences(
  doc: Document,
  mentions: readonly NameMention[],
  { entities, entityOf }: Resolution,
  entries: readonly Entry[] = [],
): Anaphora {
  const one = new Map<number, number>();
  const several = new Map<number, readonly number[]>();
  resolveDescriptions(doc, mentions, { entities, entityOf }, one);
  resolveParties(doc, mentions, { entities, entityOf }, one);
  resolveRelatives(doc, mentions, entityOf, one);
  const reader = new PronounReader(
    doc,
    mentions,
    entities,
    entityOf,
    one,
    several,
    topics(doc, mentions, entityOf, entries),
  );
  for (const sentence of doc.sentences) reader.readSentence(sentence.index);
  return { one, several };
}

/** Who an entry is about, by sentence. */
function topics(
  doc: Document,
  mentions: readonly NameMention[],
  entityOf: readonly (number | null)[],
  entries: readonly Entry[],
): Map<number, number> {
  const found = new Map<number, number>();
  for (const { head, body } of entries) {
    const entity =
      entityOf[mentions.findIndex(({ tokens }) => tokens[0] === head[0] && tokens[1] === head[1])];
    if (entity == null) continue;
    for (const { index, tokens } of doc.sentences)
      if (tokens[1] > body[0] && tokens[0] < body[1]) found.set(index, entity);
  }
  return found;
}
