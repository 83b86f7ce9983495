/**
 * Marked texts, for tests: `authority[2|]` says that the 2 is to be taken out, `[die|the]` that "the"
 * is to be read for "die", `Sidova[|.]` that a stop is to be put in.
 */
import type { ProposedEmendation } from '../../src/readers/document.ts';

const MARK = /\[(?<original>[^|[\]]*)\|(?<corrected>[^|[\]]*)\]/gu;

/** The text as received, without the marks. */
export function received(marked: string): string {
  return marked.replace(MARK, '$<original>');
}

/** The text as received with a mark for every proposal. */
export function marked(text: string, proposals: readonly ProposedEmendation[]): string {
  const characters = [...text];
  let result = '';
  let done = 0;
  for (const { start, end, original, corrected } of proposals) {
    result += `${characters.slice(done, start).join('')}[${original}|${corrected}]`;
    done = end;
  }
  return result + characters.slice(done).join('');
}
