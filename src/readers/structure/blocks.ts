/**
 * Blocks: the paragraphs of a plain text. A blank line ends one. Where the text is not wrapped (some
 * line is longer than any page is wide) a line end alone ends one too.
 */
import type { Line } from './lines.ts';

export interface Block {
  readonly start: number;
  readonly end: number;
  readonly lines: readonly Line[];
}

/** A line longer than this was not wrapped to a width. */
const WIDEST = 120;

export function blocks(all: readonly Line[]): readonly Block[] {
  const wrapped = all.every((line) => line.text.length <= WIDEST);
  const found: Block[] = [];
  let open: Line[] = [];
  const close = (): void => {
    if (open.length > 0) found.push({ start: open[0]!.start, end: open.at(-1)!.end, lines: open });
    open = [];
  };
  for (const line of all) {
    if (line.text === '') close();
    else open.push(line);
    if (!wrapped) close();
  }
  close();
  return found;
}
