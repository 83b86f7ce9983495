/** Parts of a bar on a timeline: which stretch is drawn how, in pixels. */
import type { Extent, Side } from './extent.ts';

export type Part =
  /** On every day. */
  | { readonly kind: 'solid'; readonly from: number; readonly to: number }
  /** On some day, or possibly. */
  | { readonly kind: 'hatched'; readonly from: number; readonly to: number }
  /** Nobody gives this end. `from` is the side of the bar. */
  | { readonly kind: 'fade'; readonly from: number; readonly to: number }
  /** A source says that there is no end. */
  | { readonly kind: 'open'; readonly from: number; readonly to: number }
  /** One attested day of something that lasts. */
  | { readonly kind: 'bracket'; readonly at: number }
  /** One day on which something happened. */
  | { readonly kind: 'point'; readonly at: number }
  /** An end that a source gives. */
  | { readonly kind: 'edge'; readonly at: number };

const FADE = 34;

/** @param x left of a day; the end of a day is `x(day + 1)` */
export function partsOf(extent: Extent, x: (day: number) => number): readonly Part[] {
  const { core, before, after, state } = extent;
  const parts: Part[] = [];
  let left = x(core.from);
  let right = x(core.to + 1);
  if (core.kind === 'day' && !state) return [{ kind: 'point', at: (left + right) / 2 }];
  if (core.kind === 'day') {
    left = right = (left + right) / 2;
    // A day on which it began or ended has an edge there; a bracket is for a day of which no more is known.
    if (before.kind === 'fade' && after.kind === 'fade') parts.push({ kind: 'bracket', at: left });
  } else if (core.kind === 'certain') parts.push({ kind: 'solid', from: left, to: right });
  else if (core.kind === 'some-day') parts.push({ kind: 'hatched', from: left, to: right });
  else left = right = (left + right) / 2;
  parts.push(...sideParts(before, left, -1, x), ...sideParts(after, right, 1, x));
  return parts;
}

function sideParts(side: Side, edge: number, way: 1 | -1, x: (day: number) => number): readonly Part[] {
  if (side.kind === 'edge') return [{ kind: 'edge', at: edge }];
  if (side.kind === 'fade') return [{ kind: 'fade', from: edge, to: edge + way * FADE }];
  if (side.kind === 'open') return [{ kind: 'open', from: edge, to: edge + way * FADE }];
  const far = way === 1 ? x(side.to + 1) : x(side.to);
  return [
    { kind: 'hatched', from: Math.min(edge, far), to: Math.max(edge, far) },
    { kind: 'edge', at: far },
  ];
}

/** What of it lies to the left or right of what is shown, where none of it is inside. */
export function outside(
  parts: readonly Part[],
  [left, right]: readonly [number, number],
): 'before' | 'after' | null {
  const places = parts.flatMap((part) => ('at' in part ? [part.at] : [part.from, part.to]));
  if (places.every((place) => place < left)) return 'before';
  if (places.every((place) => place > right)) return 'after';
  return null;
}
