/**
 * Storage: the one door to the disk. The database driver, the bytes of the sources and temporary
 * files all go through it, so that an encrypting storage can take the place of the plain one.
 */

export type SqlValue = string | number | bigint | Uint8Array | null;
export type Row = Record<string, SqlValue>;

/** A prepared statement. Booleans, dates and objects cannot be bound: pass 0/1, ISO text, JSON. */
export interface Statement {
  run(...values: readonly SqlValue[]): { changes: number; lastInsertRowid: number | bigint };
  get(...values: readonly SqlValue[]): Row | undefined;
  all(...values: readonly SqlValue[]): Row[];
  iterate(...values: readonly SqlValue[]): IterableIterator<Row>;
}

/** The part of an SQLite connection that a case uses. */
export interface Database {
  readonly inTransaction: boolean;
  prepare(sql: string): Statement;
  exec(sql: string): void;
  close(): void;
}

/** A file that lives until `remove` is called. */
export interface TempFile {
  readonly path: string;
  remove(): void;
}

export interface Storage {
  /**
   * Opens an SQLite database with `synchronous=FULL` that waits for other processes to finish.
   * Throws where the file is missing and `create` is false. Writes nothing by itself.
   */
  openDatabase(path: string, options: { readonly create: boolean }): Database;
  /** The bytes of a file. Throws where there is none. */
  readBytes(path: string): Uint8Array;
  /** Writes a file so that it is either there whole, even after a power cut, or not at all. */
  writeBytes(path: string, bytes: Uint8Array): void;
  hasBytes(path: string): boolean;
  removeBytes(path: string): void;
  /** A name for a file that must not outlive its use, in a place protected like the case itself. */
  tempFile(): TempFile;
}
