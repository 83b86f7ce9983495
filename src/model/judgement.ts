/**
 * Judgement: a person's decision about a claim, an emendation, whether two entities are one, or whether
 * two sources have one origin.
 * Append-only: a later judgement on the same subject undoes an earlier one, nothing is deleted.
 */
export const DECISIONS = ['yes', 'no', 'unsure'] as const;
export type Decision = (typeof DECISIONS)[number];

export type JudgementSubject =
  | { readonly kind: 'claim'; readonly id: string }
  | { readonly kind: 'emendation'; readonly id: string }
  /** Two entities, or two events. `yes`: they are one; `no`: they are different. The pair is unordered. */
  | { readonly kind: 'identity'; readonly a: string; readonly b: string }
  /**
   * Two sources, works that sources cite, or voices that sources pass on: by id of the source, key of the
   * work, id of the entity that speaks. `yes`: one took it from the other, both from a third, or the
   * voice is that source, so that they count as one origin; `no`: independent. The pair is unordered.
   */
  | { readonly kind: 'origin'; readonly a: string; readonly b: string };

/** Whether the subject is an unordered pair. */
export const isPair = (
  subject: JudgementSubject,
): subject is Extract<JudgementSubject, { readonly a: string }> => 'a' in subject;

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
