/**
 * Refuses an import against the direction of dependencies (ARCHITECTURE.md):
 *
 *   time <- model <- store <- {readers, extract, identity, reason, check, export} <- app <- {cli, http}
 *
 * Folders in braces never import each other. What computes touches no disk, no network and no clock and
 * does not know the store; and each library that may be replaced one day comes in by one door. Prints
 * each fault with its place; exit code 1 if there is any.
 */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const LAYERS: readonly (readonly string[])[] = [
  ['time'],
  ['model'],
  ['store'],
  ['readers', 'extract', 'identity', 'reason', 'check', 'export'],
  ['app'],
  ['cli', 'http'],
];

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
  'any-ascii': 'identity/names/romanise.ts',
  'better-sqlite3': 'store/plain-storage.ts',
  commander: 'cli/',
  eld: 'readers/language.ts',
  micromark: 'readers/markdown/',
  'onnxruntime-node': 'app/learned-model.ts',
  'wink-nlp': 'extract/english/tagger.ts',
  'wink-eng-lite-web-model': 'extract/english/tagger.ts',
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

/** One sentence for each fault in `source`, the text of a file whose path below src/ is `file`. */
export function faults(file: string, source: string): string[] {
  const from = file.split('/')[0]!;
  if (level(from) < 0) return [`${file}: ${from}/ is no folder that ARCHITECTURE.md knows`];
  const code = withoutComments(source);
  const found: string[] = [];
  for (const match of code.matchAll(IMPORT)) {
    const path = match[1] ?? match[2] ?? match[3]!;
    const says = path.startsWith('.') ? wrongFolder(file, path) : wrongModule(file, path);
    if (says !== null) found.push(`${file}:${lineAt(code, match.index)}: ${says}`);
  }
  const impure = PURE.has(from) ? IMPURE.exec(code) : null;
  if (impure) {
    found.push(
      `${file}:${lineAt(code, impure.index)}: ${from} must not use ${impure[0].replace(/[().]*$/, '')}`,
    );
  }
  const connects = CONNECTS.exec(code);
  if (connects)
    found.push(`${file}:${lineAt(code, connects.index)}: only src/${NETWORK_DOOR} makes connections`);
  return found;
}

function wrongFolder(file: string, path: string): string | null {
  const target = join(dirname(file), path);
  if (target.startsWith('..')) return `imports ${path}, outside of src/`;
  const [from, to] = [file.split('/')[0]!, target.split('/')[0]!];
  if (from === to) return null;
  if (level(to) < 0) return `${to}/ is no folder that ARCHITECTURE.md knows`;
  const only = ONLY[from];
  if (only && !only.includes(to)) return `${from} imports nothing but ${only.join(' and ')} (${path})`;
  if (level(to) >= level(from)) return `${from} must not import ${to} (${path})`;
  return PURE.has(from) && to === 'store' ? `${from} must not know the store (${path})` : null;
}

function wrongModule(file: string, name: string): string | null {
  const from = file.split('/')[0]!;
  if (NETWORK.has(name.replace(/^(?!node:)/, 'node:')) && file !== NETWORK_DOOR)
    return `only src/${NETWORK_DOOR} imports ${name}`;
  if (name.startsWith('node:')) {
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
  const files = globSync('**/*.ts', { cwd: root });
  const found = files.flatMap((file) => faults(file, readFileSync(join(root, file), 'utf8')));
  for (const sentence of found) console.error(sentence);
  console.log(`${files.length} files in src, ${found.length} faults of direction`);
  if (found.length > 0) process.exitCode = 1;
}
