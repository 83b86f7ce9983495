/**
 * Writer: who appends to a log. Each installation keeps one random key in the user's configuration
 * folder; in a case it signs with an id derived from that key and the case, so that two cases handed
 * out by one person cannot be traced to each other by it.
 */
import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { derivedId } from './ids.ts';

/** `APPARATUS_HOME`, else `apparatus` in the configuration folder of the platform. */
export function configDir(env: NodeJS.ProcessEnv = process.env): string {
  if (env['APPARATUS_HOME']) return env['APPARATUS_HOME'];
  if (env['XDG_CONFIG_HOME']) return join(env['XDG_CONFIG_HOME'], 'apparatus');
  if (process.platform === 'win32' && env['APPDATA']) return join(env['APPDATA'], 'apparatus');
  return join(homedir(), '.config', 'apparatus');
}

let ofThisProcess: Uint8Array | undefined;

/** The key of this installation; where none can be kept, one for the life of this process. */
export function writerKey(env: NodeJS.ProcessEnv = process.env): Uint8Array {
  const dir = configDir(env);
  const path = join(dir, 'writer');
  const kept = readKey(path);
  if (kept !== undefined) return kept;
  const temp = join(dir, `writer-${randomBytes(6).toString('hex')}`);
  try {
    mkdirSync(dir, { recursive: true, mode: 0o700 });
    writeFileSync(temp, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600, flag: 'wx', flush: true });
    try {
      // A link is refused where the name is taken: of two processes that start together one wins.
      linkSync(temp, path);
    } finally {
      rmSync(temp, { force: true });
    }
  } catch {
    // Taken meanwhile, or the folder cannot be written: what can be read now decides.
  }
  ofThisProcess ??= randomBytes(32);
  return readKey(path) ?? ofThisProcess;
}

export function writerId(key: Uint8Array, caseId: string): string {
  return derivedId(key, 'writer', [caseId]);
}

function readKey(path: string): Uint8Array | undefined {
  try {
    const text = readFileSync(path, 'utf8').trim();
    return /^[0-9a-f]{64}$/.test(text) ? Buffer.from(text, 'hex') : undefined;
  } catch {
    return undefined;
  }
}
