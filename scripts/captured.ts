/**
 * Captured: runs a command of the program inside this process and gives back what it printed, as on a
 * terminal of a fixed width. For documents and pictures, which must come out alike on every machine.
 */
import { main } from '../src/cli/main.ts';

export interface Captured {
  /** What was printed on stdout and stderr, in the order in which it was printed. */
  readonly output: string;
  /** The exit code that the command asked for. */
  readonly code: number;
}

export interface Screen {
  /** Characters in a line. */
  readonly columns: number;
  /** True: with weights, as on a terminal. False: as into a file. */
  readonly terminal: boolean;
}

const PIPE: Screen = { columns: 80, terminal: false };

/** Runs one command at a time: what the streams are is a matter of the whole process. */
export async function captured(args: readonly string[], screen: Screen = PIPE): Promise<Captured> {
  const parts: string[] = [];
  const streams = [process.stdout, process.stderr];
  const { NO_COLOR } = process.env;
  const before = streams.map((stream) => ({ stream, write: stream.write }));
  for (const stream of streams) {
    stream.write = (chunk: string | Uint8Array): boolean => {
      parts.push(typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8'));
      return true;
    };
  }
  const fields = { columns: screen.columns, isTTY: screen.terminal };
  const kept = Object.getOwnPropertyDescriptors(process.stdout);
  for (const [name, value] of Object.entries(fields)) {
    Object.defineProperty(process.stdout, name, { value, configurable: true, writable: true });
  }
  if (screen.terminal) delete process.env['NO_COLOR'];
  try {
    await main(args);
  } finally {
    for (const { stream, write } of before) stream.write = write;
    for (const name of Object.keys(fields)) {
      const old = kept[name];
      if (old) Object.defineProperty(process.stdout, name, old);
      else delete (process.stdout as unknown as Record<string, unknown>)[name];
    }
    if (NO_COLOR !== undefined) process.env['NO_COLOR'] = NO_COLOR;
    process.stdout.removeAllListeners('error');
  }
  const code = Number(process.exitCode ?? 0);
  process.exitCode = 0;
  return { output: parts.join(''), code };
}
