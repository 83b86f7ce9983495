/**
 * An index of half-open ranges: which of them touch a given one. Sorted by start, with the furthest end
 * of everything before kept in a tree of blocks, so a look-up costs what it finds and a logarithm.
 */
export interface Interval {
  readonly start: number;
  readonly end: number;
}

export interface Intervals<T extends Interval> {
  /** In the order of their starts, longer ones first. */
  readonly all: readonly T[];
  /** Those that share a character with [start, end), or, being empty, stand inside it or at its edge. */
  readonly touching: (start: number, end: number) => T[];
}

const touches = (one: Interval, start: number, end: number): boolean =>
  one.start === one.end || start === end
    ? one.start <= end && one.end >= start
    : one.start < end && one.end > start;

export function intervals<T extends Interval>(list: Iterable<T>): Intervals<T> {
  const all = [...list].sort((a, b) => a.start - b.start || b.end - a.end);
  // furthest[node] is the largest end below a node of an implicit binary tree over `all`.
  let leaves = 1;
  while (leaves < all.length) leaves *= 2;
  const furthest = new Float64Array(2 * leaves).fill(-1);
  all.forEach((each, i) => {
    furthest[leaves + i] = each.end;
  });
  for (let node = leaves - 1; node > 0; node -= 1)
    furthest[node] = Math.max(furthest[2 * node]!, furthest[2 * node + 1]!);
  const collect = (node: number, low: number, high: number, start: number, end: number, into: T[]): void => {
    if (low >= all.length || furthest[node]! < start || all[low]!.start > end) return;
    if (high - low === 1) {
      const one = all[low]!;
      if (touches(one, start, end)) into.push(one);
      return;
    }
    const middle = (low + high) >> 1;
    collect(2 * node, low, middle, start, end, into);
    collect(2 * node + 1, middle, high, start, end, into);
  };
  return {
    all,
    touching: (start, end) => {
      const found: T[] = [];
      if (all.length > 0) collect(1, 0, leaves, start, end, found);
      return found;
    },
  };
}
