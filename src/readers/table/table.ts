/**
 * Delimited text (RFC 4180; tab-separated values alike): bytes to a table of cells with their places.
 * A reader of its own because positions are what an import needs and other readers do not keep.
 *
 * A quote counts only at the beginning of a cell, and only where the quote that closes it ends the
 * cell; otherwise the cell is taken as it stands and listed. Line ends: CRLF, LF, CR.
 */
import { codePoints } from '../../model/codepoints.ts';
import type { Cell, Table, TableFault, TableRow } from '../../model/table.ts';
import { type Decoded, decode } from '../decode.ts';
import type { ReaderIssue } from '../issue.ts';
import { issue } from '../issue.ts';

/** Reader and version, as `Text.reader` names it. */
export const TABLE_READER = 'table@1';

export type TableResult =
  | { readonly ok: true; readonly decoded: Decoded; readonly table: Table }
  | { readonly ok: false; readonly issue: ReaderIssue };

/** Reads a whole file. `path` stands in sentences only. */
export function readTable(bytes: Uint8Array, path: string): TableResult {
  const result = decode(bytes, path);
  if (!result.ok) return result;
  const table = tableOf(result.decoded.received);
  if (table.rows.length === 0)
    return { ok: false, issue: issue(path, 'the table has a header and no row, or no header at all.') };
  return { ok: true, decoded: result.decoded, table };
}

const DELIMITERS = ['\t', ',', ';'] as const;

/** The delimiter that stands most often in the first line outside of quotes; the comma where none does. */
export function delimiterOf(received: string): string {
  let quoted = false;
  const counts = new Map<string, number>();
  for (const character of received) {
    if (character === '"') quoted = !quoted;
    else if (!quoted && (character === '\n' || character === '\r')) break;
    else if (!quoted) counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  const found = DELIMITERS.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))[0] ?? ',';
  return (counts.get(found) ?? 0) > 0 ? found : ',';
}

/** The table of a decoded text. The same text always gives the same table. Linear in the text. */
export function tableOf(received: string, delimiter: string = delimiterOf(received)): Table {
  const place = codePoints(received).toCodePoint;
  const lines = new Lines(received, delimiter);
  const header = (lines.next()?.cells ?? []).map((cell) => placed(cell, place));
  const columns = header.map((cell) => cell.value);
  const faults: TableFault[] = [];
  const seen = new Set<string>();
  for (const name of columns) {
    if (name === '' || !seen.has(name)) {
      seen.add(name);
      continue;
    }
    const done = 'The first of them is used under this name.';
    faults.push({ kind: 'repeated-column', row: null, column: name, value: name, done });
  }
  const rows: TableRow[] = [];
  for (let line = lines.next(); line !== null; line = lines.next()) {
    // An empty line, at the end of most files, is no row.
    if (line.cells.length === 1 && line.cells[0]?.value === '' && columns.length > 1) continue;
    const number = rows.length + 1;
    for (const [i, cell] of line.cells.entries()) {
      if (cell.fault === null) continue;
      const done = 'The cell is kept as it stands, with its quotes.';
      faults.push({
        kind: cell.fault,
        row: number,
        column: columns[i] ?? null,
        value: short(cell.value),
        done,
      });
    }
    const spare = line.cells.length - columns.length;
    if (spare !== 0) {
      const value = `${line.cells.length} cells, ${columns.length} columns`;
      faults.push(
        spare > 0
          ? {
              kind: 'too-many-cells',
              row: number,
              column: null,
              value,
              done: 'The cells beyond the last column are left out.',
            }
          : {
              kind: 'too-few-cells',
              row: number,
              column: null,
              value,
              done: 'The cells that are missing are taken as empty.',
            },
      );
    }
    const cells = line.cells.slice(0, columns.length).map((cell) => placed(cell, place));
    rows.push({ number, cells, start: place(line.start), end: place(line.end) });
  }
  return { received, header, rows, faults };
}

const short = (value: string): string => (value.length > 80 ? `${value.slice(0, 80)}…` : value);

/** A cell in UTF-16 indices. */
interface RawCell extends Cell {
  readonly fault: 'unclosed-quote' | 'stray-quote' | null;
}

function placed({ value, start, end }: Cell, place: (utf16: number) => number): Cell {
  return { value, start: place(start), end: place(end) };
}

/** The lines of a table one after the other, in UTF-16 indices. */
class Lines {
  readonly #text: string;
  readonly #delimiter: string;
  #at = 0;

  constructor(text: string, delimiter: string) {
    this.#text = text;
    this.#delimiter = delimiter;
  }

  next(): { cells: RawCell[]; start: number; end: number } | null {
    const text = this.#text;
    if (this.#at >= text.length) return null;
    const start = this.#at;
    const cells: RawCell[] = [];
    for (;;) {
      const cell = this.#cell();
      cells.push(cell);
      if (text[this.#at] === this.#delimiter) {
        this.#at++;
        continue;
      }
      const end = this.#at;
      if (text[this.#at] === '\r' && text[this.#at + 1] === '\n') this.#at += 2;
      else this.#at++;
      return { cells, start, end };
    }
  }

  /** One cell; leaves the place at the delimiter or line end after it. */
  #cell(): RawCell {
    const text = this.#text;
    const start = this.#at;
    if (text[start] !== '"') return this.#plain(start, null);
    let at = start + 1;
    for (;;) {
      const quote = text.indexOf('"', at);
      if (quote < 0) return this.#plain(start, 'unclosed-quote');
      if (text[quote + 1] === '"') {
        at = quote + 2;
        continue;
      }
      if (!this.#endsCell(quote + 1)) return this.#plain(start, 'stray-quote');
      this.#at = quote + 1;
      const value = text.slice(start + 1, quote).replaceAll('""', '"');
      return { value, start: start + 1, end: quote, fault: null };
    }
  }

  #plain(start: number, fault: RawCell['fault']): RawCell {
    let end = start;
    while (!this.#endsCell(end)) end++;
    this.#at = end;
    return { value: this.#text.slice(start, end), start, end, fault };
  }

  #endsCell(at: number): boolean {
    const character = this.#text[at];
    return (
      character === undefined || character === this.#delimiter || character === '\n' || character === '\r'
    );
  }
}
