/**
 * Companion: a small network (characters by convolution, then a BiLSTM, then a conditional random field:
 * Bauer and others, LAW-XVI 2022) that reads beside the encoder, and whose probabilities for one head are
 * averaged with the encoder's. It knows words and their spelling where the encoder knows contexts; together
 * they are right more often than either alone (`docs/benchmarks.md`). Made by `training/companion.py`; what
 * is done here is done there.
 */
import { caseOf } from './case-class.ts';
import { plain } from './words.ts';

/** The network as far as the scores; `app/learned-model.ts` has one. */
export interface LineModel {
  /**
   * One stretch of a line at a time.
   *
   * @param words one number a word
   * @param chars `width` numbers a word, row by row
   * @param cases one number a word
   * @returns scores of the labels, row by row, one row a word
   */
  readonly run: (
    words: readonly number[],
    chars: readonly number[],
    cases: readonly number[],
    width: number,
  ) => Promise<Float32Array>;
}

/** `companion.json`: what the numbers are that `companion.onnx` takes and gives. */
interface Description {
  readonly labels: readonly string[];
  /** Its share in the average, 0 to 1. */
  readonly weight: number;
  /** Places of the hash that are known; the first has number 2. */
  readonly places: readonly number[];
  /** Characters that are known; the first has number 2. */
  readonly chars: string;
  /** Of a longer word so many characters of its beginning and of its end are looked at. */
  readonly head: number;
  readonly tail: number;
  /** Longer lines are cut into stretches of so many words. */
  readonly longest: number;
  /** Added to the score of a label behind another, row by row. */
  readonly transitions: readonly number[];
}

const BITS = 20;
const PLACES = 1 << BITS;
const NONE = 0;
const UNKNOWN = 1;
const FIRST = 2;
const NEVER = -1e4;
const UTF_8 = new TextEncoder();

export class Companion {
  readonly labels: readonly string[];
  readonly weight: number;
  readonly #model: LineModel;
  readonly #about: Description;
  readonly #places: ReadonlyMap<number, number>;
  readonly #chars: ReadonlyMap<string, number>;
  readonly #transitions: Float64Array;

  /** Throws one sentence where the description is not what it should be. */
  constructor(description: string, model: LineModel) {
    const about = JSON.parse(description) as Description;
    const { labels, places, chars, transitions } = about;
    if (!Array.isArray(places) || transitions?.length !== labels?.length ** 2)
      throw new Error('The description of the companion of the model (companion.json) is not whole.');
    this.labels = labels;
    this.weight = about.weight;
    this.#about = about;
    this.#model = model;
    this.#places = new Map(places.map((place, i) => [place, i + FIRST]));
    this.#chars = new Map(Array.from(chars, (char, i) => [char, i + FIRST]));
    this.#transitions = Float64Array.from(transitions, (score, at) => {
      const [from, to] = [labels[Math.floor(at / labels.length)]!, labels[at % labels.length]!];
      return to.startsWith('I') && (from === 'O' || from.slice(2) !== to.slice(2)) ? score + NEVER : score;
    });
  }

  /** The probability of each label for each word of a line, row by row. */
  async marginals(surfaces: readonly string[]): Promise<Float64Array> {
    const n = this.labels.length;
    const found = new Float64Array(surfaces.length * n);
    const { longest, head, tail } = this.#about;
    for (let from = 0; from < surfaces.length; from += longest) {
      const words = surfaces.slice(from, from + longest);
      const scores = await this.#model.run(
        words.map((word) => this.#places.get(placeOf(plain(word))) ?? UNKNOWN),
        words.flatMap((word) => this.#charsOf(word)),
        words.map(caseOf),
        head + tail,
      );
      if (scores.length !== words.length * n)
        throw new Error(
          'The companion of the model (companion.onnx) gives other labels than its description.',
        );
      const states = Float64Array.from(scores, (score, at) =>
        at < n && this.labels[at]!.startsWith('I') ? score + NEVER : score,
      );
      found.set(forwardBackward(states, this.#transitions, n), from * n);
    }
    return found;
  }

  #charsOf(word: string): number[] {
    const { head, tail } = this.#about;
    const all = Array.from(word);
    const kept = all.length <= head + tail ? all : [...all.slice(0, head), ...all.slice(-tail)];
    const numbers = kept.map((char) => this.#chars.get(char) ?? UNKNOWN);
    return [...numbers, ...new Array<number>(head + tail - numbers.length).fill(NONE)];
  }
}

/** FNV-1a (Fowler, Noll, Vo) over UTF-8, folded to 20 bits. */
export function placeOf(word: string): number {
  let hash = 0x811c9dc5;
  for (const byte of UTF_8.encode(word)) hash = Math.imul(hash ^ byte, 0x01000193);
  hash >>>= 0;
  return (hash ^ (hash >>> BITS)) & (PLACES - 1);
}

/** Marginal probabilities of a linear chain, each step scaled to sum to one (Rabiner 1989). */
function forwardBackward(states: Float64Array, transitions: Float64Array, n: number): Float64Array {
  const length = states.length / n;
  const potential = states.slice();
  for (let i = 0; i < length; i++) {
    let top = -Infinity;
    for (let l = 0; l < n; l++) top = Math.max(top, potential[i * n + l]!);
    for (let l = 0; l < n; l++) potential[i * n + l] = Math.exp(potential[i * n + l]! - top);
  }
  const step = transitions.map(Math.exp);
  const forward = new Float64Array(states.length);
  const backward = new Float64Array(states.length).fill(1);
  for (let i = 0; i < length; i++) {
    let sum = 0;
    for (let l = 0; l < n; l++) {
      let reach = i === 0 ? 1 : 0;
      for (let k = 0; i > 0 && k < n; k++) reach += forward[(i - 1) * n + k]! * step[k * n + l]!;
      forward[i * n + l] = reach * potential[i * n + l]!;
      sum += forward[i * n + l]!;
    }
    for (let l = 0; l < n; l++) forward[i * n + l]! /= sum;
  }
  for (let i = length - 2; i >= 0; i--) {
    let sum = 0;
    for (let k = 0; k < n; k++) {
      let reach = 0;
      for (let l = 0; l < n; l++)
        reach += step[k * n + l]! * potential[(i + 1) * n + l]! * backward[(i + 1) * n + l]!;
      backward[i * n + k] = reach;
      sum += reach;
    }
    for (let k = 0; k < n; k++) backward[i * n + k]! /= sum;
  }
  const marginals = new Float64Array(states.length);
  for (let i = 0; i < length; i++) {
    let sum = 0;
    for (let l = 0; l < n; l++) {
      marginals[i * n + l] = forward[i * n + l]! * backward[i * n + l]!;
      sum += marginals[i * n + l]!;
    }
    for (let l = 0; l < n; l++) marginals[i * n + l]! /= sum;
  }
  return marginals;
}
