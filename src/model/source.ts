/** Source: bytes as received, named by their SHA-256, with what is known of them. Never altered. */
import type { When } from '../time/when.ts';

/** Kinds of source that change how its claims are to be read; `unknown` is never guessed away. */
export const SOURCE_KINDS = [
  'polemic',
  'court-file',
  'news',
  'memoir',
  'official-page',
  'chronology',
  'biographical-note',
  'study',
  'letter',
  'dataset',
  'unknown',
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

export interface Source {
  readonly id: string;
  /** Path relative to the PATH that was given to `read`, with `/`; never absolute. */
  readonly path: string;
  /** SHA-256 of the bytes, lower-case hexadecimal. */
  readonly sha256: string;
  readonly bytes: number;
  /** 1 for the first bytes seen under this path; a changed file adds the next. */
  readonly version: number;
  readonly title: string | null;
  /** Only where the source names its author; never assumed. */
  readonly author: string | null;
  readonly kind: SourceKind;
  /** The date the source bears. "now" in the source means this. */
  readonly date: When | null;
  /** ISO 639-3 code, or null where it could not be told. */
  readonly language: string | null;
  /** When this program received it, ISO 8601 with time zone. */
  readonly obtained: string;
}
