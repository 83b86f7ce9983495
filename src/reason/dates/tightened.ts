/**
 * Tightened: for a birth, a death or an event, the days that the claims leave for it together, what
 * each voice says of it, and whether that agrees with what follows from the others.
 *
 * No voice outranks another, so what contradicts bounds nothing: of claims that cannot all hold none is
 * used for the bounds of anything else, and what a voice says of the day itself is held against what
 * follows without it.
 */
import type { Presumption, Proof } from '../../model/finding.ts';
import { isDistance, pointsOf } from '../../time/network/constraint.ts';
import { type PointBounds, solveNetwork } from '../../time/network/network.ts';
import type { Day } from '../../time/when.ts';
import type { Evidence } from '../evidence.ts';
import { step } from '../proof.ts';
import { sameSteps } from '../same.ts';
import type { Network } from './date-network.ts';
import { type Dated, type Ground, groundStep, partiesBounded, pointOf } from './ground.ts';
import type { Point } from './points.ts';

export type Days = readonly [Day | null, Day | null];

/** What voices say of the day of a point: those that give the same days together. */
export interface Told {
  readonly days: Days;
  readonly grounds: readonly Ground[];
  /** Voices only suppose or doubt it. */
  readonly soft: boolean;
}

/** Days that follow, each side with the constraints it follows from. */
export interface Follows {
  readonly days: Days;
  readonly earliest: readonly Dated[];
  readonly latest: readonly Dated[];
}

export interface Tightened {
  readonly point: Point;
  /** Points presumed to be the same event, itself among them. */
  readonly same: readonly Point[];
  readonly told: readonly Told[];
  /** From the other claims alone, and only from those that contradict nothing. */
  readonly derived: Follows;
  /** From all that contradicts nothing, with what is told of the day itself where that is not disputed. */
  readonly bounds: Follows;
  readonly agrees: readonly Told[];
  readonly contradicts: readonly Against[];
}

/** A told date, and constraints with which it cannot hold. */
export interface Against {
  readonly told: Told;
  readonly cycle: readonly Dated[];
  /** The days that the cycle leaves without what is told. */
  readonly days: Days;
}

const NOTHING: Follows = { days: [null, null], earliest: [], latest: [] };

export class Tightening {
  readonly network: Network;
  readonly #of = new Map<string, Dated[]>();
  readonly #soft = new Map<string, Dated[]>();
  /** The points of an event that several sources tell of, by each of them. */
  readonly #same = new Map<string, string[]>();

  constructor(network: Network) {
    this.network = network;
    const add = (map: Map<string, Dated[]>, constraint: Dated): void => {
      for (const point of pointsOf(constraint)) {
        const found = map.get(point) ?? [];
        found.push(constraint);
        map.set(point, found);
      }
    };
    for (const constraint of network.constraints) add(this.#of, constraint);
    for (const constraint of network.soft) add(this.#soft, constraint);
    for (const point of network.points.keys()) this.#group(point);
  }

  #group(point: string): void {
    if (this.#same.has(point)) return;
    const group = this.#reach([point], (constraint) => constraint.label.rule === 'date.same-event');
    for (const member of group) this.#same.set(member, group);
  }

  /** The points that constraints of a sort connect with those given. */
  #reach(points: readonly string[], along: (constraint: Dated) => boolean): string[] {
    const seen = new Set(points);
    const queue = [...points];
    for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
      for (const constraint of this.#of.get(at) ?? []) {
        if (!isDistance(constraint) || !along(constraint)) continue;
        for (const next of pointsOf(constraint)) {
          if (seen.has(next)) continue;
          seen.add(next);
          queue.push(next);
        }
      }
    }
    return [...seen];
  }

  same(point: string): readonly string[] {
    return this.#same.get(point) ?? [point];
  }

  /** Every constraint on a point and on all that is connected with it. */
  part(point: string): Dated[] {
    const points = this.#reach(this.same(point), () => true);
    return [...new Set(points.flatMap((each) => this.#of.get(each) ?? []))];
  }

  of(key: string): Tightened | null {
    const point = this.network.points.get(key);
    if (point === undefined) return null;
    const keys = new Set(this.same(key));
    const part = this.part(key);
    const isTold = (constraint: Dated): boolean =>
      !isDistance(constraint) && constraint.label.rule === 'date.told' && keys.has(constraint.point);
    const soft = [...keys].flatMap((each) => this.#soft.get(each) ?? []);
    const told = [
      ...toldBy(part.filter(isTold), false),
      ...toldBy(
        soft.filter((each) => !isDistance(each)),
        true,
      ),
    ];
    const kept = this.#uncontested(part.filter((constraint) => !isTold(constraint)));
    const derived = followsFor(key, kept);
    const agrees: Told[] = [];
    const contradicts: Against[] = [];
    for (const each of told) {
      const against = this.#against(key, each, kept, derived);
      if (against !== null) contradicts.push(against);
      else if (bounded(derived.days)) agrees.push(each);
    }
    const members = [...keys]
      .map((each) => this.network.points.get(each))
      .filter((each) => each !== undefined);
    const firm = told.filter((each) => !each.soft);
    const disputed =
      contradicts.some((each) => !each.told.soft) ||
      firm.some((a) => firm.some((b) => apart(a.days, b.days)));
    return {
      point,
      same: members,
      told,
      derived,
      bounds: disputed ? derived : followsFor(key, this.#uncontested(part)),
      agrees,
      contradicts,
    };
  }

  /**
   * The constraints that contradict nothing: first what voices tell differently of one day, then
   * whatever cannot hold together is set aside, all of it, until the rest can.
   */
  #uncontested(constraints: readonly Dated[]): Dated[] {
    const told = new Map<string, { constraint: Dated; days: Days }[]>();
    for (const constraint of constraints) {
      if (isDistance(constraint) || constraint.label.rule !== 'date.told') continue;
      const at = this.same(constraint.point).toSorted()[0] ?? constraint.point;
      const days: Days = [constraint.earliest, constraint.latest];
      told.set(at, [...(told.get(at) ?? []), { constraint, days }]);
    }
    const disputed = new Set(
      [...told.values()].flatMap((all) =>
        all.filter((a) => all.some((b) => apart(a.days, b.days))).map((each) => each.constraint),
      ),
    );
    return settled(constraints.filter((constraint) => !disputed.has(constraint)));
  }

  #against(key: string, told: Told, kept: readonly Dated[], derived: Follows): Against | null {
    const [ground] = told.grounds;
    if (ground === undefined || !apart(told.days, derived.days)) return null;
    const own: Dated = { point: key, earliest: told.days[0], latest: told.days[1], label: ground };
    const [cycle] = solveNetwork<Ground>([own, ...derived.earliest, ...derived.latest]).contradictions;
    if (cycle === undefined) return null;
    const rest = cycle.filter((constraint) => constraint !== own);
    return { told, cycle: withAlternatives(rest, kept, this), days: followsFor(key, rest).days };
  }
}

/** The days on which two ranges share nothing. */
export function apart([a1, a2]: Days, [b1, b2]: Days): boolean {
  return (a2 !== null && b1 !== null && a2 < b1) || (b2 !== null && a1 !== null && b2 < a1);
}

export const bounded = ([first, last]: Days): boolean => first !== null || last !== null;

function toldBy(constraints: readonly Dated[], soft: boolean): Told[] {
  const out = new Map<string, { days: Days; grounds: Ground[] }>();
  for (const constraint of constraints) {
    if (isDistance(constraint)) continue;
    const days: Days = [constraint.earliest, constraint.latest];
    // "By the date of the source" is nothing that a voice says of the day.
    if (constraint.label.limit) continue;
    const group = out.get(days.join('/')) ?? { days, grounds: [] };
    group.grounds.push(constraint.label);
    out.set(days.join('/'), group);
  }
  return [...out.values()].map((each) => ({ ...each, soft }));
}

/** What is left when whatever cannot hold together is set aside, one contradiction after another. */
function settled(constraints: readonly Dated[]): Dated[] {
  let kept = [...constraints];
  for (;;) {
    const { contradictions } = solveNetwork<Ground>(kept);
    if (contradictions.length === 0) return kept;
    const aside = new Set(contradictions.flat());
    kept = kept.filter((constraint) => !aside.has(constraint));
  }
}

function followsFor(key: string, constraints: readonly Dated[]): Follows {
  const found: PointBounds<Ground> | undefined = solveNetwork<Ground>(constraints).bounds.get(key);
  if (found === undefined) return NOTHING;
  return {
    days: [found.earliest?.day ?? null, found.latest?.day ?? null],
    earliest: found.earliest?.from ?? [],
    latest: found.latest?.from ?? [],
  };
}

/**
 * Constraints with those beside them that say the very same of the same events: what two sources say
 * alike stands on one side of a contradiction together.
 */
function withAlternatives(cycle: readonly Dated[], kept: readonly Dated[], tightening: Tightening): Dated[] {
  const signature = (constraint: Dated): string => {
    const at = (point: string): string => tightening.same(point).toSorted()[0] ?? point;
    return isDistance(constraint)
      ? JSON.stringify([
          constraint.label.rule,
          at(constraint.from),
          at(constraint.to),
          constraint.least,
          constraint.most,
        ])
      : JSON.stringify([constraint.label.rule, at(constraint.point), constraint.earliest, constraint.latest]);
  };
  const wanted = new Set(cycle.map(signature));
  const beside = kept.filter(
    (constraint) => !cycle.includes(constraint) && wanted.has(signature(constraint)),
  );
  return [...cycle, ...beside];
}

/** The proof that days follow for a point. */
export function boundsProof(point: Point, { days, earliest, latest }: Follows, evidence: Evidence): Proof {
  const all = [...earliest, ...latest];
  const named = uniqueGrounds(all).flatMap((ground) => ground.claims);
  const of = pointOf(point.key, named, evidence);
  const proved = (where: Days, used: readonly Dated[], parts: readonly Proof[] = []): Proof => {
    const grounds = uniqueGrounds(used);
    const steps = parts.length > 0 ? parts : grounds.map((each) => groundStep(each, evidence, used));
    const own = 'birth' in of ? [of.birth] : 'death' in of ? [of.death] : [];
    return step(
      'date.bounds',
      `According to these claims, ${pointInWords(point)} lies ${daysInWords(where)}.`,
      [...steps, ...sameSteps([...own, ...partiesBounded(grounds, evidence, used)], evidence)],
      { fact: { kind: 'bounds', of, days: where } },
    );
  };
  const both = uniqueGrounds(all).length;
  const alike = uniqueGrounds(earliest).length === both && uniqueGrounds(latest).length === both;
  if (alike || days[0] === null || days[1] === null) return proved(days, all);
  return proved(days, all, [proved([days[0], null], earliest), proved([null, days[1]], latest)]);
}

export function uniqueGrounds(constraints: readonly Dated[]): Ground[] {
  return [...new Set(constraints.map((constraint) => constraint.label))];
}

/** "on 1929-11-03", "between 1899-07-07 and 1900-07-06", "not after 1914-12-31". */
export function daysInWords([first, last]: Days): string {
  if (first === null && last === null) return 'on a day that nothing bounds';
  if (first === last) return `on ${first}`;
  if (first === null) return `not after ${last}`;
  if (last === null) return `not before ${first}`;
  return `between ${first} and ${last}`;
}

/** What a point is in a sentence: "the birth of Okoro", or what a claim tells, in its words. */
export function pointInWords({ kind, name, claim }: Point): string {
  if (kind !== 'event') return `the ${name}`;
  const words = claim?.spans[0]?.quote ?? name;
  return `what is told as “${words}”`;
}

/** Every presumption that constraints rest on. */
export function presumptionsIn(constraints: readonly Dated[]): Presumption[] {
  return [...new Set(constraints.flatMap(({ label }) => label.presumptions.map((each) => each.presumption)))];
}
