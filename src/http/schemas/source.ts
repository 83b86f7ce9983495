/** Sources, their texts, and what was read in them, over HTTP. */
import { z } from 'zod';
import { EMENDATION_KINDS } from '../../model/emendation.ts';
import { MENTION_TYPES } from '../../model/entity.ts';
import { DECISIONS } from '../../model/judgement.ts';
import { SOURCE_KINDS } from '../../model/source.ts';
import { Range } from './claim.ts';

export const ReviewCounts = z.object({
  proposed: z.int(),
  accepted: z.int(),
  rejected: z.int(),
  unsure: z.int(),
});

export const SourceView = z.object({
  id: z.string(),
  path: z.string(),
  version: z.int(),
  newest: z.boolean(),
  sha256: z.string(),
  bytes: z.int(),
  /** What the source says of itself, or what a person described in its place. */
  title: z.string().nullable(),
  author: z.string().nullable(),
  kind: z.enum(SOURCE_KINDS),
  date: z.string().nullable().describe('EDTF'),
  language: z.string().nullable(),
  harm: z.string().nullable().describe('who may be harmed by it, as a person wrote'),
  describedBy: z
    .string()
    .nullable()
    .describe('who wrote the description; null where the program read it from the source'),
  obtained: z.string(),
  languageRead: z.boolean(),
  claims: ReviewCounts,
  emendations: z.int(),
});
export type SourceView = z.infer<typeof SourceView>;

export const Description = z.object({
  title: z.string().nullable().optional(),
  author: z.string().nullable().optional(),
  kind: z.enum(SOURCE_KINDS).optional(),
  date: z.string().nullable().optional().describe('EDTF'),
  harm: z.string().nullable().optional(),
});
export type Description = z.infer<typeof Description>;

export const EmendationView = z.object({
  id: z.string(),
  kind: z.enum(EMENDATION_KINDS),
  start: z.int(),
  end: z.int(),
  original: z.string(),
  corrected: z.string(),
  reason: z.string(),
  decision: z.enum(DECISIONS).nullable().describe('"no": refused, the original is read'),
  seen: z.string().nullable().describe('id of the latest judgement on it'),
});
export type EmendationView = z.infer<typeof EmendationView>;

export const MentionView = z.object({
  id: z.string(),
  type: z.enum(MENTION_TYPES),
  start: z.int(),
  end: z.int(),
  entity: z.string().nullable(),
  form: z.enum(['name', 'nominal', 'pronoun']),
  by: z.string().nullable().describe('"person" where a person marked it'),
});
export type MentionView = z.infer<typeof MentionView>;

export const TextView = z.object({
  source: z.string(),
  text: z.string().describe('id of the text'),
  received: z.string().describe('the characters as decoded; all ranges count its code points'),
  emendations: z.array(EmendationView),
  sentences: z.array(Range),
  silent: z.array(Range).describe('sentences that yielded no claim'),
  mentions: z.array(MentionView),
  entities: z.record(z.string(), z.object({ name: z.string(), type: z.string() })),
});
export type TextView = z.infer<typeof TextView>;

/** A person's mark on words. With `corrects`, the earlier mark gives way to it; `type: null` takes it away. */
export const NewMention = z.object({
  source: z.string(),
  start: z.int(),
  end: z.int(),
  type: z.enum(MENTION_TYPES).nullable(),
  entity: z
    .string()
    .nullable()
    .optional()
    .describe('an entity of the source; a new one is made where absent'),
  corrects: z.string().optional(),
});
export type NewMention = z.infer<typeof NewMention>;

/** One line of the stream that answers POST /api/files (JSON Lines): what `read` says on the terminal. */
export const FileLine = z.union([
  z.object({ type: z.literal('found'), files: z.int() }),
  z.object({
    type: z.literal('file'),
    path: z.string(),
    source: z.string(),
    outcome: z.string(),
    claims: z.int(),
    words: z.string(),
  }),
  z.object({ type: z.literal('periods'), path: z.string(), words: z.string() }),
  z.object({ type: z.literal('failed'), path: z.string(), message: z.string() }),
  z.object({ type: z.literal('done'), read: z.int(), failed: z.int() }),
]);
export type FileLine = z.infer<typeof FileLine>;
