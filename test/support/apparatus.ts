/** Apparatus: runs the command line as a person does; in this process, or in one of its own. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { main } from '../../src/cli/main.ts';

export const MAIN = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** One run in this process. Runs must not overlap, since the exit code belongs to the process. */
export async function apparatus(...args: readonly string[]): Promise<Ran> {
  let out = '';
  let err = '';
  process.exitCode = undefined;
  await main(args, {
    out: { write: (text) => (out += text), columns: 80 },
    err: { write: (text) => (err += text), columns: 80 },
  });
  const code = Number(process.exitCode ?? 0);
  process.exitCode = undefined;
  return { code, out, err };
}

/** One run in a process of its own. */
export function spawned(...args: readonly string[]): Ran {
  const ran = spawnSync(process.execPath, [MAIN, ...args], {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  return { code: ran.status, out: ran.stdout, err: ran.stderr };
}
