/** Disagreement: in what accounts that are taken for one event differ, told beside what they agree on. */
import type { Claim } from '../../model/claim.ts';
import { type Evidence, partiesOf } from '../evidence.ts';
import { listed, onWhoseWord } from '../wording.ts';

/**
 * Who did it, where the claims about an act name different people: "They do not agree on who did it:
 * Okoro, according to a.txt; Lind, according to b.txt." Null where they do not differ.
 */
export function disagreement(claims: readonly Claim[], evidence: Evidence): string | null {
  const told = new Map<string, { names: string; claims: Claim[] }>();
  for (const claim of claims) {
    if (claim.kind !== 'act') continue;
    const parties = partiesOf(claim, 'perpetrator', evidence);
    if (parties.length === 0) continue;
    const key = parties
      .map((party) => party.key)
      .sort()
      .join(' ');
    const known = told.get(key) ?? { names: listed(parties.map((party) => party.name)), claims: [] };
    known.claims.push(claim);
    told.set(key, known);
  }
  if (told.size < 2) return null;
  const sides = [...told.values()].map(
    (each) => `${each.names}, according to ${onWhoseWord(each.claims, evidence.sources)}`,
  );
  return `They do not agree on who did it: ${sides.join('; ')}.`;
}
