/**
 * The formulas of `src/time/modality.ts` against plain enumeration: for random small chains every
 * choice of start and end days within the bounds is tried, and *certain* must mean in all of them,
 * *possible* in at least one. Unknown and open bounds reach to the ends of a small calendar that is
 * wider than any bound and any time asked about.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addDays } from '../../src/time/day.ts';
import { chainSomeTimeIn, chainThroughout, type Modality } from '../../src/time/modality.ts';
import type { Bound, When } from '../../src/time/when.ts';
import { tighten } from '../../src/time/when-from-edtf.ts';
import { generator } from '../support/generator.ts';

const CHAINS = 4000;
/** Bounds lie on days 2 to 5, times asked about on 1 to 6, and the calendar has days 0 to 7. */
const FIRST = 0;
const LAST = 7;

const dayAt = (n: number): string => addDays('1930-01-01', n);

interface Link {
  readonly when: When;
  /** Every pair of first and last day that the bounds allow. */
  readonly choices: readonly (readonly [number, number])[];
}

/** A random link: each bound a day, unknown, or (both together) stated open. */
function link(random: (low: number, high: number) => number): Link | null {
  const pair = (): readonly [number | null, number | null] => {
    const [a, b] = [random(2, 5), random(2, 5)].sort((x, y) => x - y) as [number, number];
    return [random(0, 5) === 0 ? null : a, random(0, 5) === 0 ? null : b];
  };
  const bounds = (): { readonly days: readonly [number | null, number | null]; readonly open: boolean } =>
    random(0, 9) === 0 ? { days: [null, null], open: true } : { days: pair(), open: false };
  const start = bounds();
  const end = bounds();
  const written = (side: typeof start): readonly [Bound, Bound] =>
    side.open
      ? ['open', 'open']
      : [
          side.days[0] === null ? null : dayAt(side.days[0]),
          side.days[1] === null ? null : dayAt(side.days[1]),
        ];
  const when: When = { edtf: null, text: null, start: written(start), end: written(end) };
  const choices: [number, number][] = [];
  const [s1, s2] = start.open ? [FIRST, FIRST] : [start.days[0] ?? FIRST, start.days[1] ?? LAST];
  const [e1, e2] = end.open ? [LAST, LAST] : [end.days[0] ?? FIRST, end.days[1] ?? LAST];
  for (let s = s1; s <= s2; s += 1) for (let e = Math.max(s, e1); e <= e2; e += 1) choices.push([s, e]);
  return choices.length === 0 ? null : { when, choices };
}

/** Certain and possible by trying every combination of choices. */
function enumerated(
  links: readonly Link[],
  holds: (days: readonly (readonly [number, number])[]) => boolean,
): Modality {
  let certain = true;
  let possible = false;
  const chosen: (readonly [number, number])[] = [];
  const choose = (i: number): void => {
    const next = links[i];
    if (next === undefined) {
      if (holds(chosen)) possible = true;
      else certain = false;
      return;
    }
    for (const choice of next.choices) {
      if (possible && !certain) return;
      chosen.push(choice);
      choose(i + 1);
      chosen.pop();
    }
  };
  choose(0);
  return { certain, possible };
}

describe('certain and possible, against enumeration', () => {
  const random = generator(1930);
  const cases: { readonly links: readonly Link[]; readonly t: readonly [number, number] }[] = [];
  while (cases.length < CHAINS) {
    const links = Array.from({ length: random(1, 3) }, () => link(random));
    const [t1, t2] = [random(1, 6), random(1, 6)].sort((a, b) => a - b) as [number, number];
    if (links.every((l) => l !== null)) cases.push({ links, t: [t1, t2] });
  }
  const shown = ({ links, t }: (typeof cases)[number]): string =>
    JSON.stringify({ links: links.map(({ when }) => [when.start, when.end]), t: t.map(dayAt) });
  const whens = (links: readonly Link[]): readonly When[] => links.map(({ when }) => when);

  it(`some time in: ${CHAINS} chains of one to three links`, () => {
    for (const one of cases) {
      const [t1, t2] = one.t;
      const expected = enumerated(one.links, (days) => {
        const from = Math.max(t1, ...days.map(([s]) => s));
        return from <= Math.min(t2, ...days.map(([, e]) => e));
      });
      assert.deepEqual(chainSomeTimeIn(whens(one.links), [dayAt(t1), dayAt(t2)]), expected, shown(one));
    }
  });

  it(`throughout: ${CHAINS} chains of one to three links`, () => {
    for (const one of cases) {
      const [t1, t2] = one.t;
      const expected = enumerated(one.links, (days) => days.every(([s, e]) => s <= t1 && e >= t2));
      assert.deepEqual(chainThroughout(whens(one.links), [dayAt(t1), dayAt(t2)]), expected, shown(one));
    }
  });

  it('every answer occurs often enough to mean something', () => {
    const counts = new Map<string, number>();
    for (const one of cases) {
      const { certain, possible } = chainSomeTimeIn(whens(one.links), [dayAt(one.t[0]), dayAt(one.t[1])]);
      const key = `${certain} ${possible}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    for (const key of ['true true', 'false true', 'false false'])
      assert.ok((counts.get(key) ?? 0) > CHAINS / 20, key);
  });

  it('tightening changes no choice of days', () => {
    for (const { links } of cases) {
      for (const { when, choices } of links) {
        const tight = tighten(when);
        assert.notEqual(tight, null);
        for (const [s, e] of choices) {
          for (const [bounds, n] of [
            [tight?.start, s],
            [tight?.end, e],
          ] as const) {
            const [low, high] = bounds ?? [null, null];
            if (low !== null && low !== 'open') assert.ok(low <= dayAt(n));
            if (high !== null && high !== 'open') assert.ok(high >= dayAt(n));
          }
        }
      }
    }
  });
});
