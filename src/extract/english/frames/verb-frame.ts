/** The frame of a clause's verb. */
import type { Clause } from '../clauses/clause.ts';
import type { Attachment, Phrase } from '../clauses/phrase.ts';
import type { Token } from '../tokens.ts';
import type { Frame } from './frame.ts';

/** Null where the clause has no verb. */
export function verbFrame(clause: Clause): Frame | null {
  const { verb } = clause;
  if (!verb) return null;
  const passive = verb.voice === 'passive';
  return {
    kind: 'verb',
    lemma: verb.lemma,
    head: verb.head,
    from: verb.from,
    to: verb.to,
    clause,
    voice: verb.voice,
    agent: passive ? (clause.obliques.find((o) => o.preposition === 'by')?.phrase ?? null) : clause.subject,
    patient: passive ? clause.subject : (clause.objects[0] ?? null),
    possessor: null,
    subject: clause.subject,
    predicate: clause.predicate,
    siblings: [],
    noun: null,
    prepositional: reachable(clause),
  };
}

/** The clause's own prepositional phrases, and those that hang on its objects. */
function reachable(clause: Clause): Attachment[] {
  const found = [...clause.obliques];
  for (const object of [...clause.objects, ...(clause.predicate ? [clause.predicate] : [])]) {
    for (const attachment of hanging(object)) if (!found.includes(attachment)) found.push(attachment);
  }
  return found;
}

/** Prepositional phrases that hang on a phrase, "of" left out since it belongs to the noun alone. */
function hanging(phrase: Phrase): Attachment[] {
  return phrase.attached.filter((a) => a.preposition !== 'of');
}

/** "Four men arrested": a bare past of a verb that needs an object, and none stands there. */
export function asPassive(frame: Frame, tokens: readonly Token[]): Frame {
  const { clause } = frame;
  const { verb } = clause;
  // "put", "cut": the past is spelled like the present.
  const past = verb?.tense === 'past' || /^(put|cut|set|hit|shut|cast|beat)$/.test(verb?.lemma ?? '');
  const bare = verb && verb.from === verb.head && verb.form === 'finite' && past;
  if (frame.kind !== 'verb' || frame.voice === 'passive' || !bare) return frame;
  if (clause.objects.length > 0 || clause.relation === 'relative' || clause.subject === null) return frame;
  // "he arrested", "Orlov hung up his coat", "Orlov expelled pleasant words": somebody does it.
  const next = tokens[verb.to];
  const goesOn =
    next !== undefined &&
    next.sentence === clause.sentence &&
    (/^(?:ADJ|DET|PRON|NUM|PROPN|NOUN)$/.test(next.pos) || next.lower === 'up') &&
    !clause.times.some((time) => time.from === verb.to);
  if (goesOn || /^(?:i|we|he|she|they|it)$/.test(tokens[clause.subject.head]!.lower)) return frame;
  return {
    ...frame,
    voice: 'passive',
    agent: clause.obliques.find((o) => o.preposition === 'by')?.phrase ?? null,
    patient: clause.subject,
  };
}
