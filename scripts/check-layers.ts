/**
 * Refuses an import against the direction of dependencies (ARCHITECTURE.md):
 *
 *   time <- model <- store <- {readers, extract, identity, reason, export} <- app <- {cli, http}
 *
 * Folders in braces never import each other. Prints each wrong import with its place; exit 1 if any.
 */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const LAYERS: readonly (readonly string[])[] = [
  ['time'],
  ['model'],
  ['store'],
  ['readers', 'extract', 'identity', 'reason', 'export'],
  ['app'],
  ['cli', 'http'],
];
const root = join(import.meta.dirname, '..', 'src');
const level = (folder: string) => LAYERS.findIndex((names) => names.includes(folder));

/** One sentence for each import of `source` (a file below src/) that goes the wrong way. */
export function wrongImports(file: string, source: string): string[] {
  const from = file.split('/')[0]!;
  return [...source.matchAll(/\bfrom\s+'(\.[^']+)'|\bimport\(\s*'(\.[^']+)'\s*\)|^import\s+'(\.[^']+)'/gm)].flatMap((match) => {
    const path = match[1] ?? match[2] ?? match[3]!;
    const target = join(dirname(file), path);
    if (target.startsWith('..')) return [`${file}: imports ${path}, outside of src/`];
    const to = target.split('/')[0]!;
    if (from === to) return [];
    const line = source.slice(0, match.index).split('\n').length;
    if (level(from) < 0 || level(to) < 0) return [`${file}:${line}: ${level(from) < 0 ? from : to} is no folder that ARCHITECTURE.md knows`];
    if (level(to) < level(from)) return [];
    return [`${file}:${line}: ${from} must not import ${to} (${path})`];
  });
}

if (import.meta.main) {
  const files = globSync('**/*.ts', { cwd: root });
  const wrong = files.flatMap((file) => wrongImports(file, readFileSync(join(root, file), 'utf8')));
  for (const sentence of wrong) console.error(sentence);
  console.log(`${files.length} files in ${relative(process.cwd(), root) || 'src'}, ${wrong.length} imports against the direction`);
  if (wrong.length > 0) process.exitCode = 1;
}
