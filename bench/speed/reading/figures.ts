/**
 * Figures: what a process that reads texts reports of itself, in one line of JSON. Times are those that
 * the processor spent on it, its collection of garbage included: with one core and one thread that is
 * what a clock shows on a machine with nothing else to do, and others on the machine disturb it less.
 */
export interface Figures {
  /** Milliseconds until the first text can be read: modules, word lists, models. */
  readonly load: number;
  /** Milliseconds of the first text. */
  readonly first: number;
  /** Milliseconds of each round over all texts. */
  readonly rounds: readonly number[];
  /** The most memory that the process held, bytes. */
  readonly peak: number;
  /** Claims or names found in the last round. */
  readonly found: number;
  readonly version: string;
}

/** Loads an engine, reads the texts of the file in `argv` in rounds, and prints the figures. */
export async function measureHere(
  argv: readonly string[],
  load: () => Promise<{
    readonly version: string;
    readonly read: (text: string) => number | Promise<number>;
  }>,
): Promise<void> {
  const { readFileSync } = await import('node:fs');
  const texts = JSON.parse(readFileSync(argv[0]!, 'utf8')) as string[];
  let began = process.cpuUsage();
  const since = (): number => {
    const { user, system } = process.cpuUsage(began);
    return (user + system) / 1000;
  };
  const { version, read } = await load();
  const loaded = since();
  began = process.cpuUsage();
  await read(texts[0]!);
  const first = since();
  const rounds: number[] = [];
  let found = 0;
  for (let round = 0; round < Number(argv[1]); round++) {
    began = process.cpuUsage();
    found = 0;
    for (const text of texts) found += await read(text);
    rounds.push(since());
  }
  const peak = process.resourceUsage().maxRSS * 1024;
  const figures: Figures = { load: loaded, first, rounds, peak, found, version };
  console.log(JSON.stringify(figures));
}
