/** Telling: the acts in the order in which a source tells them, beside the order of their days. */
import { type Extent, extentOf, limits } from './extent.ts';
import { before, type TimelineItem } from './rows.ts';

export interface Told<T> {
  readonly item: T;
  /** Place in the telling, from 0. */
  readonly told: number;
  /** Place by date, from 0, the same for those that the days do not tell apart; null where no day is known. */
  readonly dated: number | null;
  readonly extent: Extent | null;
  /** Told after something that certainly lies later: the telling goes back. */
  readonly back: boolean;
}

export interface TellingItem extends TimelineItem {
  readonly source: string;
  /** Where its words begin in the source. */
  readonly at: number;
}

/** The items of one source, in the order of telling. */
export function tellingOf<T extends TellingItem>(items: readonly T[], source: string): readonly Told<T>[] {
  const told = items
    .filter((item) => item.source === source)
    .toSorted((a, b) => a.at - b.at)
    .map((item) => ({ item, extent: extentOf(item.start, item.end, item.state) }));
  const dated = told
    .filter((one): one is { item: T; extent: Extent } => one.extent !== null)
    .toSorted((a, b) => before(a.extent, b.extent));
  const rank = new Map<T, number>();
  let place = -1;
  for (const [i, { item, extent }] of dated.entries()) {
    const previous = dated[i - 1];
    if (!previous || before(previous.extent, extent) !== 0) place += 1;
    rank.set(item, place);
  }
  let begun = Number.NEGATIVE_INFINITY;
  return told.map(({ item, extent }, at) => {
    const [first, last] = extent === null ? [Number.NEGATIVE_INFINITY, begun] : limits(extent);
    const back = last < begun;
    begun = Math.max(begun, first);
    return { item, told: at, dated: rank.get(item) ?? null, extent, back };
  });
}

/** Sources that tell something, the one that tells most first. */
export function tellers(items: readonly TellingItem[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { source } of items) counts.set(source, (counts.get(source) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([source]) => source);
}
