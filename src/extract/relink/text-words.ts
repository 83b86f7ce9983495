/** Text words: a text cut into words, with what stands between them, so that closeness can be measured. */
import { canonicalWord, foldLetters } from './fold.ts';

export interface Word {
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  /** Lower case, without accents and apostrophes. */
  readonly folded: string;
  /** The one form of its spellings, as names of units and posts have it. */
  readonly canonical: string;
  /** What stands between this word and the next. */
  readonly gap: string;
  readonly capital: boolean;
}

const WORD = /\p{L}+(?:['’`](?!s(?!\p{L}))\p{L}+)*\p{M}*|\p{N}+/gu;

/** Short words with a stop that end no sentence, beside single letters and ranks. */
const SHORTENED = new Set(
  'mr mrs ms dr prof st no vs gov sen hon rev capt lt col maj brig gen sgt cpl adm cdre comdr cdr supt insp asst dep div bde bn rtd engr alh jan feb mar apr jun jul aug sept sep oct nov dec'.split(
    ' ',
  ),
);

/** Costs of what stands between two words: the end of a sentence, a semicolon, a new line, a row of a list. */
const SENTENCE = 12;
const SEMICOLON = 14;
const LINE = 2;
const ROW = 12;
const OTHER_RANK = 6;
/** Words of a line from which on it is taken for running text. */
const SHORT_LINE = 14;

export class TextWords {
  readonly text: string;
  readonly words: readonly Word[];
  /** Sum of the costs up to each word. */
  readonly #cost: number[] = [];
  /** Number of the sentence of each word. */
  readonly #sentence: number[] = [];
  /** Number of the line of each word, and the number of words of each line. */
  readonly #line: number[] = [];
  readonly #lengths: number[] = [0];

  /** `ranks` are the places of ranks, as first and last word; going past one costs, it may be another's. */
  constructor(text: string, ranksOf: (words: readonly Word[]) => readonly (readonly [number, number])[]) {
    this.text = text;
    const matches = [...text.matchAll(WORD)];
    this.words = matches.map((match, i): Word => {
      const end = match.index + match[0].length;
      const folded = foldLetters(match[0]);
      return {
        start: match.index,
        end,
        raw: match[0],
        folded,
        canonical: canonicalWord(folded),
        gap: text.slice(end, matches[i + 1]?.index ?? text.length),
        capital: /^\p{Lu}/u.test(match[0]),
      };
    });
    const rankEnds = new Set(ranksOf(this.words).map(([, last]) => last));
    let cost = 0;
    let sentence = 0;
    this.words.forEach((word, i) => {
      this.#cost.push(cost);
      this.#sentence.push(sentence);
      const line = this.#lengths.length - 1;
      this.#line.push(line);
      this.#lengths[line]! += 1;
      if (word.gap.includes('\n')) this.#lengths.push(0);
      cost += 1;
      if (rankEnds.has(i)) cost += OTHER_RANK;
      if (word.gap.includes(';')) cost += SEMICOLON;
      if (this.#endsSentence(i)) {
        cost += SENTENCE;
        sentence += 1;
      } else if (word.gap.includes('\n')) {
        cost += LINE;
        if (/^\p{N}+$/u.test(word.raw) && (this.words[i - 1]?.gap ?? '\n').includes('\n')) cost += ROW;
      }
    });
  }

  #endsSentence(i: number): boolean {
    const word = this.words[i]!;
    const next = this.words[i + 1];
    if (next === undefined) return true;
    if (/[!?]["”’)]*\s/.test(word.gap) || /\.["”’)]*\s*\n/.test(word.gap)) return !/^\p{N}+$/u.test(word.raw);
    if (!/\.["”’)]*\s/.test(word.gap)) return false;
    if (!next.capital && !/^\p{N}/u.test(next.raw)) return false;
    return word.raw.length > 1 && !SHORTENED.has(word.folded);
  }

  /** How far two ranges of words lie apart; 0 where they touch or overlap. */
  distance(a: readonly [number, number], b: readonly [number, number]): number {
    const [x, y] = a[0] <= b[0] ? [a, b] : [b, a];
    return y[0] <= x[1] ? 0 : this.#cost[y[0]]! - this.#cost[x[1]]! - 1;
  }

  sameSentence(a: number, b: number): boolean {
    return this.#sentence[a] === this.#sentence[b];
  }

  sentenceOf(word: number): number {
    return this.#sentence[word] ?? -1;
  }

  /** Whether a word stands in a line of a few words, as of a list, a table or a heading. */
  inShortLine(word: number): boolean {
    const line = this.#line[word] ?? -1;
    return (this.#lengths[line] ?? SHORT_LINE) < SHORT_LINE && this.#lengths.length > 2;
  }

  slice(first: number, last: number): string {
    return this.text.slice(this.words[first]!.start, this.words[last]!.end);
  }
}
