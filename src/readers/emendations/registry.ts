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
  const kept = new Kept(view.received.length);
  for (const each of markup) kept.add(each);
  for (const rule of EMENDATION_RULES)
    for (const found of rule.find(view.text)) {
      const [from, to] = view.toReceived(points.toUtf16(found.start), points.toUtf16(found.end));
      const [start, end] = found.start === found.end ? [from, from] : [from, to];
      const each = { ...found, start, end, original: view.received.slice(start, end) };
      if (!isForeign(each, rule, paragraphs) && kept.makeRoom(each)) kept.add(each);
    }
  return kept.all();
}

/** The emendations kept so far, with who holds each character and each place of an insertion. */
class Kept {
  readonly #list: (ProposedEmendation | null)[] = [];
  /** Number in the list, from 1, of the emendation that changes a character; 0 where none does. */
  readonly #holder: Int32Array;
  readonly #insertions = new Set<number>();

  constructor(length: number) {
    this.#holder = new Int32Array(length + 1);
  }

  add(each: ProposedEmendation): void {
    this.#list.push(each);
    if (each.start === each.end) this.#insertions.add(each.start);
    else this.#holder.fill(this.#list.length, each.start, each.end);
  }

  /**
   * Whether `each` overlaps nothing that must stay. Marks of the format that lie wholly inside it go.
   * An insertion overlaps what it would part, and another insertion at its place.
   */
  makeRoom({ start, end }: ProposedEmendation): boolean {
    if (start === end) {
      const parted =
        start > 0 && this.#holder[start] !== 0 && this.#holder[start] === this.#holder[start - 1];
      return !parted && !this.#insertions.has(start);
    }
    const inside = new Set(this.#holder.subarray(start, end));
    inside.delete(0);
    for (const number of inside) {
      const other = this.#list[number - 1]!;
      if (other?.kind !== 'markup' || other.start < start || other.end > end) return false;
    }
    for (let at = start + 1; at < end; at++) if (this.#insertions.has(at)) return false;
    for (const number of inside) this.#list[number - 1] = null;
    return true;
  }

  all(): readonly ProposedEmendation[] {
    return this.#list.filter((each) => each !== null).toSorted((a, b) => a.start - b.start || a.end - b.end);
  }
}

/** Whether a rule that knows one language would change a paragraph of another. */
function isForeign(
  each: ProposedEmendation,
  rule: EmendationRule,
  paragraphs: readonly Paragraph[],
): boolean {
  if (rule.language === null) return false;
  let low = 0;
  let high = paragraphs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (paragraphs[middle]!.end < each.end) low = middle + 1;
    else high = middle;
  }
  const paragraph = paragraphs[low];
  return paragraph !== undefined && paragraph.start <= each.start && paragraph.language !== rule.language;
}
