/**
 * Record: one entry of a log, the payload that a leaf commits to. The tables of a case are a pure
 * function of the records in the order of (clock, writer, number in the writer's log).
 */
import type { Annotation } from '../model/annotation.ts';
import type { Asking } from '../model/asking.ts';
import type { Claim } from '../model/claim.ts';
import type { Description } from '../model/description.ts';
import type { Emendation } from '../model/emendation.ts';
import type { Entity, Mention } from '../model/entity.ts';
import type { Judgement } from '../model/judgement.ts';
import type { Mark } from '../model/mark.ts';
import type { Period } from '../model/period.ts';
import type { Relinking } from '../model/relink.ts';
import type { Source } from '../model/source.ts';
import type { Text } from '../model/text.ts';

/** What one run of the extractors made of a text. An earlier reading of the same text gives way to it. */
export interface ReadingRecord {
  readonly text: string;
  /** False where the language of the text is not one that any extractor reads. */
  readonly languageRead: boolean;
  /** Extractors that ran, `patterns-en@1`. */
  readonly extractors: readonly string[];
  /** Ranges in `Text.received`, code points. */
  readonly sentences: readonly (readonly [start: number, end: number])[];
  readonly mentions: readonly Omit<Mention, 'text'>[];
  /** Ids of the entities and claims that this reading proposes, earlier ones included. */
  readonly entities: readonly string[];
  readonly claims: readonly string[];
  /** What a trained model marked by the convention of annotators; absent where none read. */
  readonly annotation?: Annotation;
}

export interface RecordBodies {
  readonly source: Source;
  /** The same bytes were met again under another path. */
  readonly path: { readonly source: string; readonly path: string; readonly version: number };
  readonly text: Omit<Text, 'emendations'>;
  readonly emendation: { readonly text: string; readonly emendation: Emendation };
  readonly entity: Entity;
  readonly claim: Claim;
  readonly reading: ReadingRecord;
  readonly judgement: Judgement;
  readonly period: Period;
  readonly mention: Mark;
  readonly description: Description;
  readonly relinking: Relinking;
  readonly asking: Asking;
  /** The payloads of these records were removed. */
  readonly withheld: {
    readonly records: readonly { readonly writer: string; readonly number: number }[];
    readonly reason: string;
  };
}
export type RecordKind = keyof RecordBodies;

/** A kind with its body. */
export type Change = { [K in RecordKind]: { readonly kind: K; readonly body: RecordBodies[K] } }[RecordKind];

/** A payload as it is hashed, in canonical JSON. Records of one change share `at` and `clock`. */
export type Payload = Change & {
  readonly v: 1;
  /** When it was recorded, ISO 8601 in UTC. */
  readonly at: string;
  /** Lamport clock: greater than that of everything the writer had seen. */
  readonly clock: number;
};
