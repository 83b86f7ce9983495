/** Judging: one decision, or the same on several claims that are shown. */
import { setImmediate } from 'node:timers/promises';
import type { z } from 'zod';
import {
  JudgedMeanwhile,
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

/** Judgements of a bulk that are recorded before others have their turn. */
const AT_ONCE = 10;

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
      'Records the same decision on each of these claims. Those that somebody else judged in the meantime are left alone and listed.',
    body: BulkJudgement,
    answer: BulkDone,
    status: 201,
    handle: async ({ body }, { of, author, changed }): Promise<BulkDone> => {
      const { claims, decision, reason } = body as z.output<typeof BulkJudgement>;
      const known = new Set(
        [...of.claims({ ids: claims.map(({ id }) => id), current: 'any' })].map(({ id }) => id),
      );
      const unknown = claims.find(({ id }) => !known.has(id));
      if (unknown)
        throw new HttpFault(404, `There is no claim ${unknown.id} in the case; nothing was recorded.`);
      const done: JudgementView[] = [];
      const conflicts: JudgementView[] = [];
      for (const [i, { id, seen }] of claims.entries()) {
        // Each is a transaction of its own; others are answered in between.
        if (i % AT_ONCE === 0) await setImmediate();
        try {
          const { judgement } = await judgeSubject(of, {
            subject: { kind: 'claim', id },
            decision,
            reason: reason.trim() || REASON,
            author,
            seen,
          });
          done.push(judgementView(judgement));
        } catch (error) {
          if (!(error instanceof JudgedMeanwhile)) throw error;
          conflicts.push(judgementView(error.latest));
        }
      }
      changed();
      return { done, conflicts };
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
