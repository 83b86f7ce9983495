/** Table formats: what `apparatus import --format` knows. A further one is a folder and a line here. */
import { sfm } from './sfm/sfm.ts';
import type { TableFormat } from './table-format.ts';

export const TABLE_FORMATS: readonly TableFormat[] = [sfm];
