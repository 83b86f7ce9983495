/** Line breaks: whether two tokens stand side by side in running text. */
import type { Document } from '../tokens.ts';

/** Space between a token and the next: '', ' ' (also one line break in running text), or null for a gap. */
export function glued(doc: Document, at: number): '' | ' ' | null {
  const token = doc.tokens[at]!;
  const next = doc.tokens[at + 1];
  if (next === undefined || next.sentence !== token.sentence) return null;
  const between = doc.text.slice(token.end, next.start);
  if (between === '') return '';
  const lineEnd = between.indexOf('\n');
  if (lineEnd < 0) return between.includes('\t') || between.length > 3 ? null : ' ';
  // Only where lines are wrapped, and this one is not short: else it is a list or a heading.
  const lineStart = doc.text.lastIndexOf('\n', token.end - 1) + 1;
  return token.end - lineStart >= wrappedFrom(doc) ? ' ' : null;
}

const wrapped = new WeakMap<Document, number>();

/** The length from which a line is taken to go on in the next: that of most lines, or infinite where none is wrapped. */
function wrappedFrom(doc: Document): number {
  const known = wrapped.get(doc);
  if (known !== undefined) return known;
  const lengths = [...doc.text.matchAll(/^(.+)\n(?=[^\n])/gm)].map((match) => match[1]!.length);
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
  const near = lengths.filter((length) => length >= longest * 0.7).length;
  const answer =
    longest >= 40 && longest <= 120 && near >= lengths.length * 0.5
      ? longest * 0.7
      : Number.POSITIVE_INFINITY;
  wrapped.set(doc, answer);
  return answer;
}
