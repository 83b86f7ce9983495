/** Fold: one form for the spellings of a word, so that words of a record and of a text can be compared. */
import { distance } from 'fastest-levenshtein';
import { RANK_WORDS } from '../english/lexicon/ranks.ts';

/** Lower case, without accents and apostrophes. */
export function foldLetters(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/['’`]/g, '')
    .toLowerCase();
}

const NUMBERS: ReadonlyMap<string, string> = new Map(
  [
    'one first i',
    'two second ii',
    'three third iii',
    'four fourth iv',
    'five fifth v',
    'six sixth vi',
    'seven seventh vii',
    'eight eighth viii',
    'nine ninth ix',
    'ten tenth x',
    'eleven eleventh',
    'twelve twelfth',
  ].flatMap((forms, i) => forms.split(' ').map((form) => [form, String(i + 1)] as const)),
);

/** Accepted abbreviations and spellings of words that names of units, posts and places are made of. */
const WRITTEN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    division: 'div divs divn divisional',
    brigade: 'bde bdes bgde brig',
    battalion: 'bn bns batt batallion',
    regiment: 'regt rgt',
    company: 'coy',
    squadron: 'sqn',
    headquarters: 'hq hqs hqtrs headquarter',
    armoured: 'armored armd amoured amored armoury amour armour',
    mechanised: 'mechanized mech mechanisd',
    motorised: 'motorized',
    artillery: 'arty',
    infantry: 'inf',
    engineer: 'engr engrs engineers',
    operation: 'op ops operations',
    defence: 'defense',
    department: 'dept',
    command: 'comd cmd',
    government: 'govt',
    general: 'gen',
    commander: 'cdr cmdr comdr',
    organisation: 'organization',
    centre: 'center',
    recce: 'reconnaissance',
    signal: 'signals',
    special: 'spec',
  }).flatMap(([word, forms]) => forms.split(' ').map((form) => [form, word] as const)),
);

/** Words that decide nothing in a name. */
export const SMALL = new Set('the of a an and for in to at on no th st nd rd s'.split(' '));

/** A word of a unit, title or rank in one form: "7th" counts as its number, "Div" as "division". */
export function canonicalWord(folded: string): string {
  const number = NUMBERS.get(folded);
  if (number !== undefined) return number;
  if (/^0+\d/.test(folded)) return folded.replace(/^0+/, '');
  const written = WRITTEN.get(folded);
  if (written !== undefined) return written;
  return folded.length > 4 && folded.endsWith('s') && !folded.endsWith('ss') ? folded.slice(0, -1) : folded;
}

/** A word of a rank in one form: "Maj" as "major". */
export function canonicalRankWord(folded: string): string {
  return RANK_WORDS.get(folded) ?? RANK_WORDS.get(folded.replace(/s$/, '')) ?? folded.replace(/s$/, '');
}

/** Whether the word is a part of a rank in short. */
export function isShortRank(folded: string): boolean {
  const part = RANK_WORDS.get(folded);
  return part !== undefined && part.length > folded.length && folded.length < 6;
}

/** Whether two folded words may be spellings of one: a letter in five otherwise, two in eight. */
export function spelledAlike(a: string, b: string): boolean {
  if (a === b) return true;
  const shorter = Math.min(a.length, b.length);
  if (shorter < 5 || a[0] !== b[0] || /\d/.test(a + b)) return false;
  return distance(a, b) <= (shorter >= 8 ? 2 : 1);
}

/** The words of a phrase, folded. */
export function wordsOf(phrase: string): string[] {
  return [...phrase.matchAll(/\p{L}+(?:['’`](?!s(?!\p{L}))\p{L}+)*|\p{N}+/gu)].map((match) =>
    foldLetters(match[0]),
  );
}

/** Initials of a phrase as an abbreviation made of capitals would have them, with and without small words. */
export function acronyms(phrase: string): ReadonlySet<string> {
  const words = phrase.match(/\p{L}[\p{L}'’]*/gu) ?? [];
  const all = words.map((word) => word[0]!.toUpperCase()).join('');
  const main = words
    .filter((word) => !SMALL.has(word.toLowerCase()))
    .map((word) => word[0]!.toUpperCase())
    .join('');
  return new Set([all, main].filter((letters) => letters.length >= 2));
}
