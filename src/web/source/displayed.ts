/**
 * What of a text is shown, and where each character of it stands in the text as received: the text as
 * received or as emended, or a stretch of it. Positions in UTF-16 units.
 */
export interface Change {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly original: string;
  readonly corrected: string;
  /** Refused: the original is read, and shown. */
  readonly refused: boolean;
}

export type Mode = 'received' | 'emended';

/** A stretch that stands in both: from in the text as received, to in what is shown. */
export interface Piece<C extends Change = Change> {
  readonly from: number;
  readonly fromEnd: number;
  readonly at: number;
  readonly shown: string;
  /** The emendation that the stretch is the place of, whichever of its two forms is shown. */
  readonly change: C | null;
}

export interface Displayed<C extends Change = Change> {
  readonly text: string;
  readonly pieces: readonly Piece<C>[];
  /** A range of what is shown as a range of the text as received. One that cuts an emended word takes all of it. */
  readonly toReceived: (start: number, end: number) => readonly [number, number];
}

/** Whether its two characters count one to one. */
export const isExact = (piece: Pick<Piece, 'from' | 'fromEnd' | 'shown'>): boolean =>
  piece.fromEnd - piece.from === piece.shown.length;

/** @param changes in order and not overlapping; those that reach beyond [start, end) are left out. */
export function displayed<C extends Change>(
  received: string,
  changes: readonly C[],
  mode: Mode,
  start = 0,
  end = received.length,
): Displayed<C> {
  const pieces: Piece<C>[] = [];
  let text = '';
  let done = start;
  const put = (from: number, fromEnd: number, shown: string, change: C | null) => {
    if (from === fromEnd && shown === '' && change === null) return;
    pieces.push({ from, fromEnd, at: text.length, shown, change });
    text += shown;
    done = fromEnd;
  };
  for (const change of changes) {
    if (change.start < done || change.end > end) continue;
    if (change.start > done) put(done, change.start, received.slice(done, change.start), null);
    const kept = mode === 'received' || change.refused;
    put(change.start, change.end, kept ? received.slice(change.start, change.end) : change.corrected, change);
  }
  if (done < end) put(done, end, received.slice(done, end), null);
  const toReceived = (low: number, high: number): readonly [number, number] => {
    let a = -1;
    let b = end;
    for (const piece of pieces) {
      const close = piece.at + piece.shown.length;
      if (a < 0 && (low < close || (low === close && low === high))) {
        a = isExact(piece) ? piece.from + Math.max(0, low - piece.at) : piece.from;
        if (low === high) return isExact(piece) ? [a, a] : [piece.from, piece.fromEnd];
      }
      if (high <= close && close > piece.at) {
        b = isExact(piece) ? piece.from + (high - piece.at) : piece.fromEnd;
        break;
      }
    }
    return a < 0 ? [end, end] : [a, Math.max(a, b)];
  };
  return { text, pieces, toReceived };
}
