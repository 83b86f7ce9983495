/** Numerals: a number in a name, however it is written: "7", "7th", "Seven", "Seventh", "VII". */
const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const WORDS = new Map<string, number>();
for (const [i, word] of UNITS.entries()) WORDS.set(word, i);
for (const [i, word] of ORDINALS.entries()) WORDS.set(word, i);
for (const [i, ten] of TENS.entries()) {
  const value = 20 + 10 * i;
  WORDS.set(ten, value);
  WORDS.set(`${ten.slice(0, -1)}ieth`, value);
  for (let unit = 1; unit <= 9; unit++) {
    WORDS.set(ten + UNITS[unit]!, value + unit);
    WORDS.set(ten + ORDINALS[unit]!, value + unit);
  }
}

const ROMAN = /^m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/;
const VALUES: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 };

/** The value of Roman digits, small letters; null where it is none. */
export function romanValue(word: string): number | null {
  if (word === '' || !ROMAN.test(word)) return null;
  let sum = 0;
  for (let i = 0; i < word.length; i++) {
    const value = VALUES[word[i]!]!;
    sum += value < (VALUES[word[i + 1] ?? ''] ?? 0) ? -value : value;
  }
  return sum;
}

/** @param word small romanised letters and digits. @returns digits, or null where the word is no number */
export function numeral(word: string): string | null {
  const digits = /^(\d+)(?:st|nd|rd|th|e|er|eme|a|o)?$/.exec(word);
  if (digits) return String(Number(digits[1]));
  const value = WORDS.get(word);
  return value === undefined ? null : String(value);
}
