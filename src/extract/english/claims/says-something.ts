/**
 * Whether a claim says anything by itself: "they met", "his dismissal", "they are beating us" name
 * nobody, no place, no time and no matter. A first person counts as somebody in what is told of the past.
 */
import type { ReadArgument, ReadClaim } from '../../extractor.ts';
import type { Draft } from '../matching/matcher.ts';

const THIRD =
  /^(?:he|him|his|himself|she|her|hers|herself|it|its|itself|they|them|their|theirs|themselves|this|that|these|those|you|your|yours|who|whom|one)$/i;
const FIRST = /^(?:i|me|my|mine|myself|we|us|our|ours|ourselves)$/i;
const OWNER = /^(?:his|her|its|their|my|our|your|whose)$/i;
/** Kinds that need somebody, or something else that tells them apart. */
const KINDS: ReadonlySet<string> = new Set(['act', 'communication', 'attribute', 'denial']);

export function saysSomething({
  draft,
  claim,
}: {
  readonly draft: Draft;
  readonly claim: ReadClaim;
}): boolean {
  const { a, b, content } = claim.args;
  if (claim.kind === 'comparison' && a && b && [...a, ...b].every((side) => isBare(side, true))) return false;
  // "… and they will": what, is said elsewhere.
  if (
    claim.kind === 'forecast' &&
    content?.length === 1 &&
    /^(?:will|would|shall|['’]ll)$/i.test(content[0]!.name)
  )
    return false;
  if (!KINDS.has(claim.kind)) return true;
  const fillers = Object.values(claim.args).flat();
  // Rows of measures ("arrests and exile") have no arguments at all, by their pattern.
  if (fillers.length === 0 || claim.quantity !== null || claim.where.length > 0 || claim.when.text !== null)
    return true;
  const { verb } = draft.frame.clause;
  const now = verb !== null && verb.tense === 'present' && verb.voice === 'active';
  // "her house was searched": what is owned says more than the owner.
  const owned = draft.frame.kind === 'verb' && draft.frame.patient?.kind === 'noun';
  return !fillers.every((filler) => isBare(filler, now) && !(owned && OWNER.test(filler.name)));
}

function isBare({ name, entity, claim }: ReadArgument, now: boolean): boolean {
  return entity === null && claim === null && (THIRD.test(name) || (now && FIRST.test(name)));
}
