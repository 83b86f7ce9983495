/** Ground: why a constraint on dates holds. The label that every constraint of the network bears. */
import type { Claim } from '../../model/claim.ts';
import type { Cluster } from '../../model/cluster.ts';
import type { DateBound, DayPoint, PartyRef } from '../../model/fact.ts';
import type { Presumption, Proof } from '../../model/finding.ts';
import type { Constraint, DayConstraint, DistanceConstraint } from '../../time/network/constraint.ts';
import { periodPremises } from '../attestation.ts';
import { type Evidence, partiesOf } from '../evidence.ts';
import { claims as premises, presumed, step } from '../proof.ts';
import type { Rule } from '../rules.ts';
import { refIn, sameSteps } from '../same.ts';
import { stateOf } from '../state.ts';

export interface Ground {
  readonly rule: Rule;
  /** One sentence, beginning with its voice where it tells what a claim says. */
  readonly says: string;
  readonly claims: readonly Claim[];
  readonly presumptions: readonly { readonly presumption: Presumption; readonly says: string }[];
  /** Persons by whom claims of two sources are tied together, each with its entities of these sources. */
  readonly persons: readonly Cluster[];
  /** The day is only that of the source: what it tells had happened by then. */
  readonly limit: boolean;
  /** The constraints of which it is the ground; filled as the network is built. */
  readonly bounds: GroundBound[];
}

/** A constraint without its label. */
export type GroundBound = Omit<DayConstraint<never>, 'label'> | Omit<DistanceConstraint<never>, 'label'>;

export type Dated = Constraint<Ground>;

/**
 * The step of a proof that a ground is.
 * @param used the constraints that the proof needs; of a ground with none among them all are stated
 */
export function groundStep(ground: Ground, evidence: Evidence, used: readonly Dated[]): Proof {
  const { rule, says, claims, presumptions, persons } = ground;
  const bounds = boundsOf(ground, evidence, used);
  return step(
    rule,
    says,
    [
      ...premises(claims.map((claim) => claim.id)),
      // The named periods by which claims are dated are steps of their own.
      ...presumptions
        .filter((each) => each.presumption !== 'period')
        .map((each) => presumed(each.presumption, each.says)),
      ...periodPremises(claims.map((claim) => ({ state: stateOf(claim, evidence) }))),
      ...persons.flatMap((person) =>
        sameSteps(
          person.members.map((member) => member.id),
          evidence,
        ),
      ),
    ],
    { fact: { kind: 'dated', bounds } },
  );
}

/** The constraints of a ground as facts name them. */
function boundsOf({ bounds, claims }: Ground, evidence: Evidence, used: readonly Dated[]): DateBound[] {
  const at = (key: string): DayPoint => pointOf(key, claims, evidence);
  const needed = bounds.filter((bound) =>
    used.some((each) => each.label.bounds === bounds && isOf(each, bound)),
  );
  return (needed.length > 0 ? needed : bounds).map((bound) =>
    'point' in bound
      ? { point: at(bound.point), days: [bound.earliest, bound.latest] }
      : { from: at(bound.from), to: at(bound.to), least: bound.least, most: bound.most },
  );
}

const isOf = (constraint: Dated, bound: GroundBound): boolean =>
  'point' in constraint
    ? 'point' in bound && constraint.point === bound.point
    : 'from' in bound && constraint.from === bound.from && constraint.to === bound.to;

/** A point as the claims name whose birth or death it is. */
export function pointOf(key: string, claims: readonly Claim[], evidence: Evidence): DayPoint {
  const [, kind = '', rest = ''] = /^(\w+) ([\s\S]*)$/.exec(key) ?? [];
  if (kind === 'event') return { event: rest };
  const [claim, argument] =
    claims
      .flatMap((each) => Object.keys(each.args).map((name) => [each, name] as const))
      .find(([each, name]) => partiesOf(each, name, evidence).some((party) => party.key === rest)) ?? [];
  const ref = claim && argument ? refIn(claim, argument, rest, evidence) : rest;
  return kind === 'birth' ? { birth: ref } : { death: ref };
}

/** Everybody whose birth or death the constraints of grounds bound. */
export function partiesBounded(
  grounds: readonly Ground[],
  evidence: Evidence,
  used: readonly Dated[],
): PartyRef[] {
  const points = grounds
    .flatMap((ground) => boundsOf(ground, evidence, used))
    .flatMap((bound) => ('point' in bound ? [bound.point] : [bound.from, bound.to]));
  return points.flatMap((point) =>
    'birth' in point ? [point.birth] : 'death' in point ? [point.death] : [],
  );
}
