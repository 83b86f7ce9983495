/**
 * Bodies that find, hold and conclude: courts and commissions. In a judgment or a report of its own such
 * a body is the author, named in the third person: "The Chamber finds that …".
 */
import type { Analysis } from '../analysis.ts';
import type { Phrase } from '../clauses/phrase.ts';

const BODIES =
  /^(?:commission|chamber|court|tribunal|panel|committee|board|bench|jury|inquiry|inquest|judge|majority|magistrate|coroner|senate|rapporteur)s?$/;

/** Whether the lemma of a head noun means a body that decides or inquires. */
export function isBody(lemma: string): boolean {
  return BODIES.test(lemma);
}

/**
 * "the Chamber", "the Trial Chamber", "this court": bare, with a capital or "this", so that no reader
 * would ask which one. A court of another name ("the Supreme Court", "the court of Torvik") is spoken of.
 */
export function isDecidingBody({ tokens }: Analysis, phrase: Phrase): boolean {
  const words = tokens.slice(phrase.from, phrase.to);
  const [first, ...rest] = words;
  const head = words.at(-1);
  if (!first || !head || rest.length === 0 || !isBody(head.lemma.toLowerCase()) || phrase.possessor)
    return false;
  if (phrase.attached.some((a) => a.preposition === 'of')) return false;
  const between = words
    .slice(1, -1)
    .every(({ lower }) => /^(?:trial|appeals?|appellate|grand|present)$/.test(lower));
  if (!between) return false;
  if (first.lower === 'this') return true;
  return (
    first.lower === 'the' &&
    /^\p{Lu}/u.test(head.text) &&
    !/^(?:Judges?|Senate|Inquest|Jury)$/.test(head.text)
  );
}
