/**
 * Says what the workbench sends to a browser, compressed, and refuses more than 400 kB of JavaScript in
 * all. Builds the page anew into a folder of its own.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Bytes of all scripts together, compressed as the server sends them. */
export const MOST = 400_000;

export interface Sent {
  readonly name: string;
  readonly bytes: number;
  /** As gzip sends it; fonts are compressed already. */
  readonly compressed: number;
  /** Whether the first page needs it. */
  readonly first: boolean;
}

export function sentFiles(folder: string): readonly Sent[] {
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  return readdirSync(folder)
    .filter((name) => /\.(?:js|css|html|woff2)$/.test(name))
    .map((name) => {
      const bytes = readFileSync(join(folder, name));
      return {
        name,
        bytes: bytes.length,
        compressed: name.endsWith('.woff2') ? bytes.length : gzipSync(bytes, { level: 9 }).length,
        first: name === 'index.html' || page.includes(`"/${name}"`),
      };
    })
    .sort((a, b) => b.compressed - a.compressed);
}

/** The page built into a folder that the caller removes. Throws with what the build said. */
export function builtPage(): string {
  const folder = mkdtempSync(join(tmpdir(), 'apparatus-web-'));
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, 'build-web.mjs'), folder],
    { cwd: join(import.meta.dirname, '..'), encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`the page could not be built: ${stderr}`);
  return folder;
}

export const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
export const total = (files: readonly Sent[]): number =>
  files.reduce((sum, { compressed }) => sum + compressed, 0);

if (import.meta.main) {
  const folder = builtPage();
  try {
    const files = sentFiles(folder);
    const scripts = files.filter(({ name }) => name.endsWith('.js'));
    const all = total(scripts);
    console.log(
      `JavaScript sent, compressed: ${kB(all)} in ${scripts.length} files, ${kB(total(scripts.filter(({ first }) => first)))} of it for the first page; at most ${kB(MOST)}.`,
    );
    if (all > MOST) {
      for (const { name, compressed } of scripts) console.error(`  ${name} ${kB(compressed)}`);
      console.error('That is too much: load less, or raise the bar with a reason.');
      process.exitCode = 1;
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
