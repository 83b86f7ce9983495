/**
 * Who decided a deed that others do: "X ordered Y to shoot Z", "X had Z shot", "the order to shoot Z
 * came from X", "X ordered the shooting of Z". That somebody decides is told by the words around the
 * deed, so this looks at the clause above.
 */
import type { Clause } from '../clauses/clause.ts';
import type { Phrase } from '../clauses/phrase.ts';
import type { Token } from '../tokens.ts';
import type { Frame } from './frame.ts';

/** Verbs by which somebody decides what others do. */
export const ORDERING = new Set([
  'order',
  'command',
  'instruct',
  'direct',
  'authorize',
  'authorise',
  'decree',
  'sanction',
  'approve',
  'commission',
  'mandate',
  'assign',
  'tell',
  'incite',
  'instigate',
]);
/** "had Orlov shot", "wanted Orlov shot" is another matter: only these say that it was done. */
const CAUSING = new Set(['have', 'get', 'order']);
/** Nouns for a decision that others carry out. */
export const ORDER_NOUNS = new Set([
  'order',
  'instruction',
  'command',
  'decision',
  'decree',
  'directive',
  'authorization',
  'authorisation',
  'warrant',
  'mandate',
  'resolution',
  'behest',
  'bidding',
  'request',
  'insistence',
  'instigation',
  'initiative',
  'ruling',
  'verdict',
  'judgment',
  'judgement',
]);

export function ordererOf(frame: Frame, clauses: readonly Clause[], tokens: readonly Token[]): Phrase | null {
  return frame.kind === 'noun' ? ofNoun(frame, tokens) : ofVerb(frame, clauses, tokens);
}

function ofVerb({ clause }: Frame, clauses: readonly Clause[], tokens: readonly Token[]): Phrase | null {
  const above = clause.parent === null ? null : clauses[clause.parent]!;
  if (!above?.verb || !clause.verb) return null;
  if (clause.relation === 'infinitive') {
    const noun = nounBefore(clause.verb.from, tokens);
    if (noun !== null && ORDER_NOUNS.has(tokens[noun]!.lemma)) return ownerOf(noun, above);
    // "caused them to be shot": who causes a deed has it done.
    const causes = above.verb.lemma === 'cause' && clause.verb.voice === 'passive';
    return causes || ORDERING.has(above.verb.lemma) ? doer(above) : null;
  }
  if (clause.relation === 'content')
    return ORDERING.has(above.verb.lemma) && above.verb.lemma !== 'tell' ? doer(above) : null;
  const causative =
    clause.relation === 'relative' &&
    clause.verb.voice === 'passive' &&
    clause.marker === null &&
    above.verb.voice === 'active' &&
    CAUSING.has(above.verb.lemma);
  return causative ? above.subject : null;
}

function ofNoun({ noun, clause }: Frame, tokens: readonly Token[]): Phrase | null {
  const { verb } = clause;
  if (!noun || !verb) return null;
  const governing = nounBefore(noun.from - 1, tokens);
  if (
    governing !== null &&
    /^(for|of)$/.test(tokens[noun.from - 1]?.lower ?? '') &&
    ORDER_NOUNS.has(tokens[governing]!.lemma)
  )
    return ownerOf(governing, clause);
  if (!ORDERING.has(verb.lemma)) return null;
  if (verb.voice === 'active' && clause.objects.some((o) => o === noun || o.conjuncts.includes(noun)))
    return clause.subject;
  if (verb.voice === 'passive' && clause.subject === noun) return byPhrase(clause);
  return null;
}

/** The noun right before a place, or null. */
export function nounBefore(at: number, tokens: readonly Token[]): number | null {
  const before = tokens[at - 1];
  return before && (before.pos === 'NOUN' || before.pos === 'PROPN') ? at - 1 : null;
}

/** Whose order it is: "Orlov's order", "the order of Orlov", "gave the order", "came from Orlov". */
function ownerOf(noun: number, clause: Clause): Phrase | null {
  const { verb } = clause;
  const phrase = phrasesIn(clause).find((p) => p.head === noun);
  if (!phrase) return null;
  const named =
    phrase.possessor ?? phrase.attached.find((a) => /^(of|from|by)$/.test(a.preposition))?.phrase ?? null;
  if (named) return named;
  if (clause.subject === phrase && verb) {
    if (verb.voice === 'passive') return byPhrase(clause);
    return clause.obliques.find((o) => o.preposition === 'from')?.phrase ?? null;
  }
  if (clause.objects.includes(phrase) && verb?.voice === 'active') {
    return /^(give|issue|sign|make|take|send|reach|adopt|pass|confirm|transmit)$/.test(verb.lemma)
      ? clause.subject
      : /^(receive|get|obey|carry out|have)$/.test(verb.lemma)
        ? (clause.obliques.find((o) => o.preposition === 'from')?.phrase ?? null)
        : null;
  }
  return null;
}

function phrasesIn(clause: Clause): Phrase[] {
  const roots = [
    clause.subject,
    clause.predicate,
    ...clause.objects,
    ...clause.obliques.map((o) => o.phrase),
  ];
  return roots.flatMap((root) => (root ? [root, ...root.conjuncts] : []));
}

function doer(clause: Clause): Phrase | null {
  return clause.verb?.voice === 'passive' ? byPhrase(clause) : clause.subject;
}

function byPhrase(clause: Clause): Phrase | null {
  return clause.obliques.find((o) => o.preposition === 'by')?.phrase ?? null;
}
