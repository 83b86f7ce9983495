/** Dates: when a person was born, died and acted, as far as the claims of the case bound it together. */
import type { Cluster } from '../model/cluster.ts';
import { type DateFinding, datesOf } from '../reason/dates/dates-of.ts';
import { countUnreviewed, type Evidence } from '../reason/evidence.ts';
import { uniqueVoices } from '../reason/holders.ts';
import { claimsOf } from '../reason/proof.ts';
import { sentence } from '../reason/wording.ts';
import type { Case } from '../store/case.ts';
import type { Scope } from './evidence-of.ts';
import { keptEvidence } from './kept-evidence.ts';
import { resolveName } from './resolve-name.ts';

export interface DatesQuestion extends Scope {
  readonly name: string;
  /** The id of the entity that is meant. */
  readonly as?: string | null;
}

export interface DatesAnswer {
  readonly subject: Cluster;
  readonly findings: readonly DateFinding[];
  /** Every claim behind the answer. */
  readonly claims: readonly string[];
  readonly unreviewed: number;
  readonly evidence: Evidence;
}

/** Throws a CallError where the name fits nothing, or several that are not taken for one. */
export function dates(of: Case, question: DatesQuestion): DatesAnswer {
  const evidence = keptEvidence(of, question);
  const subject = resolveName(of, evidence.clusters, evidence.sources, {
    name: question.name,
    as: question.as ?? null,
    types: ['Person', 'Event', 'Organization', 'Group'],
    what: 'person or event',
  });
  const findings = datesOf(subject, evidence);
  const claims = [
    ...new Set(
      findings.flatMap(({ proof, told }) => [
        ...claimsOf(proof),
        ...told.flatMap((each) => each.claims.map((claim) => claim.id)),
      ]),
    ),
  ];
  return { subject, findings, claims, unreviewed: countUnreviewed(claims, evidence.reviews), evidence };
}

/** The answer in the form of `dates --json`. */
export function datesJson({ subject, findings, unreviewed, evidence }: DatesAnswer): unknown {
  return {
    name: subject.name,
    type: subject.type,
    entities: subject.members.map((member) => ({
      id: member.id,
      name: member.name,
      source: evidence.sources.get(member.source)?.path ?? null,
    })),
    dates: findings.map(({ point, days, told, beside, presumptions, proof }) => ({
      kind: point.kind,
      about: point.name,
      earliest: days[0],
      latest: days[1],
      told: told.map((each) => ({
        says: each.claims.map((claim) => sentence(claim, evidence.sources)).join(' '),
        earliest: each.days[0],
        latest: each.days[1],
        stands: each.stands,
        voices: uniqueVoices(each.claims),
        claims: [...new Set(each.claims.map((claim) => claim.id))],
      })),
      beside,
      presumptions,
      proof,
    })),
    presumptions: [...new Set(findings.flatMap((finding) => finding.presumptions))],
    unreviewed,
  };
}
