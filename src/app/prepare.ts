/**
 * Prepare: the part of reading a file that touches no case. Bytes go in, and what the case is to hold
 * comes out: the text with its repairs, and the claims proposed from it. It runs in this thread
 * (`hereAndNow`) or in others (`worker-pool.ts`), and everything that goes in and out is plain data.
 */
import type { Extractor } from '../extract/extractor.ts';
import type { Period } from '../model/period.ts';
import type { Source } from '../model/source.ts';
import type { Text } from '../model/text.ts';
import type { Document } from '../readers/document.ts';
import { readDocument } from '../readers/registry.ts';
import type { DocumentReading } from '../store/document.ts';
import { emendationId, newId } from '../store/ids.ts';
import { parseEdtf } from '../time/edtf.ts';
import type { When } from '../time/when.ts';
import { eventAt } from '../time/when-from-edtf.ts';
import { makeReading, type ReadingInput } from './make-reading.ts';

/** Bytes that the case does not have yet. */
export interface NewFile {
  readonly type: 'new';
  readonly bytes: Uint8Array;
  readonly sha256: string;
  /** Where the file is on this machine: its ending says the format, and sentences name it. */
  readonly file: string;
  /** The name of the source. */
  readonly name: string;
  /** ISO 639-3: what a person says the language is, in place of what is detected. */
  readonly language: string | null;
  readonly periods: readonly Period[];
  /** The secret of the case, for ids. */
  readonly secret: Uint8Array;
}

/** A text of the case that is read anew. */
export interface KnownText extends Omit<ReadingInput, 'extractors'> {
  readonly type: 'known';
  readonly file: string;
}

export type Task = NewFile | KnownText;

export type Prepared =
  /** `source` lacks when it was obtained, which is when the case gets it. */
  | {
      readonly type: 'new';
      readonly source: Omit<Source, 'sha256' | 'bytes' | 'version' | 'obtained'>;
      readonly text: Text;
      readonly reading: DocumentReading;
      /** Parts that the reader saw and could not turn into text, in words. */
      readonly unread: readonly string[];
    }
  | { readonly type: 'known'; readonly reading: DocumentReading }
  /** One sentence with the file. */
  | { readonly type: 'failed'; readonly message: string };

/** Whoever prepares files: how many it can have in hand at once, and the work itself. */
export interface Preparer {
  /** Files that are worth handing in before the first is asked for. */
  readonly ahead: number;
  readonly prepare: (task: Task) => Promise<Prepared>;
  readonly close: () => Promise<void>;
}

/** Prepares in this thread, one file after the other. */
export function hereAndNow(extractors?: readonly Extractor[]): Preparer {
  return { ahead: 1, prepare: (task) => prepare(task, extractors), close: async () => {} };
}

/** Never rejects: what goes wrong comes back as one sentence. */
export async function prepare(task: Task, extractors?: readonly Extractor[]): Promise<Prepared> {
  try {
    return task.type === 'new'
      ? prepareNew(task, extractors)
      : { type: 'known', reading: makeReading({ ...task, ...(extractors ? { extractors } : {}) }) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      type: 'failed',
      message: `${task.file}: ${task.type === 'new' ? 'nothing of it was kept' : 'its claims stay as they were'}, because reading its claims failed (${reason}).`,
    };
  }
}

function prepareNew(task: NewFile, extractors: readonly Extractor[] | undefined): Prepared {
  const { bytes, sha256, file, periods, secret } = task;
  const result = readDocument(bytes, file);
  if (!result.ok) return { type: 'failed', message: result.issue.message };
  const { document } = result;
  const source = sourceOf(document, task);
  const text = textOf(document, source.id, sha256, secret);
  const reading = makeReading({
    text,
    sha256,
    language: source.language,
    date: source.date,
    periods,
    refused: new Set(),
    secret,
    ...(extractors ? { extractors } : {}),
  });
  return { type: 'new', source, text, reading, unread: document.unread.map((part) => part.reason) };
}

function sourceOf(
  document: Document,
  { name, language }: NewFile,
): Omit<Source, 'sha256' | 'bytes' | 'version' | 'obtained'> {
  return {
    id: newId('source'),
    path: name,
    title: document.title,
    author: document.author,
    kind: document.kind,
    date: document.date === null ? null : dateOf(document.date.edtf, document.date.text),
    language: language ?? document.language,
  };
}

function dateOf(edtf: string, words: string): When | null {
  const parsed = parseEdtf(edtf);
  return parsed.ok ? eventAt(parsed.value, words) : null;
}

function textOf(document: Document, source: string, sha256: string, secret: Uint8Array): Text {
  return {
    id: newId('text'),
    source,
    reader: document.reader,
    received: document.received,
    encoding: document.encoding,
    byteOrderMark: document.byteOrderMark,
    emendations: document.emendations.map((emendation) => ({
      id: emendationId(secret, sha256, emendation),
      ...emendation,
    })),
  };
}
