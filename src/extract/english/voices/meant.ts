/**
 * Whether an infinitive only says what for: "went there to kill the king" tells of no killing, "was
 * forced to flee" of a flight. Orders and plans have stances of their own (`chain.ts`).
 */
import type { Clause } from '../clauses/clause.ts';
import { nounBefore, ORDER_NOUNS } from '../frames/orderer.ts';
import type { Token } from '../tokens.ts';
import { isOrder, PLANNING, voiceVerb } from './cues.ts';

/** After these the infinitive is done as well. */
const REALISING = new Set([
  'manage',
  'begin',
  'start',
  'continue',
  'proceed',
  'go on',
  'come',
  'force',
  'compel',
  'oblige',
  'make',
  'make up',
  'cause',
  'help',
  'succeed',
  'happen',
  'have',
  'use',
  'lead',
  'drive',
  'prompt',
  'get',
  'be',
  'decide',
  'resolve',
  'choose',
  'appear',
  'seem',
  'prove',
  'turn out',
  'know',
  'see',
  'hear',
  'live',
  'dare',
  'cease',
  'stop',
  'find',
  'show',
  'do',
  'send',
  'condemn',
  'refuse',
  'decline',
  'fail',
]);

export function isOnlyMeant(clause: Clause, clauses: readonly Clause[], tokens: readonly Token[]): boolean {
  const { verb, parent } = clause;
  if (clause.relation !== 'infinitive' || !verb || parent === null) return false;
  if (tokens.slice(verb.from, verb.head).some((t) => t.lower === 'have')) return false;
  const governing = nounBefore(verb.from, tokens);
  if (governing !== null && ORDER_NOUNS.has(tokens[governing]!.lemma)) return false;
  const above = clauses[parent]!;
  if (!above.verb) return true;
  const { lemma } = above.verb;
  const told = above.subject && above.verb.voice === 'passive' ? tokens[above.subject.head]!.lemma : '';
  if (ORDER_NOUNS.has(told) || isOrder(lemma) || voiceVerb(lemma) !== null || PLANNING.has(lemma))
    return false;
  return !REALISING.has(lemma) && !isReliedOn(above);
}

/** "counted on Orlov to kill him": what is expected of Orlov is supposed, not only what for. */
export function isReliedOn(above: Clause): boolean {
  return (
    /^(count|rely|depend|bank)$/.test(above.verb?.lemma ?? '') &&
    above.obliques.some(({ preposition }) => preposition === 'on' || preposition === 'upon')
  );
}
