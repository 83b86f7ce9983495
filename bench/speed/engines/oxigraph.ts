import { peer, peerVersion } from '../peers.ts';
import type { EngineKind } from './engine.ts';

const PACKAGE = 'oxigraph';
const BASE = 'https://example.org/';

interface Oxigraph {
  readonly Store: new () => {
    readonly load: (text: string, options: { readonly format: string }) => void;
    readonly query: (sparql: string) => readonly ReadonlyMap<string, { readonly value: string }>[];
  };
}

export const oxigraph: EngineKind = {
  name: 'Oxigraph',
  most: 100_000,
  package: PACKAGE,
  async load({ onDay }) {
    const { Store } = await peer<Oxigraph>(PACKAGE);
    const store = new Store();
    const lines = onDay.map(
      ({ superior, subordinate }) => `<${BASE}${subordinate}> <${BASE}under> <${BASE}${superior}> .`,
    );
    store.load(lines.join('\n'), { format: 'application/n-triples' });
    return {
      name: `Oxigraph ${peerVersion(PACKAGE)} (WASM)`,
      note: 'undated: links filtered to the day beforehand; property path +',
      closureNote: 'facts alone',
      chainNote: 'superiors alone, in no order',
      closure: () =>
        Number(store.query(`SELECT (COUNT(*) AS ?n) WHERE { ?z <${BASE}under>+ ?x }`)[0]?.get('n')?.value),
      chain: (unit) =>
        store
          .query(`SELECT ?x WHERE { <${BASE}${unit}> <${BASE}under>+ ?x }`)
          .map((row) => Number(row.get('x')?.value.slice(BASE.length))),
      close: () => {},
    };
  },
};
