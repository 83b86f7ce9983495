/**
 * Shown blocks: the places of a document where it shows what a command prints.
 *
 *   <!-- output: first 2; 6 from "Above it" -->
 *   ```console
 *   $ npx apparatus command GPU --on 1930-01-04
 *   …
 *   ```
 *
 * Everything below the command is made by running it. The comment says which lines are shown, and what
 * is left out stands as "…": `first N`, `last N`, `N from "WORDS"` (from the first line that has the
 * words), `as JSON` (each line of JSON spread out), `exit N` (the command ends with this code, else 0).
 * Without any of these all lines are shown.
 *
 * Ids are made at random for each case, so they are shown as `clm_…`. In a command, `clm_…` stands for
 * the first id of that kind that the block before it shows, or else prints.
 */
export interface ShownBlock {
  /** UTF-16 range in the document of what lies between the command and the end of the block. */
  readonly start: number;
  readonly end: number;
  /** The command as a person types it, without `$ `. */
  readonly command: string;
  readonly parts: readonly Part[];
  readonly json: boolean;
  readonly code: number;
}

export interface Part {
  readonly from: 'first' | 'last' | 'words';
  /** With `words`: the first line that has them is the first one shown. */
  readonly words: string;
  readonly lines: number;
}

const BLOCK = /<!-- output(?:: (?<says>.*?))? -->\n```console\n\$ (?<command>[^\n]+)\n(?<body>[\s\S]*?)```/g;
const ID = /\b(clm|ent|src|txt|jdg|prd|emd|mnt|cse|wrt)_[a-z2-7]{26}\b/g;

/** The blocks of a document in its order. Throws where a comment says something unknown. */
export function shownBlocks(document: string): ShownBlock[] {
  return [...document.matchAll(BLOCK)].map((match) => {
    const { says, command, body } = match.groups as { says?: string; command: string; body: string };
    const end = match.index + match[0].length - '```'.length;
    const words = (says ?? '').split(/;\s*/).filter((each) => each !== '');
    return {
      start: end - body.length,
      end,
      command,
      parts: words.filter((each) => !/^(as JSON|exit \d+)$/.test(each)).map(part),
      json: words.includes('as JSON'),
      code: Number(/exit (\d+)/.exec(says ?? '')?.[1] ?? 0),
    };
  });
}

function part(words: string): Part {
  const edge = /^(first|last) (\d+)$/.exec(words);
  if (edge) return { from: edge[1] as Part['from'], words: '', lines: Number(edge[2]) };
  const found = /^(\d+) from "(.+)"$/.exec(words);
  if (found) return { from: 'words', words: found[2]!, lines: Number(found[1]) };
  throw new Error(
    `A comment says "output: ${words}", which is none of the forms in scripts/shown-blocks.ts.`,
  );
}

/** The words of a command line: `command "Foreign Department" --on 1929`. */
export function argumentsOf(command: string): string[] {
  const typed = command.replace(/^npx apparatus ?/, '');
  if (typed === command) throw new Error(`A shown command must begin with "npx apparatus": ${command}`);
  return [...typed.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(([, a, b, c]) => a ?? b ?? c ?? '');
}

/** What a block shows of an output. Throws where the words it looks for are not there. */
export function shownLines(block: Pick<ShownBlock, 'parts' | 'json' | 'command'>, output: string): string[] {
  const all = trimmed(block.json ? spread(output) : output.split('\n'));
  if (block.parts.length === 0) return all;
  const shown = new Set<number>();
  for (const each of block.parts) {
    const place =
      each.from === 'first'
        ? 0
        : each.from === 'last'
          ? Math.max(0, all.length - each.lines)
          : all.findIndex((line) => line.includes(each.words));
    if (place < 0) throw new Error(`"${block.command}" prints no line with the words "${each.words}".`);
    for (let at = place; at < place + each.lines && at < all.length; at++) shown.add(at);
  }
  const lines: string[] = [];
  let last = -1;
  for (const at of [...shown].sort((a, b) => a - b)) {
    if (at > last + 1) lines.push('…');
    lines.push(all[at]!);
    last = at;
  }
  if (last < all.length - 1) lines.push('…');
  return lines;
}

/** Ids without what changes from case to case. */
export function masked(text: string): string {
  return text.replace(ID, '$1_…');
}

/** The command with `clm_…` filled from what was shown before. */
export function filled(command: string, before: string): string {
  return command.replace(/\b([a-z]{3})_…/g, (mask, prefix: string) => {
    const id = before.match(ID)?.find((each) => each.startsWith(`${prefix}_`));
    if (!id) throw new Error(`"${command}" needs an id for ${mask}, and the block before it prints none.`);
    return id;
  });
}

function trimmed(lines: readonly string[]): string[] {
  const from = lines.findIndex((line) => line.trim() !== '');
  const to = lines.findLastIndex((line) => line.trim() !== '');
  return lines.slice(Math.max(0, from), to + 1).map((line) => line.trimEnd());
}

/** JSON Lines spread out: an object over several lines, what is short on one. */
function spread(output: string): string[] {
  return output
    .split('\n')
    .filter((line) => line !== '')
    .flatMap((line) => lay(JSON.parse(line), '').split('\n'));
}

const WIDTH = 92;

function lay(value: unknown, indent: string): string {
  const short = onOneLine(value);
  if (typeof value !== 'object' || value === null || indent.length + short.length <= WIDTH) return short;
  const deeper = `${indent}  `;
  const inside = Array.isArray(value)
    ? value.map((each) => deeper + lay(each, deeper))
    : Object.entries(value).map(([key, each]) => `${deeper}${JSON.stringify(key)}: ${lay(each, deeper)}`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${inside.join(',\n')}\n${indent}${close}`;
}

function onOneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inside = Object.entries(value).map(([key, each]) => `${JSON.stringify(key)}: ${onOneLine(each)}`);
  return `{${inside.join(', ')}}`;
}
