/** Area: where an organ is claimed to operate, or which organs are claimed to operate at a place. */
import { isPlaceholder } from '../model/placeholder.ts';
import { type AreaFinding, areasOf, organsAt } from '../reason/areas/areas.ts';
import type { Evidence } from '../reason/evidence.ts';
import { groundsIn } from '../reason/grounds.ts';
import type { Case } from '../store/case.ts';
import { askedDate } from './asked-date.ts';
import { CallError } from './call-error.ts';
import { evidenceOf, type Scope } from './evidence-of.ts';
import { resolveName } from './resolve-name.ts';
import { scopeJson } from './verify-answer.ts';

/** Said with every answer about a place. */
export const PRESENCE =
  'Presence is not responsibility: that an organ is claimed to operate at a place says nothing of who did what there.';

export interface AreaQuestion extends Scope {
  /** An organ; or nothing, where a place is asked about. */
  readonly name?: string | null;
  readonly place?: string | null;
  readonly on: string;
  readonly throughout?: boolean;
  readonly as?: string | null;
}

export interface AreaAnswer {
  readonly finding: AreaFinding;
  /** The fullest name of the organ or the place. */
  readonly called: string;
  readonly evidence: Evidence;
}

/** Throws a CallError where neither or both of organ and place are given, or a name or date fits nothing. */
export function area(of: Case, question: AreaQuestion): AreaAnswer {
  const { name, place } = question;
  if (!name === !place) {
    throw new CallError(
      'Give the name of an organ, to ask where it operated, or --place, to ask who operated there; not both.',
    );
  }
  const walk = {
    asked: askedDate(question.on),
    mode: question.throughout ? ('throughout' as const) : ('some-time-in' as const),
  };
  const evidence = evidenceOf(of, question, ['attribute', 'command', 'structure', 'posting', 'denial']);
  const meant = resolveName(of, evidence.clusters, evidence.sources, {
    name: name ?? place ?? '',
    as: question.as ?? null,
    types: name ? ['Organization', 'Group'] : ['Place'],
    what: name ? 'organ' : 'place',
  });
  const finding = name
    ? areasOf({ name, organ: [meant], walk }, evidence)
    : organsAt({ name: place ?? '', place: [meant], walk }, evidence);
  return { finding, called: meant.name, evidence };
}

/** The answer in the form of `area --json`. */
export function areaJson(question: AreaQuestion, { finding, evidence }: AreaAnswer): unknown {
  const grounds = groundsIn(evidence);
  return {
    question: {
      ...(question.name ? { name: question.name } : { place: question.place }),
      on: question.on,
      mode: question.throughout ? 'throughout' : 'some-time-in',
      ...(question.as ? { as: question.as } : {}),
      ...scopeJson(question),
    },
    verdict: finding.verdict,
    areas: finding.areas.map(({ proof: _, heads, ...each }) => ({
      ...each,
      ...grounds(each.claims),
      ...(isPlaceholder(each.organ) ? { placeholder: true } : {}),
      heads: heads.map(({ person, basis, verdict, role, rank, voices, claims }) => ({
        person,
        basis,
        verdict,
        role,
        rank,
        voices,
        claims,
        ...grounds(claims),
      })),
    })),
    note: PRESENCE,
    against: finding.against,
    succession: finding.succession,
    presumptions: finding.presumptions,
    unreviewed: finding.unreviewed,
    proof: finding.proof,
  };
}
