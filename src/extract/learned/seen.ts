/**
 * Seen: how often a capitalised word stood in the text before. Annotators mark an officer where he is
 * introduced more often than where he comes back, and the encoder sees only a window: so the input tells
 * it. `training/windows.py` does the same.
 */
import { plain, type Word } from './words.ts';

/** Classes of words: not looked at, first time, again in the line of the first time, in a later line, often. */
const [NOT, FIRST, SAME_LINE, LATER, OFTEN] = [0, 1, 2, 3, 4] as const;

/** For each word one of the five classes. Words of fewer than three letters or without a capital are not looked at. */
export function seenBefore(words: readonly Word[], surfaces: readonly string[]): number[] {
  const known = new Map<string, { readonly line: number; times: number }>();
  return words.map(({ line }, i) => {
    const surface = surfaces[i]!;
    if (surface.length < 3 || !/^\p{Lu}\p{L}*$/u.test(surface)) return NOT;
    const key = plain(surface);
    const before = known.get(key);
    if (!before) {
      known.set(key, { line, times: 1 });
      return FIRST;
    }
    before.times++;
    if (before.line === line) return SAME_LINE;
    return before.times < 4 ? LATER : OFTEN;
  });
}
