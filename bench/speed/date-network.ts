/**
 * A date network of a given size for the speed bench: lives of persons who act in events that several
 * sources tell, some dated by one and some by another, with ages, orders and distances between them.
 * All of it is one connected part. `contradict` adds one date that the rest of it excludes.
 */
import { addDays, addMonths } from '../../src/time/day.ts';
import type { Constraint } from '../../src/time/network/constraint.ts';
import { type Solution, solveNetwork } from '../../src/time/network/network.ts';
import { inDays } from '../../src/time/network/step.ts';

/** @param points births and events together, at least 4 */
export function dateNetwork(points: number, contradict: boolean): Constraint<string>[] {
  const out: Constraint<string>[] = [];
  const start = '1900-01-01';
  for (let i = 0; i < points; i += 2) {
    const birth = `birth ${i}`;
    const event = `event ${i}`;
    const age = 18 + (i % 30);
    out.push({
      from: birth,
      to: event,
      least: { months: 12 * age, days: 0 },
      most: { months: 12 * (age + 1), days: -1 },
      label: `age ${i}`,
    });
    if (i % 20 === 0) {
      const day = addDays(start, 3 * i);
      out.push({ point: event, earliest: day, latest: addMonths(day, 1), label: `date ${i}` });
    }
    if (i === 0) continue;
    out.push({ from: `event ${i - 2}`, to: event, least: inDays(1), most: inDays(9), label: `order ${i}` });
    out.push({ from: birth, to: `event ${i - 2}`, least: inDays(0), most: null, label: `life ${i}` });
  }
  if (contradict) {
    const day = addDays(start, 40 * points);
    out.push({
      point: `event ${points - (points % 2 === 0 ? 2 : 1)}`,
      earliest: day,
      latest: null,
      label: 'too late',
    });
  }
  return out;
}

/** Milliseconds that one solution takes, with the contradiction explained where there is one. */
export function timeDateNetwork(
  points: number,
  contradict: boolean,
): { ms: number; solution: Solution<string> } {
  const constraints = dateNetwork(points, contradict);
  const from = performance.now();
  const solution = solveNetwork(constraints);
  return { ms: performance.now() - from, solution };
}

if (import.meta.main) {
  for (const points of [200, 400, 800, 4000]) {
    for (const contradict of [false, true]) {
      const runs = Array.from({ length: 9 }, () => timeDateNetwork(points, contradict));
      const ms = runs.map((run) => run.ms).sort((a, b) => a - b)[4] ?? 0;
      const found = runs[0]?.solution.contradictions.map((cycle) => cycle.length).join(', ') ?? '';
      console.log(
        `${points} points: ${ms.toFixed(1)} ms${found === '' ? '' : `, contradiction of ${found} constraints`}`,
      );
    }
  }
}
