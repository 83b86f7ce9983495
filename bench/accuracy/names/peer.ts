/**
 * Peer: nomenklatura's matcher logic-v2 on the same pairs, in an environment of its own that is made
 * from PyPI when it is first needed (bench/peers/nomenklatura).
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { lastLine, pythonPeer } from '../../python-peer.ts';
import type { NamePair } from './pairs.ts';

const NEEDS =
  'it needs Python 3.11 or newer with venv, the PyPI registry, and for PyICU a C++ compiler, pkg-config and the headers of ICU (Debian: apt-get install python3-venv g++ pkg-config libicu-dev)';

export type PeerScores =
  | { readonly scores: readonly number[]; readonly version: string }
  | { readonly skipped: string };

/** One score from 0 to 1 for each pair; or why there are none. */
export function peerScores(pairs: readonly NamePair[]): PeerScores {
  const peer = pythonPeer('nomenklatura', NEEDS);
  if (!peer.ok) return { skipped: peer.why };
  const input = pairs.map(({ name1, name2, schema }) => JSON.stringify({ name1, name2, schema })).join('\n');
  const run = spawnSync(peer.python, [join(peer.folder, 'score.py')], {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  const lines = run.stdout.trim().split('\n');
  const version = lines.shift() ?? '';
  const scores = lines.map(Number);
  if (run.status !== 0 || scores.length !== pairs.length || scores.some(Number.isNaN)) {
    return { skipped: `score.py failed: ${lastLine(run.stderr)}` };
  }
  return { scores, version };
}
