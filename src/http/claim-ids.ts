/** Claim ids: every claim that an answer names, wherever it names it. */

const CLAIM = /^clm_[a-z2-7]+$/;

export function claimIdsIn(value: unknown, found: Set<string> = new Set()): Set<string> {
  if (typeof value === 'string') {
    if (CLAIM.test(value)) found.add(value);
  } else if (Array.isArray(value)) for (const each of value) claimIdsIn(each, found);
  else if (value !== null && typeof value === 'object')
    for (const each of Object.values(value)) claimIdsIn(each, found);
  return found;
}
