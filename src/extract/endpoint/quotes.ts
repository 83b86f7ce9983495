/**
 * Quotes: where quoted words stand in a passage. They must stand there letter for letter; only the white
 * space between words may differ, since a line of a source ends where its page did. A quote that begins
 * or ends inside a word is not found: "man" does not stand in "Herman".
 */
import type { Range } from '../extractor.ts';

/** Occurrences beyond this many are not looked for: such words single out nothing. */
const MOST = 200;

/** A letter, mark or digit of a script that puts blanks between words. */
const IN_WORD =
  /^(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])[\p{L}\p{M}\p{N}]$/u;

export type Found =
  | { readonly ok: true; readonly range: Range }
  | { readonly ok: false; readonly why: 'not-found' | 'ambiguous' };

export class Quotes {
  /** The passage with each run of white space as one blank, and where each character of it came from. */
  readonly #folded: string;
  readonly #places: readonly number[];

  /** @param range the passage, UTF-16 indices of the text; what is found is given in the same */
  constructor(text: string, [start, end]: Range) {
    const places: number[] = [];
    let folded = '';
    for (let i = start; i < end; i++) {
      const character = text[i] as string;
      const blank = /\s/.test(character);
      if (blank && folded.endsWith(' ')) continue;
      folded += blank ? ' ' : character;
      places.push(i);
    }
    this.#folded = folded;
    this.#places = places;
  }

  /** Every place where the words stand, in order, at most 200. */
  all(quote: string): Range[] {
    const words = fold(quote);
    const found: Range[] = [];
    if (words === '') return found;
    for (let at = this.#folded.indexOf(words); at >= 0; at = this.#folded.indexOf(words, at + 1)) {
      const end = at + words.length;
      if (cutsWord(this.#folded, at) || cutsWord(this.#folded, end)) continue;
      found.push([this.#places[at]!, this.#places[end - 1]! + 1]);
      if (found.length === MOST) break;
    }
    return found;
  }

  /**
   * The one place that is meant. Where the words stand more than once, `context`, longer words that
   * stand once and hold them once, tells which; else the place nearest to `near`, if one is nearest.
   */
  one(quote: string, context: string | null, near: Range | null): Found {
    const all = this.all(quote);
    if (all.length <= 1) return all[0] ? { ok: true, range: all[0] } : { ok: false, why: 'not-found' };
    const around = context === null ? [] : this.all(context);
    const inside = all.filter(([start, end]) => around.some(([from, to]) => from <= start && end <= to));
    if (around.length === 1 && inside.length === 1) return { ok: true, range: inside[0]! };
    if (near === null || around.length > 0) return { ok: false, why: 'ambiguous' };
    const least = Math.min(...all.map((range) => distance(range, near)));
    const nearest = all.filter((range) => distance(range, near) === least);
    return nearest.length === 1 ? { ok: true, range: nearest[0]! } : { ok: false, why: 'ambiguous' };
  }
}

const fold = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** Characters between two ranges; 0 where they touch or overlap. */
function distance(a: Range, b: Range): number {
  return Math.max(0, b[0] - a[1], a[0] - b[1]);
}

function cutsWord(text: string, at: number): boolean {
  const before = /.$/su.exec(text.slice(Math.max(0, at - 2), at))?.[0] ?? '';
  const after = /^./su.exec(text.slice(at, at + 2))?.[0] ?? '';
  return IN_WORD.test(before) && IN_WORD.test(after);
}
