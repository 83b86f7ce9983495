/** Hits of a search as the page shows them. Pure. */
import type { SearchView } from '../../http/schemas/ask.ts';

type Hit = SearchView['hits'][number];

/** Sources in the order of their best hit, hits in the order of the text. */
export function bySource(
  hits: readonly Hit[],
): readonly { readonly source: string; readonly path: string; readonly hits: readonly Hit[] }[] {
  const groups = new Map<string, { source: string; path: string; hits: Hit[] }>();
  for (const hit of hits) {
    const group = groups.get(hit.source) ?? { source: hit.source, path: hit.path, hits: [] };
    group.hits.push(hit);
    groups.set(hit.source, group);
  }
  return [...groups.values()].map((group) => ({
    ...group,
    hits: group.hits.toSorted((a, b) => a.start - b.start),
  }));
}

/** The snippet in pieces; ranges that lie over each other count once. */
export function marked(
  text: string,
  marks: readonly (readonly [number, number])[],
): readonly { readonly text: string; readonly mark: boolean; readonly at: number }[] {
  const pieces: { text: string; mark: boolean; at: number }[] = [];
  let at = 0;
  for (const [from, to] of marks.toSorted((a, b) => a[0] - b[0])) {
    const start = Math.max(from, at);
    const end = Math.min(to, text.length);
    if (start >= end) continue;
    if (start > at) pieces.push({ text: text.slice(at, start), mark: false, at });
    pieces.push({ text: text.slice(start, end), mark: true, at: start });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), mark: false, at });
  return pieces;
}
