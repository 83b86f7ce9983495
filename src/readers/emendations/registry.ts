/** Registry: every kind of repair. A new kind is a file here, a line here and a line in `model/emendation.ts`. */
import { codePoints } from '../../model/codepoints.ts';
import type { Paragraph, ProposedEmendation } from '../document.ts';
import { brokenWord } from './broken-word.ts';
import { lostNoteAnchor } from './lost-note-anchor.ts';
import { missingStop } from './missing-stop.ts';
import { repeatedHeading } from './repeated-heading.ts';
import type { EmendationRule } from './rule.ts';
import { scanningSlip } from './scanning-slip.ts';

/** In the order of precedence: where two proposals overlap, the earlier rule's stays. */
export const EMENDATION_RULES: readonly EmendationRule[] = [
  repeatedHeading,
  brokenWord,
  lostNoteAnchor,
  scanningSlip,
  missingStop,
];

/**
 * All repairs proposed for a text, in its order, none overlapping another or one of `fixed` (the
 * markers of a format). A rule that knows one language proposes nothing in paragraphs of another.
 */
export function findEmendations(
  received: string,
  paragraphs: readonly Paragraph[],
  fixed: readonly ProposedEmendation[] = [],
): readonly ProposedEmendation[] {
  const points = codePoints(received);
  const taken = new Uint8Array(points.length + 1);
  const kept: ProposedEmendation[] = [];
  const keep = (each: ProposedEmendation): void => {
    kept.push(each);
    taken.fill(1, each.start, Math.max(each.end, each.start + 1));
  };
  const foreign = (each: ProposedEmendation, language: string | null): boolean =>
    language !== null &&
    paragraphs.some(
      (paragraph) =>
        each.start >= paragraph.start && each.end <= paragraph.end && paragraph.language !== language,
    );
  for (const each of fixed) keep(each);
  for (const rule of EMENDATION_RULES)
    for (const each of rule.find(received)) {
      const end = Math.max(each.end, each.start + 1);
      if (taken.subarray(each.start, end).includes(1) || foreign(each, rule.language)) continue;
      keep(each);
    }
  return kept.toSorted((a, b) => a.start - b.start || a.end - b.end);
}
