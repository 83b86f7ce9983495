/**
 * Romanise: a word of any script in Latin letters without marks, and what script it was.
 *
 * The letters are any-ascii's; before it come the few conventions it does not follow: the Arabic
 * article, which is written together with its word, and letters of Latin alphabets whose mark is a
 * sound and no accent (Polish ż is what BGN/PCGN writes zh). Abjads are written without short vowels,
 * so what comes out of them compares by consonants only.
 */
import anyAscii from 'any-ascii';

export type Script = 'latin' | 'alphabet' | 'abjad' | 'han' | 'hangul' | 'syllabary';

const SCRIPTS: readonly (readonly [Script, RegExp])[] = [
  ['han', /\p{Script=Han}/u],
  ['hangul', /\p{Script=Hangul}/u],
  ['syllabary', /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Ethiopic}]/u],
  // Also scripts whose vowels any-ascii leaves out or writes unlike how they sound.
  [
    'abjad',
    /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Telugu}]/u,
  ],
  ['alphabet', /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Georgian}\p{Script=Armenian}]/u],
];

export function scriptOf(word: string): Script {
  return SCRIPTS.find(([, pattern]) => pattern.test(word))?.[0] ?? 'latin';
}

const SOUNDED: Readonly<Record<string, string>> = {
  ż: 'zh',
  ž: 'zh',
  š: 'sh',
  ș: 'sh',
  ş: 'sh',
  č: 'ch',
  ç: 'ch',
};

/**
 * Small Latin letters and digits, nothing else. `marks`: how letters with a mark are taken, by their
 * `sound` or as the bare letter that a writer without the mark puts.
 */
export function romanise(word: string, marks: 'sound' | 'bare' = 'bare'): string {
  const given = word.normalize('NFC').toLowerCase();
  const sounded = marks === 'sound' ? given.replace(/[żžšșşčç]/g, (letter) => SOUNDED[letter]!) : given;
  return anyAscii(sounded)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '');
}

/** "الأسد" is the article and a word, as in "al-Asad". */
export function splitArabicArticle(text: string): string {
  return text.replace(/(^|[\s-])ال(?=\p{Script=Arabic}{3})/gu, '$1al-');
}
