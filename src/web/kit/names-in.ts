/** Names within a sentence, so that they can be set in bold. Nothing is ever read as markup. */
export interface Piece {
  readonly text: string;
  readonly name: boolean;
}

const WORD = /[\p{L}\p{N}]/u;

/** The text in pieces; longer names go first, and a name counts only as a whole word. */
export function namesIn(text: string, names: Iterable<string>): readonly Piece[] {
  const wanted = [...new Set(names)].filter((name) => name.trim() !== '').sort((a, b) => b.length - a.length);
  const pieces: Piece[] = [];
  let plain = '';
  let at = 0;
  while (at < text.length) {
    const name = wanted.find((one) => text.startsWith(one, at) && whole(text, at, at + one.length));
    if (name === undefined) {
      plain += text[at];
      at += 1;
      continue;
    }
    if (plain !== '') pieces.push({ text: plain, name: false });
    plain = '';
    pieces.push({ text: name, name: true });
    at += name.length;
  }
  if (plain !== '') pieces.push({ text: plain, name: false });
  return pieces;
}

const whole = (text: string, start: number, end: number): boolean =>
  !(WORD.test(text[start - 1] ?? '') && WORD.test(text[start]!)) &&
  !(WORD.test(text[end] ?? '') && WORD.test(text[end - 1]!));
