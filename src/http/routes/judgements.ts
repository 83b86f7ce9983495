/** Judging: one decision, or the same on several claims that are shown. */
import type { z } from 'zod';
import {
  judgeClaims,
  judgeSubject,
  type SubjectDecision,
  type SubjectJudged,
} from '../../app/judge-subject.ts';
import type { ReadOptions } from '../../app/read-source.ts';
import type { Judgement } from '../../model/judgement.ts';
import type { Case } from '../../store/case.ts';
import { HttpFault } from '../fault.ts';
import { readAsBefore } from '../read-as-before.ts';
import type { Route } from '../route.ts';
import {
  BulkDone,
  BulkJudgement,
  JudgementConflict,
  JudgementDone,
  type JudgementView,
  NewJudgement,
} from '../schemas/judgement.ts';

/** The reason of a decision for which none was given. */
export const REASON = 'judged in the workbench';

export const JUDGEMENT_ROUTES: readonly Route[] = [
  {
    method: 'post',
    path: '/api/judgements',
    summary:
      'Records a decision. Where somebody else decided in the meantime nothing is recorded, and the answer brings that decision.',
    body: NewJudgement,
    answer: JudgementDone,
    status: 201,
    others: { 409: JudgementConflict },
    handle: async ({ body }, { of, author, changed }): Promise<JudgementDone> => {
      const { reason, ...rest } = body as z.output<typeof NewJudgement>;
      const done = await judged(of, { ...rest, reason: reason.trim() || REASON, author });
      changed();
      return {
        judgement: judgementView(done.judgement),
        review: done.claim?.review ?? null,
        reread: done.reread,
      };
    },
  },
  {
    method: 'post',
    path: '/api/judgements/bulk',
    summary:
      'Records the same decision on each of these claims, in one step: all are held, or none. Those that somebody else judged in the meantime are left alone and listed.',
    body: BulkJudgement,
    answer: BulkDone,
    status: 201,
    handle: ({ body }, { of, author, changed }): BulkDone => {
      const { claims, decision, reason } = body as z.output<typeof BulkJudgement>;
      const known = new Set(
        of.inOrder(
          'claim',
          claims.map(({ id }) => id),
        ),
      );
      const unknown = claims.find(({ id }) => !known.has(id));
      if (unknown)
        throw new HttpFault(404, `There is no claim ${unknown.id} in the case; nothing was recorded.`);
      const { done, conflicts } = judgeClaims(of, {
        claims,
        decision,
        reason: reason.trim() || REASON,
        author,
      });
      changed();
      return { done: done.map(judgementView), conflicts: conflicts.map(judgementView) };
    },
  },
];

async function judged(of: Case, decision: SubjectDecision): Promise<SubjectJudged> {
  const { subject } = decision;
  const options = subject.kind === 'emendation' ? await readingOptions(of, subject.id) : {};
  return judgeSubject(of, decision, options);
}

/** How the source that holds an emendation was read. */
async function readingOptions(of: Case, emendation: string): Promise<ReadOptions> {
  for (const { id } of of.sources())
    if (of.text(id)?.emendations.some((each) => each.id === emendation)) return readAsBefore(of, id);
  throw new HttpFault(404, `There is no emendation ${emendation} in the case.`);
}

export const judgementView = (judgement: Judgement): JudgementView =>
  structuredClone(judgement) as JudgementView;
