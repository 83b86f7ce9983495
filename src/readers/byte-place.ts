/**
 * Byte place: which bytes of the source a range of code points was decoded from. UTF-8 and UTF-16
 * are prefix codes without state, so the count of bytes before a character is that of the characters
 * before it, plus the byte order mark.
 */
import { codePoints } from '../model/codepoints.ts';
import type { Decoded } from './decode.ts';

/** UTF-16 units between two remembered byte counts. */
const STEP = 4096;

/**
 * The map of one text: code points of `received`, half-open, to byte offsets of the source,
 * half-open. Make it once where many ranges are asked for: each look-up then reads at most `STEP`
 * units.
 */
export function bytePlaces(text: Decoded): (start: number, end: number) => readonly [number, number] {
  const points = codePoints(text.received);
  if (text.encoding !== 'utf-8') {
    const byte = (codePoint: number) => text.byteOrderMark + points.toUtf16(codePoint) * 2;
    return (start, end) => [byte(start), byte(end)];
  }
  const counted: number[] = [text.byteOrderMark];
  const cut = (n: number) => {
    const at = n * STEP;
    const unit = text.received.charCodeAt(at);
    // Never between the halves of a surrogate pair.
    return unit >= 0xdc00 && unit <= 0xdfff ? at + 1 : at;
  };
  for (let n = 1; n * STEP < text.received.length; n++)
    counted.push(counted[n - 1]! + Buffer.byteLength(text.received.slice(cut(n - 1), cut(n))));
  const byte = (codePoint: number) => {
    const utf16 = points.toUtf16(codePoint);
    let n = Math.min(Math.floor(utf16 / STEP), counted.length - 1);
    if (cut(n) > utf16) n--;
    return counted[n]! + Buffer.byteLength(text.received.slice(cut(n), utf16));
  };
  return (start, end) => [byte(start), byte(end)];
}

/** `bytePlaces` for a single range. */
export function bytePlace(text: Decoded, start: number, end: number): readonly [number, number] {
  return bytePlaces(text)(start, end);
}
