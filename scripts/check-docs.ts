/**
 * Refuses a command, claim kind, act type, export field, presumption, emendation kind or rule that no
 * document names. A thing counts as documented where its name stands in backquotes.
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EMENDATION_KINDS } from '../src/model/emendation.ts';
import { PRESUMPTIONS, VERDICTS } from '../src/model/finding.ts';
import { ACT_TYPES, ASPECTS, CLAIM_KINDS, KINDS } from '../src/model/kinds.ts';
import { STANCES } from '../src/model/voice.ts';

const root = join(import.meta.dirname, '..');

export interface Missing {
  readonly what: string;
  readonly name: string;
  readonly file: string;
}

/** What must be documented where: file, kind of thing, names. */
export async function demands(): Promise<readonly (readonly [file: string, what: string, names: readonly string[]])[]> {
  const { program } = await import('../src/cli/main.ts');
  const { EXPORT_FIELDS } = await import('../src/export/claims/fields.ts');
  const { RULES } = await import('../src/reason/rules.ts');
  return [
    ['docs/commands.md', 'command', program().commands.map((command: { name(): string }) => command.name())],
    ['docs/claims.md', 'kind of claim', CLAIM_KINDS],
    ['docs/claims.md', 'type of claim', CLAIM_KINDS.flatMap((kind) => KINDS[kind].types)],
    ['docs/claims.md', 'argument', [...new Set(CLAIM_KINDS.flatMap((kind) => KINDS[kind].args))]],
    ['docs/claims.md', 'act type', Object.keys(ACT_TYPES)],
    ['docs/claims.md', 'aspect', ASPECTS],
    ['docs/claims.md', 'stance', STANCES],
    ['docs/claims.md', 'field of the export', EXPORT_FIELDS],
    ['docs/rules.md', 'verdict', VERDICTS],
    ['docs/rules.md', 'presumption', Object.keys(PRESUMPTIONS)],
    ['docs/rules.md', 'rule', Object.keys(RULES)],
    ['docs/text.md', 'kind of emendation', EMENDATION_KINDS],
  ];
}

export function missing(file: string, what: string, names: readonly string[]): Missing[] {
  const path = join(root, file);
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  return names.filter((name) => !text.includes(`\`${name}\``)).map((name) => ({ what, name, file }));
}

/** Relative links in Markdown that lead nowhere. */
export function brokenLinks(): string[] {
  return globSync('{*.md,docs/**/*.md,src/**/*.md,bench/**/*.md,examples/**/*.md}', { cwd: root }).flatMap((file) => {
    const text = readFileSync(join(root, file), 'utf8').replace(/```[\s\S]*?```/g, '');
    return [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)[^)]*\)/g)].flatMap(([, link]) =>
      existsSync(join(root, file, '..', link!)) ? [] : [`${file}: the link to ${link} leads nowhere`],
    );
  });
}

if (import.meta.main) {
  const all = (await demands()).flatMap(([file, what, names]) => missing(file, what, names));
  for (const { what, name, file } of all) console.error(`${file} does not name the ${what} \`${name}\``);
  const links = brokenLinks();
  for (const sentence of links) console.error(sentence);
  console.log(`${all.length} undocumented things, ${links.length} broken links`);
  if (all.length + links.length > 0) process.exitCode = 1;
}
