/**
 * The two ways of counting characters. Everything that goes over HTTP or stands in an address counts
 * code points of the text as received; everything in this folder counts UTF-16 units, as the browser
 * does. The door between the two is here.
 */
export interface CodePoints {
  /** UTF-16 index to code point; an index inside a pair gives the pair's own place. */
  readonly toPoint: (unit: number) => number;
  /** Code point to UTF-16 index. Clamped to the text. */
  readonly toUnit: (point: number) => number;
}

export function codePoints(text: string): CodePoints {
  /** Of each pair, the code point at which it stands. Those before place n shift it by one each. */
  const pairs: number[] = [];
  for (const match of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g))
    pairs.push(match.index - pairs.length);
  const below = (value: number, at: (i: number) => number): number => {
    let low = 0;
    let high = pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (at(middle) < value) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const clamp = (value: number) => Math.max(0, Math.min(text.length, value));
  return {
    // The second unit of pair i stands at pairs[i] + i + 1.
    toPoint: (unit) => {
      const place = clamp(unit);
      const before = below(place, (i) => pairs[i]! + i + 1);
      return place - before - (before < pairs.length && pairs[before]! + before + 1 === place ? 1 : 0);
    },
    toUnit: (point) => clamp(point + below(point, (i) => pairs[i]!)),
  };
}
