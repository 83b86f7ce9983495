/**
 * How the engines that know dates grow from 10,000 to 1,000,000 links: a chain, the closure of a day,
 * and for ours the time to build the graph and the memory it holds.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { DatedLink } from '../../../src/reason/links/dated-link.ts';
import { LinkGraph } from '../../../src/reason/links/link-graph.ts';
import { engines } from '../engines/index.ts';
import { recordsOf } from '../engines/ours.ts';
import { byMeasure, count, type Measurement, type Row, spread } from '../measurement.ts';
import { DAY, type World, world } from '../world.ts';
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
      const both = [await chainOf(kind, size, settings), await closureOf(kind, size, settings)];
      for (const { target: _, ...row } of both) rows.push({ ...row, measure: `growth: ${row.measure}` });
    }
  }
  for (const size of sizes) {
    settings.log(`ours: memory at ${count(size)} links`);
    rows.push(...ofGraph(size, settings.quick ? 3 : 5));
  }
  return byMeasure(rows);
};

/** Time to build the graph, and what it and a closure hold. */
function ofGraph(size: number, runs: number): Row[] {
  const made = world(size);
  const found = Array.from({ length: runs + 1 }, () => built(made)).slice(1);
  const row = { engine: 'ours', on: `${count(made.links.length)} links` };
  return [
    {
      measure: 'growth: graph built, ms',
      ...row,
      ...spread(found.map(({ ms }) => ms)),
      note: 'from records in memory',
    },
    {
      measure: 'growth: graph held, MB',
      ...row,
      ...spread(found.map(({ graph }) => graph)),
      note: 'columns, indexes, keys of parties, ids of claims',
    },
    {
      measure: 'growth: closure held, MB',
      ...row,
      ...spread(found.map(({ closure }) => closure)),
      note: 'facts, every derivation, and the room left over',
    },
  ];
}

/** In a function of its own, so that nothing of one run is still held in the next. */
function built(made: World): { readonly ms: number; readonly graph: number; readonly closure: number } {
  const before = held();
  let records: DatedLink[] | null = recordsOf(made);
  const begin = performance.now();
  const graph = new LinkGraph(records);
  const ms = performance.now() - begin;
  records = null;
  const after = held();
  const closure = graph.closure(DAY);
  const whole = held();
  if (closure.size < graph.parties.length - 1) throw new Error('every unit but one has a superior');
  return { ms, graph: after - before, closure: whole - after };
}
