/** How much of what an answer rests on a person has looked at. */
import type { ClaimView } from '../../http/schemas/claim.ts';

/** "3 of 5 claims not reviewed", "5 claims, none reviewed", "5 claims, all reviewed". */
export function reviewedWords(unreviewed: number, total: number): string {
  const claims = total === 1 ? '1 claim' : `${total.toLocaleString('en-GB')} claims`;
  if (total === 0) return 'no claims';
  if (unreviewed === 0) return total === 1 ? `${claims}, reviewed` : `${claims}, all reviewed`;
  if (unreviewed === total) return `${claims}, ${total === 1 ? 'not' : 'none'} reviewed`;
  return `${unreviewed.toLocaleString('en-GB')} of ${claims} not reviewed`;
}

export function unreviewedOf(claims: Readonly<Record<string, ClaimView>>, ids?: Iterable<string>): string {
  const all = ids
    ? [...new Set(ids)].map((id) => claims[id]).filter((claim) => claim !== undefined)
    : Object.values(claims);
  return reviewedWords(all.filter(({ review }) => review === 'proposed').length, all.length);
}
