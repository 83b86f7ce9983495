/**
 * Rarity: how much it says that two names share a word. Where a case has many names, how often the
 * word stands in them decides; else whether it is among the commonest of the world.
 */
import { COMMON } from './names/person-words.ts';
import { sound } from './names/sound.ts';

export interface Rarity {
  /** Bits to add to an agreement in this word: negative for a common one, positive for a rare one. */
  readonly bits: (sounded: string) => number;
  /** In words, "in 41 of 885 names", or null where nothing is known of it. */
  readonly says: (sounded: string) => string | null;
}

const COMMON_SOUNDS: ReadonlySet<string> = new Set([...COMMON].map((name) => sound(name)));

/** Without a case: a short list of very common names. */
export const GENERAL_RARITY: Rarity = {
  bits: (sounded) => (COMMON_SOUNDS.has(sounded) ? -1 : 0),
  says: (sounded) => (COMMON_SOUNDS.has(sounded) ? 'common in the world' : null),
};

/** Fewer names than this tell nothing of how common a word is. */
const ENOUGH = 200;
/** A word in one of so many names is neither common nor rare. */
const USUAL = 150;

/** @param names the sounded words of each name of the case, each once */
export function rarityIn(names: readonly (readonly string[])[]): Rarity {
  if (names.length < ENOUGH) return GENERAL_RARITY;
  const count = new Map<string, number>();
  for (const words of names) for (const word of new Set(words)) count.set(word, (count.get(word) ?? 0) + 1);
  return {
    bits: (sounded) => {
      const found = count.get(sounded) ?? 1;
      // Half of what the counts say: the names of one case are not drawn at random.
      const bits = 0.5 * Math.log2(names.length / USUAL / found);
      return Math.max(-1.5, Math.min(1.5, Math.min(bits, COMMON_SOUNDS.has(sounded) ? 0 : bits)));
    },
    says: (sounded) => `in ${count.get(sounded) ?? 1} of ${names.length} names`,
  };
}
