/**
 * Network: a simple temporal network (Dechter, Meiri & Pearl, Artificial Intelligence 49, 1991) whose
 * distances may be told in months and years of the calendar. It gives for each point the tightest days
 * that the constraints leave, with the constraints that each bound follows from; and where no days
 * satisfy all of them, the constraints that cannot all hold, none of which can be left out.
 *
 * Points that no distance connects do not bear on each other, so each connected part is solved alone,
 * and a contradiction in one part leaves the bounds of the others standing.
 */
import { fromOrdinal } from '../day.ts';
import type { Day } from '../when.ts';
import { type Constraint, isDistance, pointsOf } from './constraint.ts';
import { Propagation, type Run } from './propagation.ts';

/** One side of a point: the day, and the constraints it follows from, the nearest to the point first. */
export interface PointBound<L> {
  readonly day: Day;
  readonly from: readonly Constraint<L>[];
}

export interface PointBounds<L> {
  readonly earliest: PointBound<L> | null;
  readonly latest: PointBound<L> | null;
}

export interface Solution<L> {
  /** Of the points of every part that does not contradict itself. */
  readonly bounds: ReadonlyMap<string, PointBounds<L>>;
  /** For each part that does, constraints that cannot all hold; without any one of them the others can. */
  readonly contradictions: readonly (readonly Constraint<L>[])[];
}

export function solveNetwork<L>(constraints: Iterable<Constraint<L>>): Solution<L> {
  const bounds = new Map<string, PointBounds<L>>();
  const contradictions: (readonly Constraint<L>[])[] = [];
  for (const part of partsOf(constraints)) {
    const network = new Propagation(part.points, part.constraints);
    const found = boundsOrCycle(network);
    if ('cycle' in found) {
      contradictions.push(leastOf(network, found.cycle).map((i) => constraintAt(network, i)));
      continue;
    }
    part.points.forEach((point, i) => {
      bounds.set(point, {
        earliest: boundOf(network, found.earliest, i, 'earliest'),
        latest: boundOf(network, found.latest, i, 'latest'),
      });
    });
  }
  return { bounds, contradictions };
}

function boundOf<L>(
  network: Propagation<L>,
  run: Run,
  point: number,
  side: 'earliest' | 'latest',
): PointBound<L> | null {
  const value = run.values[point] ?? Number.NaN;
  if (Number.isNaN(value)) return null;
  return {
    day: fromOrdinal(value),
    from: network.path(run, point, side).map((i) => constraintAt(network, i)),
  };
}

function constraintAt<L>(network: Propagation<L>, i: number): Constraint<L> {
  const constraint = network.constraints[i];
  if (constraint === undefined) throw new RangeError(`the network has no constraint ${i}`);
  return constraint;
}

type Found = { readonly earliest: Run; readonly latest: Run } | { readonly cycle: readonly number[] };

function boundsOrCycle<L>(network: Propagation<L>, on?: Uint8Array): Found {
  const cycle = network.negativeCycle(on);
  if (cycle !== null) return { cycle };
  const latest = network.latest(on);
  const earliest = network.earliest(on);
  let worst = -1;
  let shortest = Number.POSITIVE_INFINITY;
  network.points.forEach((_, i) => {
    if (!((earliest.values[i] ?? Number.NaN) > (latest.values[i] ?? Number.NaN))) return;
    const length = (earliest.hops[i] ?? 0) + (latest.hops[i] ?? 0);
    if (length < shortest) [worst, shortest] = [i, length];
  });
  if (worst < 0) return { earliest, latest };
  return {
    cycle: [...network.path(earliest, worst, 'earliest'), ...network.path(latest, worst, 'latest')],
  };
}

/** Of constraints that cannot all hold, some of which none can be left out: each is tried in turn. */
function leastOf<L>(network: Propagation<L>, cycle: readonly number[]): number[] {
  const kept = [...new Set(cycle)];
  if (isRing(kept.map((i) => constraintAt(network, i)))) return kept;
  const on = new Uint8Array(network.constraints.length);
  for (const i of kept) on[i] = 1;
  for (const i of kept) {
    on[i] = 0;
    if (!('cycle' in boundsOrCycle(network, on))) on[i] = 1;
  }
  return kept.filter((i) => on[i] === 1);
}

/**
 * Whether the constraints join the calendar and their points in one ring. Without any one of them such
 * a ring is a line, and the days along a line can always be chosen, so none needs to be tried.
 */
function isRing<L>(constraints: readonly Constraint<L>[]): boolean {
  const calendar = '';
  const degree = new Map<string, number>();
  for (const constraint of constraints) {
    const ends = isDistance(constraint)
      ? [`p${constraint.from}`, `p${constraint.to}`]
      : [calendar, `p${constraint.point}`];
    for (const end of ends) degree.set(end, (degree.get(end) ?? 0) + 1);
  }
  return (
    constraints.length > 1 &&
    degree.size === constraints.length &&
    [...degree.values()].every((count) => count === 2)
  );
}

interface Part<L> {
  readonly points: string[];
  readonly constraints: Constraint<L>[];
}

/** The connected parts, in the order in which their points are first named. */
function partsOf<L>(constraints: Iterable<Constraint<L>>): Part<L>[] {
  const parent = new Map<string, string>();
  const find = (point: string): string => {
    let root = point;
    while (parent.get(root) !== root) root = parent.get(root) ?? root;
    let at = point;
    while (at !== root) {
      const next = parent.get(at) ?? root;
      parent.set(at, root);
      at = next;
    }
    return root;
  };
  const all = [...constraints];
  for (const constraint of all) {
    for (const point of pointsOf(constraint)) if (!parent.has(point)) parent.set(point, point);
    if (isDistance(constraint)) parent.set(find(constraint.to), find(constraint.from));
  }
  const parts = new Map<string, Part<L>>();
  for (const point of parent.keys()) {
    const root = find(point);
    const part = parts.get(root) ?? { points: [], constraints: [] };
    part.points.push(point);
    parts.set(root, part);
  }
  for (const constraint of all) parts.get(find(pointsOf(constraint)[0] ?? ''))?.constraints.push(constraint);
  return [...parts.values()];
}
