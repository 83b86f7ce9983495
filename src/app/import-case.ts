/**
 * Import: tables of a known format into a case. Each file is a source, its bytes kept, its claims led
 * back to cells, all in one transaction: it is in the case as a whole when its event is handed out, or
 * not at all. Importing again adds nothing; a changed file adds a version. Tables of sources go first,
 * whatever the order in which files are given, so that what others cite has its title.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { kindOf, type TableFormat, type TableKind, type Works } from '../extract/table-format.ts';
import { TABLE_FORMATS } from '../extract/table-formats.ts';
import type { Source } from '../model/source.ts';
import type { Table } from '../model/table.ts';
import type { Text } from '../model/text.ts';
import type { Decoded } from '../readers/decode.ts';
import { readTable, TABLE_READER, tableOf } from '../readers/table/table.ts';
import type { Case } from '../store/case.ts';
import { newId } from '../store/ids.ts';
import { CallError } from './call-error.ts';
import { because } from './find-files.ts';
import { makeTableReading } from './make-table-reading.ts';
import { type HeldTable, heldTables, worksOf } from './tables.ts';

export type ImportOutcome = 'added' | 'version' | 'known' | 'same-bytes' | 'reread';

export interface TableEvent {
  readonly type: 'table';
  readonly path: string;
  readonly n: number;
  readonly of: number;
  readonly outcome: ImportOutcome;
  readonly source: Source;
  /** Kind of table, in words: "persons". */
  readonly kind: string;
  readonly rows: number;
  readonly claims: number;
  readonly entities: number;
  readonly defects: number;
}

export type ImportEvent =
  | { readonly type: 'found'; readonly files: number }
  | TableEvent
  | { readonly type: 'failed'; readonly path: string; readonly message: string }
  | { readonly type: 'stopped'; readonly done: number; readonly of: number };

export interface ImportOptions {
  /** Asked before each file: true ends the import with what is done. */
  readonly stop?: () => boolean;
}

/** The format of a name. Throws a CallError that lists those there are. */
export function formatOf(name: string): TableFormat {
  const found = TABLE_FORMATS.find((format) => format.name === name);
  if (found) return found;
  const known = TABLE_FORMATS.map((format) => format.name).join(', ');
  throw new CallError(`There is no format "${name}"; there are: ${known}.`);
}

interface Ready {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly decoded: Decoded;
  readonly table: Table;
  readonly kind: TableKind;
}

export async function* importTables(
  into: Case,
  format: TableFormat,
  paths: readonly string[],
  options: ImportOptions = {},
): AsyncGenerator<ImportEvent, void, undefined> {
  const files = [...new Set(paths)];
  yield { type: 'found', files: files.length };
  const ready: Ready[] = [];
  const named = new Map<string, string>();
  for (const path of files) {
    const read = readFile(format, path);
    const other = named.get(basename(path));
    if (typeof read === 'string') yield { type: 'failed', path, message: read };
    else if (other !== undefined) {
      const message = `${path}: another file of this call has the same name, "${other}"; import them one after the other.`;
      yield { type: 'failed', path, message };
    } else {
      named.set(basename(path), path);
      ready.push(read);
    }
  }
  ready.sort((a, b) => Number(a.kind.works === undefined) - Number(b.kind.works === undefined));
  let n = files.length - ready.length;
  for (const file of ready) {
    // Lets a signal be heard between two files.
    await setImmediate();
    if (options.stop?.()) {
      yield { type: 'stopped', done: n, of: files.length };
      return;
    }
    yield importTable(into, format, file, ++n, files.length);
  }
  // Tables that were held before may cite works that are known only now.
  for (const held of heldTables(into, format)) {
    if (ready.some((file) => basename(file.path) === held.source.path)) continue;
    if (!rereads(into, format, held)) continue;
    yield eventOf(into, format, held, 'reread', ++n, files.length);
  }
}

/** A file with its table, or one sentence that says why it is none. */
function readFile(format: TableFormat, path: string): Ready | string {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    if ((error as { code?: string }).code === 'EISDIR')
      return `${path}: this is a folder; name the files in it, as ${path.replace(/\/$/, '')}/*.`;
    return `${path}: ${because(error)}`;
  }
  const read = readTable(bytes, path);
  if (!read.ok) return read.issue.message;
  const found = kindOf(format, read.table);
  if (!found.ok) return `${path}: ${found.says}`;
  return { path, bytes, decoded: read.decoded, table: read.table, kind: found.kind };
}

function importTable(into: Case, format: TableFormat, file: Ready, n: number, of: number): TableEvent {
  const name = basename(file.path);
  const sha256 = createHash('sha256').update(file.bytes).digest('hex');
  const known = into.findSource(name, sha256);
  if (known) {
    const text = into.text(known.id);
    if (text) {
      const held: HeldTable = { source: known, text, table: tableOf(text.received), kind: file.kind };
      const outcome = rereads(into, format, held) ? 'reread' : 'known';
      return { ...eventOf(into, format, held, outcome, n, of), path: file.path };
    }
  }
  const before = into.latestSource(name);
  const source = sourceOf(name);
  const text: Text = {
    id: newId('text'),
    source: source.id,
    reader: TABLE_READER,
    ...file.decoded,
    emendations: [],
  };
  const works = file.kind.works ? null : worksOf(into, format);
  const { reading, defects } = makeTableReading(
    format,
    file.kind,
    text,
    sha256,
    into.secret,
    works,
    file.table,
  );
  const stored = into.addDocument({ source, bytes: file.bytes, text, reading });
  return {
    type: 'table',
    path: file.path,
    n,
    of,
    outcome: !stored.added ? 'same-bytes' : before ? 'version' : 'added',
    // Of bytes that are there already, the name under which they came first.
    source: into.source(stored.source.id) ?? stored.source,
    kind: file.kind.name,
    rows: file.table.rows.length,
    claims: reading.claims.length,
    entities: reading.entities.length,
    defects: defects.length,
  };
}

function sourceOf(path: string): Omit<Source, 'sha256' | 'bytes' | 'version'> {
  return {
    id: newId('source'),
    path,
    title: null,
    author: null,
    kind: 'dataset',
    date: null,
    language: null,
    obtained: new Date().toISOString(),
  };
}

/**
 * Reads a held table anew where that can change something: the format has another version, or a work
 * that it cites by its id alone is known now. Returns whether it was read.
 */
function rereads(into: Case, format: TableFormat, held: HeldTable): boolean {
  const { source, text, table, kind } = held;
  const works = kind.works ? null : worksOf(into, format);
  const same = into.readingState(text.id)?.extractors.join() === format.id;
  if (same && !citesKnownNow(into, source, works)) return false;
  into.replaceReading(
    text.id,
    makeTableReading(format, kind, text, source.sha256, into.secret, works, table).reading,
  );
  return true;
}

function citesKnownNow(into: Case, source: Source, works: Works): boolean {
  if (works === null) return false;
  for (const { citations } of into.claims({ source: source.id })) {
    for (const cited of citations ?? []) {
      const work = works.get(cited.key);
      if (
        work &&
        (work.title !== cited.title ||
          work.publication !== cited.publication ||
          work.published !== cited.published ||
          work.url !== cited.url)
      )
        return true;
    }
  }
  return false;
}

function eventOf(
  into: Case,
  format: TableFormat,
  held: HeldTable,
  outcome: ImportOutcome,
  n: number,
  of: number,
): TableEvent {
  const { source, table, kind } = held;
  const works = kind.works ? null : worksOf(into, format);
  let claims = 0;
  for (const _ of into.claims({ source: source.id })) claims++;
  return {
    type: 'table',
    path: source.path,
    n,
    of,
    outcome,
    source,
    kind: kind.name,
    rows: table.rows.length,
    claims,
    entities: into.entities({ source: source.id }).length,
    defects: kind.read(table, works).defects.length,
  };
}
