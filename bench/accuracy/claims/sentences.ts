/**
 * Sentences, for one question only: whether the words of a claim stay within a sentence or two. Rough
 * on purpose and independent of the reader that is measured.
 */
const ABBREVIATION = /(?:^|[\s("])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Fr|St|No|Gen|Col|Maj|Capt|Lt|Sgt|Prof|Brig)\.$/u;

/** Starts of all sentences, in UTF-16 units, ascending; the first is 0. */
export function sentenceStarts(text: string): number[] {
  const starts = [0];
  for (const match of text.matchAll(
    /[.!?][\d"')\]\u2019\u201D]*\s+(?=["'([\u2018\u201C]*[\p{Lu}\d])|\n\s*\n\s*/gu,
  )) {
    const stop = match.index + 1;
    if (text[match.index] === '.' && ABBREVIATION.test(text.slice(Math.max(0, stop - 8), stop))) continue;
    starts.push(match.index + match[0].length);
  }
  return starts;
}

/** How many sentences the ranges touch together. */
export function sentencesTouched(
  starts: readonly number[],
  ranges: readonly (readonly [start: number, end: number])[],
): number {
  const touched = new Set<number>();
  for (const [start, end] of ranges) {
    for (let i = 0; i < starts.length; i += 1) {
      const from = starts[i]!;
      const to = starts[i + 1] ?? Number.POSITIVE_INFINITY;
      if (start < to && end > from) touched.add(i);
    }
  }
  return touched.size;
}
