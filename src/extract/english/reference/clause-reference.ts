/**
 * Who is meant where the clauses tell it, added to what the reference reader found:
 *
 * - "The circular claims that …. It predicts …": "it" that says is the writing that spoke last.
 * - "After his arrest, Orlov fled", "Orlov held the post until his death": the owner in a time before
 *   the subject is the subject, and so is the owner of what ended it.
 * - "Orlov warned the party that he held them", "Orlov asked whether he should go": "he" in what is said
 *   or asked, to a body or to nobody named, is the one who speaks.
 * - "Orlov told him that …. In this connection he said …": who went on saying is who was saying.
 */
import type { ReadEntity } from '../../extractor.ts';
import type { Clause } from '../clauses/clause.ts';
import type { Document } from '../tokens.ts';
import { voiceVerb } from '../voices/cues.ts';

/** How many sentences back a writing may have spoken. */
const REACH = 3;
const TIME_PREPOSITION = /^(after|before|during|since|until|till|upon|following|despite)$/;

export interface References {
  readonly doc: Document;
  readonly clauses: readonly Clause[];
  readonly entities: readonly ReadEntity[];
  /** Entity of a mention or a pronoun at a token. */
  readonly entityAt: (token: number) => number | null;
  readonly anaphora: ReadonlyMap<number, number>;
}

/** The anaphora with these cases added and put right. */
export function withClauseReference(references: References): ReadonlyMap<number, number> {
  const found = new Map(references.anaphora);
  const at = (token: number): number | null => found.get(token) ?? references.entityAt(token);
  speakingIt(references, found);
  for (const clause of references.clauses) {
    ownerBeforeSubject(references, clause, at, found);
    saidOfOneself(references, clause, at, found);
    sayingOn(references, clause, at, found);
  }
  return found;
}

interface Spoken {
  readonly entity: number;
  readonly sentence: number;
}

function speakingIt({ doc, clauses, entities, entityAt }: References, found: Map<number, number>): void {
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
}

function ownerBeforeSubject(
  { doc, entities }: References,
  { subject, obliques }: Clause,
  at: (token: number) => number | null,
  found: Map<number, number>,
): void {
  const entity = subject?.kind === 'name' ? at(subject.head) : null;
  if (!subject || entity === null || entities[entity]!.type !== 'Person') return;
  for (const { preposition, phrase } of obliques) {
    const owner = phrase.possessor;
    if (owner?.kind !== 'pronoun' || !TIME_PREPOSITION.test(preposition)) continue;
    if (phrase.from >= subject.from && !/^(until|till)$/.test(preposition)) continue;
    if (/^(his|her)$/.test(doc.tokens[owner.head]!.lower) && !found.has(owner.head))
      found.set(owner.head, entity);
  }
}

function saidOfOneself(
  { doc, clauses, entities }: References,
  clause: Clause,
  at: (token: number) => number | null,
  found: Map<number, number>,
): void {
  const { subject, parent, relation } = clause;
  if (relation !== 'content' || parent === null || !isOpenPerson(doc, subject, found)) return;
  const saying = clauses[parent]!;
  if (!saying.verb || !/^(?:say|ask)$/.test(voiceVerb(saying.verb.lemma) ?? '') || !saying.subject) return;
  const persons = saying.objects
    .map((object) => at(object.head))
    .filter((e) => e === null || entities[e]!.type === 'Person');
  const sayer = at(saying.subject.head);
  if (persons.length === 0 && sayer !== null && entities[sayer]!.type === 'Person')
    found.set(subject!.head, sayer);
}

function sayingOn(
  { doc, clauses, entities }: References,
  clause: Clause,
  at: (token: number) => number | null,
  found: Map<number, number>,
): void {
  const { subject, verb, sentence, relation } = clause;
  if (relation !== 'main' || !verb || voiceVerb(verb.lemma) !== 'say' || !isOpenPerson(doc, subject, found))
    return;
  if (doc.sentences[sentence - 1]?.paragraph !== doc.sentences[sentence]!.paragraph) return;
  const before = clauses.find((c) => c.sentence === sentence - 1 && c.relation === 'main');
  if (
    !before?.verb ||
    !before.subject ||
    voiceVerb(before.verb.lemma) !== 'say' ||
    before.verb.voice === 'passive'
  )
    return;
  const sayer = at(before.subject.head);
  if (sayer !== null && entities[sayer]!.type === 'Person') found.set(subject!.head, sayer);
}

function isOpenPerson(
  doc: Document,
  subject: Clause['subject'],
  found: ReadonlyMap<number, number>,
): boolean {
  return (
    subject?.kind === 'pronoun' &&
    /^(he|she)$/.test(doc.tokens[subject.head]!.lower) &&
    !found.has(subject.head)
  );
}
