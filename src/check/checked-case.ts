/** Checked case: all that the checker asks of a case. Ids are whole; a beginning of one finds nothing. */
import type { Claim } from '../model/claim.ts';
import type { Entity } from '../model/entity.ts';
import type { Judgement, Review } from '../model/judgement.ts';
import type { Period } from '../model/period.ts';
import type { Source } from '../model/source.ts';
import type { Text } from '../model/text.ts';

export interface CheckedClaim extends Claim {
  readonly review: Review;
  /** False where a later reading of its text no longer proposes it. */
  readonly current: boolean;
}

export interface CheckedCase {
  readonly claim: (id: string) => CheckedClaim | undefined;
  readonly entity: (id: string) => Entity | undefined;
  readonly text: (id: string) => Text | undefined;
  readonly source: (id: string) => Source | undefined;
  /** Whether no newer version of the same file is in the case. */
  readonly newest: (source: Source) => boolean;
  /** The bytes as they lie in the case; undefined where there are none. */
  readonly bytes: (source: Source) => Uint8Array | undefined;
  readonly judgement: (id: string) => Judgement | undefined;
  /** The latest judgement on two entities, in either order. */
  readonly latest: (a: string, b: string) => Judgement | undefined;
  readonly periods: () => readonly Period[];
}

/** What a question left out, so that a proof must not use it. */
export interface CheckScope {
  readonly accordingTo: string | null;
  /** Names or ids of sources. */
  readonly without: readonly string[];
  /** Presumptions that were switched off. */
  readonly off: ReadonlySet<string>;
}
export const WHOLE_CASE: CheckScope = { accordingTo: null, without: [], off: new Set() };

export interface CheckReport {
  /** One sentence each, with the place in the proof; empty where all of it was borne out. */
  readonly faults: readonly string[];
  /** Steps of rules that were replayed. */
  readonly steps: number;
  /** Claims that were looked up, each once. */
  readonly claims: number;
  /** Characters of sources that were compared with what these claims quote. */
  readonly characters: number;
}
