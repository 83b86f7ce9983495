/**
 * Read source: files into a case. Each document is one transaction: it is in the case as a whole, with
 * bytes, text and claims, when its event is handed out, or not at all. What cannot be read is said in
 * one sentence and the rest is read all the same. Reading again adds nothing.
 */
import { readFileSync, statSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { confidenceOf } from '../extract/confidence/confidence.ts';
import type { Extractor } from '../extract/extractor.ts';
import type { ClaimKind } from '../model/kinds.ts';
import type { Source } from '../model/source.ts';
import type { Text } from '../model/text.ts';
import { TABLE_READER } from '../readers/table/table.ts';
import { type Case, sha256Of } from '../store/case.ts';
import { CaseError } from '../store/case-error.ts';
import { CallError } from './call-error.ts';
import { because, type FoundFile, findFiles, type LeftOut } from './find-files.ts';
import { isModelId, type LearnedModel, loadLearnedModel } from './learned-model.ts';
import { addPeriodsFrom } from './period.ts';
import type { KnownText, Prepared, Preparer } from './prepare.ts';
import { threadsFor, workerPool } from './worker-pool.ts';

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
  /** How large the file is. */
  readonly bytes: number;
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
  | {
      readonly type: 'found';
      readonly files: number;
      /** All of them together. */
      readonly bytes: number;
      readonly leftOut: readonly LeftOut[];
    }
  | FileEvent
  | { readonly type: 'periods'; readonly path: string; readonly added: number }
  | { readonly type: 'failed'; readonly path: string; readonly message: string; readonly bytes?: number }
  | { readonly type: 'stopped'; readonly done: number; readonly of: number };

export interface ReadOptions {
  /** Asked before each file: true ends the reading with what is done. */
  readonly stop?: () => boolean;
  /** ISO 639-3: what a person says the language is, in place of what was detected. */
  readonly language?: string | null;
  /** In place of those of the program. They run in this thread. */
  readonly extractors?: readonly Extractor[];
  /**
   * The trained model that reads beside the extractors. Null: it is to read without one, and what a model
   * read before is read anew. Absent: none is at hand, and what a model read before stays.
   */
  readonly model?: LearnedModel | null;
  /** How many files are read at once; what cores and memory allow where it is not given. */
  readonly jobs?: number;
}

/** Fewer files, or less text, than this are read before threads would have loaded their word lists. */
const FEW_FILES = 8;
const FEW_BYTES = 200_000;
/** Of files read ahead of the one that is written next. */
const AHEAD_BYTES = 2_000_000;

export async function* readSources(
  into: Case,
  paths: readonly string[],
  options: ReadOptions = {},
): AsyncGenerator<ReadEvent, void, undefined> {
  const found = findFiles(paths);
  // Periods first: the words of the sources are read with them.
  const files = found.files.toSorted((a, b) => Number(a.kind === 'source') - Number(b.kind === 'source'));
  const sizes = files.map(sizeOf);
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  yield { type: 'found', files: files.length, bytes, leftOut: found.leftOut };
  for (const { path, message } of found.issues) yield { type: 'failed', path, message };
  const of = files.length;
  const preparer = await preparerFor(of, bytes, options);
  /** Files in hand, in their order, the next to be written first. */
  const begun: Begun[] = [];
  let [next, ahead] = [0, 0];
  try {
    for (const [i, file] of files.entries()) {
      // Lets a signal be heard between two files.
      await setImmediate();
      if (options.stop?.()) {
        yield { type: 'stopped', done: i, of };
        return;
      }
      if (file.kind === 'periods') {
        next = i + 1;
        yield readPeriods(into, file);
        continue;
      }
      while (next === i || (next < of && begun.length < preparer.ahead && ahead < AHEAD_BYTES)) {
        ahead += sizes[next]!;
        begun.push(begin(into, files[next++]!, preparer, options));
      }
      yield await finish(into, begun.shift()!, i + 1, of);
      ahead -= sizes[i]!;
    }
  } finally {
    await preparer.close();
  }
}

async function preparerFor(files: number, bytes: number, options: ReadOptions): Promise<Preparer> {
  const few = files < FEW_FILES || bytes < FEW_BYTES;
  // What is no plain data cannot go to another thread.
  const here = options.extractors !== undefined || (options.model && options.model.folder === null);
  const threads = here ? 1 : (options.jobs ?? (few ? 1 : threadsFor()));
  if (threads > 1) return workerPool(threads);
  const { hereAndNow } = await import('./prepare.ts');
  return hereAndNow(options);
}

function sizeOf({ file }: FoundFile): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

function readPeriods(into: Case, { file }: FoundFile): ReadEvent {
  try {
    return { type: 'periods', path: file, added: addPeriodsFrom(into, file).length };
  } catch (error) {
    if (error instanceof CaseError) return { type: 'failed', path: file, message: error.message };
    throw error;
  }
}

/** A file whose reading has begun: nothing of it is in the case yet. */
interface Begun {
  readonly path: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The source that has these bytes under this name. */
  readonly known: Source | null;
  /** Null for a known source whose claims need not be read anew. */
  readonly prepared: Promise<Prepared | null>;
}

function begin(into: Case, { file, name }: FoundFile, preparer: Preparer, options: ReadOptions): Begun {
  const begun = { path: file, name, bytes: new Uint8Array(), known: null };
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const message = `${file}: ${because(error)}`;
    return { ...begun, prepared: Promise.resolve({ type: 'failed', message }) };
  }
  const sha256 = sha256Of(bytes);
  const known = into.findSource(name, sha256) ?? null;
  if (known) {
    const prepared = knownText(into, known, file, options).then((task) => task && preparer.prepare(task));
    return { ...begun, bytes, known, prepared };
  }
  const { secret } = into;
  const language = options.language ?? null;
  const task = {
    type: 'new',
    bytes,
    sha256,
    file,
    name,
    language,
    periods: into.periods(),
    secret,
    model: options.model?.folder ?? null,
  } as const;
  return { ...begun, bytes, prepared: preparer.prepare(task) };
}

/** Writes what was prepared of a file, in one transaction. */
async function finish(into: Case, begun: Begun, n: number, of: number): Promise<ReadEvent> {
  const { path, name, bytes, known } = begun;
  const prepared = await begun.prepared;
  if (prepared?.type === 'failed')
    return { type: 'failed', path, message: prepared.message, bytes: bytes.length };
  const event = { type: 'file', path, n, of, bytes: bytes.length, unread: [] } as const;
  if (prepared?.type === 'new') {
    const before = into.latestSource(name);
    const source = { ...prepared.source, obtained: new Date().toISOString() };
    const stored = into.addDocument({ source, bytes, text: prepared.text, reading: prepared.reading });
    const outcome: Outcome = !stored.added ? 'same-bytes' : before ? 'version' : 'added';
    const text = into.text(stored.source.id);
    return { ...event, outcome, source: stored.source, ...countsOf(into, text), unread: prepared.unread };
  }
  const source = known!;
  const text = into.text(source.id)!;
  if (prepared) into.replaceReading(text.id, prepared.reading);
  return { ...event, outcome: prepared ? 'reread' : 'known', source, ...countsOf(into, text) };
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

/**
 * Reads the claims of a source anew where that can change something: other extractors than last time,
 * or, with `always`, after a person refused or restored an emendation. Returns whether it was read.
 */
export async function readAnew(
  into: Case,
  source: Source,
  options: ReadOptions & { readonly always?: boolean } = {},
): Promise<boolean> {
  const model = options.model === undefined ? await modelThatRead(into, source) : options.model;
  const own = { ...options, ...(model === undefined ? {} : { model }) };
  const task = await knownText(into, source, source.path, own);
  if (task === null) return false;
  const { prepare } = await import('./prepare.ts');
  const prepared = await prepare(task, own);
  if (prepared.type === 'failed') throw new CallError(prepared.message);
  into.replaceReading(task.text.id, prepared.reading);
  return true;
}

/** The shipped model, where it is the one that read a source before: what it proposed is to stay. */
async function modelThatRead(of: Case, source: Source): Promise<LearnedModel | undefined> {
  const text = of.text(source.id);
  const last = (text && of.readingState(text.id)?.extractors) ?? [];
  if (!last.some(isModelId)) return undefined;
  const loaded = await loadLearnedModel();
  return loaded.ok && last.includes(loaded.model.id) ? loaded.model : undefined;
}

/** What has to be read anew of a source; null where nothing would change. `file` stands in sentences. */
async function knownText(
  into: Case,
  source: Source,
  file: string,
  options: ReadOptions & { readonly always?: boolean },
): Promise<KnownText | null> {
  const text = into.text(source.id);
  // A table has its claims from its format, not from an extractor.
  if (!text || text.reader === TABLE_READER) return null;
  // Loaded here: where all files are new, other threads need the extractors and this one does not.
  const { extractorsFor } = await import('./make-reading.ts');
  const language = options.language ?? source.language;
  const model = readsWith(language, options);
  const now = [
    ...extractorsFor(language, options.extractors).map((extractor) => extractor.id),
    ...(model ? [model.id] : []),
  ];
  const last = into.readingState(text.id)?.extractors ?? [];
  const gone = last.filter((id) => !now.includes(id));
  const kept = gone.length === 0 || (options.model === undefined && gone.every(isModelId));
  const same = kept && now.every((id) => last.includes(id));
  if (same && !options.always) return null;
  const refused = new Set(
    text.emendations.map(({ id }) => id).filter((id) => into.decision('emendation', id) === 'no'),
  );
  return {
    type: 'known',
    file,
    text,
    sha256: source.sha256,
    language,
    date: (into.describedSource(source.id) ?? source).date,
    periods: into.periods(),
    refused,
    secret: into.secret,
    model: model?.folder ?? null,
  };
}

/** The model, where one is at hand that reads the language. */
function readsWith(language: string | null, { model }: ReadOptions): LearnedModel | null {
  return model && language !== null && model.languages.includes(language) ? model : null;
}
