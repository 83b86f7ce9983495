/** Claims as the HTTP API gives them: the claim, its sentence, and what people and the machine say of it. */
import { z } from 'zod';
import { REVIEWS } from '../../model/judgement.ts';
import { ASPECTS, BASES, CERTAINTIES, CLAIM_KINDS, POLARITIES } from '../../model/kinds.ts';
import { STANCES } from '../../model/voice.ts';
import { JudgementView } from './judgement.ts';

/** Code points of the text as received, half-open. */
export const Range = z
  .tuple([z.int().min(0), z.int().min(0)])
  .describe('[start, end) in code points of the text as received');

export const PlaceView = z
  .union([
    z.object({ row: z.int(), column: z.string() }),
    z.object({ page: z.int(), box: z.tuple([z.number(), z.number(), z.number(), z.number()]) }),
    z.null(),
  ])
  .describe('where the words stand in a table or on a page; null in running text');

export const SpanView = z.object({
  source: z.string().describe('id of the source'),
  path: z.string(),
  start: z.int(),
  end: z.int(),
  quote: z.string(),
  prefix: z.string(),
  suffix: z.string(),
  place: PlaceView,
});
export type SpanView = z.infer<typeof SpanView>;

export const ArgumentView = z.object({
  name: z.string(),
  entity: z.string().nullable(),
  claim: z.string().nullable(),
  range: Range.nullable(),
});
export type ArgumentView = z.infer<typeof ArgumentView>;

export const BoundsView = z.tuple([z.string().nullable(), z.string().nullable()]);

export const ClaimView = z.object({
  id: z.string(),
  source: z.string(),
  path: z.string().describe('path of the source'),
  kind: z.enum(CLAIM_KINDS),
  type: z.string().nullable(),
  aspect: z.enum(ASPECTS),
  basis: z.enum(BASES).nullable(),
  /** One plain sentence that begins with its voice: `accordingTo` and `statement` and the rest, in order. */
  sentence: z.string(),
  accordingTo: z.string().describe('the beginning of the sentence, ends with a blank'),
  statement: z.string().describe('what is claimed, without voice, place and time'),
  args: z.record(z.string(), z.array(ArgumentView)),
  where: z.array(ArgumentView),
  when: z.object({
    edtf: z.string().nullable(),
    text: z.string().nullable(),
    start: BoundsView,
    end: BoundsView,
  }),
  quantity: z.string().nullable(),
  voices: z.array(z.object({ name: z.string(), entity: z.string().nullable(), stance: z.enum(STANCES) })),
  polarity: z.enum(POLARITIES),
  certainty: z.enum(CERTAINTIES).nullable(),
  spans: z.array(SpanView),
  cues: z.array(z.object({ start: z.int(), end: z.int(), quote: z.string() })),
  by: z.array(z.string()).describe('who proposed it: extractors with their version, or "person"'),
  patterns: z.array(z.string()),
  current: z.boolean().describe('false where the latest reading proposes it no longer'),
  review: z.enum(REVIEWS),
  confidence: z.object({ right: z.number(), words: z.string(), calibration: z.string() }).nullable(),
  judged: JudgementView.nullable().describe('the latest judgement on it'),
});
export type ClaimView = z.infer<typeof ClaimView>;

/** A claim with all that was decided and what other sources say of the same. */
export const ClaimDetail = ClaimView.extend({
  judgements: z.array(JudgementView).describe('oldest first'),
  same: z.array(z.string()).describe('ids of claims of other sources that say the same'),
  otherwise: z
    .array(z.string())
    .describe('ids of claims that deny it or stand against it in a contradiction'),
});
export type ClaimDetail = z.infer<typeof ClaimDetail>;

const FillerListed = z.object({
  name: z.string(),
  entity: z.string().optional(),
  claim: z.string().optional(),
  range: Range.optional(),
});

/** A claim in the list of a source: what `ClaimView` says in fewer characters. */
export const ClaimListed = z.object({
  id: z.string(),
  kind: z.enum(CLAIM_KINDS),
  type: z.string().optional(),
  aspect: z.enum(ASPECTS).optional().describe('"holds" where absent'),
  basis: z.enum(BASES).optional(),
  says: z
    .tuple([z.string(), z.string(), z.string()])
    .describe('accordingTo, statement, and what else the sentence says: in this order they are the sentence'),
  args: z.record(z.string(), z.array(FillerListed)),
  where: z.array(FillerListed).optional(),
  when: ClaimView.shape.when.optional().describe('absent where nothing is known of it'),
  quantity: z.string().optional(),
  voices: ClaimView.shape.voices.optional().describe('the author, asserting, where absent'),
  polarity: z.enum(POLARITIES).optional().describe('"+" where absent'),
  certainty: z.enum(CERTAINTIES).optional(),
  spans: z.array(z.tuple([z.int(), z.int(), PlaceView])).describe('[start, end, place]'),
  cues: z.array(Range).optional(),
  read: z.int().describe('which of "read": who proposed it'),
  right: z.number().optional().describe('confidence; absent where there is none'),
  current: z.literal(false).optional(),
  review: z.enum(REVIEWS).optional().describe('"proposed" where absent'),
  judged: JudgementView.optional(),
});
export type ClaimListed = z.infer<typeof ClaimListed>;

/** The claims of a source, shortened: what is the same in many stands once, what is empty is left out. */
export const ClaimList = z.object({
  source: z.string(),
  path: z.string(),
  read: z
    .array(z.object({ by: z.array(z.string()), patterns: z.array(z.string()) }))
    .describe('ways in which the claims were proposed'),
  confidence: z
    .object({ calibration: z.string(), words: z.record(z.string(), z.string()) })
    .nullable()
    .describe('the calibration, and in words what each number of "right" says'),
  claims: z.array(ClaimListed),
});
export type ClaimList = z.infer<typeof ClaimList>;

/** A claim that a person makes, or makes in place of one that is not right. */
export const NewClaim = z.object({
  source: z.string(),
  corrects: z
    .string()
    .optional()
    .describe('the claim it is to stand in place of; that one is rejected with the reason'),
  seen: z
    .string()
    .nullable()
    .optional()
    .describe('the latest judgement on the corrected claim that the person saw'),
  kind: z.enum(CLAIM_KINDS),
  type: z.string().nullable(),
  aspect: z.enum(ASPECTS).optional(),
  basis: z.enum(BASES).nullable().optional(),
  polarity: z.enum(POLARITIES).optional(),
  certainty: z.enum(CERTAINTIES).nullable().optional(),
  args: z.record(
    z.string(),
    z
      .array(
        z.strictObject({
          name: z.string().optional(),
          range: Range.optional(),
          entity: z.string().optional(),
          claim: z.string().optional(),
        }),
      )
      .max(100),
  ),
  where: z
    .array(
      z.strictObject({ name: z.string().optional(), range: Range.optional(), entity: z.string().optional() }),
    )
    .max(100)
    .optional(),
  when: z.strictObject({ edtf: z.string().nullable(), text: z.string().nullable() }).nullable().optional(),
  voices: z
    .array(z.strictObject({ name: z.string(), stance: z.enum(STANCES) }))
    .max(20)
    .optional()
    .describe('outermost first; the author asserted where absent'),
  spans: z.array(Range).min(1).max(100),
  reason: z.string().optional(),
});
export type NewClaim = z.infer<typeof NewClaim>;
