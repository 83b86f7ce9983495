/** Age: the years of age that words give, as far as they give them. Nothing is made of "about forty". */

const SMALL = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, n) => [word, n] as const),
);
const TENS = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, n) => [word, 20 + n * 10] as const),
);

/** A number in words or digits: "eighteen", "thirty-five", "42"; null where it is none. */
export function numberIn(word: string): number | null {
  if (/^\d{1,3}$/.test(word)) return Number(word);
  const [tens = '', ones] = word.toLowerCase().split('-');
  const round = TENS.get(tens);
  if (round !== undefined) return round + (SMALL.get(ones ?? 'zero') ?? 0);
  return ones === undefined ? (SMALL.get(tens) ?? null) : null;
}

/** Years of age, both inclusive; null where that side is not bounded. */
export interface Age {
  readonly least: number | null;
  readonly most: number | null;
}

const NEAR =
  /\b(?:about|around|some|nearly|almost|roughly|approximately|perhaps|maybe|circa|or so|odd|apparently|close to|not much)\b/i;
const OVER = /\b(?:over|more than|above|older than)\b/i;
const AT_LEAST = /\b(?:at least|no younger than|not under)\b/i;
const UNDER = /\b(?:under|not yet|less than|below|younger than|barely not)\b/i;
const AT_MOST = /\b(?:at most|no older than|not over|up to|no more than)\b/i;

/**
 * "eighteen", "a youth of eighteen", "42", "between 14 and 17", "over sixty". Null where the words give
 * no number of years, or say that it is only near.
 *
 * @param words the words for the age, with those around them that may say how it is meant
 */
export function ageIn(words: string): Age | null {
  const text = words.replace(/\byear-old\b/gi, 'years old').replace(/-year\b/gi, ' year');
  const numbers = [...text.matchAll(/[\p{L}]+(?:-[\p{L}]+)?|\d+/gu)]
    .map((match) => numberIn(match[0]))
    .filter((n) => n !== null && n > 0 && n < 130);
  const [first, second] = numbers;
  if (first == null || NEAR.test(text) || /\b(?:months?|weeks?|days?)\b/i.test(text)) return null;
  if (second != null) {
    if (numbers.length > 2 || second <= first || !/\b(?:and|or|to)\b|[-–]/.test(text)) return null;
    return { least: first, most: second };
  }
  if (AT_MOST.test(text)) return { least: null, most: first };
  if (AT_LEAST.test(text)) return { least: first, most: null };
  // "over sixty" may be said of somebody who is sixty and some months.
  if (OVER.test(text)) return { least: first, most: null };
  if (UNDER.test(text)) return { least: null, most: first - 1 };
  return { least: first, most: first };
}
