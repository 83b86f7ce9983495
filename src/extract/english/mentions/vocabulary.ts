/**
 * Vocabulary: whether a word is an ordinary English word. The tagger's model carries a list of some
 * 87,000 (names left out); a word it does not know gets a number beyond that list.
 */
import { wink } from '../tokens.ts';

const cache = new Map<string, boolean>();
const BEYOND = numberOf('qzxqzxq');

/** Whether a lower-case word, in whatever inflection, stands in the model's list of English words. */
export function isEnglishWord(lower: string): boolean {
  const known = cache.get(lower);
  if (known !== undefined) return known;
  const found = numberOf(lower) < BEYOND || (/[^s]s$/.test(lower) && numberOf(lower.slice(0, -1)) < BEYOND);
  cache.set(lower, found);
  return found;
}

function numberOf(word: string): number {
  const first = wink.readDoc(word).tokens().itemAt(0);
  return first === undefined ? Number.POSITIVE_INFINITY : Number(first.out(wink.its.uniqueId));
}
