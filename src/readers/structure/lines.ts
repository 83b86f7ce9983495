/** Lines: a text cut at its line ends, in UTF-16 indices. */
export interface Line {
  readonly start: number;
  /** Without the line end. */
  readonly end: number;
  /** The words without space around them; empty for a blank line. */
  readonly text: string;
}

export function lines(text: string): readonly Line[] {
  const found: Line[] = [];
  let start = 0;
  for (const match of text.matchAll(/\r\n|[\n\r\u0085\u2028\u2029\f]|$/g)) {
    // The last line end of a file begins no further line.
    if (start < text.length || match[0] !== '')
      found.push({ start, end: match.index, text: text.slice(start, match.index).trim() });
    start = match.index + match[0].length;
  }
  return found;
}
