/**
 * Make reading: runs the extractors over the readable form of a text and turns what they propose into
 * records of the case. Ranges become code points of the text as received with their quote and bytes,
 * local numbers become ids, equal claims of several extractors become one that names them all.
 */

import type { Extractor, Range, ReadArgument, ReadClaim, Reading } from '../extract/extractor.ts';
import type { LearnedMarks } from '../extract/learned/marks.ts';
import { extractors as registered } from '../extract/registry.ts';
import type { Annotation } from '../model/annotation.ts';
import type { Argument, Claim } from '../model/claim.ts';
import type { Entity, Mention } from '../model/entity.ts';
import type { Period } from '../model/period.ts';
import { readable } from '../model/readable.ts';
import type { Span } from '../model/span.ts';
import type { Text } from '../model/text.ts';
import { bytePlaces } from '../readers/byte-place.ts';
import type { DocumentReading } from '../store/document.ts';
import { claimId, entityId, mentionId } from '../store/ids.ts';
import type { When } from '../time/when.ts';

/** The head of a model whose marks are kept as an annotation. */
const ANNOTATED = 'sfm';
/** Characters of context on each side of a quote. */
const CONTEXT = 32;

export interface ReadingInput {
  readonly text: Text;
  readonly sha256: string;
  /** ISO 639-3, or null where it could not be told. */
  readonly language: string | null;
  readonly date: When | null;
  readonly periods: readonly Period[];
  /** Ids of emendations that a person refused. */
  readonly refused: ReadonlySet<string>;
  /** The secret of the case, for ids. */
  readonly secret: Uint8Array;
  readonly extractors?: readonly Extractor[];
  /** What a trained model marks in the readable text; null where none read it. */
  readonly marks?: LearnedMarks | null;
}

/** The extractors that read a language. */
export function extractorsFor(
  language: string | null,
  all: readonly Extractor[] = registered,
): readonly Extractor[] {
  return language === null ? [] : all.filter((extractor) => extractor.languages.includes(language));
}

export function makeReading(input: ReadingInput): DocumentReading {
  const extractors = extractorsFor(input.language, input.extractors);
  const records = new Records(input);
  const marks = input.marks ?? null;
  for (const extractor of extractors) {
    records.add(
      extractor.id,
      extractor.read({ text: records.text, date: input.date, periods: input.periods, marks }),
    );
  }
  return records.reading([...extractors.map(({ id }) => id), ...(marks ? [marks.model] : [])]);
}

class Records {
  readonly text: string;
  readonly #input: ReadingInput;
  readonly #readable: ReturnType<typeof readable>;
  readonly #bytes: ReturnType<typeof bytePlaces>;
  readonly #entities = new Map<string, Entity>();
  readonly #mentions = new Map<string, Mention>();
  readonly #claims: Claim[] = [];
  readonly #sentences = new Map<string, readonly [number, number]>();

  constructor(input: ReadingInput) {
    this.#input = input;
    this.#readable = readable(input.text, input.refused);
    this.#bytes = bytePlaces(input.text);
    this.text = this.#readable.text;
  }

  reading(extractors: readonly string[]): DocumentReading {
    const annotation = this.#annotation();
    return {
      languageRead: extractors.length > 0,
      extractors,
      ...(annotation ? { annotation } : {}),
      entities: [...this.#entities.values()],
      mentions: [...this.#mentions.values()],
      claims: this.#claims,
      sentences: [...this.#sentences.values()].sort((a, b) => a[0] - b[0] || a[1] - b[1]),
    };
  }

  add(extractor: string, reading: Reading): void {
    for (const range of reading.sentences) {
      const [start, end] = this.#range(range);
      this.#sentences.set(`${start} ${end}`, [start, end]);
    }
    const entities = this.#addEntities(reading);
    for (const { type, range, entity, form } of reading.mentions) {
      const [start, end] = this.#range(range);
      const id = mentionId(this.#input.secret, this.#input.sha256, { type, start, end });
      this.#mentions.set(id, {
        id,
        text: this.#input.text.id,
        type,
        start,
        end,
        quote: this.#readable.received.slice(start, end),
        entity: entity === null ? null : (entities[entity] ?? null),
        form,
      });
    }
    this.#addClaims(extractor, reading, entities);
  }

  /** Two entities of one reading with equal type and name stay two: the second is `nth` 1. */
  #addEntities(reading: Reading): string[] {
    const counts = new Map<string, number>();
    return reading.entities.map(({ type, name, aliases }) => {
      const key = `${type} ${name}`;
      const nth = counts.get(key) ?? 0;
      counts.set(key, nth + 1);
      const id = entityId(this.#input.secret, this.#input.sha256, { type, name }, nth);
      const known = this.#entities.get(id);
      const all = [...new Set([...(known?.aliases ?? []), ...aliases])].filter((alias) => alias !== name);
      this.#entities.set(id, { id, source: this.#input.text.source, type, name, aliases: all });
      return id;
    });
  }

  #addClaims(extractor: string, reading: Reading, entities: readonly string[]): void {
    const made = new Map<number, Claim>();
    const underway = new Set<number>();
    const make = (n: number): Claim | null => {
      const known = made.get(n);
      const read = reading.claims[n];
      // A claim that would contain itself loses that argument.
      if (known || !read || underway.has(n)) return known ?? null;
      underway.add(n);
      const claim = this.#claim(extractor, read, entities, (other) => make(other)?.id ?? null);
      underway.delete(n);
      made.set(n, claim);
      return claim;
    };
    reading.claims.forEach((_, n) => {
      const claim = make(n);
      if (claim) this.#claims.push(claim);
    });
  }

  #claim(
    extractor: string,
    read: ReadClaim,
    entities: readonly string[],
    claimOf: (n: number) => string | null,
  ): Claim {
    const filler = (argument: ReadArgument): Argument | null => {
      const claim = argument.claim === null ? null : claimOf(argument.claim);
      if (argument.claim !== null && claim === null) return null;
      return {
        name: argument.name,
        entity: argument.entity === null ? null : (entities[argument.entity] ?? null),
        claim,
        range: argument.range === null ? null : this.#range(argument.range),
      };
    };
    const fillers = (list: readonly ReadArgument[]): Argument[] =>
      list.map(filler).filter((argument) => argument !== null);
    const args: Record<string, readonly Argument[]> = {};
    for (const [name, list] of Object.entries(read.args)) {
      const filled = fillers(list);
      if (filled.length > 0) args[name] = filled;
    }
    const body: Omit<Claim, 'id' | 'source'> = {
      kind: read.kind,
      type: read.type,
      aspect: read.aspect,
      basis: read.basis,
      args,
      when: read.when,
      where: fillers(read.where),
      quantity: read.quantity,
      voices: read.voices.map(({ name, entity, stance }) => ({
        name,
        entity: entity === null ? null : (entities[entity] ?? null),
        stance,
      })),
      polarity: read.polarity,
      certainty: read.certainty,
      spans: read.spans.map((range) => this.#span(range)),
      cues: read.cues.map((range) => this.#span(range)),
      by: read.by ?? [extractor],
      patterns: read.patterns,
    };
    const id = claimId(this.#input.secret, this.#input.sha256, body);
    return { id, source: this.#input.text.source, ...body };
  }

  /** What the head that follows an annotators' convention marked, as it stands. */
  #annotation(): Annotation | null {
    const { marks } = this.#input;
    const head = marks?.heads[ANNOTATED];
    if (!marks || !head) return null;
    return {
      by: marks.model,
      mentions: head.mentions.map(({ type, range }) => [type, ...this.#range(range)] as const),
      relations: head.relations.map((each) => [each.type, each.head, each.tail] as const),
    };
  }

  #range([start, end]: Range): readonly [number, number] {
    return this.#readable.toReceived(start, end);
  }

  #span(range: Range): Span {
    const { received } = this.#readable;
    const [start, end] = this.#range(range);
    return {
      text: this.#input.text.id,
      start,
      end,
      quote: received.slice(start, end),
      prefix: received.slice(Math.max(0, start - CONTEXT), start),
      suffix: received.slice(end, Math.min(received.length, end + CONTEXT)),
      place: { bytes: this.#bytes(start, end) },
    };
  }
}
