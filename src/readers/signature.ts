/** Signature: the first bytes by which a file of a known format, other than text, is told. */
const SIGNATURES: readonly (readonly [bytes: string, format: string])[] = [
  ['%PDF-', 'a PDF document'],
  ['PK\u0003\u0004', 'a ZIP archive or an office document'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old office document'],
  ['{\\rtf', 'an RTF document'],
  ['\u0089PNG', 'a PNG image'],
  ['\u00ff\u00d8\u00ff', 'a JPEG image'],
  ['GIF8', 'a GIF image'],
  ['II*\u0000', 'a TIFF image'],
  ['MM\u0000*', 'a TIFF image'],
  ['\u001f\u008b', 'a gzip archive'],
  ['SQLite format 3\u0000', 'an SQLite database'],
  ['\u00ff\u00fe\u0000\u0000', 'text in UTF-32'],
  ['\u0000\u0000\u00fe\u00ff', 'text in UTF-32'],
];

/** The format in words, or null where no signature is known. */
export function signature(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  return SIGNATURES.find(([start]) => head.startsWith(start))?.[1] ?? null;
}
