/** Registry: the formats that can be read. A new one is a folder beside `plain/` and a line here. */
import { issue } from './issue.ts';
import { markdown } from './markdown/markdown.ts';
import { plain } from './plain/plain.ts';
import type { Reader, ReadResult } from './reader.ts';

export const READERS: readonly Reader[] = [plain, markdown];

const TABLES: ReadonlySet<string> = new Set(['csv', 'tsv']);

/** Lower-case extension of a path without the dot; empty where it has none. */
function extension(path: string): string {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(dot + 1).toLowerCase() : '';
}

/** The reader for a path by its extension, plain text where it has none, null where no reader knows it. */
export function readerFor(path: string): Reader | null {
  const ending = extension(path);
  if (ending === '') return plain;
  return READERS.find((each) => each.extensions.includes(ending)) ?? null;
}

/** Reads a file of any known format. */
export function readDocument(bytes: Uint8Array, path: string): ReadResult {
  const reader = readerFor(path);
  if (reader !== null) return reader.read(bytes, path);
  const known = READERS.flatMap((each) => each.extensions.map((ending) => `.${ending}`));
  return {
    ok: false,
    issue: issue(
      path,
      `files ending in .${extension(path)} cannot be read yet; these can: ${known.join(', ')}.${TABLES.has(extension(path)) ? ' A table of a known format goes in with "apparatus import".' : ''}`,
    ),
  };
}
