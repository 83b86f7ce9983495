/** A folder in parts that are sent one after the other. */
/** Bytes sent in one call: each file is safe when its line has come, so a folder goes in parts. */
const PART_BYTES = 48 * 1024 * 1024;

export function partsOf<T extends { readonly file: { readonly size: number } }>(
  files: readonly T[],
  most = PART_BYTES,
): readonly (readonly T[])[] {
  const parts: T[][] = [];
  let bytes = 0;
  for (const one of files) {
    const last = parts.at(-1);
    if (!last || bytes + one.file.size > most) {
      parts.push([one]);
      bytes = one.file.size;
    } else {
      last.push(one);
      bytes += one.file.size;
    }
  }
  return parts;
}
