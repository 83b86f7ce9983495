/**
 * A row cut at every edge of what is marked in it. Overlaps are kept: a segment knows all marks on it,
 * so that each can be drawn and none hides another.
 */
import { type Change, type Displayed, isExact, type Piece } from './displayed.ts';
import type { Interval } from './intervals.ts';

export interface Segment<M extends Interval, C extends Change = Change> {
  /** Range in the text as received; empty where something was inserted. */
  readonly from: number;
  readonly to: number;
  readonly shown: string;
  /** Whether characters shown and received count one to one. */
  readonly exact: boolean;
  readonly change: C | null;
  readonly marks: readonly M[];
  /** Where the emendation begins here: its sign stands once. */
  readonly sign: boolean;
}

/** @param marks those that touch the row, in any order */
export function segments<M extends Interval, C extends Change>(
  row: Displayed<C>,
  marks: readonly M[],
): Segment<M, C>[] {
  const edges = [...new Set(marks.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const cut: Segment<M, C>[] = [];
  for (const piece of row.pieces) {
    const places = isExact(piece) ? edges.filter((edge) => edge > piece.from && edge < piece.fromEnd) : [];
    let from = piece.from;
    for (const to of [...places, piece.fromEnd]) {
      cut.push(segment(piece, from, to, marks));
      from = to;
    }
  }
  return cut;
}

function segment<M extends Interval, C extends Change>(
  piece: Piece<C>,
  from: number,
  to: number,
  marks: readonly M[],
): Segment<M, C> {
  const exact = isExact(piece);
  return {
    from,
    to,
    shown: exact ? piece.shown.slice(from - piece.from, to - piece.from) : piece.shown,
    exact,
    change: piece.change,
    // What was inserted belongs to the marks that go on over its place.
    marks: marks.filter(({ start, end }) =>
      from === to ? start < from && end > to : start < to && end > from,
    ),
    sign: piece.change !== null && from === piece.from,
  };
}

/** A place inside what a segment shows, as a place in the text as received; `edge` says which end is sought. */
export function placeIn(
  segment: { readonly from: number; readonly to: number; readonly exact: boolean },
  offset: number,
  length: number,
  edge: 'start' | 'end',
): number {
  if (segment.exact) return Math.min(segment.to, segment.from + offset);
  if (edge === 'start') return offset >= length && length > 0 ? segment.to : segment.from;
  return offset <= 0 ? segment.from : segment.to;
}

/** Without blanks at either end; null where nothing else is left. */
export function trimmed(text: string, start: number, end: number): readonly [number, number] | null {
  let a = Math.max(0, Math.min(start, end));
  let b = Math.min(text.length, Math.max(start, end));
  while (a < b && /\s/.test(text[a]!)) a += 1;
  while (b > a && /\s/.test(text[b - 1]!)) b -= 1;
  return a < b ? [a, b] : null;
}
