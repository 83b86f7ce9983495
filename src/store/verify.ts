/**
 * Verify: checks a case on disk, trusting none of it: the bytes against their hashes, the payloads
 * against their commitments, the commitments against the Merkle tree, the tables against the log.
 */
import { createHash } from 'node:crypto';
import { type Checkpoint, commitmentOf, replayOrder } from './log.ts';
import { appended, type Hash, hashLeaf, rootHash } from './merkle.ts';
import { DERIVED_TABLES } from './migrations/index.ts';
import { migrate } from './open-database.ts';
import type { Payload, RecordBodies } from './record.ts';
import type { Database, Row, Storage } from './storage.ts';
import { Tables } from './tables.ts';

/** One thing that is wrong, and where. */
export interface CaseIssue {
  readonly kind: 'database' | 'bytes' | 'record' | 'tree' | 'history' | 'table' | 'text' | 'quote';
  /** File, record or row: "sources/ab12…", "record 7 of wrt_…", "claim clm_…". */
  readonly place: string;
  /** One sentence. */
  readonly says: string;
}

/** More issues of one kind than this are counted, not listed. */
const LISTED = 100;

/**
 * `earlier` are states of the logs that were written down before: the logs must still begin with them.
 * Works on one state of the case though others write meanwhile. Cost: a few passes over the log.
 */
export function verifyCase(
  database: Database,
  storage: Storage,
  bytesPath: (sha256: string) => string,
  earlier: readonly Checkpoint[],
): CaseIssue[] {
  const issues: CaseIssue[] = [];
  database.exec('BEGIN');
  try {
    for (const row of database.prepare('PRAGMA quick_check').all()) {
      for (const line of String(row['quick_check']).split('\n')) {
        if (line === 'ok' || line.startsWith('***')) continue;
        issues.push({
          kind: 'database',
          place: 'case.sqlite',
          says: `SQLite reports: ${line.replace(/\.$/, '')}.`,
        });
      }
    }
    if (issues.length > 0) return shortened(issues);
    const payloadsSound = checkLogs(database, earlier, issues);
    checkBytes(database, storage, bytesPath, issues);
    if (payloadsSound) checkTables(database, storage, issues);
  } finally {
    database.exec('ROLLBACK');
  }
  return shortened(issues);
}

/** Returns whether every payload can be read, so that the tables can be made from them. */
function checkLogs(database: Database, earlier: readonly Checkpoint[], issues: CaseIssue[]): boolean {
  let sound = true;
  const excused = new Set<string>();
  const missing = new Set<string>();
  const writers = database.prepare('SELECT n, id, size FROM writer ORDER BY id').all();
  for (const writer of writers) {
    const id = String(writer['id']);
    const nodes = new Map<string, Hash>();
    const old = earlier.filter((checkpoint) => checkpoint.writer === id);
    const checkOld = (size: number) => {
      for (const checkpoint of old.filter((c) => c.size === size)) {
        const root = Buffer.from(rootHash(size, (level, index) => nodes.get(`${level} ${index}`) as Hash));
        if (root.toString('hex') !== checkpoint.root)
          issues.push({
            kind: 'history',
            place: `the first ${size} records of ${id}`,
            says: 'They are not those that were there when the checkpoint was taken.',
          });
      }
    };
    checkOld(0);
    const selectNode = database.prepare(
      'SELECT hash FROM node WHERE writer = ? AND level = ? AND number = ?',
    );
    let next = 0;
    let stored = 0;
    for (const row of database
      .prepare('SELECT number, clock, salt, payload, commitment FROM log WHERE writer = ? ORDER BY number')
      .iterate(Number(writer['n']))) {
      const number = Number(row['number']);
      const place = `record ${number} of ${id}`;
      const fault = (says: string) => issues.push({ kind: 'record', place, says });
      if (number !== next) {
        fault(`The log goes on with it, and record ${next} is missing.`);
        sound = false;
        break;
      }
      next += 1;
      const commitment = row['commitment'] as Uint8Array;
      if (row['payload'] === null) {
        missing.add(place);
      } else {
        const payload = String(row['payload']);
        const actual = commitmentOf((row['salt'] ?? new Uint8Array()) as Uint8Array, payload);
        if (Buffer.compare(actual, commitment) !== 0) fault('Its payload is not what its hash commits to.');
        const parsed = parse(payload);
        if (parsed === undefined) {
          fault('Its payload cannot be read.');
          sound = false;
        } else {
          if (parsed.clock !== row['clock']) fault('Its clock is not the one in its payload.');
          if (parsed.kind === 'withheld')
            for (const r of parsed.body.records) excused.add(`record ${r.number} of ${r.writer}`);
        }
      }
      for (const node of appended(
        number,
        hashLeaf(commitment),
        (level, index) => nodes.get(`${level} ${index}`) as Hash,
      )) {
        nodes.set(`${node.level} ${node.index}`, node.hash);
        if (node.level === 0) continue;
        stored += 1;
        const hash = selectNode.get(Number(writer['n']), node.level, node.index)?.['hash'];
        if (!(hash instanceof Uint8Array) || Buffer.compare(hash, node.hash) !== 0)
          issues.push({
            kind: 'tree',
            place: `node ${node.index} of level ${node.level} in the log of ${id}`,
            says: 'Its hash does not follow from the records below it.',
          });
        // What a complete subtree covers is not read again.
        nodes.delete(`${node.level - 1} ${node.index * 2}`);
        nodes.delete(`${node.level - 1} ${node.index * 2 + 1}`);
      }
      checkOld(next);
    }
    if (next !== Number(writer['size']))
      issues.push({
        kind: 'record',
        place: `the log of ${id}`,
        says: `It holds ${next} records in a row where it should hold ${String(writer['size'])}.`,
      });
    const inTable = Number(
      database.prepare('SELECT count(*) AS n FROM node WHERE writer = ?').get(Number(writer['n']))?.['n'],
    );
    if (inTable !== stored)
      issues.push({
        kind: 'tree',
        place: `the log of ${id}`,
        says: `Its tree has ${inTable} nodes where its records make ${stored}.`,
      });
    for (const checkpoint of old.filter((c) => c.size > next))
      issues.push({
        kind: 'history',
        place: `the log of ${id}`,
        says: `It had ${checkpoint.size} records when the checkpoint was taken, and has ${next}.`,
      });
  }
  for (const checkpoint of earlier) {
    if (checkpoint.size > 0 && !writers.some((writer) => writer['id'] === checkpoint.writer))
      issues.push({
        kind: 'history',
        place: `the log of ${checkpoint.writer}`,
        says: `It had ${checkpoint.size} records when the checkpoint was taken, and is gone.`,
      });
  }
  for (const place of missing) {
    if (!excused.has(place))
      issues.push({
        kind: 'record',
        place,
        says: 'Its payload is gone, and no record says that it was withheld.',
      });
  }
  return sound;
}

function checkBytes(
  database: Database,
  storage: Storage,
  bytesPath: (sha256: string) => string,
  issues: CaseIssue[],
): void {
  for (const row of database
    .prepare('SELECT l.payload FROM source s JOIN log l ON l.pos = s.log ORDER BY s.n')
    .all()) {
    const source = parse(String(row['payload']))?.body as RecordBodies['source'] | undefined;
    if (source === undefined) continue;
    const fault = (says: string) => issues.push({ kind: 'bytes', place: `sources/${source.sha256}`, says });
    const path = bytesPath(source.sha256);
    if (!storage.hasBytes(path)) {
      fault(`The bytes of ${source.path} are missing.`);
      continue;
    }
    const bytes = storage.readBytes(path);
    if (createHash('sha256').update(bytes).digest('hex') !== source.sha256)
      fault(`The bytes of ${source.path} are not those that were received.`);
    else if (bytes.length !== source.bytes)
      fault(`${source.path} is recorded with ${source.bytes} bytes and has ${bytes.length}.`);
  }
}

/** The indexes that making the tables uses; the others only cost time there. */
const NEEDED_INDEXES = new Set(['claim_text', 'entity_source', 'judgement_a', 'mark_text']);

/** Makes the tables anew in a temporary database and compares row by row. */
function checkTables(database: Database, storage: Storage, issues: CaseIssue[]): void {
  const temp = storage.tempFile();
  const fresh = storage.openDatabase(temp.path, { create: true });
  try {
    fresh.exec('PRAGMA synchronous = OFF; PRAGMA journal_mode = MEMORY; PRAGMA secure_delete = OFF');
    fresh.exec('BEGIN');
    migrate(fresh);
    for (const { name } of fresh
      .prepare('SELECT name FROM sqlite_schema WHERE type = ? AND sql IS NOT NULL')
      .all('index'))
      if (!NEEDED_INDEXES.has(String(name))) fresh.exec(`DROP INDEX ${String(name)}`);
    const tables = new Tables(fresh);
    const select = database.prepare('SELECT payload FROM log WHERE pos = ?');
    for (const pos of replayOrder(database)) {
      const payload = parse(String(select.get(pos)?.['payload']));
      if (payload === undefined) return;
      try {
        tables.apply(pos, payload);
      } catch {
        issues.push({
          kind: 'record',
          place: `log position ${pos}`,
          says: 'Its payload has not the form of its kind.',
        });
        return;
      }
    }
    for (const [table, by] of Object.entries(DERIVED_TABLES)) compare(database, fresh, table, by, issues);
  } finally {
    if (fresh.inTransaction) fresh.exec('ROLLBACK');
    fresh.close();
    temp.remove();
  }
}

function compare(database: Database, fresh: Database, table: string, by: string, issues: CaseIssue[]): void {
  const sql = `SELECT * FROM ${table} ORDER BY ${by}`;
  const actual = database.prepare(sql).iterate();
  const expected = fresh.prepare(sql).iterate();
  try {
    for (;;) {
      const a = actual.next();
      const e = expected.next();
      if (a.done === true && e.done === true) return;
      if (a.done === true || e.done === true || !sameRow(a.value, e.value)) {
        const row: Row = (a.done === true ? e.value : a.value) as Row;
        const name = String(row['id'] ?? row['path'] ?? row['text'] ?? row['claim'] ?? row['entity'] ?? '');
        issues.push({
          kind: 'table',
          place: `${table} ${name}`.trim(),
          says: 'The table does not say what the log says; this is the first row that differs.',
        });
        return;
      }
    }
  } finally {
    actual.return?.();
    expected.return?.();
  }
}

/** Rows of derived tables hold text, numbers and nothing; no bytes. */
function sameRow(a: Row, b: Row): boolean {
  for (const column in b) if (a[column] !== b[column]) return false;
  for (const column in a) if (!(column in b)) return false;
  return true;
}

function parse(payload: string): Payload | undefined {
  try {
    const parsed: unknown = JSON.parse(payload);
    return typeof parsed === 'object' && parsed !== null && 'kind' in parsed && 'body' in parsed
      ? (parsed as Payload)
      : undefined;
  } catch {
    return undefined;
  }
}

function shortened(issues: readonly CaseIssue[]): CaseIssue[] {
  const counts = new Map<CaseIssue['kind'], number>();
  const kept: CaseIssue[] = [];
  for (const issue of issues) {
    const count = (counts.get(issue.kind) ?? 0) + 1;
    counts.set(issue.kind, count);
    if (count <= LISTED) kept.push(issue);
  }
  for (const [kind, count] of counts) {
    if (count > LISTED) kept.push({ kind, place: 'the case', says: `${count - LISTED} more of this kind.` });
  }
  return kept;
}
