/**
 * The engines that only the bench needs. They live in `bench/peers/speed` with packages of their own,
 * installed when the bench first runs; without a network they are left out, in words.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

const FOLDER = new URL('../peers/speed/', import.meta.url);
const require = createRequire(new URL('package.json', FOLDER));

const isThere = (name: string): boolean => existsSync(new URL(`node_modules/${name}/package.json`, FOLDER));

/** Installs what is missing of these packages, and returns those that are there afterwards. */
export function installPeers(names: readonly string[], log: (line: string) => void): ReadonlySet<string> {
  if (!names.every(isThere)) {
    log('Installing the engines to measure beside, into bench/peers/speed …');
    const folder = fileURLToPath(FOLDER);
    spawnSync('npm', ['install', '--prefix', folder, '--no-audit', '--no-fund'], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
  const there = names.filter(isThere);
  const missing = names.filter((name) => !isThere(name));
  if (missing.length > 0) {
    log(
      `Left out, since they could not be installed (is there a network?): ${missing.join(', ')}. Try: npm install --prefix bench/peers/speed`,
    );
  }
  return new Set(there);
}

/** A package among the peers. */
export async function peer<T>(name: string): Promise<T> {
  const module = (await import(pathToFileURL(require.resolve(name)).href)) as { default?: object };
  return { ...module.default, ...module } as T;
}

export function peerVersion(name: string): string {
  const text = readFileSync(new URL(`node_modules/${name}/package.json`, FOLDER), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
