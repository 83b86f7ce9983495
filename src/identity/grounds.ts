/**
 * Grounds: why entities are taken for one. The shortest ways from the first to each of the others over
 * judgements and joins by name; a way without a presumption goes before any way with one.
 */
import type { Grounds } from '../model/cluster.ts';
import type { IdentityGraph } from './graph.ts';

/** Two entities under one name key, of groups that were joined by it. */
export interface NameLink {
  readonly a: string;
  readonly b: string;
}

interface Way {
  readonly presumptions: number;
  readonly judgements: number;
  readonly from: string | null;
  /** The judgement of the last step; null where the step is a join by name. */
  readonly by: string | null;
}

const shorter = (a: Way, b: Way): boolean =>
  a.presumptions < b.presumptions || (a.presumptions === b.presumptions && a.judgements < b.judgements);

/** Dijkstra's shortest paths over one cluster, fewest presumptions and then fewest judgements. */
export function groundsOf(
  members: readonly string[],
  graph: IdentityGraph,
  links: readonly NameLink[],
): Grounds {
  const [first, ...others] = members;
  if (first === undefined || others.length === 0) return { judgements: [], presumed: false };
  const byName = new Map<string, string[]>();
  for (const { a, b } of links) {
    byName.set(a, [...(byName.get(a) ?? []), b]);
    byName.set(b, [...(byName.get(b) ?? []), a]);
  }
  const ways = new Map<string, Way>([[first, { presumptions: 0, judgements: 0, from: null, by: null }]]);
  const wanted = new Set(others);
  const open = [first];
  const done = new Set<string>();
  while (open.length > 0 && wanted.size > 0) {
    let nearest = 0;
    open.forEach((each, i) => {
      if (shorter(ways.get(each) as Way, ways.get(open[nearest] as string) as Way)) nearest = i;
    });
    const at = open.splice(nearest, 1)[0] as string;
    if (done.has(at)) continue;
    done.add(at);
    wanted.delete(at);
    const way = ways.get(at) as Way;
    const reach = (to: string, next: Way): void => {
      const known = ways.get(to);
      if (done.has(to) || (known && !shorter(next, known))) return;
      ways.set(to, next);
      open.push(to);
    };
    for (const { to, judgement } of graph.edgesOf(at)) {
      reach(to, { ...way, judgements: way.judgements + 1, from: at, by: judgement.id });
    }
    for (const to of byName.get(at) ?? []) {
      reach(to, { ...way, presumptions: way.presumptions + 1, from: at, by: null });
    }
  }
  const judgements = new Set<string>();
  let presumed = false;
  for (const each of others) {
    for (let at = each, way = ways.get(at); way !== undefined && way.from !== null; way = ways.get(at)) {
      if (way.by === null) presumed = true;
      else judgements.add(way.by);
      at = way.from;
    }
  }
  return { judgements: [...judgements], presumed };
}
