/**
 * Find files: the files that the paths of a call mean, sorted, each with the name that its source gets.
 * The name is relative to the path that was given, with `/`; of a file that was given itself it is the
 * base name. What cannot be looked into is reported, and the rest is found all the same.
 */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

export interface FoundFile {
  /** Where it is on this machine; stands in messages only. */
  readonly file: string;
  /** The name of the source. */
  readonly name: string;
  /** `periods`: named periods of a case that lie beside its sources. */
  readonly kind: 'source' | 'periods';
}

export interface FoundFiles {
  readonly files: readonly FoundFile[];
  /** One sentence for each path that could not be looked into. */
  readonly issues: readonly { readonly path: string; readonly message: string }[];
  /** Files of a folder that are no sources: those that describe it. */
  readonly leftOut: readonly LeftOut[];
}

const DESCRIBES_FOLDER = /^readme(?:\.|$)/i;
const PERIODS = 'periods.json';
/** By this file the folder of a case is known (`docs/case-format.md`). */
const CASE_FILE = 'case.sqlite';

/** A file or folder that was found and is not read, and why, in words. */
export interface LeftOut {
  readonly path: string;
  readonly why: string;
}

export function findFiles(paths: readonly string[]): FoundFiles {
  const files: FoundFile[] = [];
  const issues: { path: string; message: string }[] = [];
  const leftOut: LeftOut[] = [];
  const named = new Map<string, string>();
  const add = (found: FoundFile): void => {
    const other = named.get(found.name);
    if (other === resolve(found.file)) return;
    if (other !== undefined && found.kind === 'source') {
      issues.push({
        path: found.file,
        message: `${found.file}: another file of this call has the same name, "${found.name}"; read the folder above both, or each in a call of its own folder.`,
      });
      return;
    }
    named.set(found.name, resolve(found.file));
    files.push(found);
  };
  const walk = (folder: string, prefix: string): void => {
    let entries: string[];
    try {
      entries = readdirSync(folder).sort();
    } catch (error) {
      issues.push({ path: folder, message: `${folder}: ${because(error)}` });
      return;
    }
    for (const entry of entries) {
      if (entry.startsWith('.')) continue;
      const file = join(folder, entry);
      const kind = kindOf(file);
      if (typeof kind !== 'string') issues.push({ path: file, message: `${file}: ${because(kind.error)}` });
      else if (kind === 'folder') {
        if (existsSync(join(file, CASE_FILE))) leftOut.push({ path: file, why: 'it is a case' });
        else walk(file, `${prefix}${entry}/`);
      } else if (kind === 'file') {
        if (DESCRIBES_FOLDER.test(entry)) leftOut.push({ path: file, why: 'it describes its folder' });
        else add({ file, name: `${prefix}${entry}`, kind: entry === PERIODS ? 'periods' : 'source' });
      }
    }
  };
  for (const path of paths) {
    const kind = kindOf(path);
    if (typeof kind !== 'string') issues.push({ path, message: `${path}: ${because(kind.error)}` });
    else if (kind === 'folder') walk(path, '');
    else if (kind === 'file') add({ file: path, name: basename(path), kind: 'source' });
    else issues.push({ path, message: `${path}: this is neither a file nor a folder.` });
  }
  return { files, issues, leftOut };
}

function kindOf(path: string): 'file' | 'folder' | 'other' | { readonly error: unknown } {
  try {
    const stat = statSync(path);
    return stat.isDirectory() ? 'folder' : stat.isFile() ? 'file' : 'other';
  } catch (error) {
    return { error };
  }
}

/** The reason of the file system in words. */
export function because(error: unknown): string {
  const code = (error as { code?: string } | null)?.code;
  if (code === 'ENOENT') return 'there is no such file or folder.';
  if (code === 'EACCES' || code === 'EPERM') return 'it may not be read: permission is denied.';
  if (code === 'EISDIR') return 'this is a folder, not a file.';
  if (code === 'ELOOP') return 'it is a link that leads back to itself.';
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'there is no room left on the disk.';
  if (code === 'EEXIST') return 'another file has this name here, perhaps in other capitals.';
  if (code === 'ENAMETOOLONG') return 'its name is too long.';
  return `it cannot be read (${code ?? (error instanceof Error ? error.message : 'unknown reason')}).`;
}
