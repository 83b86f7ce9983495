import { installPeers } from '../peers.ts';
import { datascript } from './datascript.ts';
import { duckdb } from './duckdb.ts';
import type { EngineKind } from './engine.ts';
import { n3 } from './n3.ts';
import { ours } from './ours.ts';
import { oxigraph } from './oxigraph.ts';
import { sqlite } from './sqlite.ts';

const ENGINES: readonly EngineKind[] = [ours, sqlite, duckdb, oxigraph, n3, datascript];

/** The engines that are there, ours first; those that need a package are installed where they can be. */
export function engines(log: (line: string) => void): readonly EngineKind[] {
  const needed = ENGINES.map((engine) => engine.package).filter((name) => name !== null);
  const there = installPeers(needed, log);
  return ENGINES.filter((engine) => engine.package === null || there.has(engine.package));
}
