/**
 * One-to-one matching of greatest size between gold and proposals (augmenting paths, O(edges × gold)),
 * so that the figures do not depend on the order of either list.
 */
export function greatestMatching<G, P>(
  gold: readonly G[],
  proposed: readonly P[],
  fits: (gold: G, proposal: P) => boolean,
): Map<number, number> {
  const edges = gold.map((g) => proposed.flatMap((p, j) => (fits(g, p) ? [j] : [])));
  const owner = new Map<number, number>();
  const place = (i: number, seen: Set<number>): boolean => {
    for (const j of edges[i]!) {
      if (seen.has(j)) continue;
      seen.add(j);
      const other = owner.get(j);
      if (other === undefined || place(other, seen)) {
        owner.set(j, i);
        return true;
      }
    }
    return false;
  };
  gold.forEach((_, i) => {
    place(i, new Set());
  });
  return new Map([...owner].map(([j, i]) => [i, j]));
}
