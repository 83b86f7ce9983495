/**
 * Prepare: the part of reading a file that touches no case. Bytes go in, and what the case is to hold
 * comes out: the text with its repairs, and the claims proposed from it. It runs in this thread
 * (`hereAndNow`) or in others (`worker-pool.ts`), and everything that goes in and out is plain data.
 */
import type { Extractor } from '../extract/extractor.ts';
import type { Period } from '../model/period.ts';
import { readable } from '../model/readable.ts';
import type { Source } from '../model/source.ts';
import type { Text } from '../model/text.ts';
import type { Document } from '../readers/document.ts';
import { readDocument } from '../readers/registry.ts';
import type { DocumentReading } from '../store/document.ts';
import { emendationId, newId } from '../store/ids.ts';
import { parseEdtf } from '../time/edtf.ts';
import type { When } from '../time/when.ts';
import { eventAt } from '../time/when-from-edtf.ts';
import { type LearnedModel, loadLearnedModel } from './learned-model.ts';
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
  /** The folder of the trained model that reads beside the extractors; null where none does. */
  readonly model: string | null;
}

/** A text of the case that is read anew. */
export interface KnownText extends Omit<ReadingInput, 'extractors' | 'marks'> {
  readonly type: 'known';
  readonly file: string;
  readonly model: string | null;
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

/** What this thread reads with, in place of what the task names; it need not be plain data. */
export interface ReadWith {
  readonly extractors?: readonly Extractor[];
  readonly model?: LearnedModel | null;
}

/** Prepares in this thread, one file after the other. */
export function hereAndNow(own: ReadWith = {}): Preparer {
  return { ahead: 1, prepare: (task) => prepare(task, own), close: async () => {} };
}

/** Never rejects: what goes wrong comes back as one sentence. */
export async function prepare(task: Task, own: ReadWith = {}): Promise<Prepared> {
  try {
    return task.type === 'new'
      ? await prepareNew(task, own)
      : { type: 'known', reading: await readingOf(task, task, own) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      type: 'failed',
      message: `${task.file}: ${task.type === 'new' ? 'nothing of it was kept' : 'its claims stay as they were'}, because reading its claims failed (${reason}).`,
    };
  }
}

async function prepareNew(task: NewFile, own: ReadWith): Promise<Prepared> {
  const { bytes, sha256, file, periods, secret } = task;
  const result = readDocument(bytes, file);
  if (!result.ok) return { type: 'failed', message: result.issue.message };
  const { document } = result;
  const source = sourceOf(document, task);
  const text = textOf(document, source.id, sha256, secret);
  const { language, date } = source;
  const input = { text, sha256, language, date, periods, refused: new Set<string>(), secret };
  const reading = await readingOf(input, task, own);
  return { type: 'new', source, text, reading, unread: document.unread.map((part) => part.reason) };
}

/** The claims of a text: what a trained model marks in it goes to the extractors. */
async function readingOf(
  input: Omit<ReadingInput, 'extractors' | 'marks'>,
  { model: folder }: Task,
  { extractors, model }: ReadWith,
): Promise<DocumentReading> {
  const reader = model ?? (folder === null ? null : await modelOf(folder));
  const { language, text, refused } = input;
  const reads = reader !== null && language !== null && reader.languages.includes(language);
  const marks = reads ? await reader.mark(readable(text, refused).text) : null;
  return makeReading({ ...input, marks, ...(extractors ? { extractors } : {}) });
}

/** A thread loads the model when it has its first text. Throws one sentence. */
async function modelOf(folder: string): Promise<LearnedModel> {
  const loaded = await loadLearnedModel(folder);
  if (!loaded.ok) throw new Error(`the trained model cannot be loaded: ${loaded.why}`);
  return loaded.model;
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
