/**
 * Rule: how one kind of damage is found. It proposes only where the text as received can hardly have
 * been meant; in doubt it leaves the text alone, because a person reads past a slip more easily than
 * past a false repair.
 */
import type { CodePoints } from '../../model/codepoints.ts';
import { codePoints } from '../../model/codepoints.ts';
import type { EmendationKind } from '../../model/emendation.ts';
import type { ProposedEmendation } from '../document.ts';

export interface EmendationRule {
  readonly id: EmendationKind;
  /** One sentence on what it takes for damage. */
  readonly describes: string;
  /** ISO 639-3 of the only language it knows, or null where it needs no words. */
  readonly language: string | null;
  /** The repairs of a whole text, in the order of the text; positions in code points of `received`. */
  readonly find: (received: string) => readonly ProposedEmendation[];
}

/** A repair in UTF-16 indices. */
export interface Repair {
  readonly start: number;
  readonly end: number;
  readonly corrected: string;
  readonly reason: string;
}

/** Repairs found by UTF-16 indices as proposals in code points. */
export function propose(
  received: string,
  kind: EmendationKind,
  repairs: readonly Repair[],
  points: CodePoints = codePoints(received),
): readonly ProposedEmendation[] {
  return repairs
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
    .map(({ start, end, corrected, reason }) => ({
      kind,
      start: points.toCodePoint(start),
      end: points.toCodePoint(end),
      original: received.slice(start, end),
      corrected,
      reason,
    }));
}
