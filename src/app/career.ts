/** Career: a life, or an organ's course, from the claims of all sources. */

import type { Cluster } from '../model/cluster.ts';
import type { RuleStep } from '../model/finding.ts';
import { type CareerItem, careerOf } from '../reason/career.ts';
import { countUnreviewed, type Evidence } from '../reason/evidence.ts';
import { groundsIn } from '../reason/grounds.ts';
import { presumptionsOf, step } from '../reason/proof.ts';
import { sameSteps } from '../reason/same.ts';
import { sentence } from '../reason/wording.ts';
import type { Case } from '../store/case.ts';
import type { Scope } from './evidence-of.ts';
import { Inquiry } from './narrow-evidence.ts';
import { resolveName } from './resolve-name.ts';
import { scopeJson } from './verify-answer.ts';

export interface CareerAnswer {
  readonly subject: Cluster;
  readonly items: readonly CareerItem[];
  /** Whether sources were joined only by the presumption `same-name`. */
  readonly presumed: boolean;
  readonly unreviewed: number;
  readonly evidence: Evidence;
}

export interface CareerQuestion extends Scope {
  readonly name: string;
  readonly as?: string | null;
  /** Only claims of these kinds. */
  readonly kinds?: readonly string[];
}

/** Throws a CallError where the name fits nothing, or several that are not taken for one. */
export function career(of: Case, question: CareerQuestion): CareerAnswer {
  const inquiry = new Inquiry(of, question);
  const subject = resolveName(of, inquiry.clusters, inquiry.sources, {
    name: question.name,
    as: question.as ?? null,
    types: ['Person', 'Organization', 'Group', 'Event', 'Work', 'Place'],
    what: 'person or organ',
  });
  const evidence = inquiry.about(subject);
  const items = careerOf(subject, evidence).filter(
    ({ claim }) => !question.kinds?.length || question.kinds.includes(claim.kind),
  );
  return {
    subject,
    items,
    presumed: subject.presumed,
    unreviewed: countUnreviewed(
      items.map(({ claim }) => claim.id),
      evidence.reviews,
    ),
    evidence,
  };
}

/** The answer in the form of `career --json`. */
export function careerJson(
  question: CareerQuestion,
  { subject, items, unreviewed, evidence }: CareerAnswer,
): unknown {
  const scope = scopeJson(question);
  const proof = careerProof({ subject, items, evidence });
  const grounds = groundsIn(evidence);
  return {
    ...(Object.keys(scope).length > 0 ? { question: scope } : {}),
    name: subject.name,
    type: subject.type,
    entities: subject.members.map((member) => ({
      id: member.id,
      name: member.name,
      source: evidence.sources.get(member.source)?.path ?? null,
    })),
    items: items.map(({ claim, bounds, placed, as }) => ({
      claim: claim.id,
      kind: claim.kind,
      type: claim.type,
      as,
      says: sentence(claim, evidence.sources),
      when: claim.when.edtf,
      time: claim.when.text,
      from: bounds[0],
      to: bounds[1],
      placed,
      voices: claim.voices.map((voice) => voice.name),
      source: evidence.sources.get(claim.source)?.path ?? null,
      review: evidence.reviews.get(claim.id) ?? 'proposed',
      ...grounds([claim.id]),
    })),
    presumptions: [...new Set(presumptionsOf(proof))],
    unreviewed,
    proof,
  };
}

/** The claims in their order, and why the names in them are taken for one. */
export function careerProof({
  subject,
  items,
  evidence,
}: Pick<CareerAnswer, 'subject' | 'items' | 'evidence'>): RuleStep {
  const members = new Set(subject.members.map((member) => member.id));
  const named = new Set(
    items
      .flatMap(({ claim }) => [...Object.values(claim.args).flat(), ...claim.where])
      .flatMap(({ entity }) => (entity !== null && members.has(entity) ? [entity] : [])),
  );
  return step(
    'career.order',
    `The claims in which ${subject.name} takes part, in the order of their days.`,
    [...items.map(({ claim }) => ({ claim: claim.id })), ...sameSteps(named, evidence)],
    {
      fact: {
        kind: 'course',
        of: subject.members.find((member) => named.has(member.id))?.id ?? subject.id,
      },
    },
  );
}
