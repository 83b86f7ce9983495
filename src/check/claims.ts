/**
 * Claims, as the checker sees them: there, current, not rejected, of the newest version of the file, and
 * with every quoted character where it says, in a text whose bytes have the hash of their source.
 */
import { createHash } from 'node:crypto';
import type { Source } from '../model/source.ts';
import type { Span } from '../model/span.ts';
import type { Text } from '../model/text.ts';
import type { CheckedCase, CheckedClaim } from './checked-case.ts';

export interface SeenClaim {
  readonly claim: CheckedClaim | null;
  readonly faults: readonly string[];
  readonly characters: number;
}

/** Readers whose text is nothing but the decoded bytes. */
const DECODED = /^(?:plain|markdown)@/;

export class ClaimCheck {
  readonly #case: CheckedCase;
  readonly #seen = new Map<string, SeenClaim>();
  readonly #sources = new Map<string, string | null>();
  readonly #texts = new Map<string, Slice | string>();

  constructor(of: CheckedCase) {
    this.#case = of;
  }

  /** Looks a claim up and compares its words, once for each claim. */
  see(id: string): SeenClaim {
    const known = this.#seen.get(id);
    if (known) return known;
    const seen = this.#look(id);
    this.#seen.set(id, seen);
    return seen;
  }

  #look(id: string): SeenClaim {
    const claim = this.#case.claim(id);
    if (claim?.id !== id)
      return { claim: null, faults: [`there is no claim ${id} in the case`], characters: 0 };
    const faults: string[] = [];
    if (claim.review === 'rejected') faults.push(`a person rejected claim ${id}`);
    if (!claim.current) faults.push(`a later reading no longer proposes claim ${id}`);
    if (claim.spans.length === 0) faults.push(`claim ${id} quotes no words`);
    const source = this.#case.source(claim.source);
    const wrong = source ? this.#source(source) : `the source of claim ${id} is not in the case`;
    if (wrong !== null) faults.push(wrong);
    let characters = 0;
    for (const span of source ? [...claim.spans, ...claim.cues] : []) {
      const fault = this.#span(span, claim, source as Source);
      if (fault !== null) faults.push(fault);
      characters += span.end - span.start;
    }
    return { claim, faults, characters };
  }

  /** The bytes against their hash, once for each source. */
  #source(source: Source): string | null {
    const known = this.#sources.get(source.id);
    if (known !== undefined) return known;
    const bytes = this.#case.bytes(source);
    let fault: string | null = null;
    if (!this.#case.newest(source)) fault = `a newer version of ${source.path} is in the case`;
    else if (bytes === undefined) fault = `the bytes of ${source.path} are not in the case`;
    else if (createHash('sha256').update(bytes).digest('hex') !== source.sha256)
      fault = `the bytes of ${source.path} do not have the hash ${source.sha256}`;
    this.#sources.set(source.id, fault);
    return fault;
  }

  #span(span: Span, claim: CheckedClaim, source: Source): string | null {
    const text = this.#case.text(span.text);
    if (text === undefined || text.source !== source.id)
      return `claim ${claim.id} quotes a text that is not one of ${source.path}`;
    const characters = this.#characters(text, source);
    if (typeof characters === 'string') return characters;
    const place = `characters ${span.start} to ${span.end} of ${source.path}`;
    if (characters(span.start, span.end) !== span.quote)
      return `${place} are not the words that claim ${claim.id} quotes`;
    if (span.place !== null && 'bytes' in span.place && !this.#sources.get(source.id)) {
      const bytes = this.#case.bytes(source)?.subarray(...span.place.bytes);
      if (bytes && decoded(bytes, text.encoding) !== span.quote)
        return `the bytes named for ${place} are not the words that claim ${claim.id} quotes`;
    }
    return null;
  }

  /** The characters of a text, decoded once more where its reader does nothing else; or what is wrong. */
  #characters(text: Text, source: Source): Slice | string {
    const known = this.#texts.get(text.id);
    if (known !== undefined) return known;
    const bytes = DECODED.test(text.reader) ? this.#case.bytes(source) : undefined;
    const right =
      bytes === undefined || decoded(bytes.subarray(text.byteOrderMark), text.encoding) === text.received;
    const result = right ? slicing(text.received) : `the text of ${source.path} is not what its bytes say`;
    this.#texts.set(text.id, result);
    return result;
  }
}

/** The characters of a half-open range, counted in Unicode code points. */
type Slice = (start: number, end: number) => string;

function slicing(text: string): Slice {
  // Only characters outside of the Basic Multilingual Plane count two in a JavaScript string.
  if (!/[\ud800-\udbff]/.test(text)) return (start, end) => text.slice(start, end);
  const characters = [...text];
  return (start, end) => characters.slice(start, end).join('');
}

function decoded(bytes: Uint8Array, encoding: Text['encoding']): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
