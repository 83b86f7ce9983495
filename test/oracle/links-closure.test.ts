/**
 * The closure of a day (`src/reason/links/closure.ts`) against SQLite's recursive common table
 * expression, and its witness sets against plain enumeration of chains, on random graphs with circles,
 * several superiors at once and several claims for one link.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import Database from 'better-sqlite3';
import type { DatedLink } from '../../src/reason/links/dated-link.ts';
import { LinkGraph } from '../../src/reason/links/link-graph.ts';
import { eachWitness } from '../../src/reason/links/witnesses.ts';
import { fromOrdinal } from '../../src/time/day.ts';
import { generator } from '../support/generator.ts';

const GRAPHS = 300;
const DAY = 5;

const random = generator(1984);
const graphs = Array.from({ length: GRAPHS }, () => {
  const parties = random(3, 7);
  return Array.from({ length: random(2, 12) }, (_, k): DatedLink => {
    const [s, e] = [random(1, 9), random(1, 9)].sort((a, b) => a - b) as [number, number];
    // One claim can give two links, and a link can rest on two claims.
    const claims = [`claim ${random(0, 4) === 0 ? k - 1 : k}`, ...(random(0, 5) === 0 ? ['claim 0'] : [])];
    const bounds = { s1: s, s2: s, e1: e, e2: e };
    const [superior, subordinate] = [`party ${random(0, parties)}`, `party ${random(0, parties)}`];
    return { superior, subordinate, type: random(0, 4) === 0 ? 'administrative' : 'command', claims, bounds };
  });
});

const RECURSIVE = `
  WITH RECURSIVE above(superior, subordinate) AS (
    SELECT superior, subordinate FROM link WHERE first <= :day AND last >= :day AND type = 'command'
    UNION
    SELECT link.superior, above.subordinate FROM above JOIN link ON link.subordinate = above.superior
    WHERE link.first <= :day AND link.last >= :day AND link.type = 'command'
  )
  SELECT superior, subordinate FROM above ORDER BY superior, subordinate`;

/** Facts as SQLite derives them, written "superior over subordinate". */
function bySqlite(links: readonly DatedLink[]): string[] {
  const database = new Database(':memory:');
  database.exec(
    'CREATE TABLE link (superior TEXT, subordinate TEXT, type TEXT, first INTEGER, last INTEGER)',
  );
  const insert = database.prepare('INSERT INTO link VALUES (?, ?, ?, ?, ?)');
  for (const { superior, subordinate, type, bounds } of links)
    insert.run(superior, subordinate, type, bounds!.s1, bounds!.e2);
  const rows = database.prepare(RECURSIVE).all({ day: DAY }) as { superior: string; subordinate: string }[];
  database.close();
  return rows.map((row) => `${row.superior} over ${row.subordinate}`);
}

const closureOf = (links: readonly DatedLink[]) =>
  new LinkGraph(links).closure(fromOrdinal(DAY), { types: ['command'] });

/** Every chain upward from one party to another that comes to no party twice on its way. */
function chains(links: readonly DatedLink[], from: string, to: string): number[][] {
  const held = links.map(({ type, bounds }) => type === 'command' && bounds!.s1 <= DAY && bounds!.e2 >= DAY);
  const found: number[][] = [];
  const extend = (chain: readonly number[], at: string, passed: readonly string[]): void => {
    for (const [k, { superior, subordinate }] of links.entries()) {
      if (!held[k] || subordinate !== at) continue;
      if (superior === to) found.push([...chain, k]);
      else if (!passed.includes(superior)) extend([...chain, k], superior, [...passed, superior]);
    }
  };
  extend([], from, [from]);
  return found;
}

/** The sets among these that contain no other of them. */
function minimal(sets: readonly (readonly string[])[]): string[] {
  const keys = [...new Set(sets.map((set) => [...new Set(set)].sort().join()))];
  return keys
    .filter((key) => !keys.some((other) => other !== key && isWithin(other.split(','), key.split(','))))
    .sort();
}

const isWithin = (a: readonly string[], b: readonly string[]): boolean => a.every((each) => b.includes(each));

describe('the closure of a day', () => {
  it(`has the facts that SQLite derives, on ${GRAPHS} random graphs`, () => {
    let facts = 0;
    for (const links of graphs) {
      const closure = closureOf(links);
      const got = Array.from({ length: closure.size }, (_, fact) => {
        return `${closure.superiorOf(fact)} over ${closure.subordinateOf(fact)}`;
      });
      assert.deepEqual(got.sort(), bySqlite(links));
      facts += closure.size;
    }
    assert.ok(facts > (10 * GRAPHS) / 3);
  });

  it('has the same facts without derivations', () => {
    for (const links of graphs) {
      const graph = new LinkGraph(links);
      const [kept, bare] = [true, false].map((derivations) =>
        graph.closure(fromOrdinal(DAY), { derivations }),
      );
      assert.equal(bare!.size, kept!.size);
      assert.equal(bare!.derivations, 0);
      for (let fact = 0; fact < kept!.size; fact++) {
        assert.equal(bare!.superiorOf(fact), kept!.superiorOf(fact));
        assert.equal(bare!.subordinateOf(fact), kept!.subordinateOf(fact));
      }
    }
  });

  it('has for each fact the height of its shortest chain, and a chain of that height', () => {
    for (const links of graphs) {
      const closure = closureOf(links);
      for (let fact = 0; fact < closure.size; fact++) {
        const [superior, subordinate] = [closure.superiorOf(fact), closure.subordinateOf(fact)];
        assert.equal(closure.find(superior, subordinate), fact);
        const lengths = chains(links, subordinate, superior).map((chain) => chain.length);
        assert.equal(closure.heightOf(fact), Math.min(...lengths));
        const path = closure.path(fact);
        assert.equal(path.level, closure.heightOf(fact));
        let at = subordinate;
        for (const link of path.links) {
          assert.equal(links[link]!.subordinate, at);
          at = links[link]!.superior;
        }
        assert.equal(at, superior);
      }
    }
  });

  it('keeps every one-step derivation of every fact', () => {
    let total = 0;
    for (const links of graphs) {
      const closure = closureOf(links);
      let count = 0;
      for (let fact = 0; fact < closure.size; fact++) {
        const [superior, subordinate] = [closure.superiorOf(fact), closure.subordinateOf(fact)];
        const got: string[] = [];
        for (const { link, premise } of closure.derivationsOf(fact)) {
          got.push(`${link} ${premise}`);
        }
        // By definition: each link that holds under the superior, alone or with what it stands over.
        const wanted: string[] = [];
        for (const [k, link] of links.entries()) {
          const { s1, e2 } = link.bounds!;
          if (link.superior !== superior || link.type !== 'command' || s1 > DAY || e2 < DAY) continue;
          if (link.subordinate === subordinate) wanted.push(`${k} null`);
          const premise = closure.find(link.subordinate, subordinate);
          if (premise !== null) wanted.push(`${k} ${premise}`);
        }
        assert.deepEqual(got.sort(), wanted.sort());
        count += got.length;
      }
      assert.equal(count, closure.derivations);
      total += closure.derivations - closure.size;
    }
    assert.ok(total > GRAPHS, 'facts with several derivations occur');
  });
});

describe('witness sets', () => {
  it('are the minimal sets of claims of all chains, the smallest first', () => {
    let several = 0;
    for (const links of graphs) {
      const closure = closureOf(links);
      for (let fact = 0; fact < closure.size; fact++) {
        const sets = [...eachWitness(closure, fact)].map((set) => set!);
        const sizes = sets.map((set) => set.length);
        assert.deepEqual(
          sizes,
          sizes.toSorted((a, b) => a - b),
        );
        const all = chains(links, closure.subordinateOf(fact), closure.superiorOf(fact));
        const wanted = minimal(all.map((chain) => chain.flatMap((k) => links[k]!.claims)));
        assert.deepEqual(sets.map((set) => [...set].sort().join()).sort(), wanted);
        if (sets.length > 1) several++;
      }
    }
    assert.ok(several > GRAPHS / 3, `${several} facts with several witness sets`);
  });
});
