/**
 * The dated links that claims of command and of parts and wholes give, for a graph that answers for any
 * time. Each claim gives its own link for each pair of parties: a link holds certainly where the claim
 * alone evidences it and possibly where it leaves it open. Joining claims ("contiguous"), denials and
 * what is assumed to go on belong to an answer and are weighed there.
 */
import type { Claim } from '../../model/claim.ts';
import { type Evidence, partiesOf } from '../evidence.ts';
import { type State, stateOf } from '../state.ts';
import {
  AFTER_ALL,
  boundsWithin,
  type DatedLink,
  type DayBounds,
  onlyPossible,
  UNDATED,
} from './dated-link.ts';

/** One link for each claim and pair of its parties, in the order of the claims; a negative claim gives none. */
export function linksOf(evidence: Evidence): DatedLink[] {
  const links: DatedLink[] = [];
  for (const claim of evidence.claims) {
    const ends = endsOf(claim);
    if (ends === null || claim.polarity === '-') continue;
    const bounds = boundsOf(stateOf(claim, evidence));
    const subordinates = partiesOf(claim, ends.subordinate, evidence);
    for (const superior of partiesOf(claim, ends.superior, evidence)) {
      for (const subordinate of subordinates) {
        links.push({
          superior: superior.key,
          subordinate: subordinate.key,
          type: ends.type,
          claims: [claim.id],
          bounds,
        });
      }
    }
  }
  return links;
}

/** The arguments that name the two parties, and the type of the link; `null` where the claim gives none. */
function endsOf({ kind, type }: Claim) {
  if (kind === 'command')
    return { superior: 'superior', subordinate: 'subordinate', type: type ?? 'command' };
  if (kind === 'structure' && type === 'part-of') return { superior: 'whole', subordinate: 'part', type };
  return null;
}

/** When a state may have held, and when it certainly did; `null` where its dates contradict each other. */
export function boundsOf(state: State): DayBounds | null {
  if (!state.dated) return UNDATED;
  const bounds = boundsWithin(state.when, state.reach);
  if (bounds === null) return null;
  // What a source says goes on is possible on any day after it began.
  const lasting = state.goesOn && state.when.start[1] !== null ? { ...bounds, e2: AFTER_ALL } : bounds;
  return state.firm ? lasting : onlyPossible(lasting);
}
