/**
 * Judgement: a person's decision about a claim, an emendation, whether two entities are one, or whether
 * two sources have one origin.
 * Append-only: a later judgement on the same subject undoes an earlier one, nothing is deleted. `open`
 * withdraws what was decided before, so that the subject stands as if nobody had judged it.
 */
export const DECISIONS = ['yes', 'no', 'unsure', 'open'] as const;
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

/** One key for the two of an unordered pair. */
export const pairKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

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

export type PairJudgement<K extends 'identity' | 'origin'> = Judgement & {
  readonly subject: Extract<JudgementSubject, { readonly kind: K }>;
};

/** What a decision leaves in force: undefined where there is none, or where it was withdrawn. */
export const inForce = (decision: Decision | undefined): Exclude<Decision, 'open'> | undefined =>
  decision === 'open' ? undefined : decision;

/**
 * The latest judgement on each pair of one kind, by `pairKey`; a pair of which it was withdrawn is left
 * out. Those given are in the order of the log.
 */
export function latestOnPairs<K extends 'identity' | 'origin'>(
  judgements: Iterable<Judgement>,
  kind: K,
): ReadonlyMap<string, PairJudgement<K>> {
  const latest = new Map<string, PairJudgement<K>>();
  for (const judgement of judgements) {
    const { subject } = judgement;
    if (!isPair(subject) || subject.kind !== kind) continue;
    const key = pairKey(subject.a, subject.b);
    if (judgement.decision === 'open') latest.delete(key);
    else latest.set(key, judgement as PairJudgement<K>);
  }
  return latest;
}
