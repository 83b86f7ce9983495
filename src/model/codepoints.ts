/**
 * Code points: the two ways of counting the characters of one string. Positions that leave the
 * program count Unicode code points; JavaScript counts UTF-16 units. They differ only after a
 * character outside the Basic Multilingual Plane, so only the places of those are kept.
 */
export interface CodePoints {
  /** Length of the string in code points. */
  readonly length: number;
  /** UTF-16 index to code point index; an index inside a surrogate pair gives the pair's own place. */
  readonly toCodePoint: (utf16: number) => number;
  /** Code point index to UTF-16 index. */
  readonly toUtf16: (codePoint: number) => number;
  /** The characters of a half-open range of code points. */
  readonly slice: (start: number, end: number) => string;
}

/** Number of elements of the ascending `places` that are smaller than `value`. */
function countBelow(places: readonly number[], value: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of one string; building it is linear, each look-up logarithmic in the astral characters. */
export function codePoints(text: string): CodePoints {
  /** UTF-16 index of each low surrogate of a pair, and the code point index of the pair. */
  const lows: number[] = [];
  const pairs: number[] = [];
  for (const match of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) {
    pairs.push(match.index - lows.length);
    lows.push(match.index + 1);
  }
  const length = text.length - lows.length;
  const check = (value: number, limit: number, unit: string): void => {
    if (!Number.isInteger(value) || value < 0 || value > limit)
      throw new RangeError(`Position ${value} is outside the text of ${limit} ${unit}.`);
  };
  const toCodePoint = (utf16: number): number => {
    check(utf16, text.length, 'UTF-16 units');
    const before = countBelow(lows, utf16);
    return lows[before] === utf16 ? utf16 - before - 1 : utf16 - before;
  };
  const toUtf16 = (codePoint: number): number => {
    check(codePoint, length, 'code points');
    return codePoint + countBelow(pairs, codePoint);
  };
  return {
    length,
    toCodePoint,
    toUtf16,
    slice: (start, end) => text.slice(toUtf16(start), toUtf16(end)),
  };
}
