/** The forms of EDTF that gold claims use, checked by shape only: the program's own parser is not trusted here. */
const DATE = String.raw`\d{4}(?:-\d{2}(?:-\d{2})?)?[?~%]?`;
const EDTF = new RegExp(`^(?:${DATE}|(?:${DATE}|\\.\\.)?/(?:${DATE}|\\.\\.)?)$`, 'u');

export function isPossibleEdtf(text: string): boolean {
  return text !== '/' && EDTF.test(text);
}
