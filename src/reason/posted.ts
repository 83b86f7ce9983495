/**
 * Posted: who else is said to have been in an organ in a time asked about, in a post that is neither its
 * head nor its deputy, or in one that no voice names. They hold no command by it.
 */
import type { Verdict } from '../model/finding.ts';
import { isPlaceholder } from '../model/placeholder.ts';
import type { Asked } from '../time/modality.ts';
import { type Attestation, attest, STRENGTH, standing } from './attestation.ts';
import { type Evidence, partiesOf } from './evidence.ts';
import { postWords, uniqueVoices } from './holders.ts';
import type { Organ } from './organ.ts';
import type { Mode } from './state.ts';

export interface Posted {
  readonly person: string;
  readonly type: 'staff' | 'other';
  readonly verdict: Verdict;
  readonly role: string | null;
  readonly title: string | null;
  readonly rank: string | null;
  readonly voices: readonly (readonly string[])[];
  readonly claims: readonly string[];
}

/** From the surest; those of whom no voice gives a time are left out. */
export function postedAt(organ: Organ, asked: Asked, mode: Mode, evidence: Evidence): Posted[] {
  const groups = new Map<string, { person: string; type: 'staff' | 'other'; attestations: Attestation[] }>();
  for (const claim of evidence.claims) {
    if (claim.kind !== 'posting' || claim.polarity === '-') continue;
    const { type } = claim;
    if (type !== 'staff' && type !== 'other') continue;
    const at = partiesOf(claim, 'organization', evidence).find((party) => organ.keys.has(party.key));
    if (!at || isPlaceholder(at.name)) continue;
    const attestation = attest(claim, asked, mode, evidence);
    if (!attestation.state.dated) continue;
    for (const party of partiesOf(claim, 'person', evidence)) {
      const key = `${type} ${postWords([claim]).role ?? ''} ${party.key}`;
      const group = groups.get(key) ?? { person: party.name, type, attestations: [] };
      group.attestations.push(attestation);
      groups.set(key, group);
    }
  }
  const out: Posted[] = [];
  for (const { person, type, attestations } of groups.values()) {
    const { verdict, used } = standing(attestations, asked, mode, evidence);
    if (verdict === 'no evidence') continue;
    const claims = used.map((each) => each.claim);
    out.push({
      person,
      type,
      verdict,
      ...postWords(claims),
      voices: uniqueVoices(claims),
      claims: claims.map((claim) => claim.id),
    });
  }
  return out.toSorted(
    (a, b) =>
      STRENGTH.indexOf(a.verdict) - STRENGTH.indexOf(b.verdict) ||
      (a.person < b.person ? -1 : a.person > b.person ? 1 : 0),
  );
}
