/** Places: where a text names a place, with or without the word for what kind of place it is. */
import { findSequence } from './sequences.ts';
import type { TextWords } from './text-words.ts';
import type { Candidate } from './wanted.ts';

export function findPlace(words: TextWords, names: readonly string[]): Candidate[] {
  return names.flatMap((name, i) => {
    const worth = i === 0 ? 1 : 0.9;
    const found = findSequence(words, name, { spelling: true }).map((c) => ({
      ...c,
      strength: c.strength * worth,
    }));
    if (found.length > 0) return found.filter((c) => words.words[c.first]!.capital);
    const bare = name.replace(
      /\s+(?:state|province|region|district|town|city|barracks|lga|local government area)$/i,
      '',
    );
    if (bare === name) return [];
    return findSequence(words, bare, { spelling: true })
      .filter((c) => words.words[c.first]!.capital)
      .map((c) => ({
        ...c,
        how: 'part-of-name' as const,
        strength: 0.85 * worth,
        reason: 'the place without the word for its kind',
      }));
  });
}
