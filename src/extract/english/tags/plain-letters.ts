/**
 * Letters that the tagger's tokenizer does not know ("ć", "ğ", "ł") would cut a name in two. It reads a
 * copy in which each stands as a plain letter of the same length; tokens are slices of the text itself.
 */

/** Letters that do not decompose. */
const PLAIN: Readonly<Record<string, string>> = {
  ...{ Đ: 'D', đ: 'd', Ħ: 'H', ħ: 'h', ı: 'i', ĸ: 'k', Ł: 'L', ł: 'l', Ŋ: 'N', ŋ: 'n', Œ: 'O', œ: 'o' },
  ...{ Ŧ: 'T', ŧ: 't', Ə: 'E', ə: 'e', Ɓ: 'B', ɓ: 'b', Ɗ: 'D', ɗ: 'd', Ƙ: 'K', ƙ: 'k', Ǝ: 'E', ǝ: 'e' },
  ...{ ẞ: 'S', ƴ: 'y', Ƴ: 'Y', Ɣ: 'G', ɣ: 'g', Ɛ: 'E', ɛ: 'e', Ɔ: 'O', ɔ: 'o' },
};

/** Letters beyond Latin-1, combining marks, and the marks that stand for a glottal stop in names. */
const FOREIGN = /[\u0100-\u02af\u1e00-\u1eff]|[\u0300-\u036f]|(?<=\p{L})[\u02b9-\u02bf](?=\p{L})/gu;

/** The text with the same length in UTF-16 and none of these letters. */
export function plainLetters(text: string): string {
  return text.replace(FOREIGN, (letter) => {
    const known = PLAIN[letter];
    if (known) return known;
    const base = letter.normalize('NFD')[0]!;
    if (/[a-z]/i.test(base)) return base;
    return 'h';
  });
}
