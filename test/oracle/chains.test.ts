/**
 * The chain of an answer (`src/reason/chain.ts`) against the graph of dated links, which
 * `test/oracle/links.test.ts` compares with enumeration: on random claims of command with exact first
 * and last days, both must reach the same parties at the same levels.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chainAbove } from '../../src/reason/chain.ts';
import { linksOf } from '../../src/reason/links/from-claims.ts';
import { LinkGraph } from '../../src/reason/links/link-graph.ts';
import { addDays } from '../../src/time/day.ts';
import type { Asked } from '../../src/time/modality.ts';
import { stateDuring } from '../../src/time/when-from-edtf.ts';
import { EvidenceBuilder } from '../support/evidence-builder.ts';
import { generator } from '../support/generator.ts';

const ORGANS = ['Alder Guard', 'Birch Board', 'Cedar Office', 'Dogwood Council', 'Elm Staff', 'Fir Bureau'];
const random = generator(1926);
const dayAt = (n: number): string => addDays('1930-01-01', n);

/** What stands above the first organ by either way, `level name`. */
function bothWays(asked: (from: number, to: number) => Asked) {
  const b = new EvidenceBuilder();
  for (let i = random(6, 16); i > 0; i--) {
    const [first, last] = [random(0, 9), random(0, 9)].sort((x, y) => x - y) as [number, number];
    b.claim({
      in: 'a.txt',
      kind: 'command',
      type: 'command',
      args: {
        superior: `Organization:${ORGANS[random(0, 5)]}`,
        subordinate: `Organization:${ORGANS[random(0, 5)]}`,
      },
      when: stateDuring(`${dayAt(first)}/${dayAt(last)}`, null),
    });
  }
  b.entity('a.txt', 'Organization', ORGANS[0]!);
  const evidence = b.evidence({ off: ['continuity'] });
  const nameOf = new Map(evidence.clusters.all.map((cluster) => [cluster.id, cluster.name]));
  const start = evidence.clusters.all.find((cluster) => cluster.name === ORGANS[0])!.id;
  const [from, to] = [random(0, 9), random(0, 9)].sort((x, y) => x - y) as [number, number];
  const time = asked(from, to);
  const levels = new Map<string, number>();
  for (const { superior, level } of chainAbove([start], { asked: time, mode: 'some-time-in' }, evidence)
    .chain)
    if (superior !== ORGANS[0]) levels.set(superior, Math.min(level, levels.get(superior) ?? level));
  return {
    answer: [...levels].map(([name, level]) => `${level} ${name}`).sort(),
    graph: new LinkGraph(linksOf(evidence))
      .above(start, time)
      .map(({ party, possible }) => `${possible.level} ${nameOf.get(party)}`)
      .sort(),
    claims: b.claims.map(({ args, when }) => [
      args['subordinate']?.[0]?.name,
      args['superior']?.[0]?.name,
      when.edtf,
    ]),
    time,
  };
}

describe('the chain of an answer', () => {
  it('reaches on a day whom the graph of links reaches', () => {
    let reached = 0;
    for (let i = 0; i < 1000; i++) {
      const { answer, graph, ...rest } = bothWays((day) => [dayAt(day), dayAt(day)]);
      assert.deepEqual(answer, graph, JSON.stringify(rest));
      reached += graph.length;
    }
    assert.ok(reached > 300);
  });

  it('reaches in a longer time whom the graph of links reaches', () => {
    for (let i = 0; i < 1000; i++) {
      const { answer, graph, ...rest } = bothWays((first, last) => [dayAt(first), dayAt(last)]);
      assert.deepEqual(answer, graph, JSON.stringify(rest));
    }
  });
});
