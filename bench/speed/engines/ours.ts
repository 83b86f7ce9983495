import { proofOfPath } from '../../../src/reason/links/chain-proof.ts';
import type { DatedLink } from '../../../src/reason/links/dated-link.ts';
import { LinkGraph } from '../../../src/reason/links/link-graph.ts';
import { claimName, DAY, unitName, type World } from '../world.ts';
import type { EngineKind } from './engine.ts';

/** The links as records, whose names of units are shared as the keys of parties in a case are. */
export function recordsOf({ links, units }: World): DatedLink[] {
  const names = Array.from({ length: units }, (_, unit) => unitName(unit));
  return links.map(({ superior, subordinate, first, last }, link) => ({
    superior: names[superior]!,
    subordinate: names[subordinate]!,
    type: 'command',
    claims: [claimName(link)],
    bounds: { s1: first, s2: first, e1: last, e2: last },
  }));
}

export const graphOf = (world: World): LinkGraph => new LinkGraph(recordsOf(world));

export const ours: EngineKind = {
  name: 'ours',
  most: Number.POSITIVE_INFINITY,
  package: null,
  load(world) {
    const graph = graphOf(world);
    const numbers = new Map(Array.from({ length: world.units }, (_, unit) => [unitName(unit), unit]));
    return {
      name: 'ours',
      note: 'dated',
      closureNote: 'every derivation kept',
      chainNote: 'each superior with a proof down to the claims',
      closure: () => graph.closure(DAY).size,
      chain: (unit) =>
        graph.above(unitName(unit), [DAY, DAY]).map(({ party, possible }) => {
          proofOfPath(graph, possible, true);
          return numbers.get(party)!;
        }),
      close: () => {},
    };
  },
};
