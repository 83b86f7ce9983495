/**
 * Viterbi: the best row of labels of one head for a run of words, mostly a line. A word may go on a mention
 * (`I-Type`) only behind a word of the same type; the first goes on none.
 */
import type { Head } from './description.ts';

export interface Decoded {
  /** Place of the label of each word in the head's labels. */
  readonly labels: readonly number[];
  /** Probability of each of these labels by itself. */
  readonly probabilities: readonly number[];
}

/** Which label may stand behind which, `[before][after]`, and which at the start. */
export interface Grammar {
  readonly start: readonly boolean[];
  readonly behind: readonly (readonly boolean[])[];
}

export function grammarOf(labels: readonly string[]): Grammar {
  const goesOn = (label: string): boolean => label.startsWith('I-');
  return {
    start: labels.map((label) => !goesOn(label)),
    behind: labels.map((before) =>
      labels.map((after) => !goesOn(after) || (before !== 'O' && before.slice(2) === after.slice(2))),
    ),
  };
}

/**
 * @param logits rows of `columns` numbers, one row a word
 * @param from first word
 * @param to one past the last
 */
export function decode(
  head: Head,
  grammar: Grammar,
  logits: Float32Array,
  columns: number,
  from: number,
  to: number,
): Decoded {
  const size = head.labels.length;
  const scores = new Float64Array((to - from) * size);
  for (let word = from; word < to; word++)
    logSoftmax(head, logits, word * columns, scores, (word - from) * size);
  const told = Float64Array.from(scores);
  const outside = head.labels.indexOf('O');
  if (outside >= 0 && head.bias !== 0)
    for (let at = outside; at < scores.length; at += size) scores[at]! -= head.bias;
  const came = new Int32Array((to - from) * size);
  let best = Array.from({ length: size }, (_, label) =>
    grammar.start[label] && to > from ? scores[label]! : Number.NEGATIVE_INFINITY,
  );
  for (let word = 1; word < to - from; word++) {
    const next = new Array<number>(size).fill(Number.NEGATIVE_INFINITY);
    for (let after = 0; after < size; after++) {
      for (let before = 0; before < size; before++) {
        if (!grammar.behind[before]![after]) continue;
        const sum = best[before]! + (head.transitions?.[before]?.[after] ?? 0);
        if (sum > next[after]!) {
          next[after] = sum;
          came[word * size + after] = before;
        }
      }
      next[after]! += scores[word * size + after]!;
    }
    best = next;
  }
  const labels = new Array<number>(to - from);
  let label = Math.max(0, best.indexOf(Math.max(...best)));
  for (let word = to - from - 1; word >= 0; word--) {
    labels[word] = label;
    label = came[word * size + label]!;
  }
  return { labels, probabilities: labels.map((each, word) => Math.exp(told[word * size + each]!)) };
}

function logSoftmax(head: Head, logits: Float32Array, row: number, into: Float64Array, at: number): void {
  let most = Number.NEGATIVE_INFINITY;
  for (let column = head.from; column < head.to; column++) most = Math.max(most, logits[row + column]!);
  let sum = 0;
  for (let column = head.from; column < head.to; column++) sum += Math.exp(logits[row + column]! - most);
  const log = most + Math.log(sum);
  for (let column = head.from; column < head.to; column++)
    into[at + column - head.from] = logits[row + column]! - log;
}
