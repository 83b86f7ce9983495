// Bundles src/web/ to dist/web/: one script, one style sheet, the fonts, and the page that loads them.
// `node scripts/build-web.mjs` does it alone, into the folder given or dist/web.
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

export async function buildWeb(into = join('dist', 'web')) {
  mkdirSync(into, { recursive: true });
  await build({
    entryPoints: { app: join('src', 'web', 'main.tsx') },
    bundle: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    minify: true,
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.woff2': 'file', '.woff': 'empty' },
    assetNames: '[name]-[hash]',
    outdir: into,
    legalComments: 'linked',
    logLevel: 'warning',
  });
  copyFileSync(join('src', 'web', 'index.html'), join(into, 'index.html'));
}

if (import.meta.main) await buildWeb(process.argv[2]);
