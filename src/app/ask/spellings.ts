/**
 * Spellings: how the names of a case are written in its texts and by its sources, whatever the system
 * of writing: Blumkin, Blyumkin, Блюмкин. By sound (`identity/names/sound.ts`). Two spellings of one
 * sound are shown together; nothing takes their bearers for one.
 */
import { romanise } from '../../identity/names/romanise.ts';
import { sound } from '../../identity/names/sound.ts';
import { ENTITY_TYPES } from '../../model/entity.ts';
import { foldedOfKey, wholeKey } from '../../model/name-keys.ts';
import { foldName } from '../../model/names.ts';
import type { Case } from '../../store/case.ts';
import { oncePerLog } from '../once-per-log.ts';

/** Sounds that were worked out: one word stands in many names and texts. */
const known = new Map<string, string>();
const MOST_KNOWN = 500_000;

function soundOf(word: string): string {
  let heard = known.get(word);
  if (heard === undefined) {
    if (known.size >= MOST_KNOWN) known.clear();
    heard = sound(romanise(word));
    known.set(word, heard);
  }
  return heard;
}

/** Of shorter words too many sound alike; longer ones are addresses and codes. */
const SHORTEST = 4;
const LONGEST_WORD = 30;

const wordsOf = (name: string): string[] =>
  name.split(/[^\p{L}\p{M}\p{N}'’]+/u).filter((word) => word !== '');

/** Folded whole names, by the sounds of their words. */
const namesOf = oncePerLog((of: Case, _: null): ReadonlyMap<string, ReadonlySet<string>> => {
  const names = new Map<string, Set<string>>();
  for (const key of of.nameKeys()) {
    const folded = foldedOfKey(key);
    if (folded === null) continue;
    for (const word of wordsOf(folded)) {
      const heard = soundOf(word);
      if (heard === '') continue;
      const own = names.get(heard);
      if (own) own.add(folded);
      else names.set(heard, new Set([folded]));
    }
  }
  return names;
});

/** Words of the texts, by their sounds. */
const textWordsOf = oncePerLog((of: Case, _: null): ReadonlyMap<string, readonly string[]> => {
  const words = new Map<string, string[]>();
  for (const word of of.vocabulary()) {
    if (word.length < SHORTEST || word.length > LONGEST_WORD || /[\d_]/.test(word)) continue;
    const heard = soundOf(word);
    const own = words.get(heard);
    if (own) own.push(word);
    else words.set(heard, [word]);
  }
  return words;
});

/** Other spellings in the texts of a word that is part of a name of the case, or is written as a name. */
export function spellingsIn(of: Case): (word: string) => readonly string[] {
  return (word) => {
    if (word.length < SHORTEST || /\d/.test(word)) return [];
    const heard = soundOf(word);
    const named = heard.length > SHORTEST && namesOf(of, null).has(heard);
    return named || /^\p{Lu}/u.test(word) ? (textWordsOf(of, null).get(heard) ?? []) : [];
  };
}

/** Names that are compared with more words than this are no names. */
const LONGEST = 8;

/** Folded names of the case that have all these words, each in this spelling or one that sounds like it. */
export function namesSounding(of: Case, asked: string): string[] {
  const words = wordsOf(foldName(asked));
  if (words.length === 0 || words.length > LONGEST) return [];
  const names = namesOf(of, null);
  const sets = words.map((word) => names.get(soundOf(word)) ?? new Set<string>());
  const [least, ...others] = sets.toSorted((a, b) => a.size - b.size);
  return [...(least ?? [])].filter((name) => others.every((set) => set.has(name)));
}

/** The keys under which the case finds the bearers of folded names. */
export const keysOfNames = (folded: readonly string[]): string[] =>
  folded.flatMap((name) => ENTITY_TYPES.map((type) => wholeKey(type, name)));
