/**
 * A claim as far as its words bear it out: what they do not bear is left out, and the claim with it where
 * nothing remains. Each kind has its own grounds.
 */
import type { ReadArgument, ReadClaim } from '../../../extractor.ts';
import { borneAct } from './acts.ts';
import { borneAttribute } from './attributes.ts';
import { borneCommunication } from './contents.ts';
import { borneForecast } from './forecasts.ts';
import { bornePost } from './posts.ts';

const BY_KIND: Partial<Record<ReadClaim['kind'], (claim: ReadClaim, text: string) => ReadClaim | null>> = {
  act: borneAct,
  attribute: borneAttribute,
  communication: borneCommunication,
  forecast: borneForecast,
  posting: bornePost,
};
/** Who speaks or acts. */
const SOMEBODY = ['from', 'speaker', 'agent', 'perpetrator', 'to'];

export function borneOut(claim: ReadClaim, text: string): ReadClaim[] {
  const named = withoutOpeners(claim, text);
  const borne = named && (BY_KIND[named.kind]?.(named, text) ?? (BY_KIND[named.kind] ? null : named));
  return borne ? [borne] : [];
}

/** "Relatedly, Dolin argues …": a word that opens the sentence is nobody. */
function withoutOpeners(claim: ReadClaim, text: string): ReadClaim | null {
  const args: Record<string, readonly ReadArgument[]> = { ...claim.args };
  for (const name of SOMEBODY) {
    const fillers = args[name];
    if (!fillers) continue;
    const kept = fillers.filter((filler) => !isOpener(filler, text) && !isCutName(filler, text));
    if (kept.length === fillers.length) continue;
    if (kept.length === 0) delete args[name];
    else args[name] = kept;
    if (kept.length === 0 && name === 'from') return null;
  }
  return { ...claim, args };
}

function isOpener({ range, name }: ReadArgument, text: string): boolean {
  return range !== null && /^\p{Lu}\p{Ll}{3,}ly$/u.test(name) && text[range[1]] === ',';
}

/** "the committees of the six main United Nations treaties": the name goes on in plain words. */
function isCutName({ entity, range, name }: ReadArgument, text: string): boolean {
  return (
    entity === null &&
    range !== null &&
    /\b(?:United Nations|European Union)$/.test(name) &&
    /\p{Ll}\p{L}* /u.test(name) &&
    /^ \p{Ll}{4,}/u.test(text.slice(range[1], range[1] + 8))
  );
}
