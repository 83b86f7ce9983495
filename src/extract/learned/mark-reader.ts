/**
 * MarkReader: a text in, the marks of all heads out. The text goes through the encoder in windows, each
 * head is decoded line by line, edges are put right, and the mentions of a head are paired.
 */
import { caseOf } from './case-class.ts';
import type { Companion } from './companion.ts';
import { type Head, type ModelDescription, readDescription } from './description.ts';
import { bracketed, isBracketedBehind, withEdges } from './edges.ts';
import type { HeadMarks, LearnedMarks, LearnedMention, LearnedRelation } from './marks.ts';
import { PairFeatures } from './pair-features.ts';
import { PairScorer } from './pairs.ts';
import { repeatsOf } from './repeats.ts';
import { spansOf, type WordSpan } from './spans.ts';
import type { TokenModel } from './token-model.ts';
import { decode, type Grammar, grammarOf } from './viterbi.ts';
import { type Window, windowsOf } from './windows.ts';
import { WordPieces } from './word-pieces.ts';
import { type Word, wordsOf } from './words.ts';

/** The head whose marks follow the convention of annotators: its edges are theirs, brackets included. */
const AS_ANNOTATED = 'sfm';
/** The relations that its annotators know. */
const ANNOTATED: ReadonlySet<string> = new Set(['has_rank', 'has_title', 'has_role', 'is_posted']);
/** Heads whose mentions end with their line; what somebody is quoted with may go on. */
const IN_LINES: ReadonlySet<string> = new Set(['sfm', 'posts', 'names']);
/** Heads whose mentions are paired; dates come from the head of names. */
const PAIRED: ReadonlySet<string> = new Set(['sfm', 'posts']);

/** The least probability that the companion gives anything. */
const LEAST = 1e-6;

/** A text on its way through the encoder; `training/check-runtime.ts` prints it. */
export interface Encoded {
  readonly words: readonly Word[];
  readonly pieces: readonly (readonly number[])[];
  readonly cases: readonly number[];
  /** For each word whether it is the first of its line (1 or 0), and twice its number of `repeats.ts`. */
  readonly lines: readonly number[];
  readonly windows: readonly Window[];
  /** One row for each word. */
  readonly tags: Float32Array;
  readonly vectors: Float32Array;
  /** Length of a row of tags. */
  readonly columns: number;
  readonly size: number;
}

export class MarkReader {
  readonly description: ModelDescription;
  readonly #pieces: WordPieces;
  readonly #model: TokenModel;
  readonly #pairs: PairScorer | null;
  readonly #grammars: ReadonlyMap<string, Grammar>;
  readonly #columns: number;

  readonly #companion: Companion | null;

  /**
   * Throws one sentence where `model.json` or the vocabulary is not what it should be.
   *
   * @param companion reads beside the encoder for the head of the annotators; null where there is none
   */
  constructor(
    description: string,
    vocabulary: string,
    model: TokenModel,
    companion: Companion | null = null,
  ) {
    this.description = readDescription(description);
    this.#companion = companion;
    const { heads, relations } = this.description;
    this.#pieces = new WordPieces(vocabulary);
    this.#model = model;
    this.#pairs = relations === null ? null : new PairScorer(relations);
    this.#grammars = new Map(heads.map(({ name, labels }) => [name, grammarOf(labels)]));
    this.#columns = Math.max(...heads.map(({ to }) => to));
  }

  async read(text: string, options: { readonly wrapped?: boolean } = {}): Promise<LearnedMarks> {
    return this.marks(text, await this.encode(text, options));
  }

  async encode(text: string, { wrapped = false }: { readonly wrapped?: boolean } = {}): Promise<Encoded> {
    const words = wordsOf(text, { wrapped });
    const surfaces = words.map(({ start, end }) => text.slice(start, end));
    const longest = this.description.window;
    const pieces = surfaces.map((surface) => this.#pieces.of(surface).slice(0, longest));
    const cases = surfaces.map(caseOf);
    const repeats = repeatsOf(words, surfaces);
    const lines = words.map(({ first }, i) => Number(first) + 2 * repeats[i]!);
    const windows = windowsOf(
      pieces.map((list) => list.length),
      longest,
      this.description.margin,
    );
    const size = this.description.relations?.size ?? 0;
    const tags = new Float32Array(words.length * this.#columns);
    const vectors = new Float32Array(words.length * size);
    for (const window of windows) {
      const input = this.#input(pieces, cases, lines, window);
      const output = await this.#model.run(input);
      const rows = input.inputIds.length;
      const [tagRow, pairRow] = [output.tags.length / rows, output.pairs.length / rows];
      if (tagRow < this.#columns || pairRow < size)
        throw new Error(
          `The model gives ${tagRow} tags and ${pairRow} numbers for pairs, its description wants more.`,
        );
      let row = 1;
      for (let word = window.from; word < window.to; word++) {
        if (word >= window.keepFrom && word < window.keepTo) {
          tags.set(output.tags.subarray(row * tagRow, row * tagRow + this.#columns), word * this.#columns);
          vectors.set(output.pairs.subarray(row * pairRow, row * pairRow + size), word * size);
        }
        row += pieces[word]!.length;
      }
    }
    if (this.#companion) await this.#join(this.#companion, words, surfaces, tags);
    return { words, pieces, cases, lines, windows, tags, vectors, columns: this.#columns, size };
  }

  /** Puts the average of both probabilities, as logarithms, in place of the encoder's logits. */
  async #join(
    companion: Companion,
    words: readonly Word[],
    surfaces: readonly string[],
    tags: Float32Array,
  ): Promise<void> {
    const head = this.description.heads.find(({ name }) => name === AS_ANNOTATED);
    if (!head || head.labels.join() !== companion.labels.join()) return;
    const { weight } = companion;
    for (const [from, to] of linesOf(words)) {
      const beside = await companion.marginals(surfaces.slice(from, to));
      for (let word = from; word < to; word++) {
        const row = tags.subarray(word * this.#columns + head.from, word * this.#columns + head.to);
        const top = Math.max(...row);
        const sum = row.reduce((total, logit) => total + Math.exp(logit - top), 0);
        row.forEach((logit, label) => {
          const own = Math.exp(logit - top) / sum;
          const other = Math.max(LEAST, beside[(word - from) * head.labels.length + label]!);
          row[label] = Math.log((1 - weight) * own + weight * other);
        });
      }
    }
  }

  #input(
    pieces: readonly (readonly number[])[],
    cases: readonly number[],
    lines: readonly number[],
    window: Window,
  ) {
    const inputIds = [this.#pieces.cls];
    const caseIds = [0];
    const lineIds = [0];
    for (let word = window.from; word < window.to; word++) {
      for (const piece of pieces[word]!) {
        inputIds.push(piece);
        caseIds.push(cases[word]!);
        lineIds.push(lines[word]!);
      }
    }
    inputIds.push(this.#pieces.sep);
    caseIds.push(0);
    lineIds.push(0);
    return { inputIds, caseIds, lineIds, attentionMask: inputIds.map(() => 1) };
  }

  marks(text: string, encoded: Encoded): LearnedMarks {
    const spans = new Map(
      this.description.heads.map((head) => [
        head.name,
        withEdges(text, encoded.words, this.spans(head, encoded)),
      ]),
    );
    const dates = (spans.get('names') ?? []).filter(({ type }) => type === 'Date');
    const heads: Record<string, HeadMarks> = {};
    for (const [name, own] of spans) heads[name] = this.#headMarks(text, encoded, name, own, dates);
    return { model: this.description.id, heads };
  }

  /** What a head marks, as decoded, before edges are put right. */
  spans(head: Head, { words, tags, columns }: Encoded): WordSpan[] {
    const grammar = this.#grammars.get(head.name)!;
    const found: WordSpan[] = [];
    const stretches = IN_LINES.has(head.name) ? linesOf(words) : [[0, words.length] as const];
    for (const [from, to] of stretches)
      found.push(...spansOf(head.labels, decode(head, grammar, tags, columns, from, to), from));
    return found;
  }

  #headMarks(
    text: string,
    encoded: Encoded,
    name: string,
    own: readonly WordSpan[],
    dates: readonly WordSpan[],
  ): HeadMarks {
    const { words, vectors, size } = encoded;
    const split = name === AS_ANNOTATED ? [...own] : own.flatMap((span) => apart(text, words, span));
    const spans = PAIRED.has(name) && name !== AS_ANNOTATED ? withDates(split, dates) : split;
    const relations: LearnedRelation[] = [];
    if (this.#pairs && PAIRED.has(name) && spans.length > 1)
      relations.push(...this.#pairs.relations(spans, new PairFeatures(text, words, spans, vectors, size)));
    if (name !== AS_ANNOTATED) relations.push(...aliases(text, words, spans, relations));
    const kept = name === AS_ANNOTATED ? relations.filter(({ type }) => ANNOTATED.has(type)) : relations;
    return {
      mentions: spans.map(
        ({ type, from, to, score }): LearnedMention => ({
          type,
          range: [words[from]!.start, words[to - 1]!.end],
          words: [from, to],
          score,
        }),
      ),
      relations: kept,
    };
  }
}

/** "State Security Bureau (SSB)" as two mentions, "Officer Commanding (OC)" as the title alone. */
function apart(text: string, words: readonly Word[], span: WordSpan): WordSpan[] {
  const pair = /^(?:Organization|Title|Role)$/.test(span.type) ? bracketed(text, words, span) : null;
  if (!pair) return [span];
  return span.type === 'Organization' ? [pair.name, pair.short] : [pair.name];
}

function withDates(spans: readonly WordSpan[], dates: readonly WordSpan[]): WordSpan[] {
  const free = dates.filter((date) => !spans.some(({ from, to }) => from < date.to && date.from < to));
  return [...spans, ...free].sort((a, b) => a.from - b.from);
}

/** A short form in brackets right behind the name of an organ names the same organ. */
function aliases(
  text: string,
  words: readonly Word[],
  spans: readonly WordSpan[],
  known: readonly LearnedRelation[],
): LearnedRelation[] {
  return spans.flatMap((short, tail): LearnedRelation[] => {
    const name = spans[tail - 1];
    if (name?.type !== 'Organization' || short.type !== 'Organization') return [];
    if (!isBracketedBehind(text, words, name, short)) return [];
    if (known.some((each) => each.type === 'alias' && each.head === tail - 1 && each.tail === tail))
      return [];
    return [{ type: 'alias', head: tail - 1, tail, score: Math.min(name.score, short.score) }];
  });
}

/** The words of each line, half-open. */
function linesOf(words: readonly Word[]): (readonly [from: number, to: number])[] {
  const lines: (readonly [number, number])[] = [];
  for (let from = 0; from < words.length; ) {
    let to = from + 1;
    while (to < words.length && words[to]!.line === words[from]!.line) to++;
    lines.push([from, to]);
    from = to;
  }
  return lines;
}
