import Database from 'better-sqlite3';
import { toOrdinal } from '../../../src/time/day.ts';
import { DAY } from '../world.ts';
import type { EngineKind } from './engine.ts';

/** Every fact of a day; SQLite and DuckDB run the same words, each with its parameter for the day. */
export const CLOSURE = (day: string): string => `
  WITH RECURSIVE above(superior, subordinate) AS (
    SELECT superior, subordinate FROM link WHERE first <= ${day} AND last >= ${day}
    UNION
    SELECT link.superior, above.subordinate FROM above JOIN link ON link.subordinate = above.superior
    WHERE link.first <= ${day} AND link.last >= ${day}
  )
  SELECT count(*) AS facts FROM above`;

/** The chain above a unit on a day, each superior with the links that lead to it. */
export const CHAIN = (unit: string, day: string): string => `
  WITH RECURSIVE above(superior, level, path) AS (
    SELECT superior, 1, CAST(id AS VARCHAR) FROM link
    WHERE subordinate = ${unit} AND first <= ${day} AND last >= ${day}
    UNION
    SELECT link.superior, above.level + 1, above.path || ',' || link.id
    FROM above JOIN link ON link.subordinate = above.superior
    WHERE link.first <= ${day} AND link.last >= ${day}
  )
  SELECT superior, path FROM above ORDER BY level`;

export const sqlite: EngineKind = {
  name: 'SQLite',
  most: Number.POSITIVE_INFINITY,
  package: null,
  load({ links }) {
    const database = new Database(':memory:');
    database.exec(
      'CREATE TABLE link (id INTEGER PRIMARY KEY, superior INTEGER, subordinate INTEGER, first INTEGER, last INTEGER)',
    );
    const insert = database.prepare('INSERT INTO link VALUES (?, ?, ?, ?, ?)');
    database.transaction(() => {
      for (const [id, link] of links.entries())
        insert.run(id, link.superior, link.subordinate, link.first, link.last);
    })();
    database.exec('CREATE INDEX up ON link (subordinate, first, last, superior, id); ANALYZE');
    const day = toOrdinal(DAY);
    const closure = database.prepare(CLOSURE(':day'));
    const chain = database.prepare(CHAIN(':unit', ':day'));
    const version = (database.prepare('SELECT sqlite_version() AS v').get() as { v: string }).v;
    return {
      name: `SQLite ${version}`,
      note: 'dated; recursive CTE, covering index, in memory',
      closureNote: 'facts alone',
      chainNote: 'each superior with the path of link ids',
      closure: () => (closure.get({ day }) as { facts: number }).facts,
      chain: (unit) => (chain.all({ unit, day }) as { superior: number }[]).map(({ superior }) => superior),
      close: () => database.close(),
    };
  },
};
