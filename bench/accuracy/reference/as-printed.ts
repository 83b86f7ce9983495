/**
 * As printed: an annotated text that was taken apart into words ("do n't", "“ Yes , ” she said") put
 * together again by rule, with the way back. What the program meets is print, and a space before each stop
 * hides from it what it would read there.
 */

export interface Printed {
  readonly text: string;
  /** A half-open range of `text` as a range of the text as annotated. */
  readonly toAnnotated: (start: number, end: number) => [start: number, end: number];
  /** A place of the text as annotated as a place of `text`. */
  readonly fromAnnotated: (place: number) => number;
}

/** A space before these, and one behind those, was put in between words. */
const GLUED_BEFORE = /^(?:n['’]t\b|['’](?:s|re|m|ve|d|ll)\b|[,.;:!?)\]”’](?!\w))/;
const GLUED_BEHIND = /[([“‘]$/;

export function asPrinted(annotated: string): Printed {
  const kept: number[] = [];
  let open = false;
  for (let i = 0; i < annotated.length; i++) {
    const at = annotated[i]!;
    if (at === '\n') {
      kept.push(i);
      continue;
    }
    const lineStart = i === 0 || annotated[i - 1] === '\n';
    if (at === '"') {
      // A straight mark at the begin of a line opens, one at its end closes; else they take turns.
      const lineEnd = i + 1 >= annotated.length || annotated[i + 1] === '\n';
      open = lineStart ? true : lineEnd ? false : !open;
      kept.push(i);
      continue;
    }
    if (at === ' ' && !lineStart) {
      const behind = annotated.slice(i + 1, i + 6);
      const before = annotated[i - 1]!;
      const straight =
        (before === '"' && open && / |\n/.test(annotated[i - 2] ?? ' ')) ||
        (behind[0] === '"' && open && /^"(?:[\s]|$)/.test(behind));
      if (straight || GLUED_BEFORE.test(behind) || GLUED_BEHIND.test(before)) continue;
    }
    kept.push(i);
  }
  const text = kept.map((i) => annotated[i]!).join('');
  return {
    text,
    toAnnotated: (start, end) => [
      kept[start] ?? annotated.length,
      (kept[end - 1] ?? annotated.length - 1) + 1,
    ],
    fromAnnotated: (place) => {
      let [low, high] = [0, kept.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (kept[middle]! < place) low = middle + 1;
        else high = middle;
      }
      return low;
    },
  };
}
