import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { IdentityGraph } from '../../src/identity/graph.ts';
import type { Decision, Judgement } from '../../src/model/judgement.ts';

const judged = (id: string, a: string, b: string, decision: Decision): Judgement => ({
  id,
  subject: { kind: 'identity', a, b },
  decision,
  reason: 'r',
  author: 't',
  at: '2020-01-01T00:00:00Z',
});

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

/** All that can be asked of a graph, in a form that can be compared. */
function shown(graph: IdentityGraph): unknown {
  return {
    together: NAMES.map((name) => [...graph.together(name)].sort().join('')),
    components: graph
      .components()
      .map((each) => [...each].sort().join(''))
      .sort(),
    decisions: NAMES.flatMap((a) => NAMES.map((b) => graph.decision(a, b)?.id ?? null)),
    apart: NAMES.flatMap((a) => NAMES.map((b) => graph.areApart(a, b))),
    paths: NAMES.flatMap((a) => NAMES.map((b) => graph.path(a, b)?.map((each) => each.id) ?? null)),
    within: NAMES.map((name) => graph.judgementsWithin(name).map((each) => each.id)),
    contradictions: graph
      .contradictions()
      .map(({ different, same }) => [different.id, same.map((each) => each.id)]),
  };
}

/** Components by plain flooding over the judgements in force: what the graph is checked against. */
function flooded(judgements: readonly Judgement[]): string[] {
  const latest = new Map<string, Judgement>();
  for (const each of judgements) {
    if (each.subject.kind !== 'identity') continue;
    latest.set([each.subject.a, each.subject.b].sort().join(''), each);
  }
  const colour = new Map(NAMES.map((name) => [name, name]));
  for (let changed = true; changed; ) {
    changed = false;
    for (const { subject, decision } of latest.values()) {
      if (decision !== 'yes' || subject.kind !== 'identity') continue;
      const [x = '', y = ''] = [colour.get(subject.a), colour.get(subject.b)].sort();
      if (x === y) continue;
      changed = true;
      colour.set(subject.a, x).set(subject.b, x);
    }
  }
  return NAMES.map((name) => NAMES.filter((other) => colour.get(other) === colour.get(name)).join(''));
}

const name = fc.constantFrom(...NAMES);
const steps = fc.array(
  fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record({
        do: fc.constant('add' as const),
        a: name,
        b: name,
        decision: fc.constantFrom<Decision>('yes', 'yes', 'yes', 'no', 'unsure', 'open'),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({ do: fc.constantFrom('withdraw' as const, 'restore' as const), which: fc.nat() }),
    },
  ),
  { maxLength: 40 },
);

/** Plays the steps; returns the graph and the judgements that are left in force of their pairs' histories. */
function played(list: typeof steps extends fc.Arbitrary<infer T> ? T : never) {
  const graph = new IdentityGraph();
  const all: { judgement: Judgement; withdrawn: boolean }[] = [];
  for (const step of list) {
    if (step.do === 'add') {
      const judgement = judged(`j${all.length}`, step.a, step.b, step.decision);
      all.push({ judgement, withdrawn: false });
      graph.add(judgement);
    } else {
      const given = all[step.which % Math.max(1, all.length)];
      if (!given) continue;
      given.withdrawn = step.do === 'withdraw';
      if (step.do === 'withdraw') graph.withdraw(given.judgement.id);
      else graph.restore(given.judgement.id);
    }
  }
  return { graph, left: all.filter((each) => !each.withdrawn).map((each) => each.judgement), all };
}

describe('the identity graph', () => {
  it('says the same after any additions and withdrawals as one made of what is left', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const { graph, left } = played(list);
        assert.deepEqual(shown(graph), shown(new IdentityGraph(left)));
        assert.deepEqual(
          NAMES.map((each) => [...graph.together(each)].sort().join('')),
          flooded(left),
        );
      }),
      { numRuns: 400 },
    );
  });

  it('loses nothing: what is withdrawn and restored leaves the graph as it was', () => {
    fc.assert(
      fc.property(steps, fc.nat(), (list, which) => {
        const { graph, all } = played(list);
        const before = shown(graph);
        const given = all[which % Math.max(1, all.length)];
        if (!given) return;
        const { id } = given.judgement;
        if (given.withdrawn) graph.restore(id);
        else graph.withdraw(id);
        if (given.withdrawn) graph.withdraw(id);
        else graph.restore(id);
        assert.deepEqual(shown(graph), before);
      }),
      { numRuns: 300 },
    );
  });

  it('gives the shortest path of judgements between two', () => {
    const graph = new IdentityGraph([
      judged('j1', 'a', 'b', 'yes'),
      judged('j2', 'b', 'c', 'yes'),
      judged('j3', 'c', 'd', 'yes'),
      judged('j4', 'a', 'd', 'yes'),
    ]);
    assert.deepEqual(
      graph.path('b', 'd')?.map((each) => each.id),
      ['j1', 'j4'],
    );
    assert.equal(graph.path('a', 'e'), null);
    assert.deepEqual(graph.path('a', 'a'), []);
  });

  it('lets the newest judgement on a pair decide, and an unsure one join nothing', () => {
    const graph = new IdentityGraph([judged('j1', 'a', 'b', 'yes'), judged('j2', 'b', 'a', 'unsure')]);
    assert.deepEqual([...graph.together('a')], ['a']);
    assert.equal(graph.decision('a', 'b')?.id, 'j2');
    graph.withdraw('j2');
    assert.deepEqual([...graph.together('a')].sort(), ['a', 'b']);
    assert.deepEqual(
      graph.history('a', 'b').map(({ judgement, withdrawn }) => [judgement.id, withdrawn]),
      [
        ['j1', false],
        ['j2', true],
      ],
    );
  });

  it('takes a pair that stands open again for one that nobody judged', () => {
    const graph = new IdentityGraph([
      judged('j1', 'a', 'b', 'yes'),
      judged('j2', 'b', 'a', 'open'),
      judged('j3', 'c', 'd', 'no'),
      judged('j4', 'c', 'd', 'open'),
    ]);
    assert.deepEqual(shown(graph), shown(new IdentityGraph()));
    assert.equal(graph.history('a', 'b').length, 2);
    graph.add(judged('j5', 'a', 'b', 'yes'));
    assert.equal(graph.decision('a', 'b')?.id, 'j5');
  });

  it('reports a pair judged different that other judgements make one', () => {
    const graph = new IdentityGraph([
      judged('j1', 'a', 'b', 'yes'),
      judged('j2', 'a', 'c', 'no'),
      judged('j3', 'b', 'c', 'yes'),
    ]);
    const [both] = graph.contradictions();
    assert.equal(both?.different.id, 'j2');
    assert.deepEqual(
      both?.same.map((each) => each.id),
      ['j1', 'j3'],
    );
    graph.withdraw('j3');
    assert.deepEqual(graph.contradictions(), []);
  });
});
