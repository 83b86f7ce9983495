/**
 * Whether the deed that a noun names is told as done: in "the plan for the arrest of X" or "prevented
 * the arrest of X" it is not, in "ordered the arrest of X" it is what was ordered.
 */
import type { VerbGroup } from '../clauses/clause.ts';
import type { Token } from '../tokens.ts';
import type { Frame } from './frame.ts';
import { nounBefore, ORDER_NOUNS, ORDERING } from './orderer.ts';

export type NounStatus = 'told' | 'ordered' | 'unreal';

/** Their object is no fact: not yet, not at all, or only wished. */
const UNREAL_VERBS = new Set([
  'plan',
  'plot',
  'prevent',
  'avoid',
  'fear',
  'demand',
  'prohibit',
  'ban',
  'forbid',
  'propose',
  'foil',
  'avert',
  'escape',
  'evade',
  'rule out',
  'request',
  'urge',
  'seek',
  'deserve',
  'discuss',
  'consider',
  'advocate',
  'prepare',
  'await',
  'expect',
  'want',
  'risk',
  'face',
  'oppose',
  'abolish',
  'call for',
  'threaten',
  'recommend',
  'suggest',
  'contemplate',
  'envisage',
  'promise',
  'need',
  'require',
  'define',
]);
/** "plan for the arrest", "danger of arrest". */
const UNREAL_NOUNS = new Set([
  'plan',
  'plot',
  'threat',
  'fear',
  'risk',
  'danger',
  'attempt',
  'prevention',
  'prohibition',
  'call',
  'demand',
  'possibility',
  'proposal',
  'right',
  'request',
  'appeal',
  'preparation',
  'conspiracy',
  'question',
  'prospect',
  'intention',
  'abolition',
  'definition',
  'advocate',
  'case',
  'favour',
  'favor',
  'demonstration',
  'campaign',
  'pressure',
]);

const CHARGING = new Set([
  'indict',
  'charge',
  'accuse',
  'convict',
  'acquit',
  'try',
  'prosecute',
  'sentence',
  'find',
]);

export function nounStatus(frame: Frame, tokens: readonly Token[]): NounStatus {
  const { noun, clause } = frame;
  if (frame.kind !== 'noun' || !noun) return 'told';
  const { verb } = clause;
  const owner = tokens[noun.from - 1]?.pos === 'ADP' ? nounBefore(noun.from - 1, tokens) : null;
  if (owner !== null) {
    const { lemma } = tokens[owner]!;
    if (ORDER_NOUNS.has(lemma) && tokens[noun.from - 1]!.lower === 'for') return 'ordered';
    if (UNREAL_NOUNS.has(lemma)) return 'unreal';
  }
  if (!verb) return 'told';
  // "indicted for genocide and persecution": what somebody is charged with, of nobody in particular.
  const charged =
    CHARGING.has(verb.lemma) &&
    !noun.possessor &&
    noun.attached.length === 0 &&
    clause.obliques.some(
      ({ preposition, phrase }) =>
        /^(for|of|with|on|on the charge of)$/.test(preposition) &&
        (phrase === noun || phrase.conjuncts.includes(noun)),
    );
  if (charged) return 'unreal';
  const governed =
    verb.voice === 'active'
      ? clause.objects.some((o) => o === noun || o.conjuncts.includes(noun))
      : clause.ownSubject && clause.subject === noun;
  if (!governed) return 'told';
  if (ORDERING.has(verb.lemma)) return 'ordered';
  if (verb.lemma === 'prevent' && isNotPrevented(verb, tokens)) return 'told';
  return UNREAL_VERBS.has(verb.lemma) ? 'unreal' : 'told';
}

/** "failed to prevent the murder", "did nothing to prevent it", "did not prevent it": it was done. */
function isNotPrevented(verb: VerbGroup, tokens: readonly Token[]): boolean {
  const before = tokens
    .slice(Math.max(0, verb.from - 2), verb.head)
    .map(({ lower }) => lower)
    .join(' ');
  return (
    verb.negated ||
    /\b(?:fail(?:ed|s|ing|ure)?|nothing|little|neglected|omitted|unable) to$|\b(?:fail(?:ed|s|ing|ure)?|nothing) to\b/.test(
      before,
    )
  );
}
