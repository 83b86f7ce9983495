/**
 * ChainProof: how it follows that one party stands above another, link by link down to the claims. It
 * is data for an answer, which words it, weighs denials and gives it to the checker in its own terms.
 */
import type { LinkGraph, Path } from './link-graph.ts';

export interface ChainProof {
  readonly superior: string;
  readonly subordinate: string;
  /** How many links there are from one to the other. */
  readonly height: number;
  /** The link that ends at the superior, and the claims it rests on. */
  readonly link: number;
  readonly claims: readonly string[];
  /** That the party the link goes up from stands above the subordinate; `null` where it is the subordinate. */
  readonly below: ChainProof | null;
}

/**
 * @param upward whether the path goes from a subordinate to its superiors, as `above` gives it, or from
 *   a superior down, as `below` does
 * @throws RangeError for a path without links
 */
export function proofOfPath(graph: LinkGraph, path: Path, upward: boolean): ChainProof {
  const [first, ...rest] = upward ? path.links : path.links.toReversed();
  if (first === undefined) throw new RangeError('a chain has at least one link');
  const subordinate = graph.subordinateOf(first);
  const above = (link: number, below: ChainProof | null): ChainProof => ({
    superior: graph.superiorOf(link),
    subordinate,
    height: (below?.height ?? 0) + 1,
    link,
    claims: graph.claimsOf(link),
    below,
  });
  return rest.reduce((below, link) => above(link, below), above(first, null));
}
