/**
 * Extractor: the contract between a text and the claims proposed from it. Several extractors may
 * propose side by side; equal proposals become one claim that names them all.
 *
 * Everything here is in the terms of the *readable* text: ranges are half-open UTF-16 indices into
 * `ExtractorInput.text`. `app/read-source.ts` maps them to code points of the text as received,
 * turns local numbers into ids and stores the result. An extractor does no I/O and reads no clock.
 */

import type { Quantity } from '../model/claim.ts';
import type { EntityType, MentionType } from '../model/entity.ts';
import type { Aspect, Basis, Certainty, ClaimKind, Polarity } from '../model/kinds.ts';
import type { Period } from '../model/period.ts';
import type { Stance } from '../model/voice.ts';
import type { When } from '../time/when.ts';
import type { LearnedMarks } from './learned/marks.ts';

/** Half-open range of UTF-16 indices into the readable text. */
export type Range = readonly [start: number, end: number];

export interface ExtractorInput {
  /** The readable text. */
  readonly text: string;
  /** The date the source bears; "now" and present tenses mean this. */
  readonly date: When | null;
  /** Named periods of the case. */
  readonly periods: readonly Period[];
  /** What a trained model marks in this text; absent or null where none read it. */
  readonly marks?: LearnedMarks | null;
}

/** An entity of this text; its place in `Reading.entities` is its local number. */
export interface ReadEntity {
  readonly type: EntityType;
  readonly name: string;
  readonly aliases: readonly string[];
}

export interface ReadMention {
  readonly type: MentionType;
  readonly range: Range;
  readonly entity: number | null;
  readonly form: 'name' | 'nominal' | 'pronoun';
}

export interface ReadArgument {
  readonly name: string;
  readonly entity: number | null;
  /** Local number of a claim in `Reading.claims`. */
  readonly claim: number | null;
  readonly range: Range | null;
}

export interface ReadVoice {
  readonly name: string;
  readonly entity: number | null;
  readonly stance: Stance;
}

export interface ReadClaim {
  readonly kind: ClaimKind;
  readonly type: string | null;
  readonly aspect: Aspect;
  readonly basis: Basis | null;
  readonly args: Readonly<Record<string, readonly ReadArgument[]>>;
  readonly when: When;
  readonly where: readonly ReadArgument[];
  readonly quantity: Quantity | null;
  readonly voices: readonly ReadVoice[];
  readonly polarity: Polarity;
  readonly certainty: Certainty | null;
  readonly spans: readonly Range[];
  readonly cues: readonly Range[];
  readonly patterns: readonly string[];
  /** Who proposed it, where that is not, or not only, the extractor itself. */
  readonly by?: readonly string[];
}

export interface Reading {
  /** Every sentence, so that coverage can show which yielded nothing. */
  readonly sentences: readonly Range[];
  readonly entities: readonly ReadEntity[];
  readonly mentions: readonly ReadMention[];
  readonly claims: readonly ReadClaim[];
}

export interface Extractor {
  /** Name and version, `patterns-en@1`; a change of what comes out changes the version. */
  readonly id: string;
  /** ISO 639-3 codes of the languages it reads. */
  readonly languages: readonly string[];
  readonly read: (input: ExtractorInput) => Reading;
}
