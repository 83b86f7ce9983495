/**
 * Log: an append-only list of records per writer, as a Merkle tree (RFC 6962) whose leaves are salted
 * commitments. Record: salt (16 random bytes) and payload (canonical JSON). Commitment:
 * SHA-256(salt || payload). Leaf: SHA-256(0x00 || commitment). A payload and its salt can be removed
 * and everything else, the root included, still verifies.
 */
import { createHash, randomBytes } from 'node:crypto';
import { canonical } from './canonical.ts';
import {
  appended,
  consistencyProof,
  type Hash,
  hashLeaf,
  inclusionProof,
  type NodeReader,
  rootHash,
} from './merkle.ts';
import type { Change, Payload } from './record.ts';
import type { Database, Statement } from './storage.ts';

/** The state of one log at a moment: what to write down to be able to prove later that nothing was changed. */
export interface Checkpoint {
  readonly writer: string;
  readonly size: number;
  /** Root hash, lower-case hexadecimal. */
  readonly root: string;
}

/** SHA-256 over salt and payload. */
export function commitmentOf(salt: Uint8Array, payload: string): Hash {
  return createHash('sha256').update(salt).update(payload, 'utf8').digest();
}

/** Positions of the payloads that are there, in the order in which the tables follow from them. */
export function replayOrder(database: Database): number[] {
  const positions: number[] = [];
  for (const row of database
    .prepare(
      'SELECT pos FROM log JOIN writer w ON w.n = writer WHERE payload IS NOT NULL ORDER BY clock, w.id, number',
    )
    .iterate())
    positions.push(Number(row['pos']));
  return positions;
}

export class Log {
  readonly #database: Database;
  readonly #insertRecord: Statement;
  readonly #insertNode: Statement;
  readonly #selectCommitment: Statement;
  readonly #selectNode: Statement;

  constructor(database: Database) {
    this.#database = database;
    this.#insertRecord = database.prepare(
      'INSERT INTO log (writer, number, clock, salt, payload, commitment) VALUES (?, ?, ?, ?, ?, ?)',
    );
    this.#insertNode = database.prepare('INSERT INTO node (writer, level, number, hash) VALUES (?, ?, ?, ?)');
    this.#selectCommitment = database.prepare('SELECT commitment FROM log WHERE writer = ? AND number = ?');
    this.#selectNode = database.prepare(
      'SELECT hash FROM node WHERE writer = ? AND level = ? AND number = ?',
    );
  }

  /**
   * Appends the records of one change to the log of `writer`; to be called inside a transaction.
   * Costs O(1) hashes a record on the average, O(log n) at most.
   */
  append(
    writer: string,
    at: string,
    changes: readonly Change[],
  ): { readonly pos: number; readonly change: Change }[] {
    this.#database
      .prepare('INSERT INTO writer (id, size) VALUES (?, 0) ON CONFLICT (id) DO NOTHING')
      .run(writer);
    const row = this.#database.prepare('SELECT n, size FROM writer WHERE id = ?').get(writer);
    const n = Number(row?.['n']);
    let size = Number(row?.['size']);
    const clock =
      1 + Number(this.#database.prepare('SELECT max(clock) AS clock FROM log').get()?.['clock'] ?? 0);
    const node = this.#reader(n);
    const written = changes.map((change) => {
      const payload: Payload = { v: 1, at, clock, ...change };
      const text = canonical(payload);
      const salt = randomBytes(16);
      const commitment = commitmentOf(salt, text);
      const { lastInsertRowid } = this.#insertRecord.run(n, size, clock, salt, text, commitment);
      for (const added of appended(size, hashLeaf(commitment), node)) {
        if (added.level > 0) this.#insertNode.run(n, added.level, added.index, added.hash);
      }
      size += 1;
      return { pos: Number(lastInsertRowid), change };
    });
    this.#database.prepare('UPDATE writer SET size = ? WHERE n = ?').run(size, n);
    return written;
  }

  /** Number of records in all logs. */
  size(): number {
    return Number(
      this.#database.prepare('SELECT coalesce(sum(size), 0) AS size FROM writer').get()?.['size'],
    );
  }

  /** The present state of every log, by writer id. */
  checkpoints(): Checkpoint[] {
    return this.#writers().map(({ n, id, size }) => ({
      writer: id,
      size,
      root: Buffer.from(rootHash(size, this.#reader(n))).toString('hex'),
    }));
  }

  /** The audit path that shows that record `number` (from 0) belongs to the first `size` records. */
  inclusionProof(writer: string, number: number, size: number): Hash[] {
    return inclusionProof(number, size, this.#reader(this.#number(writer, size)));
  }

  /** The proof that the log as it was with `old` records is the beginning of that with `size`. */
  consistencyProof(writer: string, old: number, size: number): Hash[] {
    return consistencyProof(old, size, this.#reader(this.#number(writer, size)));
  }

  /** The leaf hash of a record. */
  leaf(writer: string, number: number): Hash {
    return this.#reader(this.#number(writer, number + 1))(0, number);
  }

  #writers(): { n: number; id: string; size: number }[] {
    return this.#database
      .prepare('SELECT n, id, size FROM writer ORDER BY id')
      .all()
      .map((row) => ({ n: Number(row['n']), id: String(row['id']), size: Number(row['size']) }));
  }

  #number(writer: string, size: number): number {
    const found = this.#writers().find((w) => w.id === writer);
    if (found === undefined) throw new RangeError(`No log in this case is by ${writer}.`);
    if (size > found.size)
      throw new RangeError(`The log of ${writer} has ${found.size} records, not ${size}.`);
    return found.n;
  }

  #reader(writer: number): NodeReader {
    return (level, index) => {
      if (level === 0)
        return hashLeaf(this.#selectCommitment.get(writer, index)?.['commitment'] as Uint8Array);
      return this.#selectNode.get(writer, level, index)?.['hash'] as Uint8Array;
    };
  }
}
