/** Tables of fixed phrases ("up until", "at the same time"), looked up by their first word. */
import { are, at, type TimeToken } from './tokens.ts';

export interface FixedPhrase<T> {
  readonly phrase: string;
  readonly words: readonly string[];
  readonly value: T;
}

export type FixedPhrases<T> = ReadonlyMap<string, readonly FixedPhrase<T>[]>;

/** A table of phrases in lower case. Where one begins another, the longer one is found first. */
export function fixedPhrases<T>(entries: readonly (readonly [phrase: string, value: T])[]): FixedPhrases<T> {
  const phrases = entries.map(([phrase, value]) => ({ phrase, words: phrase.split(' '), value }));
  phrases.sort((a, b) => b.words.length - a.words.length);
  return Map.groupBy(phrases, ({ words }) => words[0] as string);
}

const NONE: readonly never[] = [];

/** Every phrase of the table that stands at `i`, the longest first. */
export function fixedPhrasesAt<T>(
  table: FixedPhrases<T>,
  tokens: readonly TimeToken[],
  i: number,
): readonly FixedPhrase<T>[] {
  const candidates = table.get(at(tokens, i).lower);
  return candidates === undefined ? NONE : candidates.filter(({ words }) => are(tokens, i, ...words));
}
