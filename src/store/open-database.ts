/** Opening the database of a case: is it one, is it of a version that this program knows, is it new? */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { asCaseError, CaseError } from './case-error.ts';
import { newId } from './ids.ts';
import { FILLS, MIGRATIONS, SCHEMA_VERSION } from './migrations/index.ts';
import type { Database, Storage } from './storage.ts';

/** "aprt" in the header of case.sqlite, so that other programs can tell what it is. */
export const APPLICATION_ID = 0x61707274;

/** Refuses a folder that is no case, and makes one where that is asked for. */
export function checkFolder(dir: string, create: boolean): void {
  const exists = existsSync(dir);
  if (exists && !statSync(dir).isDirectory()) throw new CaseError(`${dir} is no case: it is not a folder.`);
  if (exists && existsSync(join(dir, 'case.sqlite'))) return;
  if (!create)
    throw new CaseError(
      exists ? `${dir} is no case: it holds no case.sqlite.` : `There is no case in ${dir}.`,
    );
  if (exists) {
    const other = readdirSync(dir).find((name) => !name.startsWith('.'));
    if (other !== undefined)
      throw new CaseError(`No case can be made in ${dir}: it already holds other files, such as ${other}.`);
  } else {
    mkdirSync(dir, { recursive: true, mode: 0o700 });
  }
}

/** Opens, creates or brings up to date the database of the case in `dir`. Throws `CaseError`. */
export function openCaseDatabase(dir: string, storage: Storage, create: boolean): Database {
  const database = storage.openDatabase(resolve(dir, 'case.sqlite'), { create });
  try {
    if (needsWork(database, dir, create)) {
      database.exec('BEGIN IMMEDIATE');
      // Another process may have done it meanwhile.
      if (needsWork(database, dir, create)) migrate(database);
      database.exec('COMMIT');
    }
    useWriteAheadLog(database);
    return database;
  } catch (error) {
    database.close();
    throw asCaseError(error, dir);
  }
}

function needsWork(database: Database, dir: string, create: boolean): boolean {
  const id = pragma(database, 'application_id');
  const version = pragma(database, 'user_version');
  const empty = database.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').get() === undefined;
  if (id === 0 && version === 0 && empty) {
    if (create) return true;
    throw new CaseError(`${dir} is no case: its case.sqlite is empty.`);
  }
  if (id !== APPLICATION_ID)
    throw new CaseError(`${dir} is no case: its case.sqlite belongs to another program.`);
  if (version > SCHEMA_VERSION)
    throw new CaseError(
      `The case in ${dir} was made by a newer version of Apparatus (its schema is ${version}, this one knows up to ${SCHEMA_VERSION}); update Apparatus to open it.`,
    );
  return version < SCHEMA_VERSION;
}

/** Brings the schema up to date inside a transaction; a new case also gets its id and its secret. */
export function migrate(database: Database): void {
  const from = pragma(database, 'user_version');
  MIGRATIONS.slice(from).forEach((sql, i) => {
    database.exec(sql);
    if (from > 0) FILLS.get(from + i + 1)?.(database);
  });
  if (from === 0) {
    const insert = database.prepare('INSERT INTO meta (key, value) VALUES (?, ?)');
    insert.run('case', newId('case'));
    insert.run('secret', randomBytes(32).toString('hex'));
    database.exec(`PRAGMA application_id = ${APPLICATION_ID}`);
  }
  database.exec(`PRAGMA user_version = ${SCHEMA_VERSION}`);
}

function pragma(database: Database, name: string): number {
  return Number(database.prepare(`PRAGMA ${name}`).get()?.[name]);
}

/** Readers then never wait for a writer. Of two processes that switch at once one is told to try again. */
function useWriteAheadLog(database: Database): void {
  for (let tries = 0; ; tries++) {
    try {
      database.prepare('PRAGMA journal_mode = WAL').get();
      return;
    } catch (error) {
      const busy = error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY');
      if (!busy || tries === 200) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
    }
  }
}
