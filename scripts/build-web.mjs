// Bundles src/web/ to dist/web/: the scripts (each page one of its own, loaded when it is shown), one style
// sheet, the fonts, and the page that loads them.
// `node scripts/build-web.mjs` does it alone, into the folder given or dist/web.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';

const APP = { app: join('src', 'web', 'main.tsx') };
const SHARED = {
  bundle: true,
  format: 'esm',
  target: 'es2022',
  jsx: 'automatic',
  // Every element is made by a runtime of our own, which draws what would not be seen.
  jsxImportSource: 'apparatus',
  alias: { apparatus: './src/web/kit/jsx' },
  minify: true,
  define: { 'process.env.NODE_ENV': '"production"' },
  assetNames: '[name]-[hash]',
  chunkNames: '[name]-[hash]',
  metafile: true,
  logLevel: 'warning',
};

/** Fonts that the first view always needs; others come when a text has their letters. */
const FIRST_FONTS = /^(source-serif-4|inter)-latin-wght-normal-/;

export async function buildWeb(into = join('dist', 'web')) {
  mkdirSync(into, { recursive: true });
  // Files of an older build, and nothing else that may lie there.
  for (const name of readdirSync(into))
    if (/\.(?:js|css|woff2|LEGAL\.txt)$/.test(name)) rmSync(join(into, name));
  // All styles in one sheet, in the order of their imports: a page loaded later does not move what is shown.
  const styles = await build({
    ...SHARED,
    entryPoints: APP,
    outdir: into,
    loader: { '.woff2': 'file', '.woff': 'empty' },
    write: false,
  });
  for (const { path, contents } of styles.outputFiles)
    if (/\.(css|woff2)$/.test(path)) writeFileSync(path, contents);
  const scripts = await build({
    ...SHARED,
    entryPoints: { ...APP, theme: join('src', 'web', 'theme.ts') },
    outdir: into,
    splitting: true,
    loader: { '.css': 'empty' },
    legalComments: 'linked',
  });
  const entry = Object.entries(scripts.metafile.outputs).find(([path]) => basename(path) === 'app.js')[1];
  const head = [
    ...styles.outputFiles
      .map(({ path }) => basename(path))
      .filter((name) => FIRST_FONTS.test(name))
      .map((name) => `<link rel="preload" href="/${name}" as="font" type="font/woff2" crossorigin>`),
    ...entry.imports
      .filter(({ kind }) => kind === 'import-statement')
      .map(({ path }) => `<link rel="modulepreload" href="/${basename(path)}">`),
  ];
  const page = readFileSync(join('src', 'web', 'index.html'), 'utf8');
  writeFileSync(join(into, 'index.html'), page.replace('</head>', `  ${head.join('\n    ')}\n  </head>`));
}

if (import.meta.main) await buildWeb(process.argv[2]);
