/** Who tells of a deed that is named as the object of the telling: "The ministry announced the death of X". */
import type { Analysis } from '../analysis.ts';
import type { Phrase } from '../clauses/phrase.ts';
import type { Frame } from '../frames/frame.ts';

const ANNOUNCING = /^(?:announce|report|claim|allege)$/;
const RUMOURS = /^(?:rumour|rumor|announcement|claim|allegation)$/;

/**
 * The phrase that names the teller, or null where nobody but whoever writes tells it. "rumour" where only
 * a noun stands for the telling: "the unauthorised announcement of the death of X" leaves open who says
 * so, and whether.
 */
export function announcer({ kind, clause, noun }: Frame, { tokens }: Analysis): Phrase | 'rumour' | null {
  if (kind !== 'noun' || !noun) return null;
  const [of, governing] = [tokens[noun.from - 1], tokens[noun.from - 2]];
  if (of?.lower === 'of' && governing?.pos === 'NOUN' && RUMOURS.test(governing.lemma)) return 'rumour';
  const { verb, subject, objects } = clause;
  if (!verb || !subject || verb.voice !== 'active' || verb.negated || !ANNOUNCING.test(verb.lemma))
    return null;
  return objects.includes(noun) ? subject : null;
}
