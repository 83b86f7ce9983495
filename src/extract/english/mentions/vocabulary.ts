/**
 * Vocabulary: whether a word is an ordinary English word. The tagger's model carries a list of some
 * 87,000 (names left out).
 */
import { isInModel } from '../tagger.ts';

/** Answers that are kept: the words of a long text, not those of an archive. */
const MOST_KEPT = 50_000;
const cache = new Map<string, boolean>();

/** Whether a lower-case word, in whatever inflection, stands in the model's list of English words. */
export function isEnglishWord(lower: string): boolean {
  const known = cache.get(lower);
  if (known !== undefined) return known;
  const found = isInModel(lower) || (/[^s]s$/.test(lower) && isInModel(lower.slice(0, -1)));
  if (cache.size >= MOST_KEPT) cache.clear();
  cache.set(lower, found);
  return found;
}
