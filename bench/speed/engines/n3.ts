import { peer, peerVersion } from '../peers.ts';
import type { EngineKind } from './engine.ts';

const PACKAGE = 'n3';
const BASE = 'https://example.org/';
const RULES = `@prefix : <${BASE}> .
  { ?z :under ?x } => { ?x :above ?z } .
  { ?y :under ?x . ?y :above ?z } => { ?x :above ?z } .`;

interface Store {
  readonly size: number;
}
interface N3 {
  readonly Store: new (quads?: readonly unknown[]) => Store;
  readonly Parser: new (options?: {
    readonly format: string;
  }) => {
    readonly parse: (text: string) => readonly unknown[];
  };
  readonly Reasoner: new (store: Store) => { readonly reason: (rules: Store) => void };
  readonly DataFactory: {
    readonly namedNode: (iri: string) => unknown;
    readonly quad: (s: unknown, p: unknown, o: unknown) => unknown;
  };
}

export const n3: EngineKind = {
  name: 'N3.js',
  most: 100_000,
  package: PACKAGE,
  async load({ onDay }) {
    const { Store, Parser, Reasoner, DataFactory } = await peer<N3>(PACKAGE);
    const { namedNode, quad } = DataFactory;
    const under = namedNode(`${BASE}under`);
    const quads = onDay.map(({ superior, subordinate }) =>
      quad(namedNode(BASE + subordinate), under, namedNode(BASE + superior)),
    );
    const rules = new Store(new Parser({ format: 'text/n3' }).parse(RULES));
    return {
      name: `N3.js ${peerVersion(PACKAGE)} reasoner`,
      note: 'undated: links filtered to the day beforehand',
      closureNote: 'facts alone; filling the store is in the time',
      chainNote: 'answers no single question',
      closure() {
        const store = new Store(quads);
        new Reasoner(store).reason(rules);
        return store.size - quads.length;
      },
      chain: null,
      close: () => {},
    };
  },
};
