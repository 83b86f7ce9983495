/** Registry: every kind of repair. A new kind is a file here, a line here and a line in `model/emendation.ts`. */
import { codePoints } from '../../model/codepoints.ts';
import { readable } from '../../model/readable.ts';
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
 * All repairs proposed for a text, in its order, none overlapping another. `markup` are the marks of
 * the format: the rules see the text without them, and a mark inside a repair goes with it. A rule that
 * knows one language proposes nothing in paragraphs of another.
 */
export function findEmendations(
  received: string,
  paragraphs: readonly Paragraph[],
  markup: readonly ProposedEmendation[] = [],
): readonly ProposedEmendation[] {
  const view = readable({
    received,
    emendations: markup.map((each, index) => ({ ...each, id: `${index}` })),
  });
  const points = codePoints(view.text);
  let kept: ProposedEmendation[] = [...markup];
  for (const rule of EMENDATION_RULES)
    for (const found of rule.find(view.text)) {
      const [from, to] = view.toReceived(points.toUtf16(found.start), points.toUtf16(found.end));
      const [start, end] = found.start === found.end ? [from, from] : [from, to];
      const each = { ...found, start, end, original: view.received.slice(start, end) };
      if (isForeign(each, rule, paragraphs)) continue;
      const others = kept.filter((other) => overlap(each, other));
      if (others.some((other) => other.kind !== 'markup' || !contains(each, other))) continue;
      if (others.length > 0) kept = kept.filter((other) => !others.includes(other));
      kept.push(each);
    }
  return kept.toSorted((a, b) => a.start - b.start || a.end - b.end);
}

type Place = Pick<ProposedEmendation, 'start' | 'end'>;

/** Whether both change a common character, or both put something in at one place. */
function overlap(a: Place, b: Place): boolean {
  if (a.start === a.end && b.start === b.end) return a.start === b.start;
  return a.start < b.end && b.start < a.end;
}

function contains(a: Place, b: Place): boolean {
  return a.start <= b.start && b.end <= a.end && a.end > a.start;
}

function isForeign(each: Place, rule: EmendationRule, paragraphs: readonly Paragraph[]): boolean {
  if (rule.language === null) return false;
  return paragraphs.some(
    ({ start, end, language }) => each.start >= start && each.end <= end && language !== rule.language,
  );
}
