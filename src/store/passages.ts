/**
 * Passages: a text cut into paragraphs for full-text search, a table into lines; long ones are cut
 * between words.
 */
import { codePoints } from '../model/codepoints.ts';

/** Longest passage, in UTF-16 units. */
const LONGEST = 2000;

export interface Passage {
  /** Position in the text, code points. */
  readonly start: number;
  readonly words: string;
}

export function passagesOf(received: string, table = false): Passage[] {
  const passages: Passage[] = [];
  let start = 0;
  const add = (words: string) => {
    if (/[\p{L}\p{N}]/u.test(words)) passages.push({ start, words });
    start += codePoints(words).length;
  };
  for (const paragraph of received.split(table ? /(?<=\n)/ : /(?<=\n[ \t]*\r?\n)/)) {
    let rest = paragraph;
    while (rest.length > LONGEST) {
      const space = rest.lastIndexOf(' ', LONGEST);
      let cut = space > 0 ? space + 1 : LONGEST;
      if (/[\uD800-\uDBFF]/.test(rest.charAt(cut - 1))) cut -= 1;
      add(rest.slice(0, cut));
      rest = rest.slice(cut);
    }
    add(rest);
  }
  return passages;
}
