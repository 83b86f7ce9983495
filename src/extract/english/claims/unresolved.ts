/**
 * Arguments that name nobody: "he" and "she" that were led back to nobody, and "I" in direct speech of
 * somebody whom the text does not name. Who reads the claim alone cannot know who is meant, so the argument
 * is left out, and the claim where it needs that argument. "They" stays where it is all that is told of
 * perpetrators.
 */
import type { ReadArgument, ReadClaim } from '../../extractor.ts';
import type { Template } from '../patterns/pattern.ts';
import { type Attributions, quoteAt } from '../voices/attributions.ts';

const ONE = /^(?:he|him|his|himself|she|her|hers|herself|it|its|itself)$/i;
const SEVERAL = /^(?:they|them|their|theirs|themselves)$/i;
const SPEAKER = /^(?:i|me|my|mine|myself)$/i;
/** Words that stand for no one in particular; whoever they are said to be speaks for nobody. */
const ANYBODY =
  /^(?:all|some|many|most|none|both|each|others|people|one|anyone|anybody|everyone|everybody|nobody|no one|those|whoever|whom|who|you|your|men|women|many people|some people)$/i;
const TELLING: ReadonlySet<string> = new Set(['from', 'speaker', 'agent', 'a', 'b']);
/** Words that stand where a speaker would, and are none. */
const NO_SPEAKER =
  /^(?:that|this|these|those|which|what|who|there|nothing|none|no more|you|one|all|some one|something|anything)$/i;
/** Kinds of which it is worth while to keep what “she” said, though nobody knows who she is. */
const FACTS: ReadonlySet<string> = new Set(['act', 'posting', 'membership', 'command', 'structure']);
/** Arguments in which a person, a group or an organ stands. */
const ACTORS: ReadonlySet<string> = new Set([
  ...['person', 'organization', 'superior', 'subordinate', 'perpetrator', 'orderer', 'victim', 'speaker'],
  ...['denied', 'agent', 'a', 'b', 'of', 'from', 'to', 'part', 'whole'],
]);

/** The claim without such arguments; null where it says nothing without them, or where nobody tells it. */
export function withoutUnresolved(
  claim: ReadClaim,
  { needs, needsOne, args: paths }: Pick<Template, 'needs' | 'needsOne' | 'args'>,
  { quotes }: Attributions,
): ReadClaim | null {
  const lone = !FACTS.has(claim.kind);
  if (claim.voices.some(({ entity, name }) => entity === null && isNoVoice(name, lone))) return null;
  if (claim.kind === 'command') return claim;
  const args: Record<string, readonly ReadArgument[]> = {};
  for (const [name, list] of Object.entries(claim.args)) {
    const kept = ACTORS.has(name) ? list.filter((each) => !isOpen(each, name, quotes)) : list;
    if (kept.length > 0) args[name] = kept;
  }
  const needed = needs ?? (needsOne ? [] : [Object.keys(paths)[0]!]);
  // "told them nothing": whom, need not be known.
  const told = args['content'] !== undefined || args['about'] !== undefined;
  const lost = needed.filter((name) => claim.args[name] && !args[name]);
  if (lost.some((name) => name !== 'to' || !told)) return null;
  if (needsOne && !needsOne.some((name) => args[name])) return null;
  return { ...claim, args };
}

function isNoVoice(name: string, lone: boolean): boolean {
  return NO_SPEAKER.test(name) || (lone && (ONE.test(name) || SEVERAL.test(name))) || /^it$/i.test(name);
}

function isOpen(
  { name, entity, claim, range }: ReadArgument,
  argument: string,
  quotes: Attributions['quotes'],
): boolean {
  if (entity !== null || claim !== null) return false;
  if (ONE.test(name)) return true;
  if (SEVERAL.test(name)) return argument !== 'perpetrator';
  if (TELLING.has(argument) && ANYBODY.test(name)) return true;
  return SPEAKER.test(name) && range !== null && quoteAt(quotes, range[0]) !== null;
}
