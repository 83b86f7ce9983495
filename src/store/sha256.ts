import { createHash } from 'node:crypto';

/** SHA-256 of bytes, lower-case hexadecimal: the name of a source's bytes. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
