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
 * words), `paragraph "WORDS"` (the lines between two blank ones that have the words, wherever they are
 * wrapped), `as JSON` (each line of JSON spread out), `exit N` (the command ends with this code, else
 * 0). Without any of these all lines are shown.
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
  readonly from: 'first' | 'last' | 'words' | 'paragraph';
  /** With `words` and `paragraph`: what is looked for. */
  readonly words: string;
  /** How many lines; of a paragraph all. */
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
  const paragraph = /^paragraph "(.+)"$/.exec(words);
  if (paragraph) return { from: 'paragraph', words: paragraph[1]!, lines: 0 };
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
    const [from, to] = rangeOf(each, all);
    if (from < 0) throw new Error(`"${block.command}" prints nothing with the words "${each.words}".`);
    for (let at = from; at < to && at < all.length; at++) shown.add(at);
  }
  const lines: string[] = [];
  let last = -1;
  for (const at of [...shown].sort((a, b) => a - b)) {
    if (at > last + 1) lines.push(all.slice(last + 1, at).every((line) => line === '') ? '' : '…');
    lines.push(all[at]!);
    last = at;
  }
  if (last < all.length - 1) lines.push('…');
  return lines;
}

/** The lines that a part means, half-open; from -1 where its words are not there. */
function rangeOf({ from, words, lines }: Part, all: readonly string[]): readonly [number, number] {
  if (from === 'first') return [0, lines];
  if (from === 'last') return [Math.max(0, all.length - lines), all.length];
  if (from === 'words') {
    const at = all.findIndex((line) => line.includes(words));
    return [at, at + lines];
  }
  for (let start = 0; start < all.length; start++) {
    let end = start;
    while (end < all.length && all[end] !== '') end++;
    const paragraph = all.slice(start, end).join(' ').replace(/\s+/g, ' ');
    if (paragraph.includes(words)) return [start, end];
    start = end;
  }
  return [-1, -1];
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
