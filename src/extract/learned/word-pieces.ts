/**
 * WordPieces: words as pieces of a fixed vocabulary, the longest match first (Wu and others 2016, as in
 * BERT). A piece that goes on a word begins with `##` in the vocabulary.
 */
import { plain } from './words.ts';

/** A longer word is not taken apart. */
const LONGEST = 100;
/** Words whose pieces are kept at hand. */
const REMEMBERED = 50_000;

export class WordPieces {
  readonly unknown: number;
  readonly cls: number;
  readonly sep: number;
  readonly #ids = new Map<string, number>();
  readonly #known = new Map<string, readonly number[]>();

  /** From `vocab.txt`, one piece a line; throws one sentence where a special piece is missing. */
  constructor(vocabulary: string) {
    vocabulary
      .replace(/\r?\n$/, '')
      .split(/\r?\n/)
      .forEach((piece, id) => {
        this.#ids.set(piece, id);
      });
    const special = (name: string): number => {
      const id = this.#ids.get(name);
      if (id === undefined) throw new Error(`The vocabulary of the model has no ${name}.`);
      return id;
    };
    this.unknown = special('[UNK]');
    this.cls = special('[CLS]');
    this.sep = special('[SEP]');
  }

  /** The pieces of one word of the text, at least one. */
  of(word: string): readonly number[] {
    let pieces = this.#known.get(word);
    if (pieces === undefined) {
      if (this.#known.size >= REMEMBERED) this.#known.clear();
      pieces = this.#split(plain(word));
      this.#known.set(word, pieces);
    }
    return pieces;
  }

  #split(word: string): readonly number[] {
    const characters = Array.from(word);
    if (characters.length === 0 || characters.length > LONGEST) return [this.unknown];
    const pieces: number[] = [];
    for (let at = 0; at < characters.length; ) {
      let to = characters.length;
      let id: number | undefined;
      for (; to > at; to--) {
        id = this.#ids.get((at > 0 ? '##' : '') + characters.slice(at, to).join(''));
        if (id !== undefined) break;
      }
      if (id === undefined) return [this.unknown];
      pieces.push(id);
      at = to;
    }
    return pieces;
  }
}
