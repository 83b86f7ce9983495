/**
 * Decoding: bytes to characters, with the encoding and the byte order mark recorded so that every
 * character leads back to its bytes. UTF-8 and UTF-16 are read, with or without a byte order mark;
 * anything else is refused in one sentence and nothing is guessed.
 */
import type { Text } from '../model/text.ts';
import type { ReaderIssue } from './issue.ts';
import { issue } from './issue.ts';
import { signature } from './signature.ts';

export type Encoding = Text['encoding'];

/** A decoded file: what `Text` records of it. */
export interface Decoded {
  readonly received: string;
  readonly encoding: Encoding;
  /** Bytes skipped before the first character: 0, 2 or 3. */
  readonly byteOrderMark: number;
}

export type DecodeResult =
  | { readonly ok: true; readonly decoded: Decoded }
  | { readonly ok: false; readonly issue: ReaderIssue };

/** Decodes a whole file. The same bytes always give the same answer. */
export function decode(bytes: Uint8Array, path: string): DecodeResult {
  const fail = (says: string, byte: number | null = null): DecodeResult => ({
    ok: false,
    issue: issue(path, says, byte),
  });
  if (bytes.length === 0) return fail('the file is empty.');
  const format = signature(bytes);
  if (format !== null) return fail(`this is ${format}, which cannot be read yet.`);

  const { encoding, byteOrderMark } = guessEncoding(bytes);
  const body = bytes.subarray(byteOrderMark);
  const units = encoding === 'utf-8' ? 1 : 2;
  if (units === 1) {
    const zero = body.indexOf(0);
    if (zero >= 0)
      return fail(
        `byte ${zero + byteOrderMark} is zero; this is a binary file, not text.`,
        zero + byteOrderMark,
      );
  }
  const fault = encoding === 'utf-8' ? firstInvalidUtf8(body) : firstInvalidUtf16(body, encoding);
  if (fault !== null) {
    const byte = fault + byteOrderMark;
    const name = encoding.toUpperCase().replace(/(LE|BE)$/, ' $1');
    return fail(`byte ${byte} is not valid ${name}; other encodings come later.`, byte);
  }
  const received = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(body);
  if (!/\S/u.test(received)) return fail('the file holds no text, only spaces and line ends.');
  const controls = received.match(CONTROL)?.length ?? 0;
  // Stray control characters survive in honest text, terminal colours among them; one in twenty, or
  // eight of them and one in two hundred, are machine code or a table of bytes.
  if (
    controls > 0 &&
    (controls * 20 >= received.length || (controls >= MANY_CONTROLS && controls * 200 >= received.length))
  ) {
    const at = received.search(CONTROL);
    const before = received.slice(0, at);
    const byte = byteOrderMark + (units === 1 ? Buffer.byteLength(before) : before.length * 2);
    return fail(`byte ${byte} is a control character; this is a binary file, not text.`, byte);
  }
  return { ok: true, decoded: { received, encoding, byteOrderMark } };
}

const MANY_CONTROLS = 8;

/** C0 controls and DEL, without tab, line ends, form feed and vertical tab. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f]/g;

function guessEncoding(bytes: Uint8Array): { encoding: Encoding; byteOrderMark: number } {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', byteOrderMark: 3 };
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', byteOrderMark: 2 };
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', byteOrderMark: 2 };
  return { encoding: zeroPattern(bytes) ?? 'utf-8', byteOrderMark: 0 };
}

/**
 * UTF-16 without a mark: in text of any script, spaces, line ends and ASCII punctuation have a zero
 * byte on the same side of the pair; few characters have one on the other side and none on both.
 * Without such bytes the file is not UTF-16 that could be told.
 */
function zeroPattern(bytes: Uint8Array): Encoding | null {
  if (bytes.length % 2 !== 0) return null;
  const sample = bytes.subarray(0, 65536);
  let even = 0;
  let odd = 0;
  for (let at = 0; at + 1 < sample.length; at += 2) {
    if (sample[at] === 0 && sample[at + 1] === 0) return null;
    if (sample[at] === 0) even++;
    if (sample[at + 1] === 0) odd++;
  }
  // One character in fifty at least: words are shorter than that in every language written with spaces.
  const enough = Math.max(1, sample.length / 2 / 50);
  if (odd >= enough && even * 10 <= odd) return 'utf-16le';
  if (even >= enough && odd * 10 <= even) return 'utf-16be';
  return null;
}

/** Offset of the first byte that does not continue valid UTF-8 (RFC 3629), or null. */
export function firstInvalidUtf8(bytes: Uint8Array): number | null {
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at]!;
    if (lead < 0x80) {
      at++;
      continue;
    }
    const more =
      lead >= 0xc2 && lead <= 0xdf
        ? 1
        : lead >= 0xe0 && lead <= 0xef
          ? 2
          : lead >= 0xf0 && lead <= 0xf4
            ? 3
            : 0;
    if (more === 0) return at;
    for (let n = 1; n <= more; n++) {
      const next = bytes[at + n];
      // The second byte is bounded further: no overlong form, no surrogate, nothing above U+10FFFF.
      const low = n === 1 && lead === 0xe0 ? 0xa0 : n === 1 && lead === 0xf0 ? 0x90 : 0x80;
      const high = n === 1 && lead === 0xed ? 0x9f : n === 1 && lead === 0xf4 ? 0x8f : 0xbf;
      if (next === undefined || next < low || next > high) return at;
    }
    at += more + 1;
  }
  return null;
}

/** Offset of the first lone surrogate or half unit, or null. */
function firstInvalidUtf16(bytes: Uint8Array, encoding: Encoding): number | null {
  const little = encoding === 'utf-16le';
  const unit = (at: number): number => {
    const [low, high] = little ? [bytes[at], bytes[at + 1]] : [bytes[at + 1], bytes[at]];
    return high! * 256 + low!;
  };
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    const value = unit(at);
    if (value < 0xd800 || value > 0xdfff) continue;
    const next = at + 3 < bytes.length ? unit(at + 2) : 0;
    if (value > 0xdbff || next < 0xdc00 || next > 0xdfff) return at;
    at += 2;
  }
  return bytes.length % 2 === 0 ? null : bytes.length - 1;
}
