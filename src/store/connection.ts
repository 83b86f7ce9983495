/** Connection: prepared statements, bodies of records and transactions over the database of one case. */
import { asCaseError } from './case-error.ts';
import { replayOrder } from './log.ts';
import type { Payload, RecordBodies, RecordKind } from './record.ts';
import type { Database, Row, SqlValue, Statement } from './storage.ts';

/** How many records are fetched at a time. */
const PAGE = 1024;

export class Connection {
  readonly database: Database;
  readonly #dir: string;
  readonly #statements = new Map<string, Statement>();

  constructor(database: Database, dir: string) {
    this.database = database;
    this.#dir = dir;
  }

  get(sql: string, ...values: SqlValue[]): Row | undefined {
    return this.statement(sql).get(...values);
  }

  all(sql: string, ...values: SqlValue[]): Row[] {
    return this.statement(sql).all(...values);
  }

  /** The statement for an SQL text, prepared once. */
  statement(sql: string): Statement {
    let statement = this.#statements.get(sql);
    if (statement === undefined) {
      statement = this.database.prepare(sql);
      this.#statements.set(sql, statement);
    }
    return statement;
  }

  /** The body of the record that a row of a derived table stands for; the row has its `log`. */
  body<K extends RecordKind>(row: Row): RecordBodies[K] {
    const payload = this.get('SELECT payload FROM log WHERE pos = ?', row['log'] ?? null)?.['payload'];
    return (JSON.parse(String(payload)) as { body: RecordBodies[K] }).body;
  }

  bodies<K extends RecordKind>(sql: string, ...values: SqlValue[]): RecordBodies[K][] {
    return this.bodiesOf<K>(this.all(sql, ...values));
  }

  /** The bodies for rows that have their `log`, in the order of the rows; many are fetched at once. */
  bodiesOf<K extends RecordKind>(rows: readonly Row[]): RecordBodies[K][] {
    const bodies: RecordBodies[K][] = [];
    for (let i = 0; i < rows.length; i += PAGE) {
      const page = rows.slice(i, i + PAGE).map((row) => Number(row['log']));
      const found = new Map<number, RecordBodies[K]>();
      for (const { pos, payload } of this.all(
        'SELECT pos, payload FROM log WHERE pos IN (SELECT value FROM json_each(?))',
        JSON.stringify(page),
      ))
        found.set(Number(pos), (JSON.parse(String(payload)) as { body: RecordBodies[K] }).body);
      for (const pos of page) bodies.push(found.get(pos) as RecordBodies[K]);
    }
    return bodies;
  }

  /** Every payload that is there, in the order in which the tables follow from them. */
  *payloads(): Generator<{ readonly pos: number; readonly payload: Payload }, void, undefined> {
    for (const pos of replayOrder(this.database)) {
      const text = String(this.get('SELECT payload FROM log WHERE pos = ?', pos)?.['payload']);
      yield { pos, payload: JSON.parse(text) as Payload };
    }
  }

  meta(key: string): string {
    return String(this.get('SELECT value FROM meta WHERE key = ?', key)?.['value']);
  }

  /** All or nothing; waits for other writers. Known errors of the disk become `CaseError`. */
  transaction<T>(work: () => T): T {
    return this.guarded(() => {
      this.database.exec('BEGIN IMMEDIATE');
      try {
        const result = work();
        this.database.exec('COMMIT');
        return result;
      } catch (error) {
        if (this.database.inTransaction) this.database.exec('ROLLBACK');
        throw error;
      }
    });
  }

  /** Runs `work`; known errors of the disk become `CaseError`. */
  guarded<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw asCaseError(error, this.#dir);
    }
  }
}
