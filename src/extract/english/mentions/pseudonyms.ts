/**
 * Pseudonyms: how courts name people whom they protect, or number: "Witness B", "Witness TW-14",
 * "Soldier F", "Accused No. 2". The noun is part of the name, for the letter alone names nobody.
 */
import type { Document } from '../tokens.ts';
import type { NameSpan } from './name-span.ts';

const BEARERS =
  /^(?:Witness|Soldier|Deponent|Informant|Source|Victim|Complainant|Applicant|Accused|Defendant|Detainee|Prisoner|Officer|Constable)$/;
/** What may follow, as it stands in the text: a letter or a few, a number, both. */
const CODE =
  /^ (?:(?:No\.?|Number) ?\d{1,4}|\p{Lu}{1,4}(?:[-‐–/]?\d{1,4}){0,2}|\d{1,4}(?:[-‐–/]\d{1,4})?)(?![\p{L}\p{N}’'-])/u;

/** The pseudonyms of a document in order, none overlapping. Words that only look like a code are left out. */
export function findPseudonyms(doc: Document): NameSpan[] {
  const found: NameSpan[] = [];
  for (const token of doc.tokens) {
    if (!BEARERS.test(token.text)) continue;
    const code = doc.text.slice(token.end, token.end + 16).match(CODE);
    if (!code || isYear(code[0]) || isShouted(doc, token.end + code[0].length)) continue;
    const end = token.end + code[0].length;
    let to = token.index + 1;
    while (to < doc.tokens.length && doc.tokens[to]!.end <= end) to++;
    // The tokenizer may glue a full stop to a letter: "Witness B." at the end of a sentence.
    const next = doc.tokens[to];
    if (next && next.start < end && next.text.endsWith('.')) to++;
    if (to > token.index + 1) found.push({ from: token.index, to, title: null });
  }
  return found;
}

function isYear(code: string): boolean {
  return /^ (?:1[6-9]|20)\d\d$/.test(code);
}

/** A heading in capitals goes on: "Witness LIST OF". */
function isShouted(doc: Document, end: number): boolean {
  return /^ \p{Lu}{2,}/u.test(doc.text.slice(end, end + 6));
}
