/**
 * Making a When from an EDTF date and the words of a source.
 *
 * Which bounds follow depends on what the time is said of. "Head in 1929" (a state) holds on some day
 * of 1929 and says nothing of the days around; "appointed in 1929" bounds the beginning; "shot in
 * 1929" (an event) bounds both. Every maker tightens its bounds so that no start lies after an end.
 */

import { type EdtfValue, edtf } from './edtf.ts';
import { edtfBounds, edtfHull } from './edtf-bounds.ts';
import type { Bound, Bounds, When } from './when.ts';

/** A text is one that the program wrote or has checked: a text that is no EDTF throws a RangeError. */
type Edtf = string | EdtfValue;

function read(date: Edtf): EdtfValue {
  return typeof date === 'string' ? edtf(date) : date;
}

/**
 * A state that holds on some day within the date: it began by the last of these days and ended no
 * earlier than the first. For an interval `a/b` the state runs from a to b: start within a, end
 * within b, `..` a stated open end, and an empty side unknown.
 *
 * @param text the words of the source, or null where the time is that of the source itself
 */
export function stateDuring(date: Edtf, text: string | null): When {
  const value = read(date);
  if (value.kind === 'interval') return built(value.text, text, edtfBounds(value));
  const [earliest, latest] = edtfHull(value);
  return built(value.text, text, { start: [null, latest], end: [earliest, null] });
}

/**
 * A state that holds on every day of the date ("throughout 1921"). Of an imprecise date, such as one
 * of two days, only the days that every reading shares could be claimed; there it is as `stateDuring`.
 */
export function stateThroughout(date: Edtf, text: string | null): When {
  const value = read(date);
  if (value.kind !== 'date') return stateDuring(value, text);
  return built(value.text, text, { start: [null, value.earliest], end: [value.latest, null] });
}

/** A state whose first day lies within the date; of its end only that it is no earlier is known. */
export function beginsAt(date: Edtf, text: string | null): When {
  const value = read(date);
  return built(value.text, text, { start: edtfHull(value), end: [null, null] });
}

/** A state whose last day lies within the date; of its start only that it is no later is known. */
export function endsAt(date: Edtf, text: string | null): When {
  const value = read(date);
  return built(value.text, text, { start: [null, null], end: edtfHull(value) });
}

/**
 * An event on some day within the date: start and end alike. An event that lasts ("detained from 1917
 * to 1922") is given as an interval, with bounds for each side.
 */
export function eventAt(date: Edtf, text: string | null): When {
  const value = read(date);
  return built(value.text, text, edtfBounds(value));
}

function built(edtfText: string, text: string | null, bounds: { start: Bounds; end: Bounds }): When {
  const when = tighten({ edtf: edtfText, text, ...bounds });
  if (when === null) throw new RangeError(`${edtfText}: no day can be its start and a later one its end`);
  return when;
}

/**
 * The same When with bounds that follow from start <= end drawn in: the earliest end is no earlier
 * than the earliest start, the latest start no later than the latest end. Null where no pair of days
 * satisfies the bounds, which means that the words behind them cannot all be true of one state.
 */
export function tighten(when: When): When | null {
  const [s1, s2] = when.start;
  const [e1, e2] = when.end;
  const start: Bounds = [s1, isDayBound(e2) && (s2 === null || (s2 !== 'open' && s2 > e2)) ? e2 : s2];
  const end: Bounds = [isDayBound(s1) && (e1 === null || (e1 !== 'open' && e1 < s1)) ? s1 : e1, e2];
  if (isEmpty(start, 'start') || isEmpty(end, 'end')) return null;
  if (isDayBound(s1) && isDayBound(e2) && s1 > e2) return null;
  return { edtf: when.edtf, text: when.text, start, end };
}

/**
 * What holds if both describe the same state or event: the narrower of their bounds. "Since 1917" and
 * "until his death in 1922" together give a start and an end. Null where they exclude each other. The
 * EDTF text is kept where one of them adds nothing to the other, and is otherwise null.
 */
export function intersect(a: When, b: When): When | null {
  const both = tighten({
    edtf: null,
    text: a.text === null || a.text === b.text ? b.text : b.text === null ? a.text : `${a.text} … ${b.text}`,
    start: narrower(a.start, b.start, 'start'),
    end: narrower(a.end, b.end, 'end'),
  });
  if (both === null) return null;
  for (const one of [a, b]) if (sameBounds(both, one)) return { ...both, edtf: one.edtf };
  return both;
}

function sameBounds(a: When, b: When): boolean {
  return (
    a.start[0] === b.start[0] && a.start[1] === b.start[1] && a.end[0] === b.end[0] && a.end[1] === b.end[1]
  );
}

type Limit = 'start' | 'end';

/** A bound of a start lies at minus infinity where open, of an end at plus infinity. */
function order(bound: Exclude<Bound, null>, limit: Limit): string {
  return bound !== 'open' ? bound : limit === 'start' ? '' : '~';
}

function narrower(a: Bounds, b: Bounds, limit: Limit): Bounds {
  const earliest = a[0] === null || (b[0] !== null && order(b[0], limit) > order(a[0], limit)) ? b[0] : a[0];
  const latest = a[1] === null || (b[1] !== null && order(b[1], limit) < order(a[1], limit)) ? b[1] : a[1];
  return [earliest, latest];
}

function isEmpty(bounds: Bounds, limit: Limit): boolean {
  return bounds[0] !== null && bounds[1] !== null && order(bounds[0], limit) > order(bounds[1], limit);
}

function isDayBound(bound: Bound): bound is string {
  return bound !== null && bound !== 'open';
}
