/** Streams: where a run of the command line writes. A terminal, a pipe, or what a test hands in. */
export interface Output {
  readonly write: (text: string) => unknown;
  readonly columns?: number | undefined;
  readonly isTTY?: boolean | undefined;
}

export interface Streams {
  readonly out: Output;
  readonly err: Output;
}

let current: Streams = { out: process.stdout, err: process.stderr };

export const streams = (): Streams => current;

/** For one run: `main` sets them before it starts and sets them back after. */
export function useStreams(next: Streams): Streams {
  const before = current;
  current = next;
  return before;
}
