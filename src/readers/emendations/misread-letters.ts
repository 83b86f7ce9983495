/** Misread letters: shapes that a scanner takes for one another, tried only on strings that are no word. */
import { isCommon, isKnown } from './dictionary.ts';

/** [as read, as meant]: strokes that touch or part. */
const SHAPES: readonly (readonly [read: string, meant: string])[] = [
  ['rn', 'm'],
  ['m', 'rn'],
  ['vv', 'w'],
  ['ii', 'u'],
  ['cl', 'd'],
  ['li', 'h'],
  ['0', 'o'],
  ['1', 'l'],
];
/** A shorter string is too easily a foreign word or an abbreviation. */
const SHORTEST = 5;
/** Digits inside a word are no letters of any language, so a shorter string will do. */
const SHORTEST_WITH_DIGIT = 4;

/** The one common word that a string in lower case becomes by one exchange, or null. */
export function misreadLetters(word: string): string | null {
  const digit = /^\p{Ll}+[01]\p{Ll}+$/u.test(word);
  if (!digit && !/^\p{Ll}+$/u.test(word)) return null;
  if (word.length < (digit ? SHORTEST_WITH_DIGIT : SHORTEST) || isKnown(word)) return null;
  const meant = new Set<string>();
  for (const [read, right] of SHAPES)
    for (let at = word.indexOf(read); at >= 0; at = word.indexOf(read, at + 1)) {
      const changed = word.slice(0, at) + right + word.slice(at + read.length);
      if (isCommon(changed)) meant.add(changed);
    }
  return meant.size === 1 ? [...meant][0]! : null;
}
