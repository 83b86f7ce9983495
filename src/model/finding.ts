/** Finding: what rules derive from claims, with a verdict and the proof it rests on. */
import type { Fact } from './fact.ts';

export const VERDICTS = [
  'evidenced',
  'contiguous',
  'assumed',
  'possible',
  'handover',
  'contested',
  'no evidence',
] as const;
export type Verdict = (typeof VERDICTS)[number];

export const PRESUMPTIONS = {
  'same-name': 'Equal names in different sources mean one person or organ, until judged.',
  'same-event': 'Two sources describe one event, until judged.',
  continuity: 'A state attested on two days held between them.',
  'one-head': 'An organ has one formal head at a time.',
  'open-end': 'What a source says goes on went on until another source says otherwise.',
  period: 'A named period covers the days that the case records for it.',
  passage: 'A protest that names no date and no addressee shares those of the passage it stands in.',
} as const satisfies Record<string, string>;
export type Presumption = keyof typeof PRESUMPTIONS;

/**
 * A step of a proof: a claim of the case, a judgement, a presumption, or a rule with its premises. The
 * premises are the fewest that were found to bear out the fact; a proof without a fact is one that no
 * checker can replay (`src/check/`).
 */
export type Proof =
  | { readonly claim: string }
  | { readonly judgement: string }
  | { readonly presumption: Presumption; readonly says: string }
  | RuleStep;

export interface RuleStep {
  readonly rule: string;
  /** The conclusion for people. */
  readonly says: string;
  /** The conclusion for a checker. */
  readonly fact?: Fact;
  readonly premises: readonly Proof[];
  /** Corroboration: what would each do in place of the premises, and is not needed. Absent where there is none. */
  readonly more?: readonly Proof[];
}
