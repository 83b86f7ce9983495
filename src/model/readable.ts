/**
 * Readable: the text that extractors see, with the way back to the text as received.
 *
 * It is `received` with every emendation applied that no person has refused. The map between the two
 * is a list of pieces that cover both texts without a gap: a kept piece is equal in both, a changed
 * piece is one emendation. A range that touches a changed piece takes in the whole of it, so what
 * leads back to the source is never narrower than what was read.
 */
import type { CodePoints } from './codepoints.ts';
import { codePoints } from './codepoints.ts';
import type { Emendation } from './emendation.ts';

export interface Readable {
  /** The readable text. */
  readonly text: string;
  /** Half-open range of UTF-16 indices of `text` to code points of the text as received. */
  readonly toReceived: (start: number, end: number) => readonly [number, number];
  /**
   * Half-open range of code points of the text as received to UTF-16 indices of `text`. An empty range
   * at the place of an insertion gives what was inserted there.
   */
  readonly fromReceived: (start: number, end: number) => readonly [number, number];
  /** The characters of the text as received, by code points. */
  readonly received: CodePoints;
}

/** A stretch of both texts, in UTF-16 indices of each. */
interface Piece {
  readonly from: number;
  readonly fromEnd: number;
  readonly to: number;
  readonly toEnd: number;
  readonly changed: boolean;
}

/** What `readable` needs of a `Text`. */
export interface Emended {
  readonly received: string;
  readonly emendations: readonly Emendation[];
}

/**
 * The readable form of a text without the emendations whose ids are in `refused`.
 * Throws a RangeError where an emendation does not fit the text or overlaps another.
 */
export function readable(text: Emended, refused: ReadonlySet<string> = new Set()): Readable {
  const received = codePoints(text.received);
  const { pieces, result } = assemble(text, refused, received);
  return {
    text: result,
    received,
    toReceived: (start, end) => {
      checkRange(start, end, result.length);
      const [a, b] = mapRange(pieces, start, end, 'to', 'from');
      // A cut inside a surrogate pair is widened to the whole character.
      const last = received.toCodePoint(b);
      return [received.toCodePoint(a), received.toUtf16(last) < b ? last + 1 : last];
    },
    fromReceived: (start, end) => {
      checkRange(start, end, received.length);
      return mapRange(pieces, received.toUtf16(start), received.toUtf16(end), 'from', 'to');
    },
  };
}

function checkRange(start: number, end: number, length: number): void {
  if (!(start >= 0 && start <= end && end <= length))
    throw new RangeError(`The range ${start} to ${end} does not lie in a text of length ${length}.`);
}

function assemble(
  text: Emended,
  refused: ReadonlySet<string>,
  received: CodePoints,
): { pieces: readonly Piece[]; result: string } {
  const applied = text.emendations
    .filter((each) => !refused.has(each.id))
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
  const pieces: Piece[] = [];
  let result = '';
  let done = 0;
  const keepUntil = (until: number): void => {
    if (until === done) return;
    const kept = text.received.slice(done, until);
    pieces.push({
      from: done,
      fromEnd: until,
      to: result.length,
      toEnd: result.length + kept.length,
      changed: false,
    });
    result += kept;
    done = until;
  };
  for (const each of applied) {
    checkRange(each.start, each.end, received.length);
    const from = received.toUtf16(each.start);
    const fromEnd = received.toUtf16(each.end);
    if (from < done)
      throw new RangeError(`Emendation ${each.id} at ${each.start} overlaps the one before it.`);
    if (text.received.slice(from, fromEnd) !== each.original)
      throw new RangeError(`Emendation ${each.id} does not quote the characters at ${each.start}.`);
    keepUntil(from);
    pieces.push({
      from,
      fromEnd,
      to: result.length,
      toEnd: result.length + each.corrected.length,
      changed: true,
    });
    result += each.corrected;
    done = fromEnd;
  }
  keepUntil(text.received.length);
  return { pieces, result };
}

type Side = 'from' | 'to';

/** Index of the first piece for which `test`, false then true along the list, holds; the length if none. */
function firstWhere(pieces: readonly Piece[], test: (piece: Piece) => boolean): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (test(pieces[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * The range of the text `out` that stands for the range [start, end) of the text `of`. The start is
 * that of the first character in the range and the end that of the last, so what lies between two
 * ranges (a deleted anchor, an inserted stop) belongs to neither.
 */
function mapRange(
  pieces: readonly Piece[],
  start: number,
  end: number,
  of: Side,
  out: Side,
): readonly [number, number] {
  const ofEnd = `${of}End` as const;
  const outEnd = `${out}End` as const;
  const startAt = (place: number): number => {
    const piece = pieces[firstWhere(pieces, (each) => each[ofEnd] > place)];
    if (piece === undefined) return pieces.at(-1)?.[outEnd] ?? 0;
    return piece.changed ? piece[out] : piece[out] + (place - piece[of]);
  };
  const endAt = (place: number): number => {
    const piece = pieces[firstWhere(pieces, (each) => each[ofEnd] >= place)];
    if (piece === undefined) return 0;
    return piece.changed ? piece[outEnd] : piece[out] + (place - piece[of]);
  };
  if (start < end) return [startAt(start), endAt(end)];
  // Empty: whatever stands at this very place in the other text, between the piece before and the one after.
  const before = pieces[firstWhere(pieces, (each) => each[ofEnd] >= start)];
  const after = pieces[firstWhere(pieces, (each) => each[ofEnd] > start)];
  if (before === undefined) return [0, 0];
  if (before[of] < start && start < before[ofEnd]) {
    if (before.changed) return [before[out], before[outEnd]];
    const place = startAt(start);
    return [place, place];
  }
  const low = before[of] < start ? before[outEnd] : before[out];
  return [low, after === undefined ? pieces.at(-1)![outEnd] : after[out]];
}
