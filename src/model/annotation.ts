/**
 * Annotation: the words of one text that a trained model marks as the annotators would whose work it
 * learned from, and which of them belong together. It claims nothing: it is there to be exported and
 * compared, with the edges and the choice of that convention.
 */
export interface Annotation {
  /** Name and version of the model, `encoder-en@1`. */
  readonly by: string;
  /** Type of the mention and its range in `Text.received`, code points. */
  readonly mentions: readonly (readonly [type: string, start: number, end: number])[];
  /** Name of the relation, and the places of bearer and borne among the mentions. */
  readonly relations: readonly (readonly [type: string, head: number, tail: number])[];
}
