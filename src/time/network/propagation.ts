/**
 * Propagation: earliest and latest days of the points of one network, by label-correcting shortest
 * paths from the calendar (Bellman and Ford, with a queue). Points and constraints are numbered, and
 * constraints can be switched off, so that a contradiction can be narrowed down without building anew.
 *
 * What a constraint says of one point given the other is a monotone function (`step.ts`), and the days
 * that satisfy such constraints are closed under the earlier and the later of two solutions. So the
 * bounds at which propagation comes to rest are the tightest there are.
 */
import { toOrdinal } from '../day.ts';
import { type Constraint, isDistance } from './constraint.ts';
import { daysOfMonths, earliestAfter, latestBefore, type Step, stepFrom } from './step.ts';

/** How one bound follows from another: the constraint, and the point it came from; -1 for the calendar. */
interface Arc {
  readonly from: number;
  readonly to: number;
  readonly constraint: number;
  readonly move: (ordinal: number) => number | null;
}

export interface Run {
  /** Bound of each point as an ordinal; NaN where it has none. */
  readonly values: Float64Array;
  /** The arc by which each bound was found; -1 where there is none. */
  readonly by: Int32Array;
  readonly hops: Int32Array;
}

/** Relaxations for each arc after which tightening stops; bounds are then sound and not the tightest. */
const PATIENCE = 64;

export class Propagation<L> {
  readonly points: readonly string[];
  readonly constraints: readonly Constraint<L>[];
  readonly #number: ReadonlyMap<string, number>;
  readonly #later: Arc[] = [];
  readonly #earlier: Arc[] = [];
  /** Distances alone, in days and never too narrow: `to <= from + weight`. */
  readonly #distances: { from: number; to: number; constraint: number; weight: number }[] = [];
  readonly #laterFrom: number[][];
  readonly #earlierFrom: number[][];

  constructor(points: readonly string[], constraints: readonly Constraint<L>[]) {
    this.points = points;
    this.constraints = constraints;
    this.#number = new Map(points.map((point, i) => [point, i]));
    this.#laterFrom = points.map(() => []);
    this.#earlierFrom = points.map(() => []);
    constraints.forEach((constraint, i) => {
      this.#add(constraint, i);
    });
    for (const [arcs, from] of [
      [this.#later, this.#laterFrom],
      [this.#earlier, this.#earlierFrom],
    ] as const) {
      arcs.forEach((arc, i) => {
        if (arc.from >= 0) from[arc.from]?.push(i);
      });
    }
  }

  #add(constraint: Constraint<L>, i: number): void {
    if (!isDistance(constraint)) {
      const to = this.#of(constraint.point);
      const day = (at: string) => {
        const ordinal = toOrdinal(at);
        return () => ordinal;
      };
      const { earliest, latest } = constraint;
      if (latest !== null) this.#later.push({ from: -1, to, constraint: i, move: day(latest) });
      if (earliest !== null) this.#earlier.push({ from: -1, to, constraint: i, move: day(earliest) });
      return;
    }
    const { least, most } = constraint;
    const from = this.#of(constraint.from);
    const to = this.#of(constraint.to);
    const arc = (list: Arc[], a: number, b: number, move: Arc['move']): void => {
      list.push({ from: a, to: b, constraint: i, move });
    };
    if (most !== null) {
      arc(this.#later, from, to, (x) => stepFrom(x, most, 'late'));
      arc(this.#earlier, to, from, (x) => earliestAfter(x, most));
      this.#distances.push({ from, to, constraint: i, weight: daysOfMonths(most.months)[1] + most.days });
    }
    if (least !== null) {
      arc(this.#earlier, from, to, (x) => stepFrom(x, least, 'early'));
      arc(this.#later, to, from, (x) => latestBefore(x, least));
      this.#distances.push({ from: to, to: from, constraint: i, weight: -leastDays(least) });
    }
  }

  #of(point: string): number {
    const number = this.#number.get(point);
    if (number === undefined) throw new RangeError(`the network has no point "${point}"`);
    return number;
  }

  /** The latest day of each point. */
  latest(on?: Uint8Array): Run {
    return this.#run(this.#later, this.#laterFrom, (a, b) => a < b, on);
  }

  /** The earliest day of each point. */
  earliest(on?: Uint8Array): Run {
    return this.#run(this.#earlier, this.#earlierFrom, (a, b) => a > b, on);
  }

  #run(
    arcs: readonly Arc[],
    arcsFrom: readonly (readonly number[])[],
    tighter: (a: number, b: number) => boolean,
    on: Uint8Array | undefined,
  ): Run {
    const n = this.points.length;
    const values = new Float64Array(n).fill(Number.NaN);
    const by = new Int32Array(n).fill(-1);
    const hops = new Int32Array(n);
    const queue: number[] = [];
    const queued = new Uint8Array(n);
    const relax = (i: number, arc: Arc, value: number | null, length: number): void => {
      if (value === null) return;
      const old = values[arc.to] ?? Number.NaN;
      const better =
        Number.isNaN(old) || tighter(value, old) || (value === old && length < (hops[arc.to] ?? 0));
      if (!better) return;
      values[arc.to] = value;
      by[arc.to] = i;
      hops[arc.to] = length;
      if (queued[arc.to] === 0) {
        queued[arc.to] = 1;
        queue.push(arc.to);
      }
    };
    arcs.forEach((arc, i) => {
      if (arc.from < 0 && on?.[arc.constraint] !== 0) relax(i, arc, arc.move(0), 1);
    });
    const limit = PATIENCE * (arcs.length + 1);
    let done = 0;
    for (let head = 0; head < queue.length && done < limit; head++) {
      const from = queue[head] ?? 0;
      queued[from] = 0;
      for (const i of arcsFrom[from] ?? []) {
        const arc = arcs[i];
        if (arc === undefined || on?.[arc.constraint] === 0) continue;
        done++;
        relax(i, arc, arc.move(values[from] ?? 0), (hops[from] ?? 0) + 1);
      }
    }
    return { values, by, hops };
  }

  /**
   * The constraints by which a bound follows, from the point back to the calendar.
   *
   * @returns null where one of them is among those not to be used
   */
  path(
    run: Run,
    point: number,
    side: 'earliest' | 'latest',
    not: ReadonlySet<number> = new Set(),
  ): number[] | null {
    const arcs = side === 'latest' ? this.#later : this.#earlier;
    const out: number[] = [];
    const seen = new Set<number>();
    let at = point;
    while (at >= 0 && !seen.has(at)) {
      seen.add(at);
      const arc = arcs[run.by[at] ?? -1];
      if (arc === undefined) break;
      if (not.has(arc.constraint)) return null;
      out.push(arc.constraint);
      at = arc.from;
    }
    return out;
  }

  /**
   * Constraints on distances alone that no days at all can satisfy, as the constraints of a negative
   * cycle; null where there are none. Months count as many days as they can have.
   */
  negativeCycle(on?: Uint8Array): number[] | null {
    const n = this.points.length;
    const values = new Float64Array(n);
    const by = new Int32Array(n).fill(-1);
    const arcs = this.#distances;
    let last = -1;
    for (let round = 0; round < n; round++) {
      last = -1;
      arcs.forEach((arc, i) => {
        if (on?.[arc.constraint] === 0) return;
        const value = (values[arc.from] ?? 0) + arc.weight;
        if (value >= (values[arc.to] ?? 0)) return;
        values[arc.to] = value;
        by[arc.to] = i;
        last = arc.to;
      });
      if (last < 0) return null;
    }
    if (last < 0) return null;
    let at = last;
    for (let i = 0; i < n; i++) at = arcs[by[at] ?? -1]?.from ?? at;
    const start = at;
    const out: number[] = [];
    do {
      const arc = arcs[by[at] ?? -1];
      if (arc === undefined) break;
      out.push(arc.constraint);
      at = arc.from;
    } while (at !== start);
    return out;
  }
}

const leastDays = (step: Step): number => daysOfMonths(step.months)[0] + step.days;
