/**
 * One chain with its proof: who stood above one unit on one day, each superior with the links that lead
 * to it. Median time of a question over many units; the spread is that of the rounds.
 */
import { proofOfPath } from '../../../src/reason/links/chain-proof.ts';
import type { DatedLink } from '../../../src/reason/links/dated-link.ts';
import { LinkGraph } from '../../../src/reason/links/link-graph.ts';
import type { Engine, EngineKind } from '../engines/engine.ts';
import { engines } from '../engines/index.ts';
import { ours, recordsOf } from '../engines/ours.ts';
import { count, type Measurement, type Row, type Settings, spread } from '../measurement.ts';
import { someUnits, unitName, world, YEAR } from '../world.ts';

const MEASURE = 'one chain with its proof, µs';
const SIZE = 100_000;
/** An engine that takes longer than this over one question is asked fewer of them. */
const SLOW_MS = 2;

type Ask = (unit: number) => readonly number[] | Promise<readonly number[]>;

/** Microseconds of one question, the median of each round. */
async function rounds(ask: Ask, units: readonly number[], times: number): Promise<number[]> {
  const medians: number[] = [];
  for (let round = -2; round < times; round++) {
    const taken: number[] = [];
    for (const unit of units) {
      const begin = performance.now();
      const answer = ask(unit);
      if (answer instanceof Promise) await answer;
      taken.push((performance.now() - begin) * 1000);
    }
    if (round >= 0) medians.push(spread(taken).median);
  }
  return medians;
}

/** Refuses to measure an engine that gives other superiors than ours. */
async function sameChains(engine: Engine, own: Engine, units: readonly number[]): Promise<void> {
  for (const unit of units) {
    const [got, wanted] = [await engine.chain?.(unit), await own.chain?.(unit)];
    if (got?.toSorted().join() !== wanted?.toSorted().join())
      throw new Error(`${engine.name} gives other superiors of unit ${unit}: ${got} and not ${wanted}`);
  }
}

/** Measures one engine on about so many links. */
export async function chainOf(kind: EngineKind, size: number, { quick, log }: Settings): Promise<Row> {
  const made = world(Math.min(size, kind.most));
  const engine = await kind.load(made);
  const on = `${count(made.links.length)} links`;
  const row = { measure: MEASURE, engine: engine.name, on, note: `${engine.note}; ${engine.chainNote}` };
  try {
    if (engine.chain === null)
      return { ...row, median: null, min: null, max: null, runs: 0, note: engine.chainNote };
    log(`${engine.name}: chains in ${on}`);
    await sameChains(engine, await ours.load(made), someUnits(10, made.units));
    const begin = performance.now();
    await engine.chain(made.units - 1);
    const slow = performance.now() - begin > SLOW_MS;
    const questions = someUnits(slow ? (quick ? 20 : 100) : 2000, made.units);
    const target = kind === ours ? { target: { atMost: 50 } } : {};
    return { ...row, ...spread(await rounds(engine.chain, questions, quick ? 3 : 7)), ...target };
  } finally {
    engine.close();
  }
}

/** How far the true start and end of a link may lie from the days told, where dates are uncertain. */
const HALF_A_YEAR = 182;

/**
 * The same of ours where the question is a year, so that chains must be weighed for one instant: with
 * exact dates, and with dates of which only the year is known, where a party can be certain by
 * another chain than the shortest possible one.
 */
async function overYear(uncertain: boolean, { quick, log }: Settings): Promise<Row> {
  const made = world(SIZE);
  const on = `${count(made.links.length)} links`;
  const engine = `ours, some time in a year${uncertain ? ', uncertain dates' : ''}`;
  log(`${engine}: chains in ${on}`);
  const records = recordsOf(made);
  const graph = new LinkGraph(uncertain ? records.map(blurred) : records);
  let [reached, certainly] = [0, 0];
  const ask = (unit: number): readonly number[] => {
    for (const { possible, certain } of graph.above(unitName(unit), YEAR)) {
      proofOfPath(graph, possible, true);
      reached++;
      if (certain === null) continue;
      certainly++;
      if (certain !== possible) proofOfPath(graph, certain, true);
    }
    return [];
  };
  const figures = spread(await rounds(ask, someUnits(2000, made.units), quick ? 3 : 7));
  const share = Math.round((100 * certainly) / reached);
  const note = `all links of a chain at one instant; ${share}% of those reached are certain`;
  return { measure: MEASURE, engine, on, ...figures, note };
}

function blurred(link: DatedLink): DatedLink {
  const { s1, e2 } = link.bounds!;
  const [first, last] = [s1 - HALF_A_YEAR, e2 + HALF_A_YEAR];
  const bounds = {
    s1: first,
    s2: Math.min(s1 + HALF_A_YEAR, last),
    e1: Math.max(e2 - HALF_A_YEAR, first),
    e2: last,
  };
  return { ...link, bounds };
}

export const chain: Measurement = async (settings) => {
  const rows: Row[] = [];
  for (const kind of engines(settings.log)) rows.push(await chainOf(kind, SIZE, settings));
  return [...rows, await overYear(false, settings), await overYear(true, settings)];
};
