/**
 * Judge subject: a decision on whatever can be judged, named by its id, against what the person had
 * seen. It is what a face calls that shows claims and pairs; `judge.ts` and its siblings take names.
 */
import { type Decision, isPair, type Judgement, type JudgementSubject } from '../model/judgement.ts';
import { type Case, type CaseClaim, JudgedMeanwhile } from '../store/case.ts';
import { CallError } from './call-error.ts';
import type { ReadOptions } from './read-source.ts';

export { JudgedMeanwhile };

export interface SubjectDecision {
  /** Whole ids. */
  readonly subject: JudgementSubject;
  /** `open` withdraws what is in force. */
  readonly decision: Decision;
  readonly reason: string;
  readonly author: string;
  /** Id of the latest judgement on it that the person saw, null where none was in force; absent: not asked. */
  readonly seen?: string | null;
}

export interface SubjectJudged {
  readonly judgement: Judgement;
  /** The claim as it stands now; null where something else was judged. */
  readonly claim: CaseClaim | null;
  /** Path of the source read anew because an emendation was refused or restored. */
  readonly reread: string | null;
}

/**
 * Throws `JudgedMeanwhile` with the latest judgement where it is not the one `seen`, and a CallError where
 * the subject is not in the case, the reason is missing, or there is nothing to withdraw. Nothing is
 * written then.
 */
export async function judgeSubject(
  of: Case,
  { subject, decision, reason, author, seen }: SubjectDecision,
  options: ReadOptions = {},
): Promise<SubjectJudged> {
  if (reason.trim() === '') throw new CallError('A judgement needs a reason.');
  mustBeThere(of, subject);
  const before = isEmendation(subject) ? of.decision('emendation', subject.id) : undefined;
  // First what was seen, then what is in force: who judged meanwhile matters more than that nothing is left.
  if (decision === 'open' && isSeen(of, subject, seen)) mustBeJudged(of, subject, 'it');
  const judgement = of.addJudgement(
    { subject, decision, reason: reason.trim(), author },
    seen === undefined ? {} : { seen },
  );
  if (subject.kind === 'claim') return { judgement, claim: of.claim(subject.id) ?? null, reread: null };
  if (!isEmendation(subject)) return { judgement, claim: null, reread: null };
  // Only a refusal, or its end, changes what is read. One that is said again mends a reading that was cut off.
  const changes = before === 'no' || decision === 'no';
  return { judgement, claim: null, reread: changes ? await rereadAround(of, subject.id, options) : null };
}

export interface ManyDecisions {
  /** Whole ids, each with the latest judgement on it that the person saw, null where none was in force. */
  readonly claims: readonly { readonly id: string; readonly seen: string | null }[];
  readonly decision: Decision;
  readonly reason: string;
  readonly author: string;
}

export interface ManyJudged {
  readonly done: readonly Judgement[];
  /** The latest judgement on each claim that somebody else judged in the meantime: these were left alone. */
  readonly conflicts: readonly Judgement[];
}

/**
 * The same decision on each of these claims, all in one step: it is held of all of them or of none.
 * Throws a CallError where a claim is not in the case, the reason is missing, or nothing can be withdrawn.
 */
export function judgeClaims(of: Case, { claims, decision, reason, author }: ManyDecisions): ManyJudged {
  if (reason.trim() === '') throw new CallError('A judgement needs a reason.');
  const there = new Set(
    of.inOrder(
      'claim',
      claims.map(({ id }) => id),
    ),
  );
  const unknown = claims.find(({ id }) => !there.has(id));
  if (unknown) throw new CallError(`There is no claim ${unknown.id} in the case.`);
  if (decision === 'open')
    for (const { id, seen } of claims) {
      const subject: JudgementSubject = { kind: 'claim', id };
      if (isSeen(of, subject, seen)) mustBeJudged(of, subject, 'it');
    }
  return of.addJudgements(
    claims.map(({ id, seen }) => ({
      subject: { kind: 'claim', id },
      decision,
      reason: reason.trim(),
      author,
      seen,
    })),
  );
}

/** Throws a CallError where nothing is in force that could be withdrawn. */
export function mustBeJudged(of: Case, subject: JudgementSubject, what: string): void {
  const latest = of.latestJudgement(subject);
  if (latest === undefined || latest.decision === 'open')
    throw new CallError(`Nothing is judged of ${what} that could be withdrawn.`);
}

/** Reads the source that holds an emendation anew. Returns its path. */
export async function rereadAround(
  of: Case,
  emendation: string,
  options: ReadOptions,
): Promise<string | null> {
  // Loaded here: the extractors take a moment, and judging a claim does not need them.
  const { readAnew } = await import('./read-source.ts');
  for (const source of of.sources()) {
    if (!of.text(source.id)?.emendations.some(({ id }) => id === emendation)) continue;
    await readAnew(of, source, { ...options, always: true });
    return source.path;
  }
  return null;
}

const isEmendation = (
  subject: JudgementSubject,
): subject is Extract<JudgementSubject, { readonly kind: 'emendation' }> => subject.kind === 'emendation';

function isSeen(of: Case, subject: JudgementSubject, seen: string | null | undefined): boolean {
  return seen === undefined || seen === null || of.latestJudgement(subject)?.id === seen;
}

function mustBeThere(of: Case, subject: JudgementSubject): void {
  if (subject.kind === 'claim' && of.inOrder('claim', [subject.id]).length === 0)
    throw new CallError(`There is no claim ${subject.id} in the case.`);
  if (subject.kind === 'identity')
    for (const id of [subject.a, subject.b])
      if (of.inOrder('entity', [id]).length === 0)
        throw new CallError(`There is no entity ${id} in the case.`);
  if (isPair(subject) && subject.a === subject.b)
    throw new CallError(`${subject.a} is one and the same already.`);
}
