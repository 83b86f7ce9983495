/** Judge: a person's decision about a claim or an emendation, with a reason. Nothing is deleted by it. */
import { userInfo } from 'node:os';
import type { Decision } from '../model/judgement.ts';
import type { Case } from '../store/case.ts';
import { CallError } from './call-error.ts';
import { judgeSubject, type SubjectJudged } from './judge-subject.ts';
import type { ReadOptions } from './read-source.ts';

export const VERDICT_WORDS = {
  accept: 'yes',
  reject: 'no',
  unsure: 'unsure',
  open: 'open',
} as const satisfies Record<string, Decision>;
export type VerdictWord = keyof typeof VERDICT_WORDS;

/** Who judges, where nobody is named: the user of this machine. */
export function defaultAuthor(): string {
  try {
    return userInfo().username || 'unnamed';
  } catch {
    return 'unnamed';
  }
}

/** @param id of a claim or an emendation, or the beginning of one */
export async function judge(
  of: Case,
  id: string,
  word: VerdictWord,
  reason: string,
  author: string = defaultAuthor(),
  options: ReadOptions = {},
): Promise<SubjectJudged> {
  const decision = VERDICT_WORDS[word];
  if (decision === undefined)
    throw new CallError(`"${word}" is no judgement: say accept, reject, unsure or open.`);
  if (reason.trim() === '') throw new CallError('A judgement needs a reason.');
  const full = of.findId(id);
  const isEmendation = full?.startsWith('emd_') ?? false;
  if (!full || !(isEmendation || of.claim(full))) {
    throw new CallError(
      `There is no claim "${id}" in the case; "apparatus claims" lists them with their ids.`,
    );
  }
  const kind = isEmendation ? 'emendation' : 'claim';
  return judgeSubject(of, { subject: { kind, id: full }, decision, reason, author }, options);
}
