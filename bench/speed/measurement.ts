/** What a measurement is, and how times are taken. */
export interface Row {
  /** What was measured, with its unit: `one chain with its proof, µs`. */
  readonly measure: string;
  readonly engine: string;
  /** On how much: `100,000 links`. */
  readonly on: string;
  /** Median, least and greatest of the runs; `null` where the engine cannot do it. */
  readonly median: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly runs: number;
  readonly note: string;
  /** The bound that ours is meant to keep, where there is one. */
  readonly target?: { readonly atMost: number } | { readonly atLeast: number };
}

export interface Settings {
  /** Fewer runs and sizes, for a look in under a minute. */
  readonly quick: boolean;
  /** The measurement was asked for by name. */
  readonly named: boolean;
  /** Says what is being done. */
  readonly log: (line: string) => void;
}

export type Measurement = (settings: Settings) => Promise<readonly Row[]>;

/** Median, least and greatest; the figures in ascending order are left as they were. */
export function spread(figures: readonly number[]): {
  median: number;
  min: number;
  max: number;
  runs: number;
} {
  const sorted = figures.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const median =
    sorted.length % 2 === 1 ? sorted[middle]! : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
  return { median, min: sorted[0]!, max: sorted.at(-1)!, runs: sorted.length };
}

/** Milliseconds of each run, after `warmUp` runs that do not count. */
export async function times(runs: number, warmUp: number, act: () => unknown): Promise<readonly number[]> {
  const taken: number[] = [];
  for (let run = -warmUp; run < runs; run++) {
    const begin = performance.now();
    await act();
    if (run >= 0) taken.push(performance.now() - begin);
  }
  return taken;
}

export const count = (n: number): string => n.toLocaleString('en-US');

/** The rows with those of one measure together, measures in the order of their first row. */
export function byMeasure(rows: readonly Row[]): Row[] {
  const measures = [...new Set(rows.map(({ measure }) => measure))];
  return measures.flatMap((measure) => rows.filter((row) => row.measure === measure));
}
