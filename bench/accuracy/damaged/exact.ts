/**
 * Exact: whether what is read in a document says of itself what is true. Every quote is the characters
 * at its range and the bytes at its place, worked out here without the program's own tables; every range
 * lies in the text. What cannot be read is refused in one sentence that names the file.
 */
import { existsSync } from 'node:fs';
import { SHIPPED_MODEL } from '../../../src/app/learned-model.ts';
import { type Prepared, prepare } from '../../../src/app/prepare.ts';
import { sha256Of } from '../../../src/store/case.ts';

export interface Checked {
  readonly refused: boolean;
  readonly claims: number;
  /** One sentence for each thing that is not as it should be. */
  readonly faults: readonly string[];
}

const SECRET = new Uint8Array(32);

/** @param language as a person would give it; null: as detected */
export async function checkExact(bytes: Uint8Array, language: string | null = 'eng'): Promise<Checked> {
  const prepared = await prepareDamaged(bytes, language);
  return {
    refused: prepared.type === 'failed',
    claims: prepared.type === 'new' ? prepared.reading.claims.length : 0,
    faults: faultsIn(prepared, bytes),
  };
}

/** What the program makes of bytes under the name that sentences must give. */
export function prepareDamaged(bytes: Uint8Array, language: string | null = 'eng'): Promise<Prepared> {
  return prepare({
    type: 'new',
    bytes,
    sha256: sha256Of(bytes),
    file: 'damaged.txt',
    name: 'damaged.txt',
    language,
    periods: [],
    secret: SECRET,
    model: existsSync(SHIPPED_MODEL) ? SHIPPED_MODEL : null,
  });
}

/** One sentence for each thing that is not as it should be in what was made of these bytes. */
export function faultsIn(prepared: Prepared, bytes: Uint8Array): string[] {
  const faults: string[] = [];
  const check = (good: boolean, says: () => string): void => {
    if (!good) faults.push(says());
  };
  if (prepared.type === 'failed') {
    check(!prepared.message.includes('failed ('), () => prepared.message);
    check(/^damaged\.txt: [^\n]+\.$/.test(prepared.message), () => `no sentence: ${prepared.message}`);
    return faults;
  }
  if (prepared.type !== 'new') return ['a new file was given, and it was taken for a known one'];
  const { text, reading } = prepared;
  const body = bytes.subarray(text.byteOrderMark);
  const received = new TextDecoder(text.encoding, { ignoreBOM: true }).decode(body);
  check(received === text.received, () => 'the text is not what the bytes say');
  const points = Array.from(received);
  const slice = (start: number, end: number): string => points.slice(start, end).join('');
  const ranged = (what: string, start: number, end: number): void =>
    check(
      Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= points.length,
      () => `${what}: ${start} to ${end} is no range of ${points.length} characters`,
    );
  let last = 0;
  for (const { kind, start, end, original } of text.emendations) {
    check(
      start >= last && end >= start && end <= points.length,
      () => `emendation ${kind} at ${start} lies out of order`,
    );
    check(slice(start, end) === original, () => `emendation ${kind} at ${start} names other characters`);
    last = end;
  }
  for (const [start, end] of reading.sentences) ranged('sentence', start, end);
  for (const { start, end, quote } of reading.mentions) {
    ranged('mention', start, end);
    check(slice(start, end) === quote, () => `mention at ${start}: "${quote}" does not stand there`);
  }
  for (const { name } of reading.entities) check(name.trim() !== '', () => 'an entity has no name');
  for (const claim of reading.claims) {
    const says = `${claim.kind} of ${claim.patterns.join(', ')}`;
    check(claim.voices[0]?.name === 'author', () => `${says}: the first voice is not the author`);
    check(claim.spans.length > 0, () => `${says}: no words`);
    for (const { start, end, quote, prefix, suffix, place } of [...claim.spans, ...claim.cues]) {
      ranged(says, start, end);
      check(slice(start, end) === quote, () => `${says} at ${start}: "${quote}" does not stand there`);
      check(slice(0, start).endsWith(prefix), () => `${says} at ${start}: another text stands before`);
      check(
        slice(end, points.length).startsWith(suffix),
        () => `${says} at ${start}: another text stands behind`,
      );
      if (place === null || !('bytes' in place)) faults.push(`${says} at ${start}: no bytes`);
      else {
        const raw = bytes.subarray(place.bytes[0], place.bytes[1]);
        const words = new TextDecoder(text.encoding, { ignoreBOM: true }).decode(raw);
        check(words === quote, () => `${says} at ${start}: the bytes are "${words}"`);
      }
    }
    for (const { name, range, claim: other } of [...Object.values(claim.args).flat(), ...claim.where]) {
      if (range) ranged(`${says}, "${name}"`, range[0], range[1]);
      check(other !== null || name.trim() !== '', () => `${says}: an argument has no name`);
    }
  }
  return faults;
}
