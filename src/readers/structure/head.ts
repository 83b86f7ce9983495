/**
 * Head: the lines before the running text of a source, with its title, its date and its author where
 * they stand there. Only what stands on a line of its own is taken.
 */
import { dateLine } from './date-line.ts';
import type { Line } from './lines.ts';

export interface Head {
  readonly title: Line | null;
  /** The first date line and its EDTF. */
  readonly date: { readonly line: Line; readonly edtf: string } | null;
  /** The name after "By", as written. */
  readonly author: string | null;
  /** All lines of the head that are not blank, in order. */
  readonly lines: readonly Line[];
}

/** A line longer than this is running text. */
const LONGEST = 140;
/** A head of more lines is no head. */
const MOST = 6;
const BYLINE =
  /^[Bb]y (?<author>\p{Lu}[\p{L}.'’-]*(?: (?:and |de |von |van |al-|bin |el )?\p{Lu}[\p{L}.'’-]*){0,5})$/u;

/** Whether a line stands like a heading: short, with a letter, and without the stop of a sentence. */
export function standsAlone(line: Line): boolean {
  return (
    line.text.length > 0 &&
    line.text.length <= LONGEST &&
    /\p{L}/u.test(line.text) &&
    !/[.!?:;,…"”]$/u.test(line.text.replace(/\b\p{L}\.$/u, ''))
  );
}

/**
 * The head of a text given its lines. A first line is the title only if something else follows it: a
 * date, an author, a blank line or a whole paragraph.
 */
export function head(all: readonly Line[]): Head {
  const found: Line[] = [];
  let date: Head['date'] = null;
  let title: Line | null = null;
  let author: string | null = null;
  for (const [index, line] of all.entries()) {
    if (line.text === '') continue;
    if (found.length === MOST) break;
    const edtf = dateLine(line.text);
    const by = BYLINE.exec(line.text)?.groups?.['author'];
    if (edtf !== null) date ??= { line, edtf };
    else if (title !== null && by !== undefined) author ??= by;
    else if (title === null && standsAlone(line) && endsTitle(all, index)) title = line;
    // The title printed twice is still the head.
    else if (title === null || !sameWords(line, title)) break;
    found.push(line);
  }
  return { title, date, author, lines: found };
}

function sameWords(a: Line, b: Line): boolean {
  return a.text.toLowerCase() === b.text.toLowerCase();
}

/** Whether the line after `index` is blank, a date, an author or a whole paragraph, and more text comes. */
function endsTitle(all: readonly Line[], index: number): boolean {
  const next = all[index + 1];
  if (next === undefined || !all.slice(index + 1).some((line) => line.text !== '')) return false;
  return (
    next.text === '' ||
    sameWords(next, all[index]!) ||
    next.text.length > LONGEST ||
    dateLine(next.text) !== null ||
    BYLINE.test(next.text)
  );
}
