/**
 * LearnedModel: the trained extractor, loaded once, and the one door to onnxruntime-node. Nothing is
 * fetched: the weights are files of the package (`models/encoder-en/`), and the runtime lies in
 * node_modules. Where either is missing, the program reads with the patterns alone and says so.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isWrapped } from '../extract/english/posts/words.ts';
import { Companion, type LineModel } from '../extract/learned/companion.ts';
import { MarkReader } from '../extract/learned/mark-reader.ts';
import type { LearnedMarks } from '../extract/learned/marks.ts';
import type { TokenInput, TokenModel, TokenOutput } from '../extract/learned/token-model.ts';

export interface LearnedModel {
  /** Name and version, `encoder-en@1`: a claim that it proposed names it. */
  readonly id: string;
  /** Where its files are, so that another thread can load it; null where it has none. */
  readonly folder: string | null;
  /** ISO 639-3 codes of the languages it reads. */
  readonly languages: readonly string[];
  /** What it marks in a readable text. */
  readonly mark: (text: string) => Promise<LearnedMarks>;
}

/** A model from files, whose steps can be looked at. */
export interface LoadedModel extends LearnedModel {
  readonly reader: MarkReader;
}

/** Either the model, or one sentence that says why there is none. */
export type Loaded =
  | { readonly ok: true; readonly model: LoadedModel }
  | { readonly ok: false; readonly why: string };

/** Whether an id among those that read a text is a model's. */
export function isModelId(id: string): boolean {
  return id.startsWith('encoder-');
}

/** Beside `src/` in a checkout and beside `dist/` in the package. */
export const SHIPPED_MODEL = fileURLToPath(new URL('../../models/encoder-en', import.meta.url));

const loading = new Map<string, Promise<Loaded>>();

/** Loads the model of a folder, the first time it is asked for; later calls get the same one. */
export function loadLearnedModel(folder: string = SHIPPED_MODEL): Promise<Loaded> {
  let loaded = loading.get(folder);
  if (loaded === undefined) {
    loaded = load(folder);
    loading.set(folder, loaded);
  }
  return loaded;
}

async function load(folder: string): Promise<Loaded> {
  const [weights, vocabulary, description] = FILES.map((name) => join(folder, name));
  const missing = FILES.find((name) => !existsSync(join(folder, name)));
  if (missing !== undefined)
    return {
      ok: false,
      why: `there is no ${missing} ${folder === SHIPPED_MODEL ? 'in models/encoder-en of the package' : `in ${folder}`}`,
    };
  try {
    const runtime = await loadRuntime();
    const model = new OnnxModel(runtime, await sessionOf(runtime, weights!));
    const reader = new MarkReader(
      readFileSync(description!, 'utf8'),
      readFileSync(vocabulary!, 'utf8'),
      model,
      await companionIn(folder, runtime),
    );
    const mark = (text: string) => reader.read(text, { wrapped: isWrapped(text) });
    return { ok: true, model: { id: reader.description.id, folder, languages: ['eng'], mark, reader } };
  } catch (error) {
    return { ok: false, why: because(error) };
  }
}

/** The small reader beside the encoder, where the folder has one. */
async function companionIn(folder: string, runtime: Runtime): Promise<Companion | null> {
  const [weights, description] = [join(folder, 'companion.onnx'), join(folder, 'companion.json')];
  if (!existsSync(weights) || !existsSync(description)) return null;
  const model = new OnnxLines(runtime, await sessionOf(runtime, weights));
  return new Companion(readFileSync(description, 'utf8'), model);
}

const FILES = ['model.onnx', 'vocab.txt', 'model.json'] as const;

/** What of onnxruntime-node is used; its own types are not there where it is not installed. */
interface Tensor {
  readonly data: Float32Array;
}
interface Session {
  run(feeds: Record<string, unknown>): Promise<Record<string, Tensor>>;
}
interface Runtime {
  readonly InferenceSession: {
    create(path: string, options: object): Promise<Session>;
  };
  readonly Tensor: new (type: 'int64', data: BigInt64Array, dims: readonly number[]) => unknown;
}

async function loadRuntime(): Promise<Runtime> {
  // The name is no literal: to compile, the program must not need what it can do without.
  const name: string = 'onnxruntime-node';
  const module = (await import(name)) as { readonly default?: Runtime } & Runtime;
  return module.default ?? module;
}

const sessionOf = (runtime: Runtime, path: string): Promise<Session> =>
  runtime.InferenceSession.create(path, {
    executionProviders: ['cpu'],
    graphOptimizationLevel: 'all',
    // Documents are read side by side, so each session keeps to one thread.
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
    executionMode: 'sequential',
    logSeverityLevel: 3,
  });

const tensorOf = (runtime: Runtime, numbers: readonly number[], dims: readonly number[]): unknown =>
  new runtime.Tensor('int64', BigInt64Array.from(numbers, BigInt), dims);

/** The encoder in a session of onnxruntime. */
class OnnxModel implements TokenModel {
  readonly #runtime: Runtime;
  readonly #session: Session;

  constructor(runtime: Runtime, session: Session) {
    this.#runtime = runtime;
    this.#session = session;
  }

  async run(input: TokenInput): Promise<TokenOutput> {
    const tensor = (numbers: readonly number[]) => tensorOf(this.#runtime, numbers, [1, numbers.length]);
    const { tags, pairs } = await this.#session.run({
      input_ids: tensor(input.inputIds),
      attention_mask: tensor(input.attentionMask),
      case_ids: tensor(input.caseIds),
      line_ids: tensor(input.lineIds),
    });
    if (!tags || !pairs) throw new Error('The weights give no tags or no pairs.');
    return { tags: tags.data, pairs: pairs.data };
  }
}

/** The companion's network in another. */
class OnnxLines implements LineModel {
  readonly #runtime: Runtime;
  readonly #session: Session;

  constructor(runtime: Runtime, session: Session) {
    this.#runtime = runtime;
    this.#session = session;
  }

  async run(
    words: readonly number[],
    chars: readonly number[],
    cases: readonly number[],
    width: number,
  ): Promise<Float32Array> {
    const { scores } = await this.#session.run({
      words: tensorOf(this.#runtime, words, [1, words.length]),
      chars: tensorOf(this.#runtime, chars, [1, words.length, width]),
      cases: tensorOf(this.#runtime, cases, [1, cases.length]),
    });
    if (!scores) throw new Error('The companion gives no scores.');
    return scores.data;
  }
}

function because(error: unknown): string {
  const { code, message } = error as { readonly code?: string; readonly message?: string };
  if (code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND')
    return 'onnxruntime-node is not installed for this machine';
  return (message ?? String(error)).split('\n')[0]!;
}
