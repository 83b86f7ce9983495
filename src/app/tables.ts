/** Tables: the imported tables of a case, read again from their stored texts. */
import {
  type CitedWork,
  kindOf,
  type TableFormat,
  type TableKind,
  type Works,
} from '../extract/table-format.ts';
import type { Source } from '../model/source.ts';
import type { Table } from '../model/table.ts';
import type { Text } from '../model/text.ts';
import { TABLE_READER, tableOf } from '../readers/table/table.ts';
import type { Case } from '../store/case.ts';
import { currentSources } from './evidence-of.ts';

export interface HeldTable {
  readonly source: Source;
  readonly text: Text;
  readonly table: Table;
  readonly kind: TableKind;
}

/** The newest version of each table of a format that the case holds. */
export function heldTables(of: Case, format: TableFormat): HeldTable[] {
  const found: HeldTable[] = [];
  for (const source of currentSources(of).values()) {
    if (source.kind !== 'dataset') continue;
    const text = of.text(source.id);
    if (text?.reader !== TABLE_READER) continue;
    const table = tableOf(text.received);
    const kind = kindOf(format, table);
    if (kind.ok) found.push({ source, text, table, kind: kind.kind });
  }
  return found;
}

/** The works that tables of the case list, by id; null where it holds no such table. */
export function worksOf(of: Case, format: TableFormat): Works {
  const all = new Map<string, CitedWork>();
  let any = false;
  for (const { table, kind } of heldTables(of, format)) {
    if (!kind.works) continue;
    any = true;
    for (const [key, work] of kind.works(table)) if (!all.has(key)) all.set(key, work);
  }
  return any ? all : null;
}
