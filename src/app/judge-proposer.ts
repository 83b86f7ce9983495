/**
 * Judge proposer: one decision on everything that a larger model alone proposes and nobody has reviewed:
 * a model that turned out to be of no use is taken back in one go. Each claim gets a judgement of its
 * own, which a later one undoes. Accepting is for a person who has read the words, one claim at a time.
 */
import { isLargerAlone, LARGER } from '../model/asking.ts';
import type { Case } from '../store/case.ts';
import { CallError } from './call-error.ts';
import { defaultAuthor, VERDICT_WORDS, type VerdictWord } from './judge.ts';

/** Whether what was typed in place of an id names a proposer of this sort. */
export const namesProposer = (typed: string): boolean => typed.startsWith(LARGER);

/**
 * @param proposer the name, or its beginning up to the `@` of the version: `endpoint:NAME`
 * @returns the number of claims that were judged
 */
export function judgeProposer(
  of: Case,
  proposer: string,
  word: VerdictWord,
  reason: string,
  author: string = defaultAuthor(),
): number {
  if (word === 'accept')
    throw new CallError('Claims of a model are accepted one by one, by whoever has read their words.');
  if (word === 'open')
    throw new CallError('Judgements are withdrawn one by one: what nobody reviewed has none to withdraw.');
  if (reason.trim() === '') throw new CallError('A judgement needs a reason.');
  const isMeant = (by: string): boolean => by === proposer || by.startsWith(`${proposer}@`);
  const known = new Set<string>();
  const wanted: string[] = [];
  for (const { id, by, review } of of.claims()) {
    for (const one of by) if (one.startsWith(LARGER)) known.add(one);
    if (review === 'proposed' && isLargerAlone(by) && by.every(isMeant)) wanted.push(id);
  }
  if (![...known].some(isMeant))
    throw new CallError(
      known.size === 0
        ? 'No claim of this case is proposed by a larger model.'
        : `"${proposer}" proposes nothing in this case; these do: ${[...known].sort().join(', ')}.`,
    );
  for (const id of wanted)
    of.addJudgement({
      subject: { kind: 'claim', id },
      decision: VERDICT_WORDS[word],
      reason: reason.trim(),
      author,
    });
  return wanted.length;
}
