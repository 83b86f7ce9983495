import { peer, peerVersion } from '../peers.ts';
import type { EngineKind } from './engine.ts';

const PACKAGE = 'datascript';

interface DataScript {
  readonly empty_db: (schema: object) => unknown;
  readonly db_with: (database: unknown, entities: readonly object[]) => unknown;
  readonly q: (query: string, ...inputs: unknown[]) => number[][];
}

const RULES = '[[(above ?x ?z) [?z "under" ?x]] [(above ?x ?z) [?z "under" ?y] (above ?x ?y)]]';

export const datascript: EngineKind = {
  name: 'DataScript',
  most: 10_000,
  package: PACKAGE,
  async load({ onDay }) {
    const d = await peer<DataScript>(PACKAGE);
    // Entities are numbered from 1.
    const database = d.db_with(
      d.empty_db({ under: { ':db/valueType': ':db.type/ref' } }),
      onDay.map(({ superior, subordinate }) => ({ ':db/id': subordinate + 1, under: superior + 1 })),
    );
    return {
      name: `DataScript ${peerVersion(PACKAGE)}`,
      note: 'undated: links filtered to the day beforehand; rules',
      closureNote: 'facts alone',
      chainNote: 'superiors alone, in no order',
      closure: () => d.q('[:find ?x ?z :in $ % :where (above ?x ?z)]', database, RULES).length,
      chain: (unit) =>
        d.q('[:find ?x :in $ % ?z :where (above ?x ?z)]', database, RULES, unit + 1).map(([x]) => x! - 1),
      close: () => {},
    };
  },
};
