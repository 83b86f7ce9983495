/**
 * Read source: files into a case. Each document is one transaction: it is in the case as a whole, with
 * bytes, text and claims, when its event is handed out, or not at all. What cannot be read is said in
 * one sentence and the rest is read all the same. Reading again adds nothing.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { confidenceOf } from '../extract/confidence/confidence.ts';
import type { Extractor } from '../extract/extractor.ts';
import type { ClaimKind } from '../model/kinds.ts';
import type { Source } from '../model/source.ts';
import type { Text } from '../model/text.ts';
import type { Document } from '../readers/document.ts';
import { readDocument } from '../readers/registry.ts';
import { TABLE_READER } from '../readers/table/table.ts';
import type { Case } from '../store/case.ts';
import { CaseError } from '../store/case-error.ts';
import type { DocumentReading } from '../store/document.ts';
import { emendationId, newId } from '../store/ids.ts';
import { parseEdtf } from '../time/edtf.ts';
import type { When } from '../time/when.ts';
import { eventAt } from '../time/when-from-edtf.ts';
import { because, type FoundFile, findFiles, type LeftOut } from './find-files.ts';
import { extractorsFor, makeReading } from './make-reading.ts';
import { addPeriodsFrom } from './period.ts';

export type Outcome =
  /** New to the case. */
  | 'added'
  /** Another file was read under this name before: this is its next version. */
  | 'version'
  /** These bytes are in the case under this name. */
  | 'known'
  /** These bytes are in the case under another name, which is kept. */
  | 'same-bytes'
  /** In the case, and read anew because the extractors changed. */
  | 'reread';

export interface FileEvent {
  readonly type: 'file';
  readonly path: string;
  readonly n: number;
  readonly of: number;
  readonly outcome: Outcome;
  readonly source: Source;
  readonly claims: number;
  /** Of these, how many of each kind. */
  readonly kinds: Readonly<Partial<Record<ClaimKind, number>>>;
  /** Of those whose proposers are measured: how many, and their confidence added up. */
  readonly measured: { readonly of: number; readonly sum: number };
  readonly emendations: number;
  /** False where no extractor reads its language. */
  readonly languageRead: boolean;
  /** Parts that the reader saw and could not turn into text. */
  readonly unread: readonly string[];
}

export type ReadEvent =
  | { readonly type: 'found'; readonly files: number; readonly leftOut: readonly LeftOut[] }
  | FileEvent
  | { readonly type: 'periods'; readonly path: string; readonly added: number }
  | { readonly type: 'failed'; readonly path: string; readonly message: string }
  | { readonly type: 'stopped'; readonly done: number; readonly of: number };

export interface ReadOptions {
  /** Asked before each file: true ends the reading with what is done. */
  readonly stop?: () => boolean;
  /** ISO 639-3: what a person says the language is, in place of what was detected. */
  readonly language?: string | null;
  readonly extractors?: readonly Extractor[];
}

export async function* readSources(
  into: Case,
  paths: readonly string[],
  options: ReadOptions = {},
): AsyncGenerator<ReadEvent, void, undefined> {
  const found = findFiles(paths);
  yield { type: 'found', files: found.files.length, leftOut: found.leftOut };
  for (const { path, message } of found.issues) yield { type: 'failed', path, message };
  // Periods first: the words of the sources are read with them.
  const files = found.files.toSorted((a, b) => Number(a.kind === 'source') - Number(b.kind === 'source'));
  const of = files.length;
  for (const [i, file] of files.entries()) {
    // Lets a signal be heard between two files.
    await setImmediate();
    if (options.stop?.()) {
      yield { type: 'stopped', done: i, of };
      return;
    }
    yield file.kind === 'periods' ? readPeriods(into, file) : readFile(into, file, i + 1, of, options);
  }
}

function readPeriods(into: Case, { file }: FoundFile): ReadEvent {
  try {
    return { type: 'periods', path: file, added: addPeriodsFrom(into, file).length };
  } catch (error) {
    if (error instanceof CaseError) return { type: 'failed', path: file, message: error.message };
    throw error;
  }
}

function readFile(
  into: Case,
  { file, name }: FoundFile,
  n: number,
  of: number,
  options: ReadOptions,
): ReadEvent {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    return { type: 'failed', path: file, message: `${file}: ${because(error)}` };
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const event = { type: 'file', path: file, n, of, unread: [] } as const;
  const known = into.findSource(name, sha256);
  if (known) {
    const reread = readAnew(into, known, options);
    const text = into.text(known.id);
    return {
      ...event,
      outcome: reread ? 'reread' : 'known',
      source: known,
      ...countsOf(into, text),
    };
  }
  const result = readDocument(bytes, file);
  if (!result.ok) return { type: 'failed', path: file, message: result.issue.message };
  const { document } = result;
  const before = into.latestSource(name);
  const source = sourceOf(document, name, options.language ?? null);
  const text = textOf(document, source.id, sha256, into.secret);
  let reading: DocumentReading;
  try {
    reading = makeReading({
      text,
      sha256,
      language: source.language,
      date: source.date,
      periods: into.periods(),
      refused: new Set(),
      secret: into.secret,
      ...(options.extractors ? { extractors: options.extractors } : {}),
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      type: 'failed',
      path: file,
      message: `${file}: nothing of it was kept, because reading its claims failed (${reason}).`,
    };
  }
  const stored = into.addDocument({ source, bytes, text, reading });
  const outcome: Outcome = !stored.added ? 'same-bytes' : before ? 'version' : 'added';
  return {
    ...event,
    outcome,
    source: stored.source,
    ...countsOf(into, into.text(stored.source.id)),
    unread: document.unread.map((part) => part.reason),
  };
}

function countsOf(
  into: Case,
  text: Text | undefined,
): Pick<FileEvent, 'claims' | 'kinds' | 'measured' | 'emendations' | 'languageRead'> {
  let claims = 0;
  const kinds: Partial<Record<ClaimKind, number>> = {};
  const measured = { of: 0, sum: 0 };
  for (const claim of text ? into.claims({ source: text.source }) : []) {
    claims++;
    kinds[claim.kind] = (kinds[claim.kind] ?? 0) + 1;
    const confidence = confidenceOf(claim);
    if (confidence === null) continue;
    measured.of++;
    measured.sum += confidence.right;
  }
  return {
    claims,
    kinds,
    measured,
    emendations: text?.emendations.length ?? 0,
    languageRead: text ? (into.readingState(text.id)?.languageRead ?? false) : false,
  };
}

function sourceOf(
  document: Document,
  path: string,
  language: string | null,
): Omit<Source, 'sha256' | 'bytes' | 'version'> {
  return {
    id: newId('source'),
    path,
    title: document.title,
    author: document.author,
    kind: document.kind,
    date: document.date === null ? null : dateOf(document.date.edtf, document.date.text),
    language: language ?? document.language,
    obtained: new Date().toISOString(),
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

/**
 * Reads the claims of a source anew where that can change something: other extractors than last time,
 * or, with `always`, after a person refused or restored an emendation. Returns whether it was read.
 */
export function readAnew(
  into: Case,
  source: Source,
  options: ReadOptions & { readonly always?: boolean } = {},
): boolean {
  const text = into.text(source.id);
  // A table has its claims from its format, not from an extractor.
  if (!text || text.reader === TABLE_READER) return false;
  const language = options.language ?? source.language;
  const now = extractorsFor(language, options.extractors).map((extractor) => extractor.id);
  const last = into.readingState(text.id)?.extractors ?? [];
  const same = now.length === last.length && now.every((id) => last.includes(id));
  if (same && !options.always) return false;
  const refused = new Set(
    text.emendations.map(({ id }) => id).filter((id) => into.decision('emendation', id) === 'no'),
  );
  into.replaceReading(
    text.id,
    makeReading({
      text,
      sha256: source.sha256,
      language,
      date: source.date,
      periods: into.periods(),
      refused,
      secret: into.secret,
      ...(options.extractors ? { extractors: options.extractors } : {}),
    }),
  );
  return true;
}
