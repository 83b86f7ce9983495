/** Row: the cells of one row by the names of their columns. */
import type { PlacedCell, Table, TableRow } from '../../model/table.ts';

export interface Row {
  readonly number: number;
  /** The cell of a column, null where it is blank or there is no such column. */
  readonly cell: (column: string) => PlacedCell | null;
  /** Its words without blanks around them and without soft hyphens; empty where it is blank. */
  readonly value: (column: string) => string;
}

/** Words without blanks around them, without soft hyphens, each run of blanks made one. */
export function tidy(words: string): string {
  return words.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();
}

/** The parts of a list in one cell, in order: split at semicolons, tidied, blanks left out. */
export function listOf(words: string): string[] {
  return words
    .split(';')
    .map(tidy)
    .filter((word) => word !== '');
}

/** Every row of a table. A column whose name stands twice is the first of them. */
export function rowsOf(table: Table): Row[] {
  const place = new Map<string, number>();
  for (const [i, { value }] of table.header.entries()) if (!place.has(value)) place.set(value, i);
  return table.rows.map((row) => rowOf(row, place));
}

function rowOf(row: TableRow, place: ReadonlyMap<string, number>): Row {
  const cell = (column: string): PlacedCell | null => {
    const found = row.cells[place.get(column) ?? -1];
    if (!found || tidy(found.value) === '') return null;
    return { ...found, row: row.number, column };
  };
  return { number: row.number, cell, value: (column) => tidy(cell(column)?.value ?? '') };
}

/** The cells that are filled, in the order of the text, each once. */
export function filled(cells: Iterable<PlacedCell | null>): PlacedCell[] {
  const found = new Map<number, PlacedCell>();
  for (const cell of cells) if (cell) found.set(cell.start, cell);
  return [...found.values()].sort((a, b) => a.start - b.start);
}
