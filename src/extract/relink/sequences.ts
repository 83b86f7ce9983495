/** Sequences: where the words of a phrase stand in a text, one after the other, in one spelling or another. */
import { canonicalWord, SMALL, spelledAlike, wordsOf } from './fold.ts';
import type { TextWords } from './text-words.ts';
import type { Candidate } from './wanted.ts';

export interface SequenceOptions {
  /** Whether a word may be a letter or two otherwise. */
  readonly spelling?: boolean;
}

/** Each place where the text has the words of the phrase in their order, small words aside. */
export function findSequence(text: TextWords, phrase: string, options: SequenceOptions = {}): Candidate[] {
  const wanted = wordsOf(phrase).filter((word) => !SMALL.has(word));
  if (wanted.length === 0) return [];
  const forms = wanted.map(canonicalWord);
  const found: Candidate[] = [];
  for (let first = 0; first < text.words.length; first++) {
    const start = text.words[first]!;
    if (SMALL.has(start.folded)) continue;
    if (!options.spelling && start.folded !== wanted[0] && start.canonical !== forms[0]) continue;
    let at = first;
    let last = first;
    let folded = true;
    let spelled = 0;
    let i = 0;
    for (; i < wanted.length; i++) {
      while (i > 0 && at < text.words.length && SMALL.has(text.words[at]!.folded) && at - last <= 2) at++;
      const word = text.words[at];
      if (word === undefined || (i > 0 && at - last > 3) || (i > 0 && brokenOff(text, last, at))) break;
      if (word.folded !== wanted[i]) {
        folded = false;
        if (word.canonical !== forms[i]) {
          if (!options.spelling || !spelledAlike(word.canonical, forms[i]!)) break;
          spelled += 1;
        }
      }
      last = at;
      at += 1;
    }
    if (i < wanted.length) continue;
    const raw = text.slice(first, last);
    const how =
      raw === phrase.trim() ? 'exact' : spelled > 0 ? 'spelling' : folded ? 'folded' : 'abbreviation';
    found.push({
      first,
      last,
      how,
      strength: how === 'spelling' ? 0.8 : 1,
      reason:
        how === 'exact'
          ? 'the words themselves'
          : how === 'folded'
            ? 'the same words, written a little otherwise'
            : how === 'abbreviation'
              ? 'the same words, shortened or with the number written otherwise'
              : 'a letter or two otherwise',
    });
  }
  return found;
}

/** Whether a sentence, an item or a paragraph ends between two words. */
export function brokenOff(text: TextWords, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const gap = text.words[i]!.gap;
    if (/;|\n\s*\n|:/.test(gap) || text.sentenceOf(i) !== text.sentenceOf(i + 1)) return true;
  }
  return false;
}
