/**
 * Acts: who did what to whom, as claimed, for a person, an organ or a place. Only claims of acts count:
 * nothing here is derived from who held a post, who stood above whom, or who operated where.
 */
import type { Claim } from '../model/claim.ts';
import type { Cluster } from '../model/cluster.ts';
import type { Presumption, Proof, Verdict } from '../model/finding.ts';
import type { Asked } from '../time/modality.ts';
import { attest, periodPremises, STRENGTH, strongest } from './attestation.ts';
import { daysOf } from './career.ts';
import { countUnreviewed, type Evidence, partyOf } from './evidence.ts';
import { type Against, denialsOf, say, uniqueAgainst } from './holders.ts';
import { claimsOf, presumptionsOf, step } from './proof.ts';
import { sameSteps } from './same.ts';
import { stateOf } from './state.ts';

/** In which part the claim names whoever was asked about. */
export const PARTS = {
  perpetrator: 'Named as who did it',
  'ordered-by': 'Named as who decided or ordered it',
  victim: 'Named as whom it concerned',
  where: 'Named as where it happened',
  other: 'Named in another part',
} as const satisfies Record<string, string>;
export type ActPart = keyof typeof PARTS;

export interface ClaimedAct {
  readonly claim: Claim;
  /** Empty where all acts were asked for. */
  readonly as: readonly ActPart[];
  /** Whether it was in the time asked about; null where none was. */
  readonly verdict: Verdict | null;
  /** Denials of this very claim. */
  readonly denials: readonly string[];
}

export interface ActsQuestion {
  /** Who or what the claims must name; null for every act of the case. */
  readonly subject: Cluster | null;
  readonly asked: Asked | null;
  /** Only acts of these types. */
  readonly types?: readonly string[];
}

export interface ActsFinding {
  readonly verdict: Verdict;
  readonly acts: readonly ClaimedAct[];
  readonly against: readonly Against[];
  readonly presumptions: readonly Presumption[];
  readonly unreviewed: number;
  readonly claims: readonly string[];
  readonly proof: Proof;
}

export function actsOf(question: ActsQuestion, evidence: Evidence): ActsFinding {
  const { subject, asked, types } = question;
  const denials = denialsOf(evidence);
  const acts: ClaimedAct[] = [];
  for (const claim of evidence.claims) {
    if (claim.kind !== 'act' || (types?.length && !types.includes(claim.type ?? ''))) continue;
    const as = subject === null ? [] : partsOf(claim, subject, evidence);
    if (subject !== null && as.length === 0) continue;
    const verdict = asked === null ? null : attest(claim, asked, 'some-time-in', evidence).verdict;
    if (verdict === 'no evidence') continue;
    acts.push({ claim, as, verdict, denials: (denials.get(claim.id) ?? []).map((each) => each.id) });
  }
  const denied = acts.flatMap(({ claim }) => denials.get(claim.id) ?? []);
  const against = uniqueAgainst([
    ...denied.map((claim) => say('denial', claim, evidence)),
    ...acts
      .filter(({ claim }) => claim.polarity === '-')
      .map(({ claim }) => say('negative', claim, evidence)),
  ]);
  const proof = step(
    'acts.answer',
    acts.length > 0
      ? 'The acts that the claims below tell of, each on the word of its voice.'
      : 'No evidence: no claim of the case speaks of such an act.',
    [
      ...acts.map(({ claim }) => ({ claim: claim.id })),
      ...(asked === null
        ? []
        : periodPremises(acts.map(({ claim }) => ({ state: stateOf(claim, evidence) })))),
      ...(subject === null ? [] : sameSteps(namesIn(acts, subject), evidence)),
    ],
    {
      fact: {
        kind: 'acts',
        of: subject === null ? null : (namesIn(acts, subject)[0] ?? subject.id),
        asked,
      },
    },
  );
  const claims = [...new Set([...claimsOf(proof), ...against.flatMap((each) => each.claims)])];
  return {
    verdict: acts.length === 0 ? 'no evidence' : strongest(acts.map((act) => act.verdict ?? 'evidenced')),
    acts: acts.toSorted(
      (a, b) =>
        STRENGTH.indexOf(a.verdict ?? 'evidenced') - STRENGTH.indexOf(b.verdict ?? 'evidenced') ||
        (order(a.claim, evidence) < order(b.claim, evidence) ? -1 : 1),
    ),
    against,
    presumptions: [...new Set(presumptionsOf(proof))],
    unreviewed: countUnreviewed(claims, evidence.reviews),
    claims,
    proof,
  };
}

function partsOf(claim: Claim, subject: Cluster, evidence: Evidence): ActPart[] {
  const parts = new Set<ActPart>();
  const names = (argument: string): void => {
    parts.add(argument in PARTS ? (argument as ActPart) : 'other');
  };
  for (const [argument, fillers] of Object.entries(claim.args)) {
    if (fillers.some((each) => partyOf(each, claim.source, evidence.clusters)?.key === subject.id)) {
      names(argument);
    }
  }
  if (claim.where.some((each) => partyOf(each, claim.source, evidence.clusters)?.key === subject.id)) {
    names('where');
  }
  return [...parts];
}

/** The members of the cluster that the claims name. */
function namesIn(acts: readonly ClaimedAct[], subject: Cluster): string[] {
  const members = new Set(subject.members.map((member) => member.id));
  const fillers = acts.flatMap(({ claim }) => [...Object.values(claim.args).flat(), ...claim.where]);
  return fillers.flatMap(({ entity }) => (entity !== null && members.has(entity) ? [entity] : []));
}

/** By the earliest day that the words leave, undated last, then by the place in the source. */
function order(claim: Claim, evidence: Evidence): string {
  const [first, last] = daysOf(claim, evidence);
  return `${first ?? last ?? '~'} ${claim.source} ${String(claim.spans[0]?.start ?? 0).padStart(9, '0')}`;
}
