/**
 * Received files: files that came from elsewhere than the disk, laid into a folder beside the case, of this
 * user alone, so that they can be read like any others: where the case is safe, on an encrypted disk say,
 * they are too. What a program left there that was killed is removed by the next. Their names are not trusted: what would lead out of the
 * folder is cut from them, and what no file can be called is refused in one sentence.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { because } from './find-files.ts';

export interface ReceivedFile {
  /** As it was sent; folders before it are kept. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface LaidOut {
  /** What `readSources` is to be given. */
  readonly paths: readonly string[];
  readonly issues: readonly { readonly path: string; readonly message: string }[];
  /** A path of the folder, or a sentence that names one, as its sender knows it. */
  readonly asSent: (words: string) => string;
  readonly remove: () => void;
}

/** The machine is part of the name: a case can lie on a disk that several share. */
const MACHINE = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
const OURS = /^received-([0-9a-f]{8})-(\d+)-/;
/** Milliseconds after which what another machine laid out counts as left behind. */
const ABANDONED = 24 * 60 * 60 * 1000;

const placeIn = (dir: string): string => join(dir, 'tmp');

/** Removes what programs laid out in this case that are no more. */
export function removeLeftovers(dir: string): void {
  let names: string[] = [];
  try {
    names = readdirSync(placeIn(dir));
  } catch {
    return;
  }
  for (const name of names) {
    const [, machine, pid] = OURS.exec(name) ?? [];
    if (pid === undefined) continue;
    const path = join(placeIn(dir), name);
    try {
      const left =
        machine === MACHINE ? !lives(Number(pid)) : Date.now() - statSync(path).mtimeMs > ABANDONED;
      if (left) rmSync(path, { recursive: true, force: true });
    } catch {
      // Another program removed it first, or it is not ours to remove.
    }
  }
}

function lives(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as { code?: string }).code === 'EPERM';
  }
}

/** @param dir of the case */
export function layOut(files: readonly ReceivedFile[], dir: string): LaidOut {
  mkdirSync(placeIn(dir), { recursive: true, mode: 0o700 });
  const folder = mkdtempSync(join(placeIn(dir), `received-${MACHINE}-${process.pid}-`));
  const issues: { path: string; message: string }[] = [];
  const laid = new Set<string>();
  for (const { name, bytes } of files) {
    const path = relativePath(name);
    const refused =
      path === null
        ? 'no file can have this name.'
        : laid.has(path)
          ? `another file of this call has the same name, "${path}".`
          : write(join(folder, path), bytes);
    const shown = path ?? printable(name);
    if (refused !== null) issues.push({ path: shown, message: `${shown}: ${refused}` });
    else if (path !== null) laid.add(path);
  }
  // A file that was sent by itself is read whatever it is called; one in a folder, as `read` takes folders.
  const single = [...laid].filter((path) => !path.includes('/')).map((path) => join(folder, path));
  return {
    paths: laid.size === 0 ? [] : [folder, ...single],
    issues,
    asSent: (words) => words.replaceAll(`${folder}/`, '').replaceAll(`${folder}\\`, ''),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

const OF_ANOTHER: ReadonlySet<string> = new Set(['EEXIST', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG']);

function write(path: string, bytes: Uint8Array): string | null {
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    writeFileSync(path, bytes, { flag: 'wx', mode: 0o600 });
    return null;
  } catch (error) {
    // A part of a file must not be read for the whole; one that was there before is another's.
    if (!OF_ANOTHER.has((error as { code?: string }).code ?? ''))
      rmSync(path, { recursive: true, force: true });
    return because(error);
  }
}

/**
 * The path of a source for a name that was sent: relative, with `/`, without `.` and `..`, drives and
 * control characters. Null where nothing is left of it.
 */
export function relativePath(name: string): string | null {
  const parts = name
    .replaceAll('\\', '/')
    .split('/')
    .map((part) => printable(part).trim())
    .filter((part, i) => !/^\.{0,2}$/.test(part) && !(i === 0 && /^[A-Za-z]:$/.test(part)));
  if (parts.length === 0 || parts.some((part) => Buffer.byteLength(part) > 255)) return null;
  return parts.join('/');
}

const printable = (text: string): string => text.replace(/[\p{Cc}\p{Cs}]/gu, '');
