/**
 * Span: a half-open range of a text with the quoted words and a little context, so that it can be
 * found again (W3C Web Annotation: TextPositionSelector and TextQuoteSelector together).
 */

/** Where a span stands in the source, by the source's own measure. */
export type Place =
  | { readonly bytes: readonly [number, number] }
  /** Data rows from 1, the header not counted. */
  | { readonly row: number; readonly column: string }
  /** Page from 1; box as [x, y, width, height] in points from the upper left. */
  | { readonly page: number; readonly box: readonly [number, number, number, number] };

export interface Span {
  /** Id of the `Text`. */
  readonly text: string;
  /** Unicode code points of `Text.received`, half-open. */
  readonly start: number;
  readonly end: number;
  /** Exactly the characters of the range. */
  readonly quote: string;
  /** Up to 32 characters before and after. */
  readonly prefix: string;
  readonly suffix: string;
  readonly place: Place | null;
}
