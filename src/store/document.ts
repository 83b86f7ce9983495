/** Document: a source with its text and what was read in it, as it goes into a case in one transaction. */
import type { Annotation } from '../model/annotation.ts';
import type { Claim } from '../model/claim.ts';
import type { Entity, Mention } from '../model/entity.ts';
import type { Source } from '../model/source.ts';
import type { Text } from '../model/text.ts';
import { CaseError } from './case-error.ts';
import type { Change } from './record.ts';

/** What the extractors made of one text, with ids given (`ids.ts`). */
export interface DocumentReading {
  /** False where no extractor reads the language: the text is kept and searchable, and no claim expected. */
  readonly languageRead: boolean;
  /** Extractors that ran, `patterns-en@1`. */
  readonly extractors: readonly string[];
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
  readonly claims: readonly Claim[];
  /** Half-open ranges in `Text.received`, code points. */
  readonly sentences: readonly (readonly [start: number, end: number])[];
  /** What a trained model marked by the convention of annotators; absent where none read. */
  readonly annotation?: Annotation;
}

export interface NewDocument {
  /** The case adds hash, length and version. `id` is `newId('source')`. */
  readonly source: Omit<Source, 'sha256' | 'bytes' | 'version'>;
  readonly bytes: Uint8Array;
  /** `id` is `newId('text')`, `source` that of the source. */
  readonly text: Text;
  readonly reading: DocumentReading;
}

/** One claim for each id: equal proposals of several extractors name them all. */
export function mergeProposals(claims: readonly Claim[]): Claim[] {
  const merged = new Map<string, Claim>();
  for (const claim of claims) {
    const known = merged.get(claim.id);
    merged.set(
      claim.id,
      known === undefined
        ? claim
        : {
            ...known,
            by: [...new Set([...known.by, ...claim.by])],
            patterns: [...new Set([...known.patterns, ...claim.patterns])],
          },
    );
  }
  return [...merged.values()];
}

/** The records of a reading, except what `isKnown` says the log already holds in the same words. */
export function readingChanges(
  text: Pick<Text, 'id' | 'source'>,
  reading: DocumentReading,
  isKnown: (change: Change) => boolean = () => false,
): Change[] {
  const claims = mergeProposals(reading.claims);
  const entities = [...new Map(reading.entities.map((entity) => [entity.id, entity])).values()];
  checkBelongs(text, { ...reading, claims, entities });
  return [
    ...entities.map((body): Change => ({ kind: 'entity', body })).filter((change) => !isKnown(change)),
    ...claims.map((body): Change => ({ kind: 'claim', body })).filter((change) => !isKnown(change)),
    {
      kind: 'reading',
      body: {
        text: text.id,
        languageRead: reading.languageRead,
        extractors: reading.extractors,
        sentences: reading.sentences,
        mentions: reading.mentions.map(({ text: _, ...mention }) => mention),
        entities: entities.map((entity) => entity.id),
        claims: claims.map((claim) => claim.id),
        ...(reading.annotation ? { annotation: reading.annotation } : {}),
      },
    },
  ];
}

/**
 * A reading hangs together: everything in it belongs to its text, and names only what is in it, or what
 * `isHeld` says the case holds already. Throws where it does not.
 */
export function checkBelongs(
  text: Pick<Text, 'id' | 'source'>,
  reading: Pick<DocumentReading, 'entities' | 'mentions' | 'claims'>,
  isHeld: (entity: string) => boolean = () => false,
): void {
  const entities = new Set(reading.entities.map((entity) => entity.id));
  const known = (entity: string | null) => entity === null || entities.has(entity) || isHeld(entity);
  for (const entity of reading.entities) {
    if (entity.source !== text.source) fault(`Entity ${entity.id} belongs to another source.`);
  }
  for (const mention of reading.mentions) {
    if (mention.text !== text.id) fault(`Mention ${mention.id} belongs to another text.`);
    if (!known(mention.entity)) fault(`Mention ${mention.id} names an entity that is not in its reading.`);
  }
  for (const claim of reading.claims) {
    if (claim.source !== text.source) fault(`Claim ${claim.id} belongs to another source.`);
    if (claim.spans.length === 0) fault(`Claim ${claim.id} rests on no words.`);
    if (claim.spans.some((span) => span.text !== text.id)) fault(`Claim ${claim.id} rests on another text.`);
    const fillers = [...Object.values(claim.args).flat(), ...claim.where, ...claim.voices];
    if (!fillers.every((filler) => known(filler.entity)))
      fault(`Claim ${claim.id} names an entity that is not in its reading.`);
  }
}

function fault(sentence: string): never {
  throw new CaseError(sentence);
}
