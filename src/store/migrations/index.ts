/** The steps from an empty database to the current schema, in order. Step n leads to schema n. */
import { sql as first } from './001-first.ts';
import { sql as relinks } from './002-relinks.ts';

export const MIGRATIONS: readonly string[] = [first, relinks];

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
  mention: 'text, start, "end", id',
  claim: 'n',
  claim_arg: 'claim, argument, i',
  judgement: 'n',
  period: 'n',
  relinking: 'claim, key, text',
  passage: 'n',
};
