/**
 * The verdict on a whole chain against plain enumeration: random claims that one organ stood above
 * another, some of them supposed, some denied for good. Every chain without a circle is listed, every
 * choice of days within the bounds of its claims is tried, and for each choice every day.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { wholeChain } from '../../src/reason/whole-chain.ts';
import { addDays } from '../../src/time/day.ts';
import type { When } from '../../src/time/when.ts';
import { EvidenceBuilder } from '../support/evidence-builder.ts';
import { generator } from '../support/generator.ts';

const CASES = 4000;
const ORGANS = ['Alder Guard', 'Birch Board', 'Cedar Office', 'Dogwood Council'];
const TYPES = ['command', 'administrative'];
const MODES = ['some-time-in', 'throughout'] as const;

type Bounds = readonly [s1: number, s2: number, e1: number, e2: number];
interface Told {
  readonly below: number;
  readonly above: number;
  readonly type: string;
  readonly bounds: Bounds;
  readonly firm: boolean;
}

const dayAt = (n: number): string => addDays('1930-01-01', n);

/** Exact first and last days, or each of them within bounds. */
function bounds(random: (low: number, high: number) => number): Bounds {
  const drawn = [1, 2, 3, 4].map(() => random(0, 6)).sort((a, b) => a - b) as [
    number,
    number,
    number,
    number,
  ];
  const [a, b, c, d] = drawn;
  if (random(0, 1) === 0) return [a, a, b, b];
  return b === c ? [a, a, d, d] : [a, b, c, d];
}

const whenOf = ([s1, s2, e1, e2]: Bounds): When => ({
  edtf: s1 === s2 && e1 === e2 ? `${dayAt(s1)}/${dayAt(e2)}` : null,
  text: null,
  start: [dayAt(s1), dayAt(s2)],
  end: [dayAt(e1), dayAt(e2)],
});

/** Every choice of a first and a last day. */
function choicesOf([s1, s2, e1, e2]: Bounds): (readonly [number, number])[] {
  const choices: (readonly [number, number])[] = [];
  for (let s = s1; s <= s2; s++) for (let e = Math.max(s, e1); e <= e2; e++) choices.push([s, e]);
  return choices;
}

interface Held {
  readonly possible: boolean;
  readonly certain: boolean;
}

/** Whether these all hold on one day of the time (or on every day of it) for some choice of days, and for all. */
function enumerated(row: readonly Told[], [t1, t2]: readonly [number, number], all: boolean): Held {
  let [possible, certain] = [false, true];
  const visit = (i: number, days: ReadonlySet<number>): void => {
    const told = row[i];
    if (told === undefined) {
      const holds = all ? days.size === t2 - t1 + 1 : days.size > 0;
      possible ||= holds;
      certain &&= holds;
      return;
    }
    for (const [s, e] of choicesOf(told.bounds))
      visit(i + 1, new Set([...days].filter((t) => s <= t && t <= e)));
  };
  visit(0, new Set(Array.from({ length: t2 - t1 + 1 }, (_, i) => t1 + i)));
  return { possible, certain: certain && row.every(({ firm }) => firm) };
}

/** Every chain from the first organ to the last that passes no organ twice. */
function* rows(told: readonly Told[], at = 0, passed: readonly number[] = [0]): Generator<Told[]> {
  for (const each of told) {
    if (each.below !== at || passed.includes(each.above)) continue;
    if (each.above === ORGANS.length - 1) yield [each];
    else for (const rest of rows(told, each.above, [...passed, each.above])) yield [each, ...rest];
  }
}

describe('the verdict on a whole chain', () => {
  it('is the one that enumeration gives, and so is what it rests on', () => {
    const random = generator(1917);
    const counts = new Map<string, number>();
    for (let n = 0; n < CASES; n++) {
      const told: Told[] = [];
      const denied = new Set<string>();
      const b = new EvidenceBuilder();
      const pair = (below: number, above: number) => ({
        superior: `Organization:${ORGANS[above]}`,
        subordinate: `Organization:${ORGANS[below]}`,
      });
      for (const [i] of ORGANS.entries()) b.entity('a.txt', 'Organization', ORGANS[i]!);
      for (let i = random(2, 5); i > 0; i--) {
        const below = random(0, 2);
        const above = [1, 2, 3][random(0, 2)]!;
        if (below === above) continue;
        const type = TYPES[random(0, 1)]!;
        const each = { below, above, type, bounds: bounds(random), firm: random(0, 4) > 0 };
        told.push(each);
        b.claim({
          in: 'a.txt',
          kind: 'command',
          type,
          args: pair(below, above),
          when: whenOf(each.bounds),
          voices: [each.firm ? 'author' : 'author/supposed'],
        });
      }
      for (const { below, above, type } of told.filter(() => random(0, 7) === 0)) {
        denied.add(`${below} ${above} ${type}`);
        const when = whenOf([0, 0, 9, 9]);
        b.claim({ in: 'b.txt', kind: 'command', type, args: pair(below, above), polarity: '-', when });
        for (const each of [below, above]) b.entity('b.txt', 'Organization', ORGANS[each]!);
      }
      const drawn = [random(0, 6), random(0, 6)].sort((x, y) => x - y) as [number, number];
      const t: readonly [number, number] = random(0, 2) === 0 ? [0, 6] : drawn;
      const mode = MODES[random(0, 1)]!;
      const all = mode === 'throughout';

      const found = [...rows(told)].map((row) => ({
        row,
        held: enumerated(row, t, all),
        each: row.every((one) => enumerated([one], t, all).possible),
        contested: row.some(({ below, above, type }) => denied.has(`${below} ${above} ${type}`)),
      }));
      const some = (which: (chain: (typeof found)[number]) => boolean): boolean => found.some(which);
      const wanted = some(({ held, contested }) => held.certain && !contested)
        ? 'evidenced'
        : some(({ held, contested }) => held.possible && !contested)
          ? 'possible'
          : some(({ held }) => held.possible)
            ? 'contested'
            : 'no evidence';
      const apart = wanted === 'no evidence' && some(({ each }) => each);

      const evidence = b.evidence({ off: ['continuity'] });
      const named = (name: string) => ({
        name,
        cluster: evidence.clusters.all.find((cluster) => cluster.name === name) ?? assert.fail(name),
      });
      const finding = wholeChain(
        { lower: named(ORGANS[0]!), upper: named(ORGANS[3]!), asked: [dayAt(t[0]), dayAt(t[1])], mode },
        evidence,
      );
      const shown = JSON.stringify({ told, denied: [...denied], t, mode });
      assert.equal(finding.verdict, wanted, shown);
      assert.equal(finding.apart, apart, shown);
      // Each chain of parties and types that may have held is told, once.
      const sets = new Set(
        found
          .filter(({ held }) => held.possible)
          .map(({ row }) => row.map((one) => `${one.below} ${one.above} ${one.type}`).join()),
      );
      const tells = finding.others.length + (finding.chain && !finding.apart ? 1 : 0);
      if (finding.otherwise === 'none') assert.equal(tells, sets.size, shown);
      // What the verdict rests on bears it alone, and nothing of it can be missed.
      if (wanted === 'evidenced' || wanted === 'possible') {
        for (const set of finding.restsOn.sets) {
          const bears = (claims: readonly string[]): boolean =>
            found.some(
              ({ row, held, contested }) =>
                !contested &&
                (wanted === 'evidenced' ? held.certain : held.possible) &&
                row.every((one) => claims.includes(`c${told.indexOf(one) + 1}`)),
            );
          assert.ok(bears(set), shown);
          for (const claim of set) assert.ok(!bears(set.filter((each) => each !== claim)), shown);
        }
        assert.ok(finding.restsOn.sets.length > 0, shown);
      }
      const key = apart ? 'apart' : wanted;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    for (const verdict of ['evidenced', 'possible', 'contested', 'no evidence', 'apart']) {
      assert.ok((counts.get(verdict) ?? 0) > 20, `${verdict}: ${counts.get(verdict)}`);
    }
  });
});
