/**
 * Statement: what claims of several voices say alike. Two claims make one statement where kind, type
 * and polarity are equal and the same parties stand in the same arguments; words that are no party
 * (a role, a reason), times and stances may differ.
 */
import type { Claim } from '../../model/claim.ts';
import { foldName } from '../../model/names.ts';
import { type Evidence, partyOf } from '../evidence.ts';

/** Arguments whose words are put differently by everyone who says the same. */
const BESIDE: ReadonlySet<string> = new Set([
  'role',
  'rank',
  'title',
  'reason',
  'purpose',
  'point',
  'charge',
  'means',
  'instrument',
  'content',
]);

export function statementKey(claim: Claim, evidence: Evidence): string {
  const args = Object.entries(claim.args)
    .filter(([argument]) => !BESIDE.has(argument))
    .map(([argument, fillers]) => {
      const keys = fillers.map((filler) => {
        if (filler.claim !== null) return `claim ${filler.claim}`;
        const party = partyOf(filler, claim.source, evidence.clusters);
        return party?.cluster ? party.key : foldName(filler.name);
      });
      return `${argument}=${keys.sort().join('|')}`;
    })
    .sort();
  // What has nothing but words stands for itself: two such claims are not taken for one statement.
  const own = args.length === 0 ? claim.id : '';
  return [claim.kind, claim.type, claim.basis, claim.polarity, ...args, own].join(' ');
}
