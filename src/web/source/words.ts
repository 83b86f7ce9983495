/** Picking words by the keyboard: the words of what is shown, and a caret that stands on one or spans several. */
export interface Word {
  readonly start: number;
  readonly end: number;
}

/** Words with the marks that stick to them: "Stalin", "1930", "G.P.U.", "twenty-one", "Blumkin's". */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:[.'’\-‐–]?[\p{L}\p{N}\p{M}]+)*(?:(?<=\.\p{L})\.)?/gu)].map(
    ({ 0: word, index }) => ({ start: index, end: index + word.length }),
  );
}

/** `anchor` stays, `focus` moves; both are places in the list of words. */
export interface Caret {
  readonly anchor: number;
  readonly focus: number;
}
export type Step = 'left' | 'right' | 'first' | 'last';

/** One step; with `extend` the anchor stays. Stops at either end, and says so by giving the caret it got. */
export function moved(caret: Caret, step: Step, count: number, extend: boolean): Caret {
  if (count === 0) return caret;
  const to = { left: caret.focus - 1, right: caret.focus + 1, first: 0, last: count - 1 }[step];
  const focus = Math.max(0, Math.min(count - 1, to));
  if (extend) return focus === caret.focus ? caret : { anchor: caret.anchor, focus };
  return focus === caret.focus && caret.anchor === caret.focus ? caret : { anchor: focus, focus };
}

export const caretRange = (
  words: readonly Word[],
  { anchor, focus }: Caret,
): readonly [number, number] | null => {
  const a = words[Math.min(anchor, focus)];
  const b = words[Math.max(anchor, focus)];
  return a && b ? [a.start, b.end] : null;
};

/** The word at a place, or the next one after it. */
export function wordAt(words: readonly Word[], place: number): number {
  const found = words.findIndex(({ end }) => end > place);
  return found < 0 ? Math.max(0, words.length - 1) : found;
}
