/** A network of relative dates: tightest bounds, and the contradiction explained where there is one. */
import { timeDateNetwork } from '../date-network.ts';
import { count, type Measurement, type Row, spread } from '../measurement.ts';

const SIZES = [200, 400, 800, 4000];
/** The size that has a target. */
const AIMED_AT = 400;

export const dateNetworks: Measurement = async ({ quick, log }) => {
  log('ours: date networks');
  const rows: Row[] = [];
  for (const points of quick ? SIZES.slice(0, 3) : SIZES) {
    for (const contradict of [false, true]) {
      const runs = Array.from({ length: quick ? 6 : 17 }, () => timeDateNetwork(points, contradict)).slice(2);
      const cycles = runs[0]!.solution.contradictions.map((cycle) => cycle.length);
      if (cycles.length > 0 !== contradict) throw new Error('the contradiction of the network is not found');
      rows.push({
        measure: 'date network solved, ms',
        engine: 'ours',
        on: `${count(points)} points`,
        ...spread(runs.map(({ ms }) => ms)),
        note: contradict
          ? `a contradiction explained by ${cycles.join(', ')} constraints`
          : 'without contradiction',
        ...(points === AIMED_AT ? { target: { atMost: 100 } } : {}),
      });
    }
  }
  return rows;
};
