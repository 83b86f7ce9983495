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
  /**
   * Of each part that does, one or more sets of constraints that cannot all hold; without any one of
   * them the others of its set can. No two sets share a constraint, so there may be more than these:
   * they are found by leaving these out and solving again.
   */
  readonly contradictions: readonly (readonly Constraint<L>[])[];
}

export function solveNetwork<L>(constraints: Iterable<Constraint<L>>): Solution<L> {
  const bounds = new Map<string, PointBounds<L>>();
  const contradictions: (readonly Constraint<L>[])[] = [];
  for (const part of partsOf(constraints)) {
    const network = new Propagation(part.points, part.constraints);
    const found = crossed(network);
    if ('cycle' in found || found.points.length > 0) {
      contradictions.push(...apartFrom(network, found));
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
  return { day: fromOrdinal(value), from: constraintsAt(network, network.path(run, point, side) ?? []) };
}

function constraintsAt<L>(network: Propagation<L>, places: readonly number[]): Constraint<L>[] {
  return [...new Set(places)].map((i) => {
    const constraint = network.constraints[i];
    if (constraint === undefined) throw new RangeError(`the network has no constraint ${i}`);
    return constraint;
  });
}

interface Runs {
  readonly earliest: Run;
  readonly latest: Run;
}

/** What contradicts, by the places of its constraints: a circle of distances, or points whose days cross. */
type Crossed = { readonly cycle: readonly number[] } | (Runs & { readonly points: readonly number[] });

function crossed<L>(network: Propagation<L>, on?: Uint8Array): Crossed {
  const cycle = network.negativeCycle(on);
  if (cycle !== null) return { cycle };
  const latest = network.latest(on);
  const earliest = network.earliest(on);
  const points: number[] = [];
  network.points.forEach((_, i) => {
    if ((earliest.values[i] ?? Number.NaN) > (latest.values[i] ?? Number.NaN)) points.push(i);
  });
  return { earliest, latest, points };
}

const holds = (found: Crossed): boolean => 'points' in found && found.points.length === 0;

/** Sets of constraints that cannot all hold and share none, those of the fewest steps first. */
function apartFrom<L>(network: Propagation<L>, found: Crossed): Constraint<L>[][] {
  if ('cycle' in found) return [leastOf(constraintsAt(network, found.cycle))];
  const { earliest, latest } = found;
  const length = (i: number): number => (earliest.hops[i] ?? 0) + (latest.hops[i] ?? 0);
  const used = new Set<number>();
  const out: Constraint<L>[][] = [];
  for (const point of found.points.toSorted((a, b) => length(a) - length(b))) {
    const before = network.path(earliest, point, 'earliest', used);
    const after = before === null ? null : network.path(latest, point, 'latest', used);
    if (before === null || after === null) continue;
    out.push(leastOf(constraintsAt(network, [...before, ...after])));
    for (const i of [...before, ...after]) used.add(i);
  }
  return out;
}

/** Of constraints that cannot all hold, some of which none can be left out: each is tried in turn. */
function leastOf<L>(cycle: readonly Constraint<L>[]): Constraint<L>[] {
  if (isRing(cycle)) return [...cycle];
  const network = new Propagation([...new Set(cycle.flatMap(pointsOf))], cycle);
  const on = new Uint8Array(cycle.length).fill(1);
  cycle.forEach((_, i) => {
    on[i] = 0;
    if (holds(crossed(network, on))) on[i] = 1;
  });
  return cycle.filter((_, i) => on[i] === 1);
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
