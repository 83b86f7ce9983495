/**
 * One claim for each holder and each organ: "Dolin and Stanek are named deputies" makes two postings,
 * "worked for the Guard and the Union" too, because each may be confirmed or denied by itself. Of two
 * who met, one met the other: "the two met" names both at once.
 */
import type { ReadClaim } from '../../extractor.ts';

/** Arguments of which a claim of the kind has only one. */
const SINGLE: Readonly<Record<string, readonly string[]>> = {
  posting: ['person', 'organization', 'role'],
  membership: ['person', 'organization'],
  structure: ['organization', 'part', 'whole', 'predecessor', 'successor'],
  attribute: ['of'],
};

export function oneEach(claim: ReadClaim): ReadClaim[] {
  let found = [eachOther(claim)];
  for (const name of SINGLE[claim.kind] ?? []) {
    found = found.flatMap((each) => {
      const fillers = each.args[name] ?? [];
      return fillers.length < 2
        ? [each]
        : fillers.map((filler) => ({ ...each, args: { ...each.args, [name]: [filler] } }));
    });
  }
  return found;
}

function eachOther(claim: ReadClaim): ReadClaim {
  const [first, second, ...more] = claim.args['from'] ?? [];
  const mutual = claim.type === 'meeting' || claim.type === 'conversation';
  if (!mutual || !first || !second || more.length > 0 || claim.args['to'] !== undefined) return claim;
  return { ...claim, args: { ...claim.args, from: [first], to: [second] } };
}
