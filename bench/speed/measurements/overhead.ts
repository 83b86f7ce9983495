/**
 * What it costs to keep every derivation: the time of the closure with them over the time without, each
 * pair run one after the other so that what else the machine does meets both. Also where facts have
 * several derivations, which the links of the other measurements do not give.
 */
import type { DatedLink } from '../../../src/reason/links/dated-link.ts';
import { LinkGraph } from '../../../src/reason/links/link-graph.ts';
import { recordsOf } from '../engines/ours.ts';
import { count, type Measurement, type Row, type Settings, spread } from '../measurement.ts';
import { DAY, unitName, world } from '../world.ts';

export const overhead: Measurement = async (settings) => {
  const links = recordsOf(world(100_000));
  const again = links.map((link, i) => ({ ...link, claims: [`other-claim-${i}`] }));
  return [
    ratio('99,995 links', links, settings),
    ratio('the same, each told by two claims', [...links, ...again], settings),
    ratio('the same, every third link with a second superior beside', [...links, ...beside(links)], settings),
  ];
};

/** For every third link one more, for the same days, to another unit of a lower number. */
function beside(links: readonly DatedLink[]): DatedLink[] {
  return links
    .filter((_, i) => i % 3 === 0)
    .map((link, i) => {
      const number = Number(link.subordinate.slice(unitName(0).length - 1));
      const superior = unitName((i * 7919) % Math.max(1, number >> 1));
      return { ...link, superior, claims: [`second-${i}`] };
    });
}

function ratio(on: string, links: readonly DatedLink[], { quick, log }: Settings): Row {
  log(`ours: overhead of keeping derivations, ${on}`);
  const graph = new LinkGraph(links);
  const time = (derivations: boolean): number => {
    const begin = performance.now();
    graph.closure(DAY, { derivations });
    return performance.now() - begin;
  };
  const ratios: number[] = [];
  for (let run = -20; run < (quick ? 121 : 201); run++) {
    // The one that goes first changes, since it may meet a fuller memory.
    const first = run % 2 === 0;
    const [a, b] = [time(first), time(!first)];
    if (run >= 0) ratios.push(first ? a / b : b / a);
  }
  const { size, derivations } = graph.closure(DAY);
  return {
    measure: 'closure with every derivation, over without, ×',
    engine: 'ours',
    on,
    ...spread(ratios),
    note: `${count(size)} facts, ${count(derivations)} derivations; Soufflé publishes 1.27 and 1.31`,
    target: { atMost: 1.3 },
  };
}
