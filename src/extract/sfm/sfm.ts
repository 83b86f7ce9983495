/**
 * Security Force Monitor's tables of 2019 (`nlp_starter_dataset`): persons, units and sources. What
 * becomes what stands in `docs/import.md`. Dates and flags after SFM's research handbook.
 */
import type { TableFormat } from '../table-format.ts';
import { persons } from './persons.ts';
import { sources } from './sources.ts';
import { units } from './units.ts';

export const sfm: TableFormat = {
  id: 'sfm@1',
  name: 'sfm',
  says: 'Security Force Monitor, tables of persons, units and sources (2019)',
  kinds: [persons, units, sources],
};
