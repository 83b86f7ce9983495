/** Spans: labelled words of one line as mentions, with the probability that the labels have. */
import type { Decoded } from './viterbi.ts';

/** Words of a mention, places among the words of the text, half-open. */
export interface WordSpan {
  readonly type: string;
  readonly from: number;
  readonly to: number;
  readonly score: number;
}

/** @param first place of the first decoded word among the words of the text */
export function spansOf(labels: readonly string[], decoded: Decoded, first: number): WordSpan[] {
  const spans: WordSpan[] = [];
  let open: { type: string; from: number; sum: number } | null = null;
  const close = (to: number): void => {
    if (open)
      spans.push({
        type: open.type,
        from: first + open.from,
        to: first + to,
        score: open.sum / (to - open.from),
      });
    open = null;
  };
  decoded.labels.forEach((place, i) => {
    const label = labels[place]!;
    if (!label.startsWith('I-')) close(i);
    if (label.startsWith('B-')) open = { type: label.slice(2), from: i, sum: 0 };
    if (open) open.sum += decoded.probabilities[i]!;
  });
  close(decoded.labels.length);
  return spans;
}
