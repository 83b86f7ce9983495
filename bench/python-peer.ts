/** Python peers: environments of their own below `bench/peers/`, made from PyPI when they are first needed. */
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const INSTALL_MS = 10 * 60_000;

export type Environment =
  | { readonly ok: true; readonly python: string; readonly folder: string }
  /** What went wrong, in a sentence. */
  | { readonly ok: false; readonly why: string };

/** The environment of `bench/peers/NAME`, made where there is none; `needs` says what that takes. */
export function pythonPeer(name: string, needs: string): Environment {
  const folder = fileURLToPath(new URL(`peers/${name}`, import.meta.url));
  const python = join(folder, '.venv/bin/python');
  const ready = join(folder, '.venv/.ready');
  if (existsSync(ready)) return { ok: true, python, folder };
  const made = spawnSync('python3', ['-m', 'venv', join(folder, '.venv')], { encoding: 'utf8' });
  const installed =
    made.error || made.status !== 0
      ? made
      : spawnSync(
          python,
          [
            '-m',
            'pip',
            'install',
            '--quiet',
            '--disable-pip-version-check',
            '-r',
            join(folder, 'requirements.txt'),
          ],
          { encoding: 'utf8', timeout: INSTALL_MS },
        );
  if (installed.error || installed.status !== 0) {
    rmSync(join(folder, '.venv'), { recursive: true, force: true });
    const step = installed === made ? 'python3 -m venv' : 'pip';
    return {
      ok: false,
      why: `${needs}; ${step} said: ${lastLine(installed.stderr) || String(installed.error)}`,
    };
  }
  writeFileSync(ready, '');
  return { ok: true, python, folder };
}

export const lastLine = (text: string | null): string => text?.trim().split('\n').at(-1) ?? '';
