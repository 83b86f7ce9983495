/**
 * Claims beside their words: each stands on the height of its words where room allows. Where claims are
 * denser than the text they are stacked, and the column then runs faster than the text, so that at the
 * reading line the two are always level.
 */
export interface Aligned {
  readonly tops: ArrayLike<number>;
  readonly height: number;
  /** The height in the column that is level with a height of the text. Never decreases. */
  readonly toColumn: (y: number) => number;
}

/**
 * @param words height of the words of each claim in the text, not decreasing
 * @param sizes height of each claim in the column, the gap after it included
 */
export function aligned(words: ArrayLike<number>, sizes: ArrayLike<number>): Aligned {
  const tops = new Float64Array(words.length);
  let at = words[0] ?? 0;
  for (let i = 0; i < words.length; i += 1) {
    if (i > 0) at += Math.max(sizes[i - 1] ?? 0, words[i]! - words[i - 1]!);
    tops[i] = at;
  }
  // The first of each height: between two heights the column runs evenly.
  const firsts: number[] = [];
  for (let i = 0; i < words.length; i += 1) if (i === 0 || words[i]! > words[i - 1]!) firsts.push(i);
  const end = words.length - 1;
  const height = end < 0 ? 0 : tops[end]! + (sizes[end] ?? 0);
  const toColumn = (y: number): number => {
    let low = 0;
    let high = firsts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (words[firsts[middle]!]! <= y) low = middle + 1;
      else high = middle;
    }
    if (low === 0) return y;
    const i = firsts[low - 1]!;
    const next = firsts[low];
    if (next === undefined) return Math.min(height, tops[i]! + (y - words[i]!));
    const share = (y - words[i]!) / (words[next]! - words[i]!);
    return tops[i]! + share * (tops[next]! - tops[i]!);
  };
  return { tops, height, toColumn };
}

/** Which of them touch [top, bottom): first and last + 1. */
export function inWindow(
  tops: ArrayLike<number>,
  sizes: ArrayLike<number>,
  top: number,
  bottom: number,
): readonly [number, number] {
  const search = (test: (i: number) => boolean): number => {
    let low = 0;
    let high = tops.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (test(middle)) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  const first = search((i) => tops[i]! + (sizes[i] ?? 0) > top);
  return [
    first,
    Math.max(
      first,
      search((i) => tops[i]! >= bottom),
    ),
  ];
}
