/**
 * The search along dated links (`src/reason/links`) against plain enumeration: in small random graphs
 * every chain without a circle is listed, and for each every choice of days within the bounds of its
 * links is tried. A party must be reached exactly where some chain to it holds for some choice
 * (possible) or one and the same chain for every choice (certain), with the length of the shortest.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { boundsOfWhen, type DatedLink } from '../../src/reason/links/dated-link.ts';
import { LinkGraph, type Path, type SearchOptions } from '../../src/reason/links/link-graph.ts';
import { addDays } from '../../src/time/day.ts';
import type { Bound, When } from '../../src/time/when.ts';
import { generator } from '../support/generator.ts';

const GRAPHS = 8000;
/** Bounds lie on days 2 to 5, times asked about on 1 to 6, and the calendar has days 0 to 7. */
const [FIRST, LAST] = [0, 7];
const PARTIES = ['a', 'b', 'c', 'd'];
const TYPES = ['command', 'administrative'];
const MODES = ['some-time-in', 'throughout'] as const;

type Random = (low: number, high: number) => number;
type Choice = readonly [start: number, end: number];

const dayAt = (n: number): string => addDays('1930-01-01', n);

/** A random time of a link: each bound a day, unknown, or (both together) stated open. */
function time(random: Random): { when: Pick<When, 'start' | 'end'>; choices: Choice[] } | null {
  const side = (openAt: number) => {
    if (random(0, 9) === 0) return { low: openAt, high: openAt, written: ['open', 'open'] as const };
    const [a, b] = [random(2, 5), random(2, 5)].sort((x, y) => x - y) as [number, number];
    const [low, high] = [random(0, 4) === 0 ? null : a, random(0, 4) === 0 ? null : b];
    const written: readonly [Bound, Bound] = [
      low === null ? null : dayAt(low),
      high === null ? null : dayAt(high),
    ];
    return { low: low ?? FIRST, high: high ?? LAST, written };
  };
  const [start, end] = [side(FIRST), side(LAST)];
  const choices: Choice[] = [];
  for (let s = start.low; s <= start.high; s++)
    for (let e = Math.max(s, end.low); e <= end.high; e++) choices.push([s, e]);
  return choices.length === 0 ? null : { when: { start: start.written, end: end.written }, choices };
}

interface Case {
  readonly links: readonly DatedLink[];
  readonly choices: readonly (readonly Choice[])[];
  readonly t: readonly [number, number];
  readonly mode: (typeof MODES)[number];
  readonly types: readonly string[] | undefined;
}

function randomCase(random: Random): Case {
  const links: DatedLink[] = [];
  const choices: Choice[][] = [];
  for (let wanted = random(2, 6); links.length < wanted; ) {
    const drawn = time(random);
    if (drawn === null) continue;
    links.push({
      superior: PARTIES[random(0, 3)]!,
      subordinate: PARTIES[random(0, 3)]!,
      type: TYPES[random(0, 3) === 0 ? 1 : 0]!,
      claims: [`claim ${links.length}`],
      bounds: boundsOfWhen(drawn.when),
    });
    choices.push(drawn.choices);
  }
  const t = [random(1, 6), random(1, 6)].sort((a, b) => a - b) as [number, number];
  return {
    links,
    choices,
    t,
    mode: MODES[random(0, 1)]!,
    types: random(0, 1) === 0 ? undefined : ['command'],
  };
}

/** Whether a chain of these links holds for some and for every choice of days. */
function holds(
  { choices, t, mode }: Case,
  chain: readonly number[],
): { certain: boolean; possible: boolean } {
  let certain = true;
  let possible = false;
  const choose = (i: number, start: number, end: number): void => {
    if (i === chain.length) {
      const held =
        mode === 'throughout' ? start <= t[0] && end >= t[1] : Math.max(start, t[0]) <= Math.min(end, t[1]);
      possible ||= held;
      certain &&= held;
      return;
    }
    // All links hold together from the latest start to the earliest end.
    for (const [s, e] of choices[chain[i]!]!) choose(i + 1, Math.max(start, s), Math.min(end, e));
  };
  choose(0, FIRST, LAST);
  return { certain, possible };
}

/** Every chain upward from a party that passes no party twice, up to three links. */
function chains(one: Case, from: string): number[][] {
  const found: number[][] = [];
  const extend = (chain: number[], at: string, passed: readonly string[]): void => {
    if (chain.length === 3) return;
    for (const [k, link] of one.links.entries()) {
      if (link.subordinate !== at || passed.includes(link.superior)) continue;
      if (one.types !== undefined && !one.types.includes(link.type)) continue;
      found.push([...chain, k]);
      extend([...chain, k], link.superior, [...passed, link.superior]);
    }
  };
  extend([], from, [from]);
  return found;
}

const shown = ({ links, choices, ...rest }: Case): string =>
  JSON.stringify({ ...rest, links: links.map((link, k) => [link, choices[k]]) });

describe('chains of dated links, against enumeration', () => {
  const random = generator(1917);
  const cases = Array.from({ length: GRAPHS }, () => randomCase(random));
  const counts = { certain: 0, possible: 0, longer: 0, below: 0 };

  it(`every party of ${GRAPHS} graphs is reached as enumeration says`, () => {
    for (const one of cases) {
      const units = new LinkGraph(one.links);
      const options: SearchOptions = { mode: one.mode, ...(one.types && { types: one.types }) };
      const asked = [dayAt(one.t[0]), dayAt(one.t[1])] as const;
      const expected = new Map<string, { possible: number; certain: number | null }>();
      for (const party of PARTIES) {
        const about = (path: Path | null): number | null => path?.level ?? null;
        const shortest = new Map<string, { possible: number; certain: number | null }>();
        for (const chain of chains(one, party)) {
          const { certain, possible } = holds(one, chain);
          if (!possible) continue;
          const top = one.links[chain.at(-1)!]!.superior;
          const known = shortest.get(top);
          shortest.set(top, {
            possible: Math.min(chain.length, known?.possible ?? chain.length),
            certain: certain
              ? Math.min(chain.length, known?.certain ?? chain.length)
              : (known?.certain ?? null),
          });
        }
        const reached = units.above(party, asked, options);
        const got = reached.map((each) => [each.party, about(each.possible), about(each.certain)]);
        const wanted = [...shortest].map(([top, { possible, certain }]) => [top, possible, certain]);
        assert.deepEqual(got.sort(), wanted.sort(), `${party}: ${shown(one)}`);
        for (const { possible, certain } of reached) {
          assert.equal(holds(one, possible.links).possible, true, shown(one));
          if (certain !== null) assert.equal(holds(one, certain.links).certain, true, shown(one));
        }
        for (const [top, levels] of shortest) {
          expected.set(`${top} over ${party}`, levels);
          counts.possible++;
          if (levels.certain !== null) counts.certain++;
          if (levels.certain !== null && levels.certain > levels.possible) counts.longer++;
        }
      }
      for (const party of PARTIES) {
        for (const each of units.below(party, asked, options)) {
          const levels = expected.get(`${party} over ${each.party}`);
          assert.deepEqual(
            levels,
            { possible: each.possible.level, certain: each.certain?.level ?? null },
            shown(one),
          );
          counts.below++;
        }
      }
    }
    assert.equal(counts.below, counts.possible);
  });

  it('every link that a chain can end with is a step', () => {
    for (const one of cases) {
      const units = new LinkGraph(one.links);
      const options: SearchOptions = { mode: one.mode, ...(one.types && { types: one.types }) };
      for (const { link, possible, certain } of units.stepsAbove(
        'a',
        [dayAt(one.t[0]), dayAt(one.t[1])],
        options,
      )) {
        assert.equal(possible.links.at(-1), link);
        assert.equal(holds(one, possible.links).possible, true, shown(one));
        if (certain !== null) assert.equal(holds(one, certain.links).certain, true, shown(one));
      }
    }
  });

  it('every answer occurs often enough to mean something', () => {
    for (const [answer, count] of Object.entries(counts)) assert.ok(count > 20, `${answer}: ${count}`);
    assert.ok(counts.possible > counts.certain + 100);
  });
});
