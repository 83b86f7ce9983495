/**
 * The proof of a chain of links, built from its path: each link with its own proof, and one step of
 * `link.through` for each party that the chain goes through.
 */
import type { Proof } from '../../model/finding.ts';
import { step } from '../proof.ts';
import type { LinkGraph, Path } from './link-graph.ts';

/** How the steps of a proof are told and what each link rests on. */
export interface Telling {
  /** The proof of one link; where absent, its claims under `link.attested`. */
  readonly link?: (link: number) => Proof;
  /** What parties are called; their keys where absent. */
  readonly name?: (party: string) => string;
}

/**
 * @param upward whether the path goes from a subordinate to its superiors, as `above` gives it, or from
 *   a superior down, as `below` does
 * @throws RangeError for a path without links
 */
export function proofOfPath(graph: LinkGraph, path: Path, upward: boolean, telling: Telling = {}): Proof {
  const called = telling.name ?? ((party: string) => party);
  const leaf = telling.link ?? ((link: number) => attested(graph, link, called));
  const links = upward ? path.links : path.links.toReversed();
  const [first, ...rest] = links;
  if (first === undefined) throw new RangeError('a chain has at least one link');
  const lowest = called(graph.subordinateOf(first));
  let proof = leaf(first);
  for (const link of rest) {
    const through = called(graph.subordinateOf(link));
    const says = `${called(graph.superiorOf(link))} stands above ${lowest}, through ${through}, if the claims are taken at their word.`;
    proof = step('link.through', says, [leaf(link), proof]);
  }
  return proof;
}

function attested(graph: LinkGraph, link: number, called: (party: string) => string): Proof {
  const says = `${called(graph.superiorOf(link))} stands above ${called(graph.subordinateOf(link))}, if the claim is taken at its word.`;
  return step(
    'link.attested',
    says,
    graph.claimsOf(link).map((claim) => ({ claim })),
  );
}
