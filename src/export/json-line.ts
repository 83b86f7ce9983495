/**
 * JSON line: one value as one line of JSON in which nothing can act on a terminal. Control characters
 * and the marks that reverse the direction of writing are escaped; parsing gives them back unchanged.
 */
const ACTS = /(?!\n)[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu;

export function jsonLine(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(
    ACTS,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
