/**
 * "They answered not to the minister but to the president": what is denied and what is said instead are
 * two claims, the second affirmed.
 */
import type { ReadArgument, ReadClaim } from '../../extractor.ts';

const BUT = /(?:^|[\s,])but(?: rather| only| instead)?\s/;

/** The claim itself, or two where "but" parts the fillers of one argument of a negated claim. */
export function notBut(claim: ReadClaim, text: string): ReadClaim[] {
  if (claim.polarity !== '-') return [claim];
  for (const [name, fillers] of Object.entries(claim.args)) {
    const cut = cutOf(fillers, text);
    if (cut === null) continue;
    return [
      { ...claim, args: { ...claim.args, [name]: fillers.slice(0, cut) } },
      { ...claim, polarity: '+', args: { ...claim.args, [name]: fillers.slice(cut) } },
    ];
  }
  return [claim];
}

/** Place of the first filler behind "but", or null. */
function cutOf(fillers: readonly ReadArgument[], text: string): number | null {
  for (let i = 1; i < fillers.length; i++) {
    const [before, after] = [fillers[i - 1]!.range, fillers[i]!.range];
    if (before && after && before[1] < after[0] && BUT.test(text.slice(before[1], after[0]))) return i;
  }
  return null;
}
