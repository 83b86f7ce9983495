/**
 * Refuses an import against the direction of dependencies (ARCHITECTURE.md):
 *
 *   time <- model <- store <- {readers, extract, identity, reason, check, export} <- app <- {cli, http}
 *
 * Folders in braces never import each other, but that one command starts the server. `web` runs in a
 * browser and imports types of `http/schemas` alone (`web-faults.ts`). What computes touches no disk, no network and no clock and
 * does not know the store; and each library that may be replaced one day comes in by one door. Prints
 * each fault with its place; exit code 1 if there is any.
 */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { webFaults, wrongWebImport } from './web-faults.ts';

const LAYERS: readonly (readonly string[])[] = [
  ['time'],
  ['model'],
  ['store'],
  ['readers', 'extract', 'identity', 'reason', 'check', 'export'],
  ['app'],
  ['cli', 'http'],
  ['web'],
];

/** The one file that may import a sibling, since it puts the parts together, and what of it. */
const COMPOSES: Readonly<Record<string, string>> = { 'cli/commands/serve.ts': 'http/server.ts' };

/** Folders whose functions give the same for the same input, whatever day and machine it is. */
const PURE: ReadonlySet<string> = new Set([
  'time',
  'model',
  'readers',
  'extract',
  'identity',
  'reason',
  'check',
]);
/** Folders that import these alone: the checker must not lean on what it checks. */
const ONLY: Readonly<Record<string, readonly string[]>> = { check: ['model'] };
/** Modules of Node that touch nothing outside of the process. */
const HARMLESS: ReadonlySet<string> = new Set(['node:crypto', 'node:module', 'node:util']);
const IMPURE = /\bDate\.now\(|\bnew Date\(\)|\bperformance\.now\(|\bMath\.random\(|\bprocess\.|\bfetch\(/;

/** A library, and the only part of src/ that may import it. */
const DOORS: Readonly<Record<string, string>> = {
  '@dagrejs/dagre': 'web/',
  '@fontsource-variable/inter': 'web/',
  '@fontsource-variable/source-serif-4': 'web/',
  '@hono/node-server': 'http/server.ts',
  '@tanstack/react-query': 'web/',
  '@tanstack/react-virtual': 'web/',
  'any-ascii': 'identity/names/romanise.ts',
  'better-sqlite3': 'store/plain-storage.ts',
  commander: 'cli/',
  'd3-force': 'web/',
  'd3-scale': 'web/',
  eld: 'readers/language.ts',
  hono: 'http/',
  micromark: 'readers/markdown/',
  'onnxruntime-node': 'app/learned-model.ts',
  react: 'web/',
  'react-dom': 'web/',
  'wink-nlp': 'extract/english/tagger.ts',
  'wink-eng-lite-web-model': 'extract/english/tagger.ts',
  wouter: 'web/',
  zod: 'http/',
};

/** What makes connections, and the one file that may: texts of a case leave this machine by no other way. */
const NETWORK: ReadonlySet<string> = new Set([
  'node:http',
  'node:https',
  'node:http2',
  'node:net',
  'node:tls',
  'node:dns',
  'node:dns/promises',
  'node:dgram',
  'node:inspector',
]);
const NETWORK_DOOR = 'app/loopback.ts';
const CONNECTS = /\bfetch\(|\bnew (?:WebSocket|EventSource|XMLHttpRequest)\b/;

const IMPORT = /\bfrom\s+'([^']+)'|\bimport\(\s*'([^']+)'\s*\)|^import\s+'([^']+)'/gm;
const root = join(import.meta.dirname, '..', 'src');
const level = (folder: string): number => LAYERS.findIndex((names) => names.includes(folder));

/** The files that are looked at: in a style sheet, the addresses. */
export const SOURCES = '**/*.{ts,tsx,css,html}';

/** One sentence for each fault in `source`, the text of a file whose path below src/ is `file`. */
export function faults(file: string, source: string): string[] {
  const from = file.split('/')[0]!;
  if (level(from) < 0) return [`${file}: ${from}/ is no folder that ARCHITECTURE.md knows`];
  const code = withoutComments(source);
  const found: string[] = [];
  for (const match of code.matchAll(IMPORT)) {
    const path = match[1] ?? match[2] ?? match[3]!;
    const says = path.startsWith('.')
      ? wrongFolder(file, path, statementBefore(code, match.index))
      : wrongModule(file, path);
    if (says !== null) found.push(`${file}:${lineAt(code, match.index)}: ${says}`);
  }
  const impure = PURE.has(from) ? IMPURE.exec(code) : null;
  if (impure) {
    found.push(
      `${file}:${lineAt(code, impure.index)}: ${from} must not use ${impure[0].replace(/[().]*$/, '')}`,
    );
  }
  if (from === 'web') {
    for (const { index, says } of webFaults(file, code))
      found.push(`${file}:${lineAt(code, index)}: ${says}`);
    return found;
  }
  const connects = CONNECTS.exec(code);
  if (connects)
    found.push(`${file}:${lineAt(code, connects.index)}: only src/${NETWORK_DOOR} makes connections`);
  return found;
}

/** From the last `import` or `export` at the beginning of a line up to `index`. */
function statementBefore(code: string, index: number): string {
  const begins = [...code.slice(0, index).matchAll(/^(?:import|export)\b/gm)].at(-1)?.index ?? index;
  return code.slice(begins, index);
}

function wrongFolder(file: string, path: string, statement: string): string | null {
  const target = join(dirname(file), path);
  if (target.startsWith('..')) return `imports ${path}, outside of src/`;
  const [from, to] = [file.split('/')[0]!, target.split('/')[0]!];
  if (from === to) return null;
  if (from === 'web') return wrongWebImport(file, path, statement);
  if (level(to) < 0) return `${to}/ is no folder that ARCHITECTURE.md knows`;
  const only = ONLY[from];
  if (only && !only.includes(to)) return `${from} imports nothing but ${only.join(' and ')} (${path})`;
  if (COMPOSES[file] === target) return null;
  if (level(to) >= level(from)) return `${from} must not import ${to} (${path})`;
  return PURE.has(from) && to === 'store' ? `${from} must not know the store (${path})` : null;
}

function wrongModule(file: string, name: string): string | null {
  const from = file.split('/')[0]!;
  if (NETWORK.has(name.replace(/^(?!node:)/, 'node:')) && file !== NETWORK_DOOR)
    return `only src/${NETWORK_DOOR} imports ${name}`;
  if (name.startsWith('node:')) {
    if (from === 'web') return `web runs in a browser and has no ${name}`;
    return PURE.has(from) && !HARMLESS.has(name) ? `${from} must not import ${name}` : null;
  }
  const library = name.startsWith('@') ? name.split('/').slice(0, 2).join('/') : name.split('/')[0]!;
  const door = DOORS[library];
  return door === undefined || file.startsWith(door) ? null : `only src/${door} imports ${library}`;
}

/** The same text with blanks in place of comments, so that lines and places stay. */
function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/[^\n]*/g, (comment) => comment.replace(/[^\n]/g, ' '));
}

function lineAt(source: string, index: number): number {
  return source.slice(0, index).split('\n').length;
}

if (import.meta.main) {
  const files = globSync(SOURCES, { cwd: root });
  const found = files.flatMap((file) => faults(file, readFileSync(join(root, file), 'utf8')));
  for (const sentence of found) console.error(sentence);
  console.log(`${files.length} files in src, ${found.length} faults of direction`);
  if (found.length > 0) process.exitCode = 1;
}
