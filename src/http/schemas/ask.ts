/** Questions over HTTP. Every answer brings the claims it names, so that a page needs nothing more. */
import { z } from 'zod';
import { ClaimView } from './claim.ts';

/** Claims by their id. */
export const Claims = z.record(z.string(), ClaimView);

export const ProofView: z.ZodType<Proof> = z.lazy(() =>
  z.union([
    z.object({ claim: z.string() }),
    z.object({ judgement: z.string(), says: z.string().optional() }),
    z.object({ presumption: z.string(), says: z.string() }),
    z.object({
      rule: z.string(),
      says: z.string(),
      fact: z.unknown().optional(),
      premises: z.array(ProofView),
      more: z.array(ProofView).optional(),
    }),
  ]),
);
export type Proof =
  | { claim: string }
  | { judgement: string; says?: string | undefined }
  | { presumption: string; says: string }
  | { rule: string; says: string; fact?: unknown; premises: Proof[]; more?: Proof[] | undefined };

const Voices = z.array(z.array(z.string()));
const Verdict = z
  .string()
  .describe('evidenced, contiguous, assumed, possible, handover, contested or no evidence');

export const HolderView = z.object({
  person: z.string(),
  type: z.string().nullable(),
  basis: z.string().nullable(),
  aspect: z.string(),
  verdict: Verdict,
  role: z.string().nullable(),
  rank: z.string().nullable(),
  voices: Voices,
  claims: z.array(z.string()),
  says: z.string().describe('one sentence that begins with its voice'),
});
export type HolderView = z.infer<typeof HolderView>;
export const LinkView = z.object({
  superior: z.string(),
  subordinate: z.string(),
  type: z.string(),
  basis: z.string().nullable(),
  level: z.int().describe('1 for what stands directly above or below the organ or its head'),
  verdict: Verdict,
  voices: Voices,
  claims: z.array(z.string()),
  heads: z.array(HolderView.partial()),
  says: z.string(),
});

export type LinkView = z.infer<typeof LinkView>;

/** A sentence that begins with its voice, and the claims it rests on. */
const Told = z.object({ says: z.string(), claims: z.array(z.string()) });

/** What a question comes to. `link` reproduces it: the part of the address after the origin. */
const Answered = z.object({
  link: z.string(),
  says: z.string().describe('the verdict in words, one sentence'),
  presumptions: z.array(z.object({ name: z.string(), says: z.string(), on: z.boolean(), used: z.boolean() })),
  unreviewed: z.int(),
  checked: z
    .object({ holds: z.boolean(), steps: z.int(), says: z.string() })
    .nullable()
    .describe('the proof replayed by the checker'),
  claims: Claims,
});

export const CommandView = Answered.extend({
  kind: z.literal('command'),
  look: z.enum(['heads', 'above', 'below']).describe('what was asked for: show it first'),
  question: z.object({ name: z.string(), on: z.string(), mode: z.string(), organ: z.string() }),
  verdict: Verdict,
  holders: z.array(HolderView),
  chain: z.array(LinkView),
  below: z.array(LinkView).nullable().describe('null where it was not asked for'),
  controls: z.array(Told),
  against: z.array(z.string()).describe('ids of claims'),
  undated: z.array(Told),
  nearest: z.array(Told).describe('named last before and first after, which is no evidence for the time'),
  posted: z.array(Told).describe('in the organ, and not at its head'),
  leftOut: z.array(Told).describe('left out by a presumption or because the organ had been succeeded'),
  succession: z.array(Told),
  proof: ProofView,
});
export type CommandView = z.infer<typeof CommandView>;

/** Who could check an organ, as claimed, at one date or at two. */
export const ControlsView = Answered.extend({
  kind: z.literal('controls'),
  question: z.object({ name: z.string(), on: z.string(), compare: z.string().nullable(), organ: z.string() }),
  times: z
    .array(
      z.object({
        on: z.string(),
        organs: z.array(z.string()),
        heads: z.array(HolderView),
        controls: z.array(Told.extend({ key: z.string(), category: z.string(), verdict: Verdict })),
        losses: z.array(Told),
      }),
    )
    .describe('one or two, the earlier first'),
  changes: z
    .array(
      z.object({
        change: z.string(),
        says: z.string(),
        because: z.array(z.string()),
        claims: z.array(z.string()),
      }),
    )
    .nullable()
    .describe('null where one date was asked for'),
  against: z.array(z.string()).describe('ids of claims'),
  proof: ProofView,
});
export type ControlsView = z.infer<typeof ControlsView>;

export const CareerView = Answered.extend({
  kind: z.literal('career'),
  hint: z.string().nullable().describe('how to ask for more'),
  name: z.string(),
  type: z.string(),
  entities: z.array(z.object({ id: z.string(), name: z.string(), path: z.string().nullable() })),
  items: z.array(
    z.object({
      claim: z.string(),
      as: z.string().describe('in which argument the subject stands'),
      from: z.string().nullable(),
      to: z.string().nullable(),
      placed: z.boolean().describe('whether any day is known of it'),
    }),
  ),
  proof: ProofView,
});
export type CareerView = z.infer<typeof CareerView>;

export const SearchView = Answered.extend({
  kind: z.literal('search'),
  query: z.string(),
  hits: z.array(
    z.object({
      source: z.string(),
      path: z.string(),
      start: z.int(),
      end: z.int(),
      snippet: z.string(),
      marks: z
        .array(z.tuple([z.int(), z.int()]))
        .describe('ranges in the snippet that match, in UTF-16 units'),
      matches: z.array(z.tuple([z.int(), z.int()])).describe('ranges in the text, code points'),
      row: z.int().nullable(),
    }),
  ),
  names: z
    .array(
      z.object({ as: z.string(), name: z.string(), type: z.string(), says: z.string(), link: z.string() }),
    )
    .describe('persons, organs and places so named, in any spelling'),
});
export type SearchView = z.infer<typeof SearchView>;

/** A name that fits several: which one is meant? Each choice is a question of its own. */
export const ChoiceView = Answered.extend({
  kind: z.literal('choice'),
  choices: z.array(z.object({ as: z.string(), says: z.string(), link: z.string() })),
});

/** A question that was understood and cannot be answered, with what to do. */
export const RefusedView = Answered.extend({ kind: z.literal('refused') });

export const AskView = z.discriminatedUnion('kind', [
  CommandView,
  ControlsView,
  CareerView,
  SearchView,
  ChoiceView,
  RefusedView,
]);
export type AskView = z.infer<typeof AskView>;
