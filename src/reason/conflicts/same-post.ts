/** Same post: two formal heads of one organ, both evidenced for more than one day that they share. */
import type { Claim } from '../../model/claim.ts';
import { type Attestation, sharedDays } from '../attestation.ts';
import { type Evidence, type Party, partiesOf } from '../evidence.ts';
import { refIn } from '../same.ts';
import { stateOf } from '../state.ts';
import { type Conflict, conflict, side } from './conflict.ts';

interface Head {
  readonly party: Party;
  readonly attestations: Attestation[];
}

export function samePost(evidence: Evidence): Conflict[] {
  const organs = new Map<string, { name: string; heads: Map<string, Head> }>();
  for (const claim of evidence.claims) {
    if (claim.kind !== 'posting' || claim.type !== 'head' || claim.basis === 'in-fact') continue;
    if (claim.polarity === '-') continue;
    for (const organ of partiesOf(claim, 'organization', evidence)) {
      const known = organs.get(organ.key) ?? { name: organ.name, heads: new Map<string, Head>() };
      organs.set(organ.key, known);
      for (const party of partiesOf(claim, 'person', evidence)) {
        const head = known.heads.get(party.key) ?? { party, attestations: [] };
        head.attestations.push({ claim, state: stateOf(claim, evidence), verdict: 'possible' });
        known.heads.set(party.key, head);
      }
    }
  }
  const out: Conflict[] = [];
  for (const [key, { name, heads }] of organs) {
    const all = [...heads.values()];
    all.forEach((a, i) => {
      for (const b of all.slice(i + 1)) {
        const shared = sharedDays(a.attestations, b.attestations, null);
        if (!shared || shared.days < 2) continue;
        const of = (head: Head): Claim[] =>
          shared.by
            .map((each) => each.claim)
            .filter((claim) => head.attestations.some((at) => at.claim === claim));
        out.push(
          conflict(
            'same-post',
            `head of ${name}`,
            [side(`head: ${a.party.name}`, of(a)), side(`head: ${b.party.name}`, of(b))],
            `According to these claims, ${a.party.name} and ${b.party.name} both head ${name} from ${shared.from} to ${shared.to}.`,
            evidence,
            {
              grounds: {
                ground: 'overlap',
                about: shared.by.map(({ claim }) => refIn(claim, 'organization', key, evidence)),
                sides: [a, b].map((head, n) => ({
                  claims: shared.by.slice(n, n + 1).map(({ claim }) => claim.id),
                  days: [shared.from, shared.to],
                  parties: shared.by
                    .slice(n, n + 1)
                    .map(({ claim }) => refIn(claim, 'person', head.party.key, evidence)),
                })),
              },
            },
          ),
        );
      }
    });
  }
  return out;
}
