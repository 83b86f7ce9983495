/**
 * Peer: nomenklatura's matcher logic-v2 on the same pairs, in an environment of its own that is made
 * from PyPI when it is first needed (bench/peers/nomenklatura).
 */
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { NamePair } from './pairs.ts';

const FOLDER = new URL('../../peers/nomenklatura/', import.meta.url);
const path = (name: string): string => fileURLToPath(new URL(name, FOLDER));

/** Long enough for PyICU, which is compiled. */
const INSTALL_MS = 10 * 60_000;

export type PeerScores =
  | { readonly scores: readonly number[]; readonly version: string }
  | { readonly skipped: string };

/** One score from 0 to 1 for each pair; or why there are none. */
export function peerScores(pairs: readonly NamePair[]): PeerScores {
  const python = path('.venv/bin/python');
  const ready = path('.venv/.ready');
  if (!existsSync(ready)) {
    const failed = install(python);
    if (failed !== null) {
      rmSync(path('.venv'), { recursive: true, force: true });
      return { skipped: failed };
    }
  }
  const input = pairs.map(({ name1, name2, schema }) => JSON.stringify({ name1, name2, schema })).join('\n');
  const run = spawnSync(python, [path('score.py')], { input, encoding: 'utf8', maxBuffer: 2 ** 28 });
  const lines = run.stdout.trim().split('\n');
  const version = lines.shift() ?? '';
  const scores = lines.map(Number);
  if (run.status !== 0 || scores.length !== pairs.length || scores.some(Number.isNaN)) {
    return { skipped: `score.py failed: ${lastLine(run.stderr)}` };
  }
  return { scores, version };
}

/** Makes the environment. Returns what went wrong in a sentence, or null. */
function install(python: string): string | null {
  const needs =
    'it needs Python 3.11 or newer with venv, the PyPI registry, and for PyICU a C++ compiler, pkg-config and the headers of ICU (Debian: apt-get install python3-venv g++ pkg-config libicu-dev)';
  const made = spawnSync('python3', ['-m', 'venv', path('.venv')], { encoding: 'utf8' });
  if (made.error || made.status !== 0)
    return `${needs}; python3 -m venv said: ${lastLine(made.stderr) || String(made.error)}`;
  const pip = spawnSync(
    python,
    ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '-r', path('requirements.txt')],
    { encoding: 'utf8', timeout: INSTALL_MS },
  );
  if (pip.error || pip.status !== 0)
    return `${needs}; pip said: ${lastLine(pip.stderr) || String(pip.error)}`;
  spawnSync(python, ['-c', `open(${JSON.stringify(path('.venv/.ready'))}, 'w').close()`]);
  return null;
}

const lastLine = (text: string | null): string => text?.trim().split('\n').at(-1) ?? '';
