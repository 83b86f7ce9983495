/** The independent checker: steps of proofs replayed a second, each claim's words compared. */
import { checkerSpeed } from '../checker.ts';
import { count, type Measurement, spread } from '../measurement.ts';

export const checker: Measurement = async ({ quick, log }) => {
  log('ours: checker');
  const rounds: Awaited<ReturnType<typeof checkerSpeed>>[] = [];
  for (let round = 0; round < (quick ? 2 : 5); round++)
    rounds.push(await checkerSpeed(quick ? 500 : 2000, quick ? 2 : 3));
  const rates = (rounds[0] ?? []).filter(({ unit }) => unit === 'steps/s').map(({ name }) => name);
  const steps = rounds[0]?.find(({ unit }) => unit === 'steps')?.value ?? 0;
  return rates.map((rate) => ({
    measure: 'steps of proofs checked, steps/s',
    engine: 'ours',
    on: rate,
    ...spread(rounds.flatMap((rows) => rows.filter(({ name }) => name === rate).map(({ value }) => value))),
    note: rate.includes('memory') ? `${count(steps)} steps in a run` : 'the example case',
    target: { atLeast: 10_000 },
  }));
};
