/**
 * Closure: every pair of units of which one stands above the other on one day, in facts a second. Ours
 * keeps every derivation of every fact, the others keep none.
 */
import type { EngineKind } from '../engines/engine.ts';
import { engines } from '../engines/index.ts';
import { graphOf, ours } from '../engines/ours.ts';
import { count, type Measurement, type Row, type Settings, spread, times } from '../measurement.ts';
import { DAY, world } from '../world.ts';

const MEASURE = 'closure of one day, facts/s';
const SIZE = 100_000;
/** An engine that takes longer than this is run less often. */
const SLOW_MS = 300;

/** Measures one engine on about so many links, and refuses one that finds other facts than ours. */
export async function closureOf(kind: EngineKind, size: number, { quick, log }: Settings): Promise<Row> {
  const made = world(Math.min(size, kind.most));
  const engine = await kind.load(made);
  const on = `${count(made.links.length)} links`;
  log(`${engine.name}: closure of ${on}`);
  try {
    const wanted = graphOf(made).closure(DAY).size;
    const begin = performance.now();
    const facts = await engine.closure();
    const slow = performance.now() - begin > SLOW_MS;
    if (facts !== wanted) throw new Error(`${engine.name} derives ${facts} facts and not ${wanted}`);
    const [runs, warmUp] = slow ? [quick ? 1 : 3, quick ? 0 : 1] : [quick ? 5 : 15, 3];
    const taken = await times(runs, warmUp, engine.closure);
    return {
      measure: MEASURE,
      engine: engine.name,
      on: `${on}, ${count(facts)} facts`,
      ...spread(taken.map((ms) => facts / (ms / 1000))),
      note: `${engine.note}; ${engine.closureNote}`,
      ...(kind === ours ? { target: { atLeast: 350_000 } } : {}),
    };
  } finally {
    engine.close();
  }
}

export const closure: Measurement = async (settings) => {
  const rows: Row[] = [];
  for (const kind of engines(settings.log)) rows.push(await closureOf(kind, SIZE, settings));
  return rows;
};
