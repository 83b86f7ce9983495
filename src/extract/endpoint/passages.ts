/**
 * Passages: a text cut into pieces that a larger extractor reads one at a time. A cut falls between two
 * paragraphs where the bound allows it, else after a sentence, else between two words. The pieces
 * do not overlap and leave out nothing but white space, so the same text gives the same pieces.
 */
import type { Range } from '../extractor.ts';

/** Characters of a passage where nothing else is asked for: about 700 tokens of English. */
export const PASSAGE_LENGTH = 3000;

const PARAGRAPH_END = /(?:\r\n|\r|\n)[^\S\r\n]*(?:(?:\r\n|\r|\n)[^\S\r\n]*)+/g;
const SENTENCE_END = /[.!?…。！？]["'”’»)\]]*\s+/gu;

/**
 * @param limit the most UTF-16 units of one passage; at least 200
 * @returns half-open UTF-16 ranges of the text, in order, each beginning and ending with a visible character
 */
export function passagesOf(text: string, limit: number = PASSAGE_LENGTH): Range[] {
  const bound = Math.max(200, limit);
  const pieces = paragraphs(text).flatMap((range) => cut(text, range, bound));
  const passages: Range[] = [];
  for (const [start, end] of pieces) {
    const last = passages.at(-1);
    if (last !== undefined && end - last[0] <= bound) passages[passages.length - 1] = [last[0], end];
    else passages.push([start, end]);
  }
  return passages;
}

function paragraphs(text: string): Range[] {
  const found: Range[] = [];
  let from = 0;
  for (const { index, 0: blank } of text.matchAll(PARAGRAPH_END)) {
    found.push([from, index]);
    from = index + blank.length;
  }
  found.push([from, text.length]);
  return found.flatMap((range) => trimmed(text, range));
}

/** A paragraph that is longer than the bound, in parts that are not. */
function cut(text: string, [start, end]: Range, bound: number): Range[] {
  const parts: Range[] = [];
  let from = start;
  while (end - from > bound) {
    const to = from + cutAt(text.slice(from, from + bound));
    parts.push(...trimmed(text, [from, to]));
    from = to;
  }
  return [...parts, ...trimmed(text, [from, end])];
}

/** Where a piece of exactly the bound is cut: not in its first half, and never inside a character. */
function cutAt(piece: string): number {
  const half = piece.length / 2;
  let sentence = 0;
  for (const { index, 0: end } of piece.matchAll(SENTENCE_END)) sentence = index + end.length;
  if (sentence > half) return sentence;
  const blank = /\s\S*$/u.exec(piece)?.index ?? 0;
  if (blank > half) return blank;
  const last = piece.charCodeAt(piece.length - 1);
  return last >= 0xd800 && last < 0xdc00 ? piece.length - 1 : piece.length;
}

function trimmed(text: string, [start, end]: Range): Range[] {
  const piece = text.slice(start, end);
  const lead = piece.length - piece.trimStart().length;
  const words = piece.trim();
  return words === '' ? [] : [[start + lead, start + lead + words.length]];
}
