/**
 * Page: what a command prints, wrapped to the width of the terminal, with weight only where it helps
 * and none where `NO_COLOR` asks for none or the output is no terminal.
 */
import { clean } from './clean.ts';
import { type Output, streams } from './streams.ts';

/** Wider lines than this are hard to read. */
const WIDEST = 100;
const NARROWEST = 40;

export class Page {
  readonly #out: Output;
  readonly width: number;
  readonly #weight: boolean;

  constructor(out: Output = streams().out, env: NodeJS.ProcessEnv = process.env) {
    this.#out = out;
    this.width = Math.max(NARROWEST, Math.min(out.columns ?? 80, WIDEST));
    this.#weight = out.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
  }

  /** A paragraph; what comes from a source is made safe here, once. */
  say(
    text: string,
    options: { readonly indent?: number; readonly hang?: number; readonly weight?: Weight } = {},
  ): void {
    const indent = options.indent ?? 0;
    const lines = clean(text)
      .split('\n')
      .flatMap((line) => wrap(line, this.width - indent, options.hang ?? 0));
    for (const line of lines) {
      const words = line.trimEnd();
      this.#out.write(`${' '.repeat(indent)}${this.#style(words, options.weight)}\n`);
    }
  }

  gap(): void {
    this.#out.write('\n');
  }

  heading(text: string): void {
    this.gap();
    this.say(text, { weight: 'strong' });
  }

  #style(words: string, weight: Weight | undefined): string {
    if (!this.#weight || weight === undefined || words === '') return words;
    return weight === 'strong' ? `\u001b[1m${words}\u001b[22m` : `\u001b[2m${words}\u001b[22m`;
  }
}

export type Weight = 'strong' | 'pale';

/** Lines of at most `width` characters, broken between words; a longer word stands alone. */
export function wrap(text: string, width: number, hang = 0): string[] {
  const lead = /^ */.exec(text)?.[0] ?? '';
  const words = text.trim().split(/\s+/);
  const lines: string[] = [];
  let line = lead;
  let empty = true;
  for (const word of words) {
    const longer = empty ? line + word : `${line} ${word}`;
    if (!empty && longer.length > width) {
      lines.push(line);
      line = lead + ' '.repeat(hang) + word;
    } else line = longer;
    empty = false;
  }
  lines.push(line);
  return lines;
}

/** "1 claim", "2 claims" */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}
