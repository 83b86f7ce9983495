/**
 * The bounds of an EDTF value: the earliest and the latest day of its start and of its end.
 *
 * `?`, `~` and `%` do not widen bounds. They say that a date is doubted or only near, and no standard
 * says how near; the mark stays visible in the EDTF text, and no number is invented for it.
 */
import type { EdtfMember, EdtfSide, EdtfValue } from './edtf.ts';
import type { Bound, Bounds, Day } from './when.ts';

export interface EdtfBounds {
  readonly start: Bounds;
  readonly end: Bounds;
}

/**
 * Bounds of the start and of the end. For a date or a one-of set both are the days that it may mean;
 * for an interval each side has its own: `[null, null]` where unknown, `["open", "open"]` for `..`.
 */
export function edtfBounds(value: EdtfValue): EdtfBounds {
  if (value.kind === 'date') {
    const days: Bounds = [value.earliest, value.latest];
    return { start: days, end: days };
  }
  if (value.kind === 'interval') return { start: sideBounds(value.start), end: sideBounds(value.end) };
  let earliest: Bound | undefined;
  let latest: Bound | undefined;
  for (const member of value.members) {
    const from = memberStart(member);
    const to = memberEnd(member);
    earliest =
      earliest === undefined
        ? from
        : earliest === null || from === null
          ? null
          : from < earliest
            ? from
            : earliest;
    latest = latest === undefined ? to : latest === null || to === null ? null : to > latest ? to : latest;
  }
  const days: Bounds = [earliest ?? null, latest ?? null];
  return { start: days, end: days };
}

/**
 * The first and the last day that the value can touch, as a question needs it ("some time in 1919");
 * `null` where a side is unknown or open.
 */
export function edtfHull(value: EdtfValue): readonly [Day | null, Day | null] {
  const { start, end } = edtfBounds(value);
  return [start[0] === 'open' ? null : start[0], end[1] === 'open' ? null : end[1]];
}

function sideBounds(side: EdtfSide): Bounds {
  if (side === null) return [null, null];
  return side === 'open' ? ['open', 'open'] : [side.earliest, side.latest];
}

function memberStart(member: EdtfMember): Day | null {
  return 'kind' in member ? member.earliest : (member.from?.earliest ?? null);
}

function memberEnd(member: EdtfMember): Day | null {
  return 'kind' in member ? member.latest : (member.to?.latest ?? null);
}
