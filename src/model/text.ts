/**
 * Text: the characters that one version of one reader made of a source.
 *
 * `received` is the text as decoded: no byte order mark, line ends kept, nothing repaired. All
 * positions that leave the program count its Unicode code points. `readable` is what extractors see:
 * `received` with the emendations applied that no person has refused (`applyEmendations`).
 */
import type { Emendation } from './emendation.ts';

export interface Text {
  readonly id: string;
  readonly source: string;
  /** Reader and version that made it, e.g. `plain@1`. */
  readonly reader: string;
  readonly received: string;
  /** How characters lead back to bytes: the encoding decoded and the bytes skipped before it. */
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be';
  readonly byteOrderMark: number;
  readonly emendations: readonly Emendation[];
}
