/** Tokens for reading times: words, numbers and single marks with their places in the text. */

export interface TimeToken {
  /** As written. */
  readonly text: string;
  /** In lower case, with straight apostrophes. */
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** UTF-16 indices, half-open. */
  readonly start: number;
  readonly end: number;
  /** Nothing stands between this token and the one before. */
  readonly glued: boolean;
  /** The first token of a line. */
  readonly startsLine: boolean;
  /** A blank line lies before it, so that no phrase reaches across. */
  readonly startsBlock: boolean;
}

const TOKEN = /\d+|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*|\S/gu;

/** A mark that stands behind the last token, so that looking ahead needs no test for the end. */
const END: TimeToken = Object.freeze({
  text: '',
  lower: '',
  kind: 'mark',
  start: 0,
  end: 0,
  glued: false,
  startsLine: true,
  startsBlock: true,
});

/** The tokens of a text. */
export function timeTokens(text: string): readonly TimeToken[] {
  const tokens: TimeToken[] = [];
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    const word = match[0];
    const start = match.index;
    const code = word.charCodeAt(0);
    const gap = text.slice(end, start);
    const line = gap.indexOf('\n');
    tokens.push({
      text: word,
      lower: word.toLowerCase().replaceAll('’', "'"),
      kind: code >= 0x30 && code <= 0x39 ? 'number' : /\p{L}/u.test(word) ? 'word' : 'mark',
      start,
      end: start + word.length,
      glued: gap === '' && tokens.length > 0,
      startsLine: tokens.length === 0 || line >= 0,
      startsBlock: tokens.length === 0 || /\n[^\S\n]*\r?\n/.test(gap),
    });
    end = start + word.length;
  }
  return tokens;
}

/** The token at a place, or a mark that fits nothing where the text has ended. */
export function at(tokens: readonly TimeToken[], i: number): TimeToken {
  return tokens[i] ?? END;
}

/** The token at a place as the follower of the one before: fits nothing where a blank line lies between. */
export function after(tokens: readonly TimeToken[], i: number): TimeToken {
  const token = at(tokens, i);
  return token.startsBlock ? END : token;
}

/** Whether the words at `i` are these, in lower case. */
export function are(tokens: readonly TimeToken[], i: number, ...words: readonly string[]): boolean {
  for (const [k, word] of words.entries()) {
    if ((k === 0 ? at(tokens, i) : after(tokens, i + k)).lower !== word) return false;
  }
  return true;
}
