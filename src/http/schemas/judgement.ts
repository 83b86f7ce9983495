/** Judgements over HTTP: a decision with a reason, and what the person had seen when deciding. */
import { z } from 'zod';
import { DECISIONS, REVIEWS } from '../../model/judgement.ts';

export const Subject = z.union([
  z.strictObject({ kind: z.literal('claim'), id: z.string() }),
  z.strictObject({ kind: z.literal('emendation'), id: z.string() }),
  z.strictObject({ kind: z.literal('identity'), a: z.string(), b: z.string() }),
  z.strictObject({ kind: z.literal('origin'), a: z.string(), b: z.string() }),
]);

export const JudgementView = z.object({
  id: z.string(),
  subject: Subject,
  decision: z.enum(DECISIONS).describe('"open" withdraws what was decided before'),
  reason: z.string(),
  author: z.string(),
  at: z.string(),
});
export type JudgementView = z.infer<typeof JudgementView>;

export const NewJudgement = z.object({
  subject: Subject,
  decision: z.enum(DECISIONS),
  reason: z.string().default('').describe('empty: "judged in the workbench"'),
  seen: z
    .string()
    .nullable()
    .describe('id of the latest judgement on the subject that the person saw; null where there was none'),
});
export type NewJudgement = z.input<typeof NewJudgement>;

/** Answer 201. Answer 409 is a `JudgementConflict`: somebody else judged in the meantime, nothing was recorded. */
export const JudgementDone = z.object({
  judgement: JudgementView,
  review: z.enum(REVIEWS).nullable().describe('of the claim, where one was judged'),
  reread: z.string().nullable().describe('path of the source that was read anew because of it'),
});
export type JudgementDone = z.infer<typeof JudgementDone>;

export const JudgementConflict = z.object({ error: z.string(), latest: JudgementView });
export type JudgementConflict = z.infer<typeof JudgementConflict>;

/** Bulk: only what is shown. Those that somebody else judged in the meantime are left alone and listed. */
export const BulkJudgement = z.object({
  claims: z

    .array(z.strictObject({ id: z.string(), seen: z.string().nullable() }))
    .min(1)
    .max(500),
  decision: z.enum(DECISIONS),
  reason: z.string().default(''),
});
export type BulkJudgement = z.input<typeof BulkJudgement>;
export const BulkDone = z.object({ done: z.array(JudgementView), conflicts: z.array(JudgementView) });
export type BulkDone = z.infer<typeof BulkDone>;
