/** Plain storage: files and an SQLite database without encryption, inside one case folder. */
import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import BetterSqlite from 'better-sqlite3';
import type { Database, Storage } from './storage.ts';

/** How long a connection waits for another process to finish its transaction. */
const BUSY_MS = 30_000;
/** Pages kept in memory: ids are random, so that every insertion lands somewhere else in their index. */
const CACHE_KIB = 65_536;
/**
 * Pages that the write-ahead log may hold before they are copied into the database (64 MiB). A document
 * touches thousands of pages of the indexes, and copying them after each would write most of them
 * again and again. What is committed is synced to the log in either case.
 */
const WAL_PAGES = 16_384;
/** A temporary file older than this was left behind by a process that was killed. */
const ABANDONED_MS = 60 * 60 * 1000;

export function plainStorage(caseDir: string): Storage {
  const tempDir = join(caseDir, 'tmp');
  removeAbandoned(tempDir);

  function tempPath(): string {
    mkdirSync(tempDir, { recursive: true, mode: 0o700 });
    return join(tempDir, randomBytes(12).toString('hex'));
  }

  return {
    openDatabase: (path, { create }) => openDatabase(path, create),
    readBytes: (path) => readFileSync(path),
    hasBytes: (path) => existsSync(path),
    removeBytes: (path) => rmSync(path, { force: true }),
    writeBytes(path, bytes) {
      mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
      const temp = tempPath();
      try {
        const file = openSync(temp, 'wx', 0o600);
        try {
          let written = 0;
          while (written < bytes.length) written += writeSync(file, bytes, written);
          fsyncSync(file);
        } finally {
          closeSync(file);
        }
        renameSync(temp, path);
      } catch (error) {
        rmSync(temp, { force: true });
        throw error;
      }
      syncFolder(dirname(path));
    },
    tempFile() {
      const path = tempPath();
      return {
        path,
        remove() {
          for (const end of ['', '-wal', '-shm', '-journal']) rmSync(path + end, { force: true });
        },
      };
    },
  };
}

function openDatabase(path: string, create: boolean): Database {
  // SQLite would let every user of the machine read it; what it writes beside it is as this is.
  if (create && !existsSync(path)) closeSync(openSync(path, 'a', 0o600));
  const database = new BetterSqlite(path, { fileMustExist: !create, timeout: BUSY_MS });
  database.pragma('synchronous = FULL');
  // What is withheld or deleted is overwritten, not only unlinked.
  database.pragma('secure_delete = ON');
  database.pragma('trusted_schema = OFF');
  database.pragma(`cache_size = ${-CACHE_KIB}`);
  database.pragma(`wal_autocheckpoint = ${WAL_PAGES}`);
  return database as unknown as Database;
}

/** Makes a rename durable. Windows cannot open a folder for this and does not need it. */
function syncFolder(path: string): void {
  if (process.platform === 'win32') return;
  const folder = openSync(path, 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}

function removeAbandoned(tempDir: string): void {
  if (!existsSync(tempDir)) return;
  for (const name of readdirSync(tempDir)) {
    const path = join(tempDir, name);
    try {
      if (Date.now() - statSync(path).mtimeMs > ABANDONED_MS) rmSync(path, { force: true });
    } catch {
      // Another process removed it first.
    }
  }
}
