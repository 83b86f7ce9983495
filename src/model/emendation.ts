/**
 * Emendation: a recorded repair of a text that can be refused and leads back to the original.
 * The name is that of textual criticism: the editor's correction, always shown beside the reading.
 */
export const EMENDATION_KINDS = [
  'lost-note-anchor',
  'scanning-slip',
  'missing-stop',
  'broken-word',
  'repeated-heading',
  /** No damage: a mark of the format (`**`, `# `, the address of a link) that is not part of the words. */
  'markup',
] as const;
export type EmendationKind = (typeof EMENDATION_KINDS)[number];

export interface Emendation {
  readonly id: string;
  readonly kind: EmendationKind;
  /** Half-open range in `Text.received`, in Unicode code points. May be empty (an insertion). */
  readonly start: number;
  readonly end: number;
  /** The characters as received in that range. */
  readonly original: string;
  /** What stands in the readable text instead. */
  readonly corrected: string;
  /** One sentence: why this is taken for damage. */
  readonly reason: string;
}
