import { toOrdinal } from '../../../src/time/day.ts';
import { peer, peerVersion } from '../peers.ts';
import { DAY } from '../world.ts';
import type { EngineKind } from './engine.ts';
import { CHAIN, CLOSURE } from './sqlite.ts';

const PACKAGE = '@duckdb/node-api';

/** What is used of the package. */
interface Prepared {
  readonly bind: (values: readonly number[]) => void;
  readonly runAndReadAll: () => Promise<{ readonly getRows: () => unknown[][] }>;
}
interface Connection {
  readonly run: (sql: string) => Promise<unknown>;
  readonly prepare: (sql: string) => Promise<Prepared>;
  readonly createAppender: (table: string) => Promise<{
    readonly appendInteger: (value: number) => void;
    readonly endRow: () => void;
    readonly closeSync: () => void;
  }>;
  readonly closeSync: () => void;
}
interface DuckDb {
  readonly DuckDBInstance: {
    readonly create: (path: string) => Promise<{ readonly connect: () => Promise<Connection> }>;
  };
}

export const duckdb: EngineKind = {
  name: 'DuckDB',
  most: Number.POSITIVE_INFINITY,
  package: PACKAGE,
  async load({ links }) {
    const { DuckDBInstance } = await peer<DuckDb>(PACKAGE);
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    await connection.run(
      'CREATE TABLE link (id INTEGER, superior INTEGER, subordinate INTEGER, first INTEGER, last INTEGER)',
    );
    const appender = await connection.createAppender('link');
    for (const [id, link] of links.entries()) {
      for (const value of [id, link.superior, link.subordinate, link.first, link.last])
        appender.appendInteger(value);
      appender.endRow();
    }
    appender.closeSync();
    await connection.run('CREATE INDEX up ON link (subordinate)');
    const day = toOrdinal(DAY);
    const closure = await connection.prepare(CLOSURE('$1'));
    const chain = await connection.prepare(CHAIN('$1', '$2'));
    return {
      name: `DuckDB ${peerVersion(PACKAGE)}`,
      note: 'dated; recursive CTE, index, in memory, all cores',
      closureNote: 'facts alone',
      chainNote: 'each superior with the path of link ids',
      async closure() {
        closure.bind([day]);
        return Number((await closure.runAndReadAll()).getRows()[0]![0]);
      },
      async chain(unit) {
        chain.bind([unit, day]);
        return (await chain.runAndReadAll()).getRows().map(([superior]) => Number(superior));
      },
      close: () => connection.closeSync(),
    };
  },
};
