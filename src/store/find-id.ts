/** Finding the full id for a prefix that a person typed. */
import { CaseError } from './case-error.ts';
import { ID_PREFIXES } from './ids.ts';
import type { Database } from './storage.ts';

/** Characters after the prefix of the kind that a person must give at least. */
const SHORTEST = 6;
/** Ids that a sentence lists where a prefix fits several. */
const LISTED = 5;

const TABLES: Readonly<Record<string, string>> = {
  [ID_PREFIXES.source]: 'source',
  [ID_PREFIXES.text]: 'text',
  [ID_PREFIXES.emendation]: 'emendation',
  [ID_PREFIXES.entity]: 'entity',
  [ID_PREFIXES.mention]: '(SELECT id FROM mention UNION SELECT id FROM mark)',
  [ID_PREFIXES.claim]: 'claim',
  [ID_PREFIXES.judgement]: 'judgement',
  [ID_PREFIXES.period]: 'period',
};

/** The only id that begins so; undefined where none does. Throws where several do or it is too short. */
export function findId(database: Database, prefix: string): string | undefined {
  const typed = prefix.toLowerCase();
  const match = /^([a-z]{3})_([a-z2-7]{0,26})$/.exec(typed);
  const table = TABLES[match?.[1] ?? ''];
  if (match === null || table === undefined) return undefined;
  if ((match[2] ?? '').length < SHORTEST)
    throw new CaseError(
      `"${prefix}" is too short: an id needs at least ${SHORTEST} characters after "${match[1]}_".`,
    );
  const found = database
    .prepare(`SELECT DISTINCT id FROM ${table} WHERE id >= ? AND id < ? ORDER BY id LIMIT ${LISTED + 1}`)
    .all(typed, `${typed}~`)
    .map((row) => String(row['id']));
  if (found.length > 1)
    throw new CaseError(
      `"${prefix}" is the beginning of several ids: ${found.slice(0, LISTED).join(', ')}${found.length > LISTED ? ' and more' : ''}.`,
    );
  return found[0];
}
