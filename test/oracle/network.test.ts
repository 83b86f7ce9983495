/**
 * The date network against plain enumeration: for random small networks every choice of days for the
 * points is tried. The bounds must be the first and last day of each point over all choices that
 * satisfy the constraints; where none does, the constraints named as contradicting must not be
 * satisfiable either, and must become so when any one of them is left out.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addDays, addMonths } from '../../src/time/day.ts';
import { type Constraint, isDistance } from '../../src/time/network/constraint.ts';
import { solveNetwork } from '../../src/time/network/network.ts';
import { inDays, type Step } from '../../src/time/network/step.ts';

const NETWORKS = 1500;
const POINTS = ['p', 'q', 'r'];
/** Days of the small calendar; every point is bounded to it, so that enumeration ends. */
const DAYS = 8;

function generator(seed: number): (low: number, high: number) => number {
  let state = seed;
  return (low, high) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return low + (((t ^ (t >>> 14)) >>> 0) % (high - low + 1));
  };
}

type Labelled = Constraint<number>;
type Choice = Readonly<Record<string, string>>;

function satisfied(constraint: Labelled, days: Choice): boolean {
  const step = (from: string, { months, days: more }: Step): string => addDays(addMonths(from, months), more);
  if (!isDistance(constraint)) {
    const day = days[constraint.point] ?? '';
    return (
      (constraint.earliest === null || constraint.earliest <= day) &&
      (constraint.latest === null || day <= constraint.latest)
    );
  }
  const [from, to] = [days[constraint.from] ?? '', days[constraint.to] ?? ''];
  return (
    (constraint.least === null || step(from, constraint.least) <= to) &&
    (constraint.most === null || to <= step(from, constraint.most))
  );
}

/** Every choice of days for the points that satisfies all constraints. */
function choices(
  calendar: ReadonlyMap<string, readonly string[]>,
  constraints: readonly Labelled[],
): Choice[] {
  const out: Choice[] = [];
  const choose = (i: number, chosen: Record<string, string>): void => {
    const point = POINTS[i];
    if (point === undefined) {
      if (constraints.every((each) => satisfied(each, chosen))) out.push({ ...chosen });
      return;
    }
    for (const day of calendar.get(point) ?? []) choose(i + 1, { ...chosen, [point]: day });
  };
  choose(0, {});
  return out;
}

/** A network of distances in days, or of months where the days of each point lie months apart. */
function network(random: (low: number, high: number) => number, months: boolean) {
  const start = addDays('1899-11-01', random(0, 1200));
  const calendar = new Map<string, readonly string[]>();
  const constraints: Labelled[] = [];
  let label = 0;
  POINTS.forEach((point, i) => {
    const first = months ? addDays(addMonths(start, i * 24), random(0, 2)) : start;
    const days = Array.from({ length: DAYS }, (_, n) => addDays(first, n));
    calendar.set(point, days);
    constraints.push({ point, earliest: days[0] ?? null, latest: days.at(-1) ?? null, label: label++ });
    if (random(0, 2) === 0) {
      const from = random(0, DAYS - 1);
      constraints.push({
        point,
        earliest: random(0, 1) === 0 ? (days[from] ?? null) : null,
        latest: days[Math.min(DAYS - 1, from + random(0, 3))] ?? null,
        label: label++,
      });
    }
  });
  const pairs = random(1, 4);
  for (let n = 0; n < pairs; n++) {
    const i = random(0, 2);
    const j = (i + random(1, 2)) % 3;
    const [from, to] = months ? [Math.min(i, j), Math.max(i, j)] : [i, j];
    const base = months ? (to - from) * 24 : 0;
    const low = random(-4, 4);
    constraints.push({
      from: POINTS[from] ?? '',
      to: POINTS[to] ?? '',
      least: random(0, 4) === 0 ? null : { months: base, days: low },
      most: random(0, 2) === 0 ? null : { months: base, days: low + random(0, 4) },
      label: label++,
    });
  }
  return { calendar, constraints };
}

/** 29 February is never reached, so that the two ways to add years to it are not at issue here. */
const plain = (calendar: ReadonlyMap<string, readonly string[]>): boolean =>
  ![...calendar.values()].flat().some((day) => day.endsWith('-02-29'));

describe('the date network, against enumeration', () => {
  for (const [what, months, seed] of [
    ['days', false, 1991],
    ['years', true, 1900],
  ] as const) {
    const random = generator(seed);
    const cases: ReturnType<typeof network>[] = [];
    while (cases.length < NETWORKS) {
      const one = network(random, months);
      if (plain(one.calendar)) cases.push(one);
    }

    it(`bounds and contradictions of ${NETWORKS} networks with distances in ${what}`, () => {
      let contradictions = 0;
      let distances = 0;
      for (const { calendar, constraints } of cases) {
        const all = choices(calendar, constraints);
        const { bounds, contradictions: found } = solveNetwork(constraints);
        const shown = JSON.stringify(constraints);
        if (all.length > 0) {
          assert.deepEqual(found, [], shown);
          for (const point of POINTS) {
            const days = all.map((choice) => choice[point] ?? '').sort();
            assert.deepEqual(
              [bounds.get(point)?.earliest?.day, bounds.get(point)?.latest?.day],
              [days[0], days.at(-1)],
              `${point} of ${shown}`,
            );
            for (const side of ['earliest', 'latest'] as const) {
              const bound = bounds.get(point)?.[side];
              const alone = solveNetwork(bound?.from ?? []).bounds.get(point)?.[side]?.day;
              assert.equal(alone, bound?.day, `what ${point} follows from, of ${shown}`);
            }
          }
          continue;
        }
        assert.ok(found.length > 0, `no contradiction found in ${shown}`);
        contradictions++;
        for (const cycle of found) {
          if (cycle.some(isDistance)) distances++;
          assert.deepEqual(choices(calendar, cycle), [], `${JSON.stringify(cycle)} can hold, of ${shown}`);
          for (const left of cycle) {
            const rest = cycle.filter((each) => each !== left);
            assert.deepEqual(
              solveNetwork(rest).contradictions,
              [],
              `${JSON.stringify(cycle)} is not minimal`,
            );
          }
        }
      }
      assert.ok(contradictions > NETWORKS / 20 && contradictions < NETWORKS / 1.2, `${contradictions}`);
      assert.ok(distances > NETWORKS / 40, `${distances} contradictions with a distance`);
    });
  }

  it('distances alone that go round in a circle contradict, without any date', () => {
    const later = (from: string, to: string): Labelled => ({
      from,
      to,
      least: inDays(1),
      most: null,
      label: 0,
    });
    const { contradictions, bounds } = solveNetwork([
      later('p', 'q'),
      later('q', 'r'),
      later('r', 'p'),
      later('x', 'y'),
    ]);
    assert.equal(contradictions.length, 1);
    assert.equal(contradictions[0]?.length, 3);
    assert.deepEqual([...bounds.keys()], ['x', 'y']);
  });

  it('an age of years counts the calendar and not an average year', () => {
    const aged = (years: number): { least: Step; most: Step } => ({
      least: { months: 12 * years, days: 0 },
      most: { months: 12 * (years + 1), days: -1 },
    });
    for (const day of ['1918-07-06', '1904-02-29', '1999-03-01', '2001-12-31']) {
      const { bounds } = solveNetwork([
        { from: 'birth', to: 'day', ...aged(18), label: 0 },
        { point: 'day', earliest: day, latest: day, label: 1 },
      ]);
      assert.deepEqual(
        [bounds.get('birth')?.earliest?.day, bounds.get('birth')?.latest?.day],
        [addDays(addMonths(day, -19 * 12), 1), addMonths(day, -18 * 12)],
        day,
      );
    }
  });

  it('who is born on 29 February may be counted older on 28 February or on 1 March', () => {
    const { bounds } = solveNetwork([
      {
        from: 'birth',
        to: 'day',
        least: { months: 216, days: 0 },
        most: { months: 228, days: -1 },
        label: 0,
      },
      { point: 'birth', earliest: '1904-02-29', latest: '1904-02-29', label: 1 },
    ]);
    assert.deepEqual(
      [bounds.get('day')?.earliest?.day, bounds.get('day')?.latest?.day],
      ['1922-02-28', '1923-02-28'],
    );
  });
});
