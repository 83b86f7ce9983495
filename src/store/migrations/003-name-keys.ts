/** Schema 3: the keys of names, by which entities are looked up and joined (`model/name-keys.ts`). */
import { nameKeys } from '../../model/name-keys.ts';
import type { Payload } from '../record.ts';
import type { Database } from '../storage.ts';

export const sql = `
CREATE TABLE name_key (
  entity INTEGER NOT NULL,
  key TEXT NOT NULL,
  joins INTEGER NOT NULL,
  PRIMARY KEY (entity, key)
) WITHOUT ROWID;
CREATE INDEX name_key_key ON name_key (key, joins);
`;

/** Fills the table for the entities that a case of an older schema holds. */
export function fill(database: Database): void {
  const insert = database.prepare('INSERT INTO name_key (entity, key, joins) VALUES (?, ?, ?)');
  const payload = database.prepare('SELECT payload FROM log WHERE pos = ?');
  for (const row of database.prepare('SELECT n, log FROM entity ORDER BY n').all()) {
    const record = JSON.parse(String(payload.get(row['log'] ?? null)?.['payload'])) as Payload;
    if (record.kind !== 'entity') continue;
    for (const [key, joins] of nameKeys(record.body)) insert.run(Number(row['n']), key, joins ? 1 : 0);
  }
}
