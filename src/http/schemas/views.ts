/** Time views and work lists over HTTP. */
import { z } from 'zod';
import { Claims, ProofView } from './ask.ts';

const Day = z.string();

/** An organ's chart on a date: boxes and lines, each with the claims it rests on. */
export const ChartView = z.object({
  organ: z.string(),
  key: z.string().describe('key of the box of the organ asked about'),
  on: z.string(),
  verdict: z.string(),
  says: z.string(),
  boxes: z.array(
    z.object({
      key: z.string().describe('the same for the same organ or person on every date'),
      name: z.string(),
      type: z.string().describe('a type of entity, or "words" where the source names it without a name'),
      level: z.int().describe('levels above the organ asked about; below it, below zero'),
      holders: z.array(
        z.object({
          person: z.string(),
          organization: z
            .string()
            .nullable()
            .describe('where it is not the organ of the box but one joined to it as its successor'),
          role: z.string().nullable(),
          type: z.string().describe('head or deputy'),
          basis: z.string().nullable(),
          verdict: z.string(),
          claims: z.array(z.string()),
          says: z.string(),
        }),
      ),
    }),
  ),
  lines: z.array(
    z.object({
      from: z.string().describe('key of the superior'),
      to: z.string(),
      type: z
        .string()
        .describe('a type of command, part-of, or head between a person who has a box and the organ'),
      basis: z.enum(['in-law', 'in-fact', 'unsaid']),
      verdict: z.string(),
      contested: z.boolean(),
      claims: z.array(z.string()),
      says: z.string(),
    }),
  ),
  /** Days on which what is claimed changes: for the slider. */
  days: z.array(Day),
  unreviewed: z.int(),
  claims: Claims,
});
export type ChartView = z.infer<typeof ChartView>;

/** What two dates have in common and what not. */
export const ChangesView = z.object({
  organ: z.string(),
  earlier: z.string(),
  later: z.string(),
  gone: z.array(z.object({ says: z.string(), claims: z.array(z.string()) })),
  come: z.array(z.object({ says: z.string(), claims: z.array(z.string()) })),
  stayed: z.array(z.object({ says: z.string(), claims: z.array(z.string()) })),
  controls: z.array(
    z.object({
      change: z.string(),
      says: z.string(),
      because: z.array(z.string()),
      claims: z.array(z.string()),
    }),
  ),
  claims: Claims,
});
export type ChangesView = z.infer<typeof ChangesView>;

/** What is told of a life, an organ or the whole case, each with the days between which it certainly and possibly lies. */
export const TimelineView = z.object({
  about: z.string().nullable(),
  items: z.array(
    z.object({
      claim: z.string(),
      label: z.string(),
      kind: z.string(),
      lane: z.string().describe('what stands in one row: the post, the kind of act'),
      state: z.boolean().describe('true: goes on for a time; false: happened on some day'),
      start: z.tuple([z.string().nullable(), z.string().nullable()]),
      end: z.tuple([z.string().nullable(), z.string().nullable()]),
      openStart: z.boolean().describe('a source says that there is no beginning'),
      openEnd: z.boolean().describe('a source says that it goes on'),
      certain: z
        .tuple([Day, Day])
        .nullable()
        .describe('days on each of which it was so, as the voice says; null where no day is certain'),
      possible: z
        .tuple([Day.nullable(), Day.nullable()])
        .describe('first and last day on which it can have been; null where no source gives a limit'),
      placed: z.boolean().describe('whether any day is known of it'),
      /** Place of the words in the source, for the order of telling. */
      source: z.string(),
      at: z.int(),
      review: z.string(),
    }),
  ),
  more: z.int().describe('further items that were left out'),
  claims: Claims,
});
export type TimelineView = z.infer<typeof TimelineView>;

/** Who communicated with whom, and what fell into whose hands. */
export const NetworkView = z.object({
  nodes: z.array(
    z.object({
      key: z.string(),
      name: z.string(),
      type: z.string().describe('a type of entity, "words" of one source, or "unnamed"'),
    }),
  ),
  links: z.array(
    z.object({
      from: z.string(),
      to: z.string(),
      type: z
        .string()
        .describe(
          'a type of communication; "by way of": `from` carried it; "interception": it fell into the hands of `to`',
        ),
      says: z.string(),
      claims: z.array(z.string()),
      denied: z.boolean(),
    }),
  ),
  untied: z.array(z.string()).describe('claims of which the words do not give both who and whom'),
  more: z.int().describe('lines and claims that were left out'),
  claims: Claims,
});
export type NetworkView = z.infer<typeof NetworkView>;

const ConflictSide = z.object({
  says: z.string().describe('begins with its voice'),
  voices: z.array(z.array(z.string())),
  claims: z.array(z.string()),
});
export const ConflictView = z.object({
  key: z.string().describe('stays the same as long as the claims do'),
  type: z.string(),
  title: z.string().describe('the type in words: two heads at once'),
  about: z.string(),
  note: z.string(),
  bothMayBeTrue: z.boolean(),
  sides: z.array(ConflictSide),
  agrees: z.array(ConflictSide).describe('what is told of the same and agrees with what follows'),
  presumptions: z.array(z.string()),
  proof: ProofView,
});
export type ConflictView = z.infer<typeof ConflictView>;
export const ConflictsView = z.object({ conflicts: z.array(ConflictView), claims: Claims });
export type ConflictsView = z.infer<typeof ConflictsView>;

const Who = z.object({
  id: z.string(),
  name: z.string(),
  type: z.string(),
  path: z.string(),
  source: z.string(),
  context: z.string().nullable().describe('id of a claim'),
});
export const CandidateView = z.object({
  a: Who,
  b: Who,
  weight: z.number().describe('bits'),
  reasons: z.array(z.object({ says: z.string(), weight: z.number() })),
  judged: z.enum(['yes', 'no', 'unsure']).nullable(),
  seen: z.string().nullable().describe('id of the latest judgement on the pair'),
  by: z.string().nullable().describe('who judged'),
  reason: z.string().nullable().describe('what the person wrote'),
  at: z.string().nullable().describe('when it was judged'),
  broughtBy: z.enum(['name', 'event']).describe('what brought the two together'),
});
export type CandidateView = z.infer<typeof CandidateView>;
export const IdentitiesView = z.object({
  open: z.array(CandidateView).describe('nobody judged them, or a person was unsure; the strongest first'),
  more: z.int().describe('further open pairs, beyond the limit'),
  judged: z.array(CandidateView).describe('latest first'),
  claims: Claims,
});
export type IdentitiesView = z.infer<typeof IdentitiesView>;
