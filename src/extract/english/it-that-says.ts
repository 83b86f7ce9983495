/**
 * "The circular claims that …. It predicts that …": "it" as the subject of a verb of saying is the
 * writing that spoke last, not the last organ that was named.
 */
import type { ReadEntity } from '../extractor.ts';
import type { Clause } from './clauses/clause.ts';
import type { Document } from './tokens.ts';
import { voiceVerb } from './voices/cues.ts';

/** How many sentences back the writing may have spoken. */
const REACH = 3;

interface Spoken {
  readonly entity: number;
  readonly sentence: number;
}

/** The anaphora with such cases put right. */
export function withSpeakingIt(
  doc: Document,
  clauses: readonly Clause[],
  entities: readonly ReadEntity[],
  entityAt: (token: number) => number | null,
  anaphora: ReadonlyMap<number, number>,
): ReadonlyMap<number, number> {
  const found = new Map(anaphora);
  let last: Spoken | null = null;
  for (const clause of [...clauses].sort((a, b) => (a.verb?.head ?? a.from) - (b.verb?.head ?? b.from))) {
    const { verb, subject } = clause;
    if (!verb || !subject || verb.voice === 'passive' || voiceVerb(verb.lemma) === null) continue;
    const own = entityAt(subject.head);
    if (own !== null && entities[own]!.type === 'Work') last = { entity: own, sentence: clause.sentence };
    else if (doc.tokens[subject.head]!.lower === 'it' && last && clause.sentence - last.sentence <= REACH) {
      found.set(subject.head, last.entity);
      last = { entity: last.entity, sentence: clause.sentence };
    } else if (own !== null && subject.kind === 'name' && voiceVerb(verb.lemma) === 'say') last = null;
  }
  return found;
}
