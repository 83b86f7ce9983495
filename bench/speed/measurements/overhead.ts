/**
 * What it costs to keep every derivation: the time of the closure with them over the time without, each
 * pair run one after the other so that what else the machine does meets both.
 */
import { graphOf } from '../engines/ours.ts';
import { count, type Measurement, spread } from '../measurement.ts';
import { DAY, world } from '../world.ts';

export const overhead: Measurement = async ({ quick, log }) => {
  log('ours: overhead of keeping derivations');
  const made = world(100_000);
  const graph = graphOf(made);
  const time = (derivations: boolean): number => {
    const begin = performance.now();
    graph.closure(DAY, { derivations });
    return performance.now() - begin;
  };
  const ratios: number[] = [];
  for (let run = quick ? -10 : -20; run < (quick ? 41 : 201); run++) {
    // The one that goes first changes, since it may meet a fuller memory.
    const [first, second] = run % 2 === 0 ? [true, false] : [false, true];
    const [a, b] = [time(first), time(second)];
    if (run >= 0) ratios.push(first ? a / b : b / a);
  }
  return [
    {
      measure: 'closure with every derivation, over without, ×',
      engine: 'ours',
      on: `${count(made.links.length)} links`,
      ...spread(ratios),
      note: 'Soufflé publishes 1.27 and 1.31 for keeping one proof of each fact',
      target: { atMost: 1.3 },
    },
  ];
};
