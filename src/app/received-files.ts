/**
 * Received files: files that came from elsewhere than the disk, laid into a folder of this user alone
 * so that they can be read like any others. Their names are not trusted: what would lead out of the
 * folder is cut from them, and what no file can be called is refused in one sentence.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
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

export function layOut(files: readonly ReceivedFile[]): LaidOut {
  const folder = mkdtempSync(join(tmpdir(), 'apparatus-received-'));
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

function write(path: string, bytes: Uint8Array): string | null {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes, { flag: 'wx', mode: 0o600 });
    return null;
  } catch (error) {
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
