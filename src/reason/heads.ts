/** Heads: who headed any organ in one time, looked up organ by organ while a chain is walked. */
import type { Claim } from '../model/claim.ts';
import type { Asked } from '../time/modality.ts';
import { type Evidence, partiesOf } from './evidence.ts';
import { type Holder, holdersOf } from './holders.ts';
import type { Organ } from './organ.ts';
import type { Mode } from './state.ts';

/** Finds the heads of an organ; each claim is looked at once, however many organs are asked for. */
export function headsIn(asked: Asked, mode: Mode, evidence: Evidence): (organ: Organ) => readonly Holder[] {
  const postings = new Map<string, Claim[]>();
  const denials: Claim[] = [];
  for (const claim of evidence.claims) {
    if (claim.kind === 'denial') denials.push(claim);
    if (claim.kind !== 'posting' || claim.type !== 'head') continue;
    for (const { key } of partiesOf(claim, 'organization', evidence)) {
      postings.set(key, [...(postings.get(key) ?? []), claim]);
    }
  }
  return (organ) => {
    const own = new Set([...organ.keys.keys()].flatMap((key) => postings.get(key) ?? []));
    if (own.size === 0) return [];
    return holdersOf(organ, asked, mode, { ...evidence, claims: [...own, ...denials] }).holders;
  };
}
