/**
 * The rows in which a text is shown: its paragraphs, cut where the text has a line end or, in a text
 * whose lines were broken by hand, an empty line. Long ones are cut at the end of a sentence, so that no
 * row grows beyond what is drawn in a frame. Positions in UTF-16 units of the text as received; the
 * rows leave out nothing but blank lines.
 */
export interface Paragraph {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  /** Level of a heading, from 1; 0 for running text. */
  readonly heading: number;
  /** Lines inside it were broken by hand and flow together. */
  readonly flows: boolean;
  /** Goes on with the paragraph before, which was too long for one row. */
  readonly continues: boolean;
  /** Number of the page that begins with it, where the text has page breaks. */
  readonly page: number | null;
}

export interface ParagraphOptions {
  /** Ranges that must not be cut: emendations that take away a line end. */
  readonly whole?: readonly { readonly start: number; readonly end: number }[];
  /** Where sentences end, for whole long paragraphs. */
  readonly sentenceEnds?: readonly number[];
  /** Shown as a heading where it stands alone at the beginning. */
  readonly title?: string | null;
}

/** Longest row, in characters. */
const LONGEST = 2400;

export function paragraphs(text: string, options: ParagraphOptions = {}): Paragraph[] {
  const rows: Omit<Paragraph, 'index'>[] = [];
  const pages = text.includes('\f');
  let page = 1;
  let begins: number | null = pages ? 1 : null;
  const whole = (options.whole ?? []).filter(({ start, end }) => text.slice(start, end).includes('\n'));
  for (const block of blocks(text)) {
    const lines = linesOf(text, block.start, block.end);
    const flows = brokenByHand(text, lines);
    const parts = flows ? [{ start: lines[0]!.start, end: lines.at(-1)!.end }] : lines;
    page += block.pages;
    if (block.pages > 0) begins = page;
    for (const part of parts) {
      let first = true;
      for (const piece of cutLong(text, part, whole, options.sentenceEnds ?? [])) {
        rows.push({
          ...piece,
          heading: first && !flows ? headingLevel(text, part, rows.length, options.title ?? null) : 0,
          flows,
          continues: !first,
          page: begins,
        });
        begins = null;
        first = false;
      }
    }
  }
  return merge(rows, whole).map((row, index) => ({ ...row, index }));
}

/** Stretches between empty lines or page breaks, with the number of page breaks before each. */
function* blocks(text: string): Generator<{ start: number; end: number; pages: number }> {
  let at = 0;
  let broken = 0;
  for (const gap of text.matchAll(/(?:[^\S\n\f]*(?:\n|\f))+/g)) {
    const lineEnds = gap[0].split('\n').length - 1;
    const breaks = gap[0].split('\f').length - 1;
    if (lineEnds < 2 && breaks === 0) continue;
    if (gap.index > at) {
      yield { start: at, end: gap.index, pages: broken };
      broken = 0;
    }
    broken += breaks;
    at = gap.index + gap[0].length;
  }
  if (at < text.length && text.slice(at).trim() !== '') yield { start: at, end: text.length, pages: broken };
}

function linesOf(text: string, start: number, end: number): { start: number; end: number }[] {
  const lines: { start: number; end: number }[] = [];
  let at = start;
  for (const line of text.slice(start, end).split('\n')) {
    const close = at + line.length - (line.endsWith('\r') ? 1 : 0);
    if (line.trim() !== '') lines.push({ start: at, end: close });
    at += line.length + 1;
  }
  return lines.length > 0 ? lines : [{ start, end }];
}

/** Three lines or more of much the same length, none longer than a typewriter's. */
function brokenByHand(text: string, lines: readonly { start: number; end: number }[]): boolean {
  if (lines.length < 3) return false;
  const full = lines.slice(0, -1).map(({ start, end }) => text.slice(start, end).trimEnd().length);
  return full.every((length) => length >= 45 && length <= 100);
}

/** Rows between which an emendation takes the line end away belong together; one that takes a whole line is part of it. */
function merge(
  rows: readonly Omit<Paragraph, 'index'>[],
  whole: NonNullable<ParagraphOptions['whole']>,
): Omit<Paragraph, 'index'>[] {
  if (whole.length === 0) return [...rows];
  const merged: Omit<Paragraph, 'index'>[] = [];
  let next = 0;
  for (const row of rows) {
    let last = merged.at(-1);
    let taken = false;
    while (last && next < whole.length && whole[next]!.start < row.start) {
      const { start, end } = whole[next]!;
      if (end > row.start || (end === row.start && start > last.start && start < last.end)) {
        last = { ...last, end: Math.max(row.end, end) };
        taken = true;
      } else last = { ...last, end: Math.max(last.end, end) };
      merged[merged.length - 1] = last;
      next += 1;
      if (taken) break;
    }
    if (!taken) merged.push(row);
  }
  return merged;
}

function cutLong(
  text: string,
  part: { readonly start: number; readonly end: number },
  whole: NonNullable<ParagraphOptions['whole']>,
  sentenceEnds: readonly number[],
): { start: number; end: number }[] {
  if (part.end - part.start <= LONGEST) return [{ start: part.start, end: part.end }];
  const pieces: { start: number; end: number }[] = [];
  let at = part.start;
  while (part.end - at > LONGEST) {
    const latest = at + LONGEST;
    const ends = sentenceEnds.filter((end) => end > at + LONGEST / 2 && end <= latest);
    let cut = ends.at(-1) ?? text.lastIndexOf(' ', latest) + 1;
    if (cut <= at) cut = latest;
    while (cut < part.end && text[cut] === ' ') cut += 1;
    const inside = whole.find(({ start, end }) => start < cut && end > cut);
    if (inside) cut = inside.end;
    // Never between the two halves of a character.
    if (/[\udc00-\udfff]/.test(text[cut] ?? '')) cut += 1;
    pieces.push({ start: at, end: Math.min(cut, part.end) });
    at = cut;
  }
  if (at < part.end) pieces.push({ start: at, end: part.end });
  return pieces;
}

function headingLevel(
  text: string,
  part: { readonly start: number; readonly end: number },
  before: number,
  title: string | null,
): number {
  const words = text.slice(part.start, part.end).trim();
  const marked = /^(#{1,6})\s/.exec(words);
  if (marked) return marked[1]!.length;
  return before === 0 && title !== null && words === title.trim() ? 1 : 0;
}

/** The row in which a place stands; the one before where it stands between two. Rows are in order. */
export function rowAt(rows: readonly { readonly start: number }[], place: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows[middle]!.start <= place) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
