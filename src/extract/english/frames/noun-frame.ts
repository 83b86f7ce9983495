/** Frames of event nouns: "the shooting of X by Y", "X's arrest", "carried out the arrest of X". */
import type { Clause } from '../clauses/clause.ts';
import { type Attachment, coordinated, type Phrase, phraseEnd } from '../clauses/phrase.ts';
import type { Token } from '../tokens.ts';
import type { Frame } from './frame.ts';

/** A noun phrase with the clause it stands in and how it stands there. */
export interface Placed {
  readonly phrase: Phrase;
  readonly clause: Clause;
  readonly place: 'subject' | 'object' | 'predicate' | 'oblique' | 'inner';
  /** The row of coordinated phrases that it is one of. */
  readonly row: readonly Phrase[];
}

/** Verbs that only carry the noun: their subject does what the noun says. */
const SUPPORT_AGENT = new Set([
  'carry out',
  'commit',
  'conduct',
  'perform',
  'make',
  'have',
  'hold',
  'give',
  'pay',
  'launch',
  'lead',
  'organize',
  'organise',
  'take part',
  'execute',
  'begin',
  'start',
  'try',
  'send',
  'issue',
  'write',
  'publish',
  'deliver',
  'do',
  'inflict',
  'impose',
  'lodge',
  'raise',
  'file',
  'practise',
  'practice',
  'use',
]);
/** Verbs whose subject suffers what the noun says. */
const SUPPORT_PATIENT = new Set([
  'suffer',
  'undergo',
  'receive',
  'face',
  'endure',
  'experience',
  'survive',
  'escape',
  'await',
]);

/** Every noun phrase of the clauses, each once, with where it stands. */
export function placedPhrases(clauses: readonly Clause[]): Placed[] {
  const seen = new Set<Phrase>();
  const found: Placed[] = [];
  const visit = (
    phrase: Phrase | null,
    clause: Clause,
    place: Placed['place'],
    within: readonly Phrase[] = [],
  ): void => {
    if (!phrase || seen.has(phrase)) return;
    seen.add(phrase);
    const row = within.length > 0 ? within : coordinated(phrase);
    found.push({ phrase, clause, place, row });
    visit(phrase.possessor, clause, 'inner');
    for (const { phrase: inner } of phrase.attached) visit(inner, clause, 'inner');
    for (const inner of phrase.appositions) visit(inner, clause, 'inner');
    for (const inner of phrase.conjuncts) visit(inner, clause, place, row);
  };
  for (const clause of clauses) {
    if (clause.ownSubject) visit(clause.subject, clause, 'subject');
    visit(clause.predicate, clause, 'predicate');
    for (const object of clause.objects) visit(object, clause, 'object');
    for (const { phrase } of clause.obliques) visit(phrase, clause, 'oblique');
  }
  return found;
}

export function nounFrame(
  { phrase, clause, place, row }: Placed,
  tokens: readonly Token[],
  possessorIs: 'agent' | 'patient',
): Frame {
  const prepositional = inReach(phrase, clause);
  const of = phrase.attached.find((a) => a.preposition === 'of')?.phrase ?? null;
  const { verb } = clause;
  const carried = verb !== null && verb.voice === 'active' && place === 'object';
  // "The arrest was condemned by X": only a verb that carries the noun makes X its doer.
  const isDone = verb !== null && verb.voice === 'passive' && SUPPORT_AGENT.has(verb.lemma);
  const by =
    prepositional.find(
      (a) => a.preposition === 'by' && (place !== 'subject' || isDone || a.phrase.from < (verb?.from ?? 0)),
    )?.phrase ?? null;
  let agent = by;
  let patient = of;
  if (phrase.possessor) {
    if (patient === null && possessorIs === 'patient') patient = phrase.possessor;
    else agent ??= phrase.possessor;
  }
  if (carried && SUPPORT_AGENT.has(verb.lemma)) agent ??= clause.subject;
  if (carried && SUPPORT_PATIENT.has(verb.lemma)) patient ??= clause.subject;
  if (patient === null && possessorIs === 'agent' && of === null) patient = null;
  return {
    kind: 'noun',
    lemma: tokens[phrase.head]!.lemma,
    head: phrase.head,
    from: phrase.from,
    to: phrase.to,
    clause,
    voice: 'active',
    agent,
    patient,
    possessor: phrase.possessor,
    subject: clause.subject,
    predicate: clause.predicate,
    siblings: row.filter((other) => other !== phrase),
    noun: phrase,
    prepositional,
  };
}

/** What hangs on the noun, and what follows it in the clause if it is the object. */
function inReach(phrase: Phrase, clause: Clause): Attachment[] {
  const found = [...phrase.attached];
  for (const { phrase: inner } of phrase.attached) {
    for (const deeper of inner.attached) if (deeper.preposition !== 'of') found.push(deeper);
  }
  if (
    clause.objects.includes(phrase) ||
    clause.predicate === phrase ||
    (clause.subject === phrase && clause.objects.length === 0)
  ) {
    const end = phraseEnd(phrase);
    for (const oblique of clause.obliques) {
      if (!found.includes(oblique) && (oblique.from >= phrase.from || end > 0)) found.push(oblique);
    }
  }
  return found;
}
