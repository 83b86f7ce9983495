/**
 * Propose: puts the texts of a case, passage by passage, to a larger extractor on this machine. Each
 * passage is one transaction, so that stopping loses the one in hand and nothing else; what a model has
 * read under this version of the question is not put to it again.
 */
import type { Drop } from '../extract/endpoint/drops.ts';
import { PASSAGE_LENGTH } from '../extract/endpoint/passages.ts';
import { proposer } from '../extract/endpoint/prompt.ts';
import type { Source } from '../model/source.ts';
import { TABLE_READER } from '../readers/table/table.ts';
import type { Case } from '../store/case.ts';
import { ModelAsker, type ModelAt } from './ask-model.ts';
import { CallError } from './call-error.ts';
import { currentSources, findSource } from './evidence-of.ts';
import { LargerReading } from './larger-reading.ts';

export interface ProposeOptions {
  readonly model: ModelAt;
  /** Sources by name or id; all, in their newest version, where none is named. */
  readonly sources?: readonly string[];
  /** The most characters of a passage. */
  readonly passageLength?: number;
  /** Only says what there is to read, and asks nobody. */
  readonly dryRun?: boolean;
  readonly signal: AbortSignal;
  /** Milliseconds before a question is put again; for tests. */
  readonly pauses?: readonly number[];
}

export interface Tally {
  /** Passages that were answered. */
  readonly passages: number;
  readonly failed: number;
  /** Claims in the answers; of these kept; of these proposed by something else before. */
  readonly answered: number;
  readonly proposed: number;
  readonly shared: number;
  readonly dropped: Readonly<Partial<Record<Drop, number>>>;
}

export type ProposeEvent =
  | {
      readonly type: 'planned';
      readonly sources: number;
      /** Passages to read, their characters, and those that were read before. */
      readonly passages: number;
      readonly characters: number;
      readonly known: number;
    }
  | { readonly type: 'progress'; readonly done: number; readonly of: number }
  | {
      readonly type: 'failed';
      readonly path: string;
      readonly start: number;
      readonly end: number;
      readonly says: string;
    }
  | { readonly type: 'source'; readonly path: string; readonly tally: Tally }
  /** `why` is null where it was stopped by a signal. */
  | { readonly type: 'stopped'; readonly why: string | null }
  | { readonly type: 'done'; readonly by: string; readonly tally: Tally };

/** So many passages in a row without an answer, and the rest is not tried. */
const FAILURES = 3;
const MODEL_NAME = /^[\w.:/+-]{1,100}$/;

export async function* propose(
  into: Case,
  options: ProposeOptions,
): AsyncGenerator<ProposeEvent, void, undefined> {
  const { model, signal, passageLength = PASSAGE_LENGTH } = options;
  if (!MODEL_NAME.test(model.name))
    throw new CallError(
      'The name of a model is up to 100 letters, digits and . _ : / + -, as its server calls it.',
    );
  const sources = sourcesOf(into, options.sources ?? []);
  const open = (source: Source): LargerReading | null => {
    const text = into.text(source.id);
    // A table has its claims from its format, not from its words.
    return text === undefined || text.reader === TABLE_READER
      ? null
      : new LargerReading(into, source, text, model.name, passageLength);
  };
  const plan = planOf(sources, open);
  yield { type: 'planned', ...plan.counts };
  const total = new Count();
  const asker = new ModelAsker(model, options.pauses);
  if (!options.dryRun && plan.counts.passages > 0)
    yield { type: 'progress', done: 0, of: plan.counts.passages };
  let done = 0;
  let inARow = 0;
  let stop: { readonly why: string | null } | null = null;
  for (const source of options.dryRun ? [] : plan.sources) {
    const reading = open(source);
    if (reading === null) continue;
    const tally = new Count();
    for (const passage of reading.passages) {
      if (passage.known) continue;
      const answer = await asker.ask(passage.messages, (text) => reading.proposals(passage, text), signal);
      if (signal.aborted) {
        stop = { why: null };
        break;
      }
      if (answer.ok) {
        tally.add(reading.record(passage, answer.text, answer.read));
        inARow = 0;
      } else {
        if (answer.fatal) {
          stop = { why: answer.says };
          break;
        }
        tally.failed++;
        const { start, end } = passage;
        yield { type: 'failed', path: source.path, start, end, says: answer.says };
        if (++inARow === FAILURES) {
          stop = { why: `${FAILURES} passages in a row were not answered; the rest was not tried.` };
          break;
        }
      }
      yield { type: 'progress', done: ++done, of: plan.counts.passages };
    }
    total.join(tally);
    if (tally.passages + tally.failed > 0) yield { type: 'source', path: source.path, tally: tally.record() };
    if (stop !== null) break;
  }
  if (stop !== null) yield { type: 'stopped', why: stop.why };
  yield { type: 'done', by: proposer(model.name), tally: total.record() };
}

function sourcesOf(into: Case, names: readonly string[]): Source[] {
  const all = currentSources(into);
  if (names.length === 0) return [...all.values()];
  return [...new Set(names.map((name) => findSource(all, name)))];
}

/** The sources that have something to read, and how much. */
function planOf(sources: readonly Source[], open: (source: Source) => LargerReading | null) {
  const wanted: Source[] = [];
  const counts = { sources: 0, passages: 0, characters: 0, known: 0 };
  for (const source of sources) {
    const passages = open(source)?.passages ?? [];
    const fresh = passages.filter(({ known }) => !known);
    counts.known += passages.length - fresh.length;
    counts.passages += fresh.length;
    counts.characters += fresh.reduce((sum, { start, end }) => sum + end - start, 0);
    if (fresh.length > 0) wanted.push(source);
  }
  counts.sources = wanted.length;
  return { sources: wanted, counts };
}

class Count {
  passages = 0;
  failed = 0;
  #answered = 0;
  #proposed = 0;
  #shared = 0;
  readonly #dropped = new Map<string, number>();

  add({ asking, shared }: ReturnType<LargerReading['record']>): void {
    this.passages++;
    this.#answered += asking.answered;
    this.#proposed += asking.claims.length;
    this.#shared += shared;
    for (const [reason, n] of Object.entries(asking.dropped)) this.#drop(reason, n);
  }

  join(other: Count): void {
    this.passages += other.passages;
    this.failed += other.failed;
    this.#answered += other.#answered;
    this.#proposed += other.#proposed;
    this.#shared += other.#shared;
    for (const [reason, n] of other.#dropped) this.#drop(reason, n);
  }

  record(): Tally {
    return {
      passages: this.passages,
      failed: this.failed,
      answered: this.#answered,
      proposed: this.#proposed,
      shared: this.#shared,
      dropped: Object.fromEntries(this.#dropped),
    };
  }

  #drop(reason: string, n: number): void {
    this.#dropped.set(reason, (this.#dropped.get(reason) ?? 0) + n);
  }
}
