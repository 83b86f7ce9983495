/**
 * Clean: text of a source made safe for a terminal. A hostile source could carry escape sequences that
 * move the cursor, change colours or hide words, or marks that reverse the direction of writing; they
 * are shown as what they are and do nothing.
 */
// Control characters without tab and line feed, and what steers the direction of writing.
const ACTS = /(?![\t\n])[\p{Cc}\p{Bidi_Control}\u2028\u2029\ufeff]/gu;

/** The same text with every acting character named: `‹U+202E›`. A carriage return at a line end is dropped. */
export function clean(text: string): string {
  return text
    .replace(/\r(?=\n)/g, '')
    .replace(
      ACTS,
      (character) => `‹U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}›`,
    );
}

/** The words of a source on one line. */
export function oneLine(text: string): string {
  return clean(text.replace(/\s+/g, ' ').trim());
}
