/** Defects: the list that grows while a table is read. */
import type { Defect, DefectKind } from '../../model/defect.ts';
import type { PlacedCell, Table } from '../../model/table.ts';
import type { Row } from './row.ts';

const LONGEST = 80;

export class Defects {
  readonly #found: Defect[] = [];

  /** `columns` may name blank cells: what is missing is a defect too. */
  add(kind: DefectKind, row: Row, columns: readonly string[], done: string): void {
    this.#found.push({
      kind,
      row: row.number,
      columns,
      values: columns.map((column) => short(row.cell(column)?.value ?? '')),
      done,
    });
  }

  /** With words of the cell in place of all of it, where one of many in it is meant. */
  word(kind: DefectKind, cell: PlacedCell, word: string, done: string): void {
    this.#found.push({ kind, row: cell.row, columns: [cell.column], values: [short(word)], done });
  }

  /** What is wrong with the form of the table comes first, then row by row. */
  list(table: Table): Defect[] {
    const form = table.faults.map(({ kind, row, column, value, done }): Defect => {
      return { kind, row, columns: column === null ? [] : [column], values: [value], done };
    });
    return [...form, ...this.#found].sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
  }
}

const short = (words: string): string => (words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words);
