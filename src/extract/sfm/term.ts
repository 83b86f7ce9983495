/**
 * Term: the time of a state from its first and last cited dates and their flags.
 *
 * A date without a flag is a day on which a source saw the state: it began by then, or lasted until
 * then at least. With the flag it is the day of the beginning or of the end itself. A blank end is
 * never "to this day": only a flag of its own says so, and then the end is stated as open.
 */
import type { PlacedCell } from '../../model/table.ts';
import type { Bounds, When } from '../../time/when.ts';
import { UNKNOWN_WHEN } from '../../time/when.ts';
import { tighten } from '../../time/when-from-edtf.ts';
import { type CitedDate, type DateColumns, readDate } from './dates.ts';
import type { Defects } from './defects.ts';
import { filled, type Row } from './row.ts';

export interface TermColumns {
  readonly first: DateColumns;
  /** `Y`: the first date is the beginning itself. */
  readonly starts: string;
  readonly last: DateColumns;
  /** `Y`, `N` or `E`, as `endFlags` says. */
  readonly ends: string;
  /**
   * `exact`: `Y` says that the last date is the end itself; `E` is not defined there and says the same
   * in the other columns of the table of units. `open`: `Y` says that the state is assumed
   * to go on, `E` that the last date is the end itself, `N` that it has ended, nobody knows when.
   */
  readonly endFlags: 'exact' | 'open';
}

export interface Term {
  readonly when: When;
  /** The cells of dates and flags. */
  readonly cells: readonly PlacedCell[];
  readonly first: CitedDate | null;
  readonly last: CitedDate | null;
}

export function readTerm(row: Row, columns: TermColumns, defects: Defects): Term {
  const first = readDate(row, columns.first, defects);
  const last = readDate(row, columns.last, defects);
  const starts = flag(row, columns.starts, ['Y', 'N'], defects);
  const ends = flag(row, columns.ends, ['Y', 'N', 'E'], defects);
  if (ends === 'E' && columns.endFlags === 'exact') {
    const done = 'It is read as in the other columns of units: the last date is the end itself.';
    defects.add('unknown-flag', row, [columns.ends], done);
  }
  const exact = ends === 'E' || (columns.endFlags === 'exact' && ends === 'Y');
  if (starts === 'Y' && first.date === null)
    defects.add(
      'flag-without-date',
      row,
      [columns.starts, columns.first.text],
      'No beginning is taken from it.',
    );
  if (exact && last.date === null)
    defects.add('flag-without-date', row, [columns.ends, columns.last.text], 'No end is taken from it.');
  const words = [first.text, last.text].filter((text) => text !== null);
  const text = words.length === 0 ? null : words.join(' – ');
  const cells = termCells(row, columns);
  const when = whenOf(first.date, last.date, text, {
    starts: starts === 'Y',
    ends: exact,
    open: columns.endFlags === 'open' && ends === 'Y',
  });
  if (when === null) {
    defects.add(
      'reversed-interval',
      row,
      [columns.first.text, columns.last.text],
      'Nothing is swapped: the claim is kept without a time, with the words of both dates.',
    );
  }
  return { when: when ?? { ...UNKNOWN_WHEN, text }, cells, first: first.date, last: last.date };
}

/** The cells of dates and flags that are filled. */
export function termCells(row: Row, { first, starts, last, ends }: TermColumns): PlacedCell[] {
  const columns = [first, last].flatMap(({ text, month, day, year }) => [text, month, day, year]);
  return filled([...columns, starts, ends].map(row.cell));
}

interface Flags {
  readonly starts: boolean;
  readonly ends: boolean;
  /** The state is said to go on. */
  readonly open: boolean;
}

/** Null where the last date lies before the first. */
export function whenOf(
  first: CitedDate | null,
  last: CitedDate | null,
  text: string | null,
  { starts, ends, open }: Flags,
): When | null {
  if (first !== null && last !== null && first.first > last.last) return null;
  const edtf = first !== null && last !== null ? `${first.edtf}/${last.edtf}` : (first ?? last)?.edtf;
  // Seen on each of the two: begun by the earlier of their last days, not over before the later of the first.
  const seen = [first, last].filter((date) => date !== null);
  const begun = seen.map((date) => date.last).sort()[0] ?? null;
  const still =
    seen
      .map((date) => date.first)
      .sort()
      .at(-1) ?? null;
  const start: Bounds = [first !== null && starts ? first.first : null, begun];
  const end: Bounds = [still, open ? 'open' : last !== null && ends ? last.last : null];
  return tighten({ edtf: edtf ?? null, text, start, end });
}

function flag(row: Row, column: string, known: readonly string[], defects: Defects): string | null {
  const value = row.value(column);
  if (value === '') return null;
  if (known.includes(value)) return value;
  defects.add('unknown-flag', row, [column], 'It is taken as not given.');
  return null;
}
