/** Follows the paths of patterns through a frame (`patterns/pattern.ts` says what a path is). */

import type { Clause } from '../clauses/clause.ts';
import { coordinated, type Phrase } from '../clauses/phrase.ts';
import type { Frame } from './frame.ts';

/** Phrases at the first alternative that leads anywhere, coordinated ones each by itself. */
export function* follow(frame: Frame, path: string): Generator<readonly Phrase[]> {
  for (const alternative of path.split('|')) {
    const [first, ...steps] = alternative.split('.') as [string, ...string[]];
    let phrases = start(frame, first).flatMap(coordinated);
    for (const name of steps) {
      if (name === 'first') phrases = phrases.slice(0, 1);
      else if (name === 'second') phrases = phrases.slice(1, 2);
      else phrases = phrases.flatMap((phrase) => step(phrase, name)).flatMap(coordinated);
    }
    if (phrases.length > 0) yield phrases;
  }
}

function start(frame: Frame, name: string): readonly Phrase[] {
  const { clause } = frame;
  switch (name) {
    case 'agent':
      return one(frame.agent);
    case 'patient':
      return one(frame.patient);
    case 'subject':
      return one(frame.subject);
    case 'object':
      return one(clause.objects[0]);
    case 'object2':
      return one(clause.objects[1]);
    case 'complement':
      // "made Orlov head", "Orlov was made head".
      return one(frame.voice === 'passive' ? clause.objects[0] : clause.objects[1]);
    case 'predicate':
      return one(frame.predicate);
    case 'infinitive': {
      const verb = clause.infinitive?.verb;
      return one(verb?.voice === 'passive' ? null : clause.infinitive?.objects[0]);
    }
    case 'possessor':
      return one(frame.possessor);
    case 'noun':
      return one(frame.noun);
    case 'siblings':
      return frame.siblings ?? [];
    case 'identified':
      return identified(clause);
    case 'antecedent':
      return one(clause.antecedent);
    default:
      // Nearest first: one phrase of each preposition counts, its conjuncts come with it.
      return one(frame.prepositional.find((a) => a.preposition === name)?.phrase);
  }
}

/** "The man who runs it is Orlov": what the antecedent of a relative clause is said to be. */
function identified(clause: Clause): readonly Phrase[] {
  return clause.relation === 'relative' && clause.antecedent?.identified
    ? [clause.antecedent.identified]
    : [];
}

function step(phrase: Phrase, name: string): readonly Phrase[] {
  if (name === 'possessor') return one(phrase.possessor);
  if (name === 'apposition') return phrase.appositions;
  if (name === 'bare') return [{ ...phrase, attached: [], appositions: [], conjuncts: [] }];
  if (name === 'organ') return organs(phrase);
  return phrase.attached.filter((a) => a.preposition === name).map((a) => a.phrase);
}

/** Whatever may name the organ of a post: "head of X", "X's head", "its agent in X", "the X agent". */
function organs(phrase: Phrase): readonly Phrase[] {
  const behind = phrase.attached.filter((a) => ORGAN_PREPOSITIONS.has(a.preposition)).map((a) => a.phrase);
  return [...behind, ...one(phrase.possessor), ...one(phrase.name)];
}

const ORGAN_PREPOSITIONS = new Set(['of', 'at', 'in', 'for', 'within', 'to', 'with', 'from', 'on']);

function one(phrase: Phrase | null | undefined): readonly Phrase[] {
  return phrase ? [phrase] : [];
}
