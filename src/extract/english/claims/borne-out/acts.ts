/**
 * Acts that the words do not tell: idioms ("the song fired us up"), deeds in a figure ("beating us
 * economically"), sorts of deeds ("the use of torture"), and things taken for those who suffered.
 */
import type { ReadArgument, ReadClaim } from '../../../extractor.ts';
import { before, behind, without, wordsOf } from './words-around.ts';

const SORT_OF_DEED =
  /\b(?:(?:the )?(?:use|method|crime|threat|fear|risk|danger|possibility|form|definition|allegations?) of|such as|(?:prevent|stop|halt|avoid|avert|end|condemn|forbid|prohibit)(?: \w+){0,2})(?:,? [\w ]{1,60}(?:,| and| or))* (?:\w+ly )?$/i;
const IN_A_ROW = /\b(?:such as|including|like|(?:prevent|stop|halt|avoid|avert|end|stem)\b)[^.;]*$/i;
const THING =
  /\b(?:headquarters|market|church|mosque|cathedral|temple|school|cantonment|barracks|station|camps?|building|bridge|house|hospital)$/i;

export function borneAct(claim: ReadClaim, text: string): ReadClaim | null {
  const first = claim.spans[0]!;
  const front = before(text, first);
  const said = wordsOf(claim, text);
  const next = behind(text, claim.spans.at(-1)!);
  if (claim.patterns.some((id) => id.startsWith('act.row-')) && IN_A_ROW.test(front)) return null;
  if (/\bof \p{L}+s?$/u.test(said) && SORT_OF_DEED.test(front)) return null;
  // "fired us up", "beat them to it", "beating us economically"
  if (/\bfir(?:ed|ing|e) [\p{L} ]{1,30} up\b/iu.test(`${said}${next}`)) return null;
  if (
    /^\s(?:economically|politically|financially|commercially|morally|to it|hands down|at (?:chess|football|cards|the polls))\b/.test(
      next,
    )
  )
    return null;
  // "We have wounded soldiers": whom one has, not whom one struck.
  if (
    /^(?:we|i|you|they)(?: (?:also|still))? (?:have|had|['’]ve) (?:wounded|injured|disabled|displaced|missing) \p{Ll}+s$/iu.test(
      said,
    )
  )
    return null;
  // "the names of the murdered": those who are dead, and no deed.
  if (
    /\b(?:the|of) $/i.test(front) &&
    /^(?:murdered|killed|slain|wounded|injured|arrested|detained|executed|displaced)$/i.test(said)
  )
    return null;
  if (claim.type === 'pardon' && /\bon (?:\w+\W? ?){0,4}bail\b/.test(`${said}${next.slice(0, 30)}`))
    return null;
  // "Duong Le-hung of the League": part of a name.
  if (/\p{L}-(?:hung|hanging|shot|beat)$/u.test(said)) return null;
  return withoutThings(claim, text);
}

/** "forty rebels' huts were burned": whose it was did not burn; a market is nobody. */
function withoutThings(claim: ReadClaim, text: string): ReadClaim | null {
  const victims = claim.args['victim'];
  if (!victims) return claim;
  const people = victims.filter((victim) => !isOwner(victim, claim, text) && !isThing(victim, victims));
  if (people.length === victims.length) return claim;
  // "of the guard house, Karsk, the fish market": where the things stand, and who suffered.
  if (people.length * 2 >= victims.length) return { ...claim, args: { ...claim.args, victim: people } };
  return claim.args['perpetrator'] ? without(claim, 'victim') : null;
}

/** Behind the words of a victim stands what is the victim's, and with it a verb that strikes that. */
function isOwner({ range, entity }: ReadArgument, claim: ReadClaim, text: string): boolean {
  if (!range || entity !== null) return false;
  return (
    /^['’]\s+\p{Ll}+ (?:was|were|had|has|have|are|is)\b/u.test(text.slice(range[1], range[1] + 40)) &&
    claim.spans.some(([start, end]) => start <= range[0] && range[1] < end)
  );
}

function isThing({ name }: ReadArgument, all: readonly ReadArgument[]): boolean {
  return all.length > 1 && THING.test(name);
}
