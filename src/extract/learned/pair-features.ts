/**
 * PairFeatures: what is known of two mentions when their relation is scored. The vectors come from the
 * encoder; the rest is counted. Order and meaning are a contract with the training.
 */
import type { WordSpan } from './spans.ts';
import type { Word } from './words.ts';

const TAIL_TYPES = ['Rank', 'Title', 'Role', 'Organization', 'Person', 'Date'];
const HEAD_TYPES = ['Person', 'Organization'];
/** How many numbers are counted, behind the vectors. */
export const COUNTED = 12 + TAIL_TYPES.length + HEAD_TYPES.length;

/** Four vectors of the given length and the counted numbers. */
export function featureCount(size: number): number {
  return 4 * size + COUNTED;
}

export class PairFeatures {
  readonly #spans: readonly WordSpan[];
  readonly #words: readonly Word[];
  readonly #vectors: Float32Array;
  readonly #size: number;
  /** Sums of the vectors, commas and stops of all words before each. */
  readonly #sums: Float64Array;
  readonly #commas: Int32Array;
  readonly #stops: Int32Array;

  /**
   * @param spans mentions of one head in order, not overlapping
   * @param vectors one row of `size` numbers for each word
   */
  constructor(
    text: string,
    words: readonly Word[],
    spans: readonly WordSpan[],
    vectors: Float32Array,
    size: number,
  ) {
    this.#spans = spans;
    this.#words = words;
    this.#vectors = vectors;
    this.#size = size;
    this.#sums = new Float64Array((words.length + 1) * size);
    this.#commas = new Int32Array(words.length + 1);
    this.#stops = new Int32Array(words.length + 1);
    words.forEach(({ start, end }, i) => {
      for (let d = 0; d < size; d++)
        this.#sums[(i + 1) * size + d] = this.#sums[i * size + d]! + vectors[i * size + d]!;
      const mark = end - start === 1 ? text[start] : '';
      this.#commas[i + 1] = this.#commas[i]! + Number(mark === ',' || mark === ';');
      this.#stops[i + 1] = this.#stops[i]! + Number(mark === '.');
    });
  }

  /** Words strictly between two mentions. */
  between(head: number, tail: number): number {
    const [from, to] = this.#gap(head, tail);
    return to - from;
  }

  /** Whether the two stand in one line or in lines that follow each other. */
  isNear(head: number, tail: number): boolean {
    const line = (i: number) => this.#words[this.#spans[i]!.from]!.line;
    return Math.abs(line(head) - line(tail)) <= 1;
  }

  of(head: number, tail: number): Float32Array {
    const size = this.#size;
    const [h, t] = [this.#spans[head]!, this.#spans[tail]!];
    const [from, to] = this.#gap(head, tail);
    const row = new Float32Array(featureCount(size));
    for (let d = 0; d < size; d++) {
      const a = this.#vectors[h.from * size + d]!;
      const b = this.#vectors[t.from * size + d]!;
      row[d] = a;
      row[size + d] = b;
      row[2 * size + d] = a * b;
      if (to > from)
        row[3 * size + d] = (this.#sums[to * size + d]! - this.#sums[from * size + d]!) / (to - from);
    }
    row.set(this.#counted(head, tail, from, to), 4 * size);
    return row;
  }

  #counted(head: number, tail: number, from: number, to: number): number[] {
    const [h, t] = [this.#spans[head]!, this.#spans[tail]!];
    const inner = this.#spans.slice(Math.min(head, tail) + 1, Math.max(head, tail));
    const count = (type: string): number => inner.filter((span) => span.type === type).length;
    const few = (n: number): number => Math.min(n, 4) / 4;
    const line = (i: number): number => this.#words[this.#spans[i]!.from]!.line;
    const near = this.#nearest(h.type, tail);
    // Of two of one type, the head itself counts as nearer where it stands behind: as in training.
    const own = h.type === t.type && t.from < h.from && to > from;
    const onSide = h.from < t.from ? near.before : near.after;
    return [
      1,
      Number(t.from > h.from),
      Math.min(to - from, 40) / 40,
      1 / (1 + to - from),
      few(count('Person')),
      few(count(t.type)),
      few(this.#commas[to]! - this.#commas[from]!),
      Number(this.#stops[to]! > this.#stops[from]!),
      Number(line(head) !== line(tail)),
      Number(count(t.type) === 0 && !own),
      Number(near.nearest.includes(head)),
      Number(onSide === head),
      ...TAIL_TYPES.map((type) => Number(type === t.type)),
      ...HEAD_TYPES.map((type) => Number(type === h.type)),
    ];
  }

  #gap(head: number, tail: number): readonly [from: number, to: number] {
    const [h, t] = [this.#spans[head]!, this.#spans[tail]!];
    return h.from < t.from ? [h.to, t.from] : [t.to, h.from];
  }

  /** The mentions of a type right before and right behind another, and the nearer of them, or both where they are as near. */
  #nearest(type: string, tail: number): { before: number; after: number; nearest: readonly number[] } {
    let before = tail - 1;
    while (before >= 0 && this.#spans[before]!.type !== type) before--;
    let after = tail + 1;
    while (after < this.#spans.length && this.#spans[after]!.type !== type) after++;
    const near = [before, after]
      .filter((i) => i >= 0 && i < this.#spans.length)
      .map((i) => ({ i, words: this.between(i, tail) }));
    const least = Math.min(...near.map(({ words }) => words));
    return { before, after, nearest: near.filter(({ words }) => words === least).map(({ i }) => i) };
  }
}
