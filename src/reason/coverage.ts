/** Coverage: which sentences no claim touches. */

type Range = readonly [start: number, end: number];

/**
 * @param sentences half-open ranges in code points, in any order
 * @param spans of the claims of the same text
 * @returns the sentences that share no character with a span, in the order of the text
 */
export function uncovered(
  sentences: Iterable<Range>,
  spans: Iterable<{ readonly start: number; readonly end: number }>,
): Range[] {
  const ordered = [...spans].sort((a, b) => a.start - b.start);
  // The furthest end among the spans up to each place, so that one look-up tells whether any reaches in.
  const furthest: number[] = [];
  let far = 0;
  for (const span of ordered) {
    far = Math.max(far, span.end);
    furthest.push(far);
  }
  return [...sentences]
    .filter(([start, end]) => {
      let low = 0;
      let high = ordered.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((ordered[middle]?.start ?? 0) < end) low = middle + 1;
        else high = middle;
      }
      return low === 0 || (furthest[low - 1] ?? 0) <= start;
    })
    .sort((a, b) => a[0] - b[0]);
}
