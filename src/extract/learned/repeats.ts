/**
 * Repeats: how a word with a capital stands to its earlier places in the text. Who is named in full once is
 * later named by one word, and the encoder sees only one window at a time. The numbers are part of the
 * contract with `training/windows.py`.
 */
import { plain, type Word } from './words.ts';

/** A word that is no candidate, or the first, again in the same line, again later, for the fourth time or more. */
export const REPEAT = { none: 0, first: 1, sameLine: 2, later: 3, often: 4 } as const;

const OFTEN = 4;

export function repeatsOf(words: readonly Word[], surfaces: readonly string[]): number[] {
  const firstLine = new Map<string, number>();
  const times = new Map<string, number>();
  return words.map(({ line }, i) => {
    const surface = surfaces[i]!;
    if (!/^\p{L}{3,}$/u.test(surface) || !/^\p{Uppercase}/u.test(surface)) return REPEAT.none;
    const key = plain(surface);
    const count = (times.get(key) ?? 0) + 1;
    times.set(key, count);
    const first = firstLine.get(key);
    if (first === undefined) {
      firstLine.set(key, line);
      return REPEAT.first;
    }
    if (first === line) return REPEAT.sameLine;
    return count < OFTEN ? REPEAT.later : REPEAT.often;
  });
}
