/**
 * Case class: how a word is written. The vocabulary of the encoder is in lower case, so this is what the
 * trained extractor knows of capitals. The numbers are part of the contract with `training/words.py`.
 */
export const CASE = {
  special: 0,
  lower: 1,
  capitalised: 2,
  allCapitals: 3,
  mixed: 4,
  singleCapital: 5,
  digits: 6,
  digitsAndLetters: 7,
  mark: 8,
  other: 9,
} as const;

const MARKS = /^[\p{P}\p{S}]+$/u;
/** Characters that Python's `str.isdigit` takes for digits: numbers and those in circles or raised. */
const DIGIT =
  /[\p{Nd}\u00b2\u00b3\u00b9\u1369-\u1371\u19da\u2070\u2074-\u2079\u2080-\u2089\u2460-\u2468\u2474-\u247c\u2488-\u2490\u24ea\u24f5-\u24fd\u24ff\u2776-\u277e\u2780-\u2788\u278a-\u2792]/u;

export function caseOf(word: string): number {
  if (/^[a-z]+$/.test(word)) return CASE.lower;
  if (/^[A-Z][a-z]+$/.test(word)) return CASE.capitalised;
  const letters = word.match(/\p{L}/gu) ?? [];
  if (DIGIT.test(word)) return letters.length > 0 ? CASE.digitsAndLetters : CASE.digits;
  if (letters.length === 0) return MARKS.test(word) ? CASE.mark : CASE.other;
  const upper = letters.map((letter) => /\p{Uppercase}/u.test(letter));
  const capitals = upper.filter(Boolean).length;
  if (letters.length === 1) return capitals === 1 ? CASE.singleCapital : CASE.lower;
  if (capitals === letters.length) return CASE.allCapitals;
  if (capitals === 1 && upper[0]) return CASE.capitalised;
  return capitals > 0 ? CASE.mixed : CASE.lower;
}
