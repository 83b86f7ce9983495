/** TokenModel: an encoder with its heads, as the reading of marks wants it; `app/learned-model.ts` has one. */
export interface TokenInput {
  /** Pieces with [CLS] and [SEP] around; all four have the same length. `lineIds` is `Encoded.lines` for each piece. */
  readonly inputIds: readonly number[];
  readonly attentionMask: readonly number[];
  readonly caseIds: readonly number[];
  readonly lineIds: readonly number[];
}

export interface TokenOutput {
  /** Row by row, one row a piece: the logits of the labels of all heads. */
  readonly tags: Float32Array;
  /** Row by row: the vector of a piece, from which pairs are scored. */
  readonly pairs: Float32Array;
}

export interface TokenModel {
  /**
   * One window at a time: the activations of the shipped model are quantised over all that runs together,
   * so a window must not depend on what happens to run beside it.
   */
  readonly run: (input: TokenInput) => Promise<TokenOutput>;
}
