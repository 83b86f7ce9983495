/** Rows: what stands in one lane, one below the other where they would touch. */
import { type Extent, extentOf, reach } from './extent.ts';

export interface TimelineItem {
  readonly claim: string;
  readonly lane: string;
  readonly state: boolean;
  readonly start: readonly [string | null, string | null];
  readonly end: readonly [string | null, string | null];
}

export interface Placed<T> {
  readonly item: T;
  readonly extent: Extent;
  /** Row of the whole drawing, from 0. */
  readonly row: number;
}

export interface Lane<T> {
  readonly name: string;
  readonly placed: readonly Placed<T>[];
  readonly first: number;
  readonly rows: number;
}

export interface Rows<T> {
  readonly lanes: readonly Lane<T>[];
  /** Of which no day is known: listed apart, never drawn. */
  readonly undated: readonly T[];
  readonly rows: number;
  /**
   * First and last day that is drawn; null where nothing is. What is only known to have been by some day,
   * often that of the source, does not widen it.
   */
  readonly span: readonly [number, number] | null;
}

/**
 * One row for each item, since each carries its words; lanes in the order of their earliest day, items
 * of a lane in the order of their days. Ties keep the order given, so the drawing is always the same.
 */
export function rowsOf<T extends TimelineItem>(items: readonly T[]): Rows<T> {
  const lanes = new Map<string, { item: T; extent: Extent }[]>();
  const undated: T[] = [];
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  let anchors: readonly [number, number] | null = null;
  for (const item of items) {
    const extent = extentOf(item.start, item.end, item.state);
    if (extent === null) {
      undated.push(item);
      continue;
    }
    const [from, to] = reach(extent);
    if (extent.core.kind === 'anchor')
      anchors = anchors === null ? [from, to] : [Math.min(anchors[0], from), Math.max(anchors[1], to)];
    else {
      low = Math.min(low, from);
      high = Math.max(high, to);
    }
    const lane = lanes.get(item.lane) ?? [];
    lane.push({ item, extent });
    lanes.set(item.lane, lane);
  }
  const ordered = [...lanes]
    .map(([name, list]) => ({ name, list: list.toSorted((a, b) => before(a.extent, b.extent)) }))
    .toSorted((a, b) => before(a.list[0]!.extent, b.list[0]!.extent));
  let row = 0;
  const made = ordered.map(({ name, list }): Lane<T> => {
    const first = row;
    const placed = list.map(({ item, extent }) => ({ item, extent, row: row++ }));
    return { name, placed, first, rows: placed.length };
  });
  return { lanes: made, undated, rows: row, span: low <= high ? [low, high] : anchors };
}

/** Order of two extents: by the first day that is drawn, then by the last. */
export function before(a: Extent, b: Extent): number {
  const [a1, a2] = reach(a);
  const [b1, b2] = reach(b);
  return a1 - b1 || a2 - b2;
}
