/** Bars beside a text: those that share a line stand side by side, and each keeps to one lane. */
import type { Interval } from './intervals.ts';

/**
 * The lane of each, in the order given: the first that is free from its start on. Those beyond `most`
 * share the last lane.
 */
export function lanes(bars: readonly Interval[], most = Number.POSITIVE_INFINITY): number[] {
  const order = bars.map((_, i) => i).sort((a, b) => bars[a]!.start - bars[b]!.start || a - b);
  const taken: number[] = [];
  const lane = new Array<number>(bars.length).fill(0);
  for (const i of order) {
    const { start, end } = bars[i]!;
    let free = taken.findIndex((until) => until <= start);
    if (free < 0) free = taken.length;
    if (free >= most) free = most - 1;
    taken[free] = Math.max(taken[free] ?? 0, end);
    lane[i] = free;
  }
  return lane;
}
