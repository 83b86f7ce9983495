/**
 * Reader: the contract of a format. Bytes and the path they came under go in, a document or one issue
 * comes out. A reader is deterministic, does no I/O and throws nothing for bad bytes. A change of what
 * comes out of the same bytes changes its version.
 */
import type { Document } from './document.ts';
import type { ReaderIssue } from './issue.ts';

export type ReadResult =
  | { readonly ok: true; readonly document: Document }
  | { readonly ok: false; readonly issue: ReaderIssue };

export interface Reader {
  /** Name and version, `plain@1`. */
  readonly id: string;
  /** File name extensions, lower case, without the dot. */
  readonly extensions: readonly string[];
  /** `path` stands in sentences only; nothing is opened. */
  readonly read: (bytes: Uint8Array, path: string) => ReadResult;
}
