/** The case as a whole, and what changes in it, over HTTP. */
import { z } from 'zod';
import { ReviewCounts } from './source.ts';

export const CaseView = z.object({
  id: z.string(),
  name: z.string().describe('the name of the folder'),
  author: z.string().describe('under whose name this session judges'),
  sources: z.int(),
  claims: ReviewCounts,
  emendations: z.int(),
  judgements: z.int(),
  presumptions: z.array(
    z.object({
      name: z.string(),
      says: z.string(),
      on: z.boolean().describe('whether it is on unless switched off'),
    }),
  ),
  periods: z.array(
    z.object({ id: z.string(), name: z.string(), edtf: z.string(), citation: z.string().nullable() }),
  ),
  kinds: z
    .record(z.string(), z.object({ types: z.array(z.string()), args: z.array(z.string()) }))
    .describe('the vocabulary of claims'),
  log: z.int().describe('number of records in the logs'),
});
export type CaseView = z.infer<typeof CaseView>;

/** What GET /api/events sends as `data` of each event `changes`, within a second of the change. */
export const Changes = z.object({
  log: z.int(),
  changes: z.array(
    z.object({
      kind: z
        .string()
        .describe(
          'kind of the record: judgement, claim, source, reading …; "everything" where there are too many to tell',
        ),
      id: z
        .string()
        .nullable()
        .describe(
          'claim, emendation or source that it is about; null where many of one kind and source came at once',
        ),
      source: z.string().nullable(),
      author: z.string().nullable().describe('who judged'),
    }),
  ),
});
export type Changes = z.infer<typeof Changes>;

/** Every answer that is no success. One sentence. */
export const ErrorView = z.object({
  error: z.string(),
  /** Where a name fits several: those to choose from. */
  choices: z.array(z.object({ as: z.string(), says: z.string() })).optional(),
});
export type ErrorView = z.infer<typeof ErrorView>;
