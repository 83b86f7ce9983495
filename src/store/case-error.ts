/**
 * CaseError: a wrong call or an unusable case, said in one sentence that a person can act on.
 * Faults of the data in a case are not thrown: `verify` returns them as a list.
 */
export class CaseError extends Error {
  override readonly name = 'CaseError';
}

/** What SQLite reports, by the beginning of its code, as a sentence about the case in `dir`. */
const SENTENCES: readonly (readonly [code: string, says: (dir: string) => string])[] = [
  ['SQLITE_NOTADB', (dir) => `${dir} is no case: its case.sqlite is not a database.`],
  ['SQLITE_CORRUPT', (dir) => `The case in ${dir} is damaged: SQLite cannot read its case.sqlite.`],
  ['SQLITE_BUSY', (dir) => `Another process has kept the case in ${dir} locked for too long; try again.`],
  ['SQLITE_READONLY', (dir) => `The case in ${dir} cannot be written: it is read-only here.`],
  ['SQLITE_CANTOPEN', (dir) => `The case in ${dir} cannot be opened: its files cannot be read and written.`],
  ['SQLITE_FULL', (dir) => `There is no room left on the disk for the case in ${dir}.`],
  ['SQLITE_IOERR', (dir) => `The disk that holds the case in ${dir} reports an error of reading or writing.`],
  ['EACCES', (dir) => `The case in ${dir} cannot be opened: its files cannot be read and written.`],
  ['ENOTDIR', (dir) => `No case can be made in ${dir}: a part of that path is a file.`],
  ['EROFS', (dir) => `The case in ${dir} cannot be written: it is read-only here.`],
  ['ENOSPC', (dir) => `There is no room left on the disk for the case in ${dir}.`],
];

/** Turns a driver's or the file system's error into a `CaseError` where it is a known one, else returns it. */
export function asCaseError(error: unknown, dir: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const known = SENTENCES.find(([prefix]) => code.startsWith(prefix));
  return known === undefined ? error : new CaseError(known[1](dir), { cause: error });
}

/** Whether it was thrown because SQLite found the database damaged. */
export function isDamage(error: unknown): error is CaseError {
  return (
    error instanceof CaseError &&
    error.cause instanceof Error &&
    'code' in error.cause &&
    String(error.cause.code).startsWith('SQLITE_CORRUPT')
  );
}
