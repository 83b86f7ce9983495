/**
 * How the engines that know dates grow from 10,000 to 1,000,000 links: a chain, the closure of a day,
 * and for ours the time to build the graph and the memory it holds.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { LinkGraph } from '../../../src/reason/links/link-graph.ts';
import { engines } from '../engines/index.ts';
import { graphOf } from '../engines/ours.ts';
import { count, type Measurement, type Row, spread } from '../measurement.ts';
import { DAY, world } from '../world.ts';
import { chainOf } from './chain.ts';
import { closureOf } from './closure.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Megabytes that live in this process. */
function held(): number {
  collectGarbage();
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}

export const growth: Measurement = async (settings) => {
  const sizes = settings.quick ? [10_000, 100_000] : [10_000, 100_000, 1_000_000];
  const rows: Row[] = [];
  for (const kind of engines(settings.log)) {
    if (kind.most < Number.POSITIVE_INFINITY) continue;
    for (const size of sizes) {
      const chain = await chainOf(kind, size, settings);
      const closure = await closureOf(kind, size, settings);
      for (const { target: _, ...row } of [chain, closure])
        rows.push({ ...row, measure: `growth: ${row.measure}` });
    }
  }
  for (const size of sizes) rows.push(...buildAndMemory(size, settings.quick ? 3 : 5));
  return rows;
};

function buildAndMemory(size: number, runs: number): Row[] {
  const made = world(size);
  const build: number[] = [];
  const graphs: number[] = [];
  const closures: number[] = [];
  const kept: object[] = [];
  for (let run = -1; run < runs; run++) {
    const before = held();
    const begin = performance.now();
    const graph: LinkGraph = graphOf(made);
    const taken = performance.now() - begin;
    kept.push(graph);
    const after = held();
    kept.push(graph.closure(DAY));
    const whole = held();
    kept.length = 0;
    if (run < 0) continue;
    build.push(taken);
    graphs.push(after - before);
    closures.push(whole - after);
  }
  const row = { engine: 'ours', on: `${count(made.links.length)} links` };
  return [
    { measure: 'growth: graph built, ms', ...row, ...spread(build), note: 'from records in memory' },
    {
      measure: 'growth: graph held, MB',
      ...row,
      ...spread(graphs),
      note: 'columns, indexes, keys of parties, ids of claims',
    },
    {
      measure: 'growth: closure held, MB',
      ...row,
      ...spread(closures),
      note: 'facts, heights, every derivation',
    },
  ];
}
