/** The words that stand before and behind a range of the text, inside its sentence as punctuation tells it. */
import type { Range, ReadClaim } from '../../../extractor.ts';

/** From the last end of a sentence, or the begin of the line, up to the range. */
export function before(text: string, [start]: Range): string {
  const words = text.slice(Math.max(0, start - 300), start);
  return words.slice(lastEnd(words)).replace(/\s+/g, ' ');
}

/** What follows the range on the same lines, at most so many characters. */
export function behind(text: string, [, end]: Range, most = 60): string {
  return text.slice(end, end + most);
}

export function wordsOf({ spans }: ReadClaim, text: string): string {
  return spans.map((range) => text.slice(...range).replace(/\s+/g, ' ')).join(' ');
}

export function without(claim: ReadClaim, name: string): ReadClaim {
  const { [name]: _, ...args } = claim.args;
  return { ...claim, args };
}

function lastEnd(words: string): number {
  let last = 0;
  for (const match of words.matchAll(/[.!?]["”’]?\s+(?=["“‘]?\p{Lu})|\n/gu)) {
    if (
      /\b(?:Mr|Mrs|Ms|Dr|Gen|Col|Maj|Capt|Lt|Brig|Sgt|Hon|St)\.\s+$/.test(
        words.slice(0, match.index + match[0].length),
      )
    )
      continue;
    last = match.index + match[0].length;
  }
  return last;
}
