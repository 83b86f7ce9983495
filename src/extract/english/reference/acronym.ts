/** Acronyms: whether short capitals stand for a longer name of the same source. */
import { fold } from './person-name.ts';

const SMALL_WORDS = new Set([
  'of',
  'the',
  'and',
  'for',
  'on',
  'in',
  'to',
  'de',
  'la',
  'del',
  'der',
  'des',
  'du',
  'a',
  '&',
  'against',
]);

/** "SSB" fits "State Security Bureau"; small words may count or not. At least `least` letters. */
export function acronymFits(acronym: string, words: readonly string[], least = 3): boolean {
  const letters = acronym.replace(/[^\p{L}]/gu, '').toLowerCase();
  if (letters.length < least) return false;
  const parts = words.flatMap((word) => word.split(/[-’']/)).filter((word) => /\p{L}/u.test(word));
  const all = parts.map((word) => fold(word)[0] ?? '').join('');
  const main = parts
    .filter((word) => !SMALL_WORDS.has(word.toLowerCase()))
    .map((word) => fold(word)[0] ?? '')
    .join('');
  return letters === main || letters === all;
}
