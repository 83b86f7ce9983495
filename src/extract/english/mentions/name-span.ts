/** NameSpan: the tokens of one proper name, before it is known what it names. */

export interface NameSpan {
  readonly from: number;
  readonly to: number;
  /** Rank, office or address before a person's name. */
  readonly title: readonly [from: number, to: number] | null;
}
