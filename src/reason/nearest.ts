/**
 * Nearest: whom claims name at the head of an organ last before a time asked about, and first after it.
 * Beside an answer without evidence it shows where the words stop; it is itself no evidence for that time.
 */
import { isPlaceholder } from '../model/placeholder.ts';
import type { Asked } from '../time/modality.ts';
import type { Bound, Day } from '../time/when.ts';
import { type Evidence, partiesOf } from './evidence.ts';
import { postWords, uniqueVoices } from './holders.ts';
import type { Organ } from './organ.ts';
import { type Mode, stateOf } from './state.ts';

export interface Nearest {
  readonly person: string;
  readonly side: 'before' | 'after';
  /** Last day that the words leave for the post before the time asked about, or the first after it. */
  readonly day: Day;
  /** What the words say of that side: an end or a beginning, or only that the person was seen by then. */
  readonly told: 'ended' | 'last seen' | 'began' | 'first seen';
  readonly role: string | null;
  readonly title: string | null;
  readonly rank: string | null;
  readonly voices: readonly (readonly string[])[];
  readonly claims: readonly string[];
}

/**
 * The latest before and the earliest after; several where they share a day. None where somebody is named
 * for a part of a time that was asked about throughout: whoever came before or after is then not the nearest.
 */
export function nearestTo(organ: Organ, asked: Asked, mode: Mode, evidence: Evidence): Nearest[] {
  const found: Nearest[] = [];
  for (const claim of evidence.claims) {
    if (claim.kind !== 'posting' || claim.type !== 'head' || claim.polarity === '-') continue;
    if (claim.basis === 'in-fact') continue;
    const at = partiesOf(claim, 'organization', evidence).find((party) => organ.keys.has(party.key));
    if (!at || isPlaceholder(at.name)) continue;
    const state = stateOf(claim, evidence);
    if (!state.dated || !state.firm || state.goesOn) continue;
    const [first, last] = state.reach;
    const before = last !== null && last < asked[0];
    const after = first !== null && first > asked[1];
    if (!before && !after) {
      if (mode === 'throughout') return [];
      continue;
    }
    const { start, end } = state.when;
    const words = { ...postWords([claim]), voices: uniqueVoices([claim]), claims: [claim.id] };
    for (const { name: person } of partiesOf(claim, 'person', evidence)) {
      if (before) {
        const told = isDay(end[1]) ? 'ended' : 'last seen';
        found.push({ person, side: 'before', day: last, told, ...words });
      } else if (after) {
        const told = isDay(start[0]) ? 'began' : 'first seen';
        found.push({ person, side: 'after', day: first, told, ...words });
      }
    }
  }
  const before = found.filter((each) => each.side === 'before');
  const after = found.filter((each) => each.side === 'after');
  const latest = before
    .map(({ day }) => day)
    .sort()
    .at(-1);
  const [earliest] = after.map(({ day }) => day).sort();
  return [...before.filter((each) => each.day === latest), ...after.filter((each) => each.day === earliest)];
}

const isDay = (bound: Bound): boolean => bound !== null && bound !== 'open';
