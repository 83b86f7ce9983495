/**
 * Read text: what the program keeps of a text, without a case on disk. The plain reader repairs it, the
 * extractors read what it made, and positions lead back to the text as received, as in
 * `app/make-reading.ts`.
 */
import type { Extractor, ReadEntity, ReadMention } from '../../../src/extract/extractor.ts';
import { extractors as registered } from '../../../src/extract/registry.ts';
import { readable } from '../../../src/model/readable.ts';
import type { ProposedEmendation } from '../../../src/readers/document.ts';
import { readDocument } from '../../../src/readers/registry.ts';

export interface TextRead {
  readonly mentions: readonly KeptMention[];
  readonly entities: readonly ReadEntity[];
  /** ISO 639-3 as the program tells it, or null. It is read as English all the same, as `--language eng` does. */
  readonly language: string | null;
}

export interface KeptMention {
  readonly type: string;
  /** Code points of the text as received. */
  readonly start: number;
  readonly end: number;
  /** Number of the entity in `entities`. */
  readonly entity: number | null;
  readonly form: ReadMention['form'];
}

/**
 * The reading of one text. Other extractors than those of the program may be given: one that has the
 * marks of a model is measured by the same benches.
 */
export function readText(
  id: string,
  text: string,
  extractors: readonly Extractor[] = registered.filter(({ languages }) => languages.includes('eng')),
): TextRead {
  const result = readDocument(new TextEncoder().encode(text), `${id}.txt`);
  if (!result.ok) throw new Error(`${result.issue.message} The bench needs all texts read.`);
  const { document } = result;
  const emendations = document.emendations.map((each: ProposedEmendation, i) => ({ id: `${i}`, ...each }));
  const made = readable({ received: document.received, emendations });
  const entities: ReadEntity[] = [];
  const mentions: KeptMention[] = [];
  for (const extractor of extractors) {
    const reading = extractor.read({ text: made.text, date: null, periods: [] });
    const first = entities.length;
    entities.push(...reading.entities);
    for (const { type, range, entity, form } of reading.mentions) {
      const [start, end] = made.toReceived(...range);
      mentions.push({ type, start, end, entity: entity === null ? null : first + entity, form });
    }
  }
  return { mentions, entities, language: document.language };
}

const known = new Map<string, TextRead>();

/** `readText`, each text once a run. */
export function readOnce(set: string, id: string, text: string): TextRead {
  const key = `${set} ${id}`;
  const read = known.get(key) ?? readText(id, text);
  known.set(key, read);
  return read;
}
