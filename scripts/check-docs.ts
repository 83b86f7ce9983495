/**
 * Refuses what no document names: a command or an option of it, a kind, type or argument of claims, a
 * field of an export, an address of the HTTP API, a rule, a verdict, a presumption, a kind of emendation; and links and names of
 * files that lead nowhere. A thing counts as documented where its name stands in backquotes on its page; an option
 * where it stands in the section of its command.
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Command } from 'commander';
import { program } from '../src/cli/main.ts';
import { EXPORT_FIELDS } from '../src/export/claims/fields.ts';
import { exporters } from '../src/export/registry.ts';
import { DROP_REASONS } from '../src/extract/endpoint/drops.ts';
import { TABLE_FORMATS } from '../src/extract/table-formats.ts';
import { DEFECTS } from '../src/model/defect.ts';
import { EMENDATION_KINDS } from '../src/model/emendation.ts';
import { ENTITY_TYPES } from '../src/model/entity.ts';
import { CONFLICT_GROUNDS, FACT_KINDS } from '../src/model/fact.ts';
import { PRESUMPTIONS, VERDICTS } from '../src/model/finding.ts';
import { REVIEWS } from '../src/model/judgement.ts';
import { ACT_TYPES, ASPECTS, BASES, CERTAINTIES, CLAIM_KINDS, KINDS } from '../src/model/kinds.ts';
import { SOURCE_KINDS } from '../src/model/source.ts';
import { STANCES } from '../src/model/voice.ts';
import { READERS } from '../src/readers/registry.ts';
import { RULES } from '../src/reason/rules.ts';
import { API_PAGE, renewedApiPage } from './http-api.ts';

const root = join(import.meta.dirname, '..');

/** Names that a page must have in backquotes. */
export interface Demand {
  readonly file: string;
  /** What they are, in words: "kind of claim". */
  readonly what: string;
  readonly names: readonly string[];
  /** The heading, in backquotes, under which they must stand; anywhere on the page where none is given. */
  readonly under?: string;
}

/** Everything that must be documented, taken from the program itself. */
export function demands(): readonly Demand[] {
  const on = (file: string) => (what: string, names: readonly string[]) => ({ file, what, names });
  const claims = on('docs/claims.md');
  const rules = on('docs/rules.md');
  const text = on('docs/text.md');
  const tables = on('docs/import.md');
  return [
    claims('kind of claim', CLAIM_KINDS),
    ...CLAIM_KINDS.filter((kind) => kind !== 'act').map((kind) => ({
      ...claims('type of claim', KINDS[kind].types),
      under: kind,
    })),
    ...CLAIM_KINDS.map((kind) => ({ ...claims('argument', KINDS[kind].args), under: kind })),
    claims('type of act', Object.keys(ACT_TYPES)),
    claims('aspect', ASPECTS),
    claims('basis', BASES),
    claims('stance', STANCES),
    claims('certainty', CERTAINTIES),
    claims('review', REVIEWS),
    claims('type of entity', ENTITY_TYPES),
    claims('field of the export', EXPORT_FIELDS),
    claims(
      'form of export',
      exporters.map(({ id }) => id),
    ),
    rules('rule', Object.keys(RULES)),
    rules('verdict', VERDICTS),
    rules('presumption', Object.keys(PRESUMPTIONS)),
    tables('kind of defect', Object.keys(DEFECTS)),
    tables(
      'format of tables',
      TABLE_FORMATS.map(({ name }) => name),
    ),
    rules('kind of fact', FACT_KINDS),
    rules('ground of a conflict', CONFLICT_GROUNDS),
    on('docs/larger-model.md')('reason for which an answer is dropped', DROP_REASONS),
    text('kind of emendation', EMENDATION_KINDS),
    text('kind of source', SOURCE_KINDS),
    text(
      'file name extension',
      READERS.flatMap(({ extensions }) => extensions.map((each) => `.${each}`)),
    ),
  ];
}

/** The names of a demand that `page`, the text of its file, does not have in backquotes. */
export function missing({ file, what, names, under }: Demand, page: string): string[] {
  const text =
    under === undefined ? page : (page.split(/^#+ /m).find((each) => each.startsWith(`\`${under}\``)) ?? '');
  const place = under === undefined ? '' : ` under the heading \`${under}\``;
  return names
    .filter((name) => !text.includes(`\`${name}\``))
    .map((name) => `${file} does not name the ${what} \`${name}\`${place}`);
}

/** The types of act whose row on `page` says something else than the program. */
export function wrongDefinitions(
  page: string,
  types: Readonly<Record<string, string>> = ACT_TYPES,
): string[] {
  return Object.entries(types)
    .filter(([type, says]) => !page.includes(`| \`${type}\` | ${says} |`))
    .map(([type]) => `docs/claims.md does not define \`${type}\` as src/model/kinds.ts does`);
}

/** What the page of commands, `page`, lacks of a command: its section, its help as it is, an example. */
export function missingOfCommand(command: Command, page: string): string[] {
  const name = fullName(command);
  const says = (lack: string): string => `docs/commands.md ${lack}`;
  const section = page.split(/^## /m).find((each) => each.startsWith(`\`${name}\``));
  if (section === undefined) return [says(`has no section for the command \`${name}\``)];
  const options = command.options.flatMap(({ short, long }) => [short, long].filter((flag) => flag != null));
  const lacking = [...options, ...command.registeredArguments.map((each) => each.name())]
    .filter((each) => !new RegExp(`(?<![\\w-])${each}(?![\\w-])`).test(section))
    .map((each) => says(`does not name ${each} in the section of \`${name}\``));
  const example = section.includes(`apparatus ${name} `) || section.includes(`apparatus ${name}\n`);
  return example ? lacking : [...lacking, says(`has no example of \`${name}\``)];
}

/** Every command that does something by itself, "period add" included. */
export function allCommands(top: Command = program()): Command[] {
  return top.commands.flatMap((each) => (each.commands.length > 0 ? [each, ...each.commands] : [each]));
}

function fullName(command: Command): string {
  const above = command.parent;
  return above?.parent ? `${above.name()} ${command.name()}` : command.name();
}

/** Relative links of a Markdown text, the text of `file` below `folder`, that lead nowhere. */
export function brokenLinks(file: string, text: string, folder: string = root): string[] {
  const prose = text.replace(/```[\s\S]*?```/g, '').replace(/`[^`\n]*`/g, '');
  const links = [
    ...[...prose.matchAll(/\]\(([^)\s]+)[^)]*\)/g)].map(([, link]) => link!),
    ...[...prose.matchAll(/<(?:img|a)\s[^>]*(?:src|href)="([^"]+)"/g)].map(([, link]) => link!),
  ];
  return links
    .filter((link) => !/^(?:https?:|mailto:)/.test(link))
    .flatMap((link) => {
      const [path = '', anchor] = link.split('#');
      const target = path === '' ? file : join(dirname(file), path);
      if (!existsSync(join(folder, target))) return [`${file}: the link to ${link} leads nowhere`];
      if (anchor === undefined || !target.endsWith('.md')) return [];
      const page = target === file ? text : readFileSync(join(folder, target), 'utf8');
      return anchors(page).has(anchor)
        ? []
        : [`${file}: ${target} has no heading for the link to #${anchor}`];
    });
}

/** Source files that a text names in backquotes, as `store/case.ts`, and that no path of `files` ends with. */
export function brokenPaths(file: string, text: string, files: readonly string[]): string[] {
  const named = [...text.matchAll(/`((?:[\w.-]+\/)*[\w.-]+\.(?:ts|mjs)|(?:[\w.-]+\/)+)`/g)].map(([, name]) =>
    name!.replace(/^(?:\.\.\/)+/, ''),
  );
  const exists = (name: string): boolean =>
    name.endsWith('/')
      ? files.some((path) => `/${path}`.includes(`/${name}`))
      : files.some((path) => `/${path}`.endsWith(`/${name}`));
  return [...new Set(named)]
    .filter((name) => !/^(?:dist|case|tmp|sources|models)\//.test(name) && !exists(name))
    .map((name) => `${file}: there is no ${name}`);
}

/** The names by which the headings of a page are linked to, as forges make them. */
function anchors(page: string): Set<string> {
  return new Set(
    [...page.matchAll(/^#+ +(.+)$/gm)].map(([, words]) =>
      words!
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, '')
        .replace(/ /g, '-'),
    ),
  );
}

/** What the page of the API says otherwise than the routes and schemas. */
export function staleApi(page: string): string[] {
  return renewedApiPage(page) === page
    ? []
    : [`${API_PAGE} is not what the routes and schemas say: run "npm run renew"`];
}

/** Everything that is wrong with the documents of this checkout, one sentence each. */
export function checkDocs(): string[] {
  const read = (file: string): string =>
    existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : '';
  // What a bench or the training installs for itself is not ours to document.
  const ours = { cwd: root, exclude: (path: string) => /(?:node_modules|venv)$/.test(path) };
  const pages = globSync(
    '{*.md,docs/**/*.md,src/**/*.md,bench/**/*.md,examples/**/*.md,training/*.md,models/*.md}',
    ours,
  );
  const files = globSync('{src,test,bench,scripts,docs,examples,training,models,bin,.ci}/**/*.*', ours);
  return [
    ...demands().flatMap((demand) => missing(demand, read(demand.file))),
    ...wrongDefinitions(read('docs/claims.md')),
    ...staleApi(read(API_PAGE)),
    ...allCommands().flatMap((command) => missingOfCommand(command, read('docs/commands.md'))),
    ...pages.flatMap((file) => brokenLinks(file, read(file))),
    ...pages.flatMap((file) => brokenPaths(file, read(file), files)),
  ];
}

if (import.meta.main) {
  const found = checkDocs();
  for (const sentence of found) console.error(sentence);
  console.log(`${found.length} faults in the documents`);
  if (found.length > 0) process.exitCode = 1;
}
