/** The links of a graph that hold on one day, taken together so that following them needs no dates. */
import { toOrdinal } from '../../time/day.ts';
import type { Day } from '../../time/when.ts';
import type { LinkGraph } from './link-graph.ts';

export interface DayOptions {
  /** Links that certainly hold on the day, or also those that possibly do; `certain` where absent. */
  readonly sure?: 'certain' | 'possible';
  /** Only links of these types; all where absent. */
  readonly types?: readonly string[];
}

/** By their subordinate: those under party y stand from `offsets[y]` to `offsets[y + 1]`. */
export interface LinksOnDay {
  readonly offsets: Uint32Array;
  /** Numbers of links, and of their superiors. */
  readonly link: Uint32Array;
  readonly above: Uint32Array;
}

export function linksOnDay(graph: LinkGraph, day: Day, options: DayOptions): LinksOnDay {
  const t = toOrdinal(day);
  const possible = options.sure === 'possible';
  const starts = possible ? graph.s1 : graph.s2;
  const ends = possible ? graph.e2 : graph.e1;
  const wanted = graph.wantedTypes(options.types);
  const { offsets: all, order } = graph.up;
  const parties = graph.parties.length;
  const offsets = new Uint32Array(parties + 1);
  const link = new Uint32Array(graph.size);
  const above = new Uint32Array(graph.size);
  let count = 0;
  for (let y = 0; y < parties; y++) {
    for (let p = all[y]!; p < all[y + 1]!; p++) {
      const k = order[p]!;
      if (starts[k]! > t || ends[k]! < t || (wanted !== null && wanted[graph.typeOf[k]!] === 0)) continue;
      link[count] = k;
      above[count] = graph.superiors[k]!;
      count++;
    }
    offsets[y + 1] = count;
  }
  return { offsets, link: link.slice(0, count), above: above.slice(0, count) };
}
