/** Issue: why a file, or a part of it, could not be read. Bad data is reported, never thrown. */
export interface ReaderIssue {
  /** The path as it was given to the reader. */
  readonly path: string;
  /** Offset of the byte at fault, from 0; null where the whole file is meant. */
  readonly byte: number | null;
  /** One whole sentence that names the file and the place. */
  readonly message: string;
}

/** An issue whose sentence begins with the path. */
export function issue(path: string, says: string, byte: number | null = null): ReaderIssue {
  return { path, byte, message: `${path}: ${says}` };
}
