/** Judging: one decision, or the same on several claims that are shown. */
import type { z } from 'zod';
import { judge } from '../../app/judge.ts';
import type { Judgement } from '../../model/judgement.ts';
import type { Case } from '../../store/case.ts';
import { HttpFault } from '../fault.ts';
import type { Route } from '../route.ts';
import {
  type JudgementConflict as Conflict,
  JudgementConflict,
  JudgementDone,
  type JudgementView,
  NewJudgement,
} from '../schemas/judgement.ts';

const REASON = 'judged in the workbench';

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
      const { subject, decision, reason, seen } = body as z.output<typeof NewJudgement>;
      const latest = latestOn(of, subject);
      if ((latest?.id ?? null) !== seen && latest !== undefined) throw conflict(latest);
      const why = reason.trim() || REASON;
      if (subject.kind === 'identity' || subject.kind === 'origin') {
        const judgement = of.addJudgement({ subject, decision, reason: why, author });
        changed();
        return { judgement: view(judgement), review: null, reread: null };
      }
      const word = ({ yes: 'accept', no: 'reject', unsure: 'unsure' } as const)[decision];
      const done = await judge(of, subject.id, word, why, author);
      changed();
      return { judgement: view(done.judgement), review: done.claim?.review ?? null, reread: done.reread };
    },
  },
];

export function latestOn(of: Case, subject: Judgement['subject']): Judgement | undefined {
  if ('id' in subject) return of.judgements(subject.kind, subject.id).at(-1);
  const pair = [subject.a, subject.b];
  return of
    .judgements(subject.kind, subject.a)
    .findLast(
      (each) => 'a' in each.subject && pair.includes(each.subject.a) && pair.includes(each.subject.b),
    );
}

export function conflict(latest: Judgement): HttpFault {
  const words = { yes: 'yes', no: 'no', unsure: 'unsure' }[latest.decision];
  const error = `${latest.author} judged this "${words}" in the meantime; nothing was recorded.`;
  return new HttpFault(409, error, { latest: view(latest) } satisfies Omit<Conflict, 'error'>);
}

export const view = (judgement: Judgement): JudgementView => structuredClone(judgement) as JudgementView;
