/**
 * Judgement: a person's decision about a claim, an emendation, or whether two entities are one.
 * Append-only: a later judgement on the same subject undoes an earlier one, nothing is deleted.
 */
export const DECISIONS = ['yes', 'no', 'unsure'] as const;
export type Decision = (typeof DECISIONS)[number];

export type JudgementSubject =
  | { readonly kind: 'claim'; readonly id: string }
  | { readonly kind: 'emendation'; readonly id: string }
  /** Two entities, or two events. `yes`: they are one; `no`: they are different. The pair is unordered. */
  | { readonly kind: 'identity'; readonly a: string; readonly b: string };

export interface Judgement {
  readonly id: string;
  readonly subject: JudgementSubject;
  readonly decision: Decision;
  readonly reason: string;
  readonly author: string;
  /** ISO 8601 with time zone. */
  readonly at: string;
}

/** What review says of a claim, from the latest judgement on it. */
export const REVIEWS = ['proposed', 'accepted', 'rejected', 'unsure'] as const;
export type Review = (typeof REVIEWS)[number];
