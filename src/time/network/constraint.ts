/**
 * Constraint: what is known of one day, or of the distance between two. Points are uncertain days with
 * names of the caller's choice; every constraint bears a label, by which a bound can say what it
 * follows from.
 */
import type { Day } from '../when.ts';
import type { Step } from './step.ts';

/** `earliest <= point <= latest`; null where that side is not bounded. */
export interface DayConstraint<L> {
  readonly point: string;
  readonly earliest: Day | null;
  readonly latest: Day | null;
  readonly label: L;
}

/** `from + least <= to <= from + most`; null where that side is not bounded. */
export interface DistanceConstraint<L> {
  readonly from: string;
  readonly to: string;
  readonly least: Step | null;
  readonly most: Step | null;
  readonly label: L;
}

export type Constraint<L> = DayConstraint<L> | DistanceConstraint<L>;

export function isDistance<L>(constraint: Constraint<L>): constraint is DistanceConstraint<L> {
  return 'from' in constraint;
}

export function pointsOf<L>(constraint: Constraint<L>): readonly string[] {
  return isDistance(constraint) ? [constraint.from, constraint.to] : [constraint.point];
}
