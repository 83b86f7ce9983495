import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { joinEntities } from '../../src/identity/clusters.ts';
import { type EntitiesOfCase, LazyClusters, type Placed } from '../../src/identity/lazy-clusters.ts';
import type { Cluster } from '../../src/model/cluster.ts';
import { joinKeys } from '../../src/model/name-keys.ts';
import { type RandomCase, randomCase } from './random-case.ts';

/** The random case as a store would answer for it. */
function asked({ entities, judgements }: RandomCase): EntitiesOfCase {
  const placed = entities.map((entity, place) => ({ entity, place }));
  return {
    entities: (ids) => placed.filter(({ entity }) => ids.includes(entity.id)).toReversed(),
    bearing: (keys, known) =>
      placed
        .filter(({ entity }) => {
          const { equal, other, agreeing } = joinKeys(entity);
          return !known.has(entity.id) && [...equal, ...other, ...agreeing].some((key) => keys.includes(key));
        })
        .toReversed(),
    judgements: (ids) =>
      judgements.filter(
        ({ subject }) => subject.kind === 'identity' && (ids.includes(subject.a) || ids.includes(subject.b)),
      ),
    whole: () => ({ entities, judgements }),
  };
}

const shown = (cluster: Cluster | undefined) =>
  cluster && {
    ...cluster,
    members: cluster.members.map((member) => member.id),
    grounds: cluster.members.map((a) => cluster.members.map((b) => cluster.grounds([a.id, b.id]))),
  };

describe('lazy clusters', () => {
  it('are those of the whole case, for every entity, asked in any order', () => {
    let joined = 0;
    fc.assert(
      fc.property(randomCase(), fc.boolean(), fc.boolean(), (random, sameName, backwards) => {
        const whole = joinEntities(random.entities, random.judgements, { sameName });
        const lazy = new LazyClusters(asked(random), { sameName });
        const order = backwards ? random.entities.toReversed() : random.entities;
        for (const { id } of order) assert.deepEqual(shown(lazy.of(id)), shown(whole.of(id)));
        joined += whole.all.filter((cluster) => cluster.members.length > 1).length;
      }),
      { numRuns: 1500 },
    );
    assert.ok(joined > 1000, 'the random cases join enough for the comparison to mean something');
  });

  it('are joined whole where all of them, or what contradicts, is asked for', () => {
    fc.assert(
      fc.property(randomCase(), fc.boolean(), (random, sameName) => {
        const whole = joinEntities(random.entities, random.judgements, { sameName });
        const lazy = new LazyClusters(asked(random), { sameName });
        assert.deepEqual(lazy.all.map(shown), whole.all.map(shown));
        assert.deepEqual(
          lazy.contradictions.map(({ different, same }) => [different, same]),
          whole.contradictions.map(({ different, same }) => [different, same]),
        );
      }),
      { numRuns: 100 },
    );
  });

  it('ask for nothing but what judgements and names connect', () => {
    const entity = (id: string, name: string) =>
      ({ id, source: id, type: 'Person', name, aliases: [] }) as const;
    const entities = [entity('a', 'Ivan Sorin'), entity('b', 'Sorin'), entity('c', 'Lind')];
    const store = asked({ entities, judgements: [] });
    const loaded = new Set<string>();
    const noted = (found: Iterable<Placed>): Placed[] => {
      const all = [...found];
      for (const { entity } of all) loaded.add(entity.id);
      return all;
    };
    const lazy = new LazyClusters(
      {
        ...store,
        entities: (ids) => noted(store.entities(ids)),
        bearing: (keys, known) => noted(store.bearing(keys, known)),
      },
      { sameName: true },
    );
    assert.deepEqual(
      lazy.of('a')?.members.map((member) => member.id),
      ['a', 'b'],
    );
    assert.deepEqual([...loaded].sort(), ['a', 'b']);
    assert.equal(lazy.of('nobody'), undefined);
  });
});
