/**
 * Document: what a reader makes of the bytes of one source. All positions are half-open ranges of
 * Unicode code points of `received`. Ids, the path and the time of reading are added by the case.
 */
import type { Emendation } from '../model/emendation.ts';
import type { SourceKind } from '../model/source.ts';
import type { Encoding } from './decode.ts';

/** A repair that a rule proposes; the case gives it an id. */
export type ProposedEmendation = Omit<Emendation, 'id'>;

/** The date that the source bears on a line of its own. */
export interface DocumentDate {
  /** The line as written. */
  readonly text: string;
  /** EDTF, `1976-03-24`, `1976-03`, `1976` or with `~`. */
  readonly edtf: string;
  readonly start: number;
  readonly end: number;
}

export interface Heading {
  /** The words, without markers. */
  readonly text: string;
  /** 1 for the title of the whole; plain text knows only 1 (the title) and 2. */
  readonly level: number;
  readonly start: number;
  readonly end: number;
}

export interface Paragraph {
  readonly start: number;
  readonly end: number;
  /** ISO 639-3, or null where it could not be told. */
  readonly language: string | null;
}

/** A part of the source that the reader saw but could not turn into text, such as an image. */
export interface Unread {
  readonly start: number;
  readonly end: number;
  /** One sentence without the path. */
  readonly reason: string;
}

export interface Document {
  /** Reader and version, `plain@1`. */
  readonly reader: string;
  readonly received: string;
  readonly encoding: Encoding;
  readonly byteOrderMark: number;
  readonly title: string | null;
  /** Only where a line under the title says "By …". */
  readonly author: string | null;
  readonly date: DocumentDate | null;
  /** `unknown` unless the title itself says what the source is. */
  readonly kind: SourceKind;
  readonly headings: readonly Heading[];
  readonly paragraphs: readonly Paragraph[];
  /** In the order of the text, none overlapping another. */
  readonly emendations: readonly ProposedEmendation[];
  /** ISO 639-3 of most of the text, or null where it could not be told. */
  readonly language: string | null;
  readonly unread: readonly Unread[];
}
