/**
 * Windows: an encoder sees so many pieces at once, so a longer text goes through it in windows that
 * overlap. Of a word in two windows the result counts that comes from the one in which it stands further
 * from the edge.
 */
export interface Window {
  /** Words that the encoder sees, half-open. */
  readonly from: number;
  readonly to: number;
  /** Words whose result counts; these of all windows are the words of the text, each once. */
  readonly keepFrom: number;
  readonly keepTo: number;
}

/**
 * @param pieces how many pieces each word has
 * @param size most pieces in a window
 * @param margin pieces of context on each side, where the text goes on there
 */
export function windowsOf(pieces: readonly number[], size: number, margin: number): Window[] {
  const starts: number[] = [0];
  for (const count of pieces) starts.push(starts.at(-1)! + count);
  const raw: [from: number, to: number][] = [];
  for (let from = 0; from < pieces.length; ) {
    let to = from + 1;
    while (to < pieces.length && starts[to + 1]! - starts[from]! <= size) to++;
    raw.push([from, to]);
    if (to === pieces.length) break;
    let next = from + 1;
    while (next < to && starts[next]! < starts[to]! - 2 * margin) next++;
    from = next;
  }
  const bounds = raw.slice(1).map(([from], i) => {
    const [begin, end] = [starts[from]!, starts[raw[i]![1]]!];
    let word = from;
    while (word < raw[i]![1] && starts[word]! - begin <= end - starts[word]!) word++;
    return word;
  });
  return raw.map(([from, to], i) => ({
    from,
    to,
    keepFrom: i === 0 ? 0 : bounds[i - 1]!,
    keepTo: i === raw.length - 1 ? pieces.length : bounds[i]!,
  }));
}
