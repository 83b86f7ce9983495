/** Judge: a person's decision about a claim or an emendation, with a reason. Nothing is deleted by it. */
import { userInfo } from 'node:os';
import type { Decision, Judgement } from '../model/judgement.ts';
import type { Case, CaseClaim } from '../store/case.ts';
import { CallError } from './call-error.ts';
import type { ReadOptions } from './read-source.ts';

export const VERDICT_WORDS = { accept: 'yes', reject: 'no', unsure: 'unsure' } as const satisfies Record<
  string,
  Decision
>;
export type VerdictWord = keyof typeof VERDICT_WORDS;

export interface Judged {
  readonly judgement: Judgement;
  /** The claim judged; null where an emendation was. */
  readonly claim: CaseClaim | null;
  /** The source read anew because an emendation was refused or restored. */
  readonly reread: string | null;
}

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
): Promise<Judged> {
  const decision = VERDICT_WORDS[word];
  if (decision === undefined) throw new CallError(`"${word}" is no judgement: say accept, reject or unsure.`);
  if (reason.trim() === '') throw new CallError('A judgement needs a reason.');
  const full = of.findId(id);
  if (full?.startsWith('emd_')) {
    const judgement = of.addJudgement({
      subject: { kind: 'emendation', id: full },
      decision,
      reason: reason.trim(),
      author,
    });
    return { judgement, claim: null, reread: await rereadAround(of, full, options) };
  }
  const claim = full ? of.claim(full) : undefined;
  if (!full || !claim) {
    throw new CallError(
      `There is no claim "${id}" in the case; "apparatus claims" lists them with their ids.`,
    );
  }
  const judgement = of.addJudgement({
    subject: { kind: 'claim', id: full },
    decision,
    reason: reason.trim(),
    author,
  });
  return { judgement, claim: of.claim(full) ?? claim, reread: null };
}

/** Reads the source that holds an emendation anew. Returns its path. */
async function rereadAround(of: Case, emendation: string, options: ReadOptions): Promise<string | null> {
  // Loaded here: the extractors take a moment, and judging a claim does not need them.
  const { readAnew } = await import('./read-source.ts');
  for (const source of of.sources()) {
    if (!of.text(source.id)?.emendations.some(({ id }) => id === emendation)) continue;
    await readAnew(of, source, { ...options, always: true });
    return source.path;
  }
  return null;
}
