/**
 * A table as rows and cells with their places in the text (RFC 4180 with any one-character separator):
 * a data set is read row by row, and a mark on words inside a cell stays where it is.
 */
export interface Cell {
  readonly column: string;
  /** Without the quotes around it. */
  readonly start: number;
  readonly end: number;
}
export interface TableRow {
  /** Data rows from 1; 0 is the header. */
  readonly row: number;
  readonly start: number;
  readonly end: number;
  readonly cells: readonly Cell[];
}

/** The separator that a path promises; null where the file is no table. */
export function separatorOf(path: string): string | null {
  if (/\.tsv$/i.test(path)) return '\t';
  return /\.csv$/i.test(path) ? ',' : null;
}

/** Empty cells are left out: a row shows what it says. */
export function tableRows(text: string, separator: string): TableRow[] {
  const rows: TableRow[] = [];
  let columns: string[] = [];
  let cells: { start: number; end: number }[] = [];
  let begin = 0;
  let at = 0;
  const close = (end: number) => {
    const empty = cells.length === 1 && cells[0]!.start === cells[0]!.end;
    if (!empty) {
      if (rows.length === 0) columns = cells.map((cell) => text.slice(cell.start, cell.end).trim());
      rows.push({
        row: rows.length,
        start: begin,
        end,
        cells: cells
          .map((cell, i) => ({ column: columns[i] ?? `column ${i + 1}`, ...cell }))
          .filter((cell) => text.slice(cell.start, cell.end).trim() !== ''),
      });
    }
    cells = [];
  };
  if (text.startsWith('\ufeff')) at = 1;
  begin = at;
  while (at <= text.length) {
    let start = at;
    let end: number;
    if (text[at] === '"') {
      start = at + 1;
      at = start;
      while (at < text.length && (text[at] !== '"' || text[at + 1] === '"')) at += text[at] === '"' ? 2 : 1;
      end = Math.min(at, text.length);
      while (at < text.length && text[at] !== separator && text[at] !== '\n') at += 1;
    } else {
      while (at < text.length && text[at] !== separator && text[at] !== '\n') at += 1;
      end = at > start && text[at - 1] === '\r' && text[at] !== separator ? at - 1 : at;
    }
    cells.push({ start, end });
    if (text[at] === separator) {
      at += 1;
      continue;
    }
    close(at > 0 && text[at - 1] === '\r' ? at - 1 : at);
    at += 1;
    begin = at;
    if (at >= text.length) break;
  }
  return rows;
}
