/**
 * How a case on disk grows: opening, questions each in a process of its own, memory, and undoing one of
 * 10,000 judgements. The largest case takes minutes to make, so it is measured only where this
 * measurement is asked for by name.
 */
import { existsSync } from 'node:fs';
import { byMeasure, count, type Measurement, type Row } from '../measurement.ts';

const FILE = new URL('../case.ts', import.meta.url);

/** Medians, by the number of claims or judgements. */
interface Grown {
  readonly name: string;
  readonly unit: string;
  readonly values: Readonly<Record<number, number>>;
}
interface CaseBench {
  readonly measureCase: (options: {
    readonly sizes: readonly number[];
    readonly say: (line: string) => void;
  }) => readonly Grown[];
}

export const growingCase: Measurement = async ({ quick, named, log }) => {
  if (!existsSync(FILE)) {
    log('cases: bench/speed/case.ts is not there');
    return [];
  }
  if (quick && !named) return [];
  const { measureCase } = (await import(FILE.href)) as CaseBench;
  const sizes = quick ? [10_000] : named ? [10_000, 100_000, 1_000_000] : [10_000, 100_000];
  const rows = measureCase({ sizes, say: log }).flatMap(({ name, unit, values }) =>
    Object.entries(values).map(([size, median]): Row => {
      const target = targetOf(name, unit);
      return {
        measure: `a case on disk, ${unit}`,
        engine: name,
        on: `${count(Number(size))} ${name.startsWith('undo') ? 'judgements' : 'claims'}`,
        median,
        min: null,
        max: null,
        runs: 1,
        note: 'a figure for several questions',
        ...(target === null ? {} : { target: { atMost: target } }),
      };
    }),
  );
  return byMeasure(rows);
};

/** A case of a million claims opens and answers in under 2 s and 1 GB; a judgement is undone in 10 ms. */
function targetOf(name: string, unit: string): number | null {
  if (name.startsWith('undo a judgement, graph') && !name.endsWith('worst')) return 10;
  if (name.endsWith(': whole process')) return 2000;
  return unit === 'MB' && name.includes('memory') ? 1000 : null;
}
