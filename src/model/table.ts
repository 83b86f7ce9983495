/**
 * Table: delimited text taken apart into cells, each with its place in the text. Half-open ranges of
 * Unicode code points of `received`, so that a claim taken from a cell leads back to its characters.
 */

export interface Cell {
  /** What the cell says: without the quotes around it, doubled quotes made one. */
  readonly value: string;
  /** The content as it stands in the text, without the quotes around it: `received.slice(start, end)`. */
  readonly start: number;
  readonly end: number;
}

/** A cell with the row and the column by which people look it up. */
export interface PlacedCell extends Cell {
  /** Data rows from 1, the header not counted. */
  readonly row: number;
  /** Name of the column in the header. */
  readonly column: string;
}

export interface TableRow {
  /** Data rows from 1, the header not counted. */
  readonly number: number;
  readonly cells: readonly Cell[];
  /** The whole row without its line end. */
  readonly start: number;
  readonly end: number;
}

/** What is wrong with the form of a table; what it says is not judged here. */
export const TABLE_FAULTS = {
  'too-many-cells': 'A row has more cells than the header has columns.',
  'too-few-cells': 'A row has fewer cells than the header has columns.',
  'unclosed-quote': 'A cell begins with a quote that no other closes.',
  'stray-quote': 'A cell begins with a quote and goes on after the next one.',
  'repeated-column': 'Two columns have one name.',
} as const satisfies Record<string, string>;
export type TableFaultKind = keyof typeof TABLE_FAULTS;

export interface TableFault {
  readonly kind: TableFaultKind;
  /** Null where the header is meant. */
  readonly row: number | null;
  /** Name of the column, or null where the row as a whole is meant. */
  readonly column: string | null;
  /** What stands there. */
  readonly value: string;
  readonly done: string;
}

export interface Table {
  readonly received: string;
  readonly header: readonly Cell[];
  readonly rows: readonly TableRow[];
  readonly faults: readonly TableFault[];
}
