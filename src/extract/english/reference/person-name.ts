/**
 * Person names compared: whether two forms within one source can be the same person's. Only forms of
 * one name are joined here; that two full names mean one person is for a reader to judge.
 */
import { NAME_PARTICLES, NAME_SUFFIXES } from '../mentions/lexicon/honorifics.ts';

export interface PersonName {
  /** The words before the surname, folded: given names and initials (without the point). */
  readonly given: readonly string[];
  /** The last word, folded; particles are left out. */
  readonly surname: string;
  /** Number of words as written. */
  readonly length: number;
}

/** Lower case without accents, points and apostrophes, so that spellings of one name compare. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’.`]/g, '')
    .toLowerCase();
}

export function readPersonName(words: readonly string[]): PersonName {
  const kept = words.filter((word) => /\p{L}/u.test(word) && !NAME_SUFFIXES.test(word)).map(fold);
  const plain = kept.filter((word, i) => !(NAME_PARTICLES.has(word) && i < kept.length - 1));
  const names = plain.length > 0 ? plain : kept.length > 0 ? kept : words.map(fold);
  return { given: names.slice(0, -1), surname: names.at(-1) ?? '', length: names.length };
}

/**
 * Whether the given names of two forms with one surname agree: each word or initial of the shorter one
 * is found in the longer one, in order ("L. D.", "Lev Davidovich", "Lev").
 */
export function givenNamesAgree(a: PersonName, b: PersonName): boolean {
  const [short, long] = a.given.length <= b.given.length ? [a.given, b.given] : [b.given, a.given];
  let from = 0;
  for (const word of short) {
    const found = long.findIndex((other, i) => i >= from && wordsAgree(word, other));
    if (found < 0) return false;
    from = found + 1;
  }
  return true;
}

function wordsAgree(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length <= 3 && short.length < long.length && isInitialOf(short, long);
}

/** "l" of "lev"; "yu" of "yuri"; never "lev" of "levon". */
function isInitialOf(short: string, long: string): boolean {
  return short.length === 1
    ? long.startsWith(short)
    : /^(?:ya|yu|ye|dz|dzh|zh|ch|sh|th|kh|ts)$/.test(short) && long.startsWith(short);
}
