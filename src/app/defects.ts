/** Defects: what is wrong in the imported tables, found again in their stored texts. */
import { TABLE_FORMATS } from '../extract/table-formats.ts';
import type { Defect } from '../model/defect.ts';
import type { Source } from '../model/source.ts';
import type { Case } from '../store/case.ts';
import { CallError } from './call-error.ts';
import { currentSources, findSource } from './evidence-of.ts';
import { heldTables, worksOf } from './tables.ts';

export interface TableDefects {
  readonly source: Source;
  readonly rows: number;
  readonly defects: readonly Defect[];
}

/** @param name of one table; all of the case where none is given */
export function listDefects(of: Case, name?: string): TableDefects[] {
  const wanted = name === undefined ? null : findSource(currentSources(of), name);
  const found = TABLE_FORMATS.flatMap((format) => {
    const works = worksOf(of, format);
    return heldTables(of, format)
      .filter(({ source }) => wanted === null || source.id === wanted.id)
      .map(({ source, table, kind }) => ({
        source,
        rows: table.rows.length,
        defects: kind.read(table, kind.works ? null : works).defects,
      }));
  });
  if (wanted !== null && found.length === 0)
    throw new CallError(`${wanted.path} is no imported table; only those have defects.`);
  return found;
}
