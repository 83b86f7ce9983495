/** The steps from an empty database to the current schema, in order. Step n leads to schema n. */
import type { Database } from '../storage.ts';
import { sql as first } from './001-first.ts';
import { sql as relinks } from './002-relinks.ts';
import { fill as fillNameKeys, sql as nameKeys } from './003-name-keys.ts';
import { sql as annotations } from './004-annotations.ts';
import { sql as askings } from './005-askings.ts';
import { sql as marks } from './006-marks.ts';
import { sql as descriptions } from './007-descriptions.ts';

export const MIGRATIONS: readonly string[] = [
  first,
  relinks,
  nameKeys,
  annotations,
  askings,
  marks,
  descriptions,
];

/** What fills the tables that a step adds, in a case that already holds records, by schema. */
export const FILLS: ReadonlyMap<number, (database: Database) => void> = new Map([[3, fillNameKeys]]);

/** The schema this program writes. A case with a higher one was made by a newer version. */
export const SCHEMA_VERSION = MIGRATIONS.length;

/** Tables that follow from the log and are made anew by `rebuild`, each with the order to compare it in. */
export const DERIVED_TABLES: Readonly<Record<string, string>> = {
  source: 'n',
  source_path: 'path, version, source',
  text: 'n',
  emendation: 'n',
  sentence: 'text, i',
  entity: 'n',
  entity_name: 'entity, i',
  name_key: 'entity, key',
  mention: 'text, start, "end", id',
  claim: 'n',
  claim_arg: 'claim, argument, i',
  judgement: 'n',
  period: 'n',
  relinking: 'claim, key, text',
  asking: 'text, "by", start, "end", request',
  asked_item: 'text, item, "by"',
  mark: 'n',
  description: 'n',
  passage: 'n',
};
