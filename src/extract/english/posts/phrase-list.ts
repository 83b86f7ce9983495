/** Phrase list: finds the longest listed phrase that begins at a word. */
import type { Word } from './words.ts';

export class PhraseList<Value> {
  readonly #byFirst = new Map<string, { words: readonly string[]; value: Value }[]>();

  constructor(entries: Iterable<readonly [phrase: string, value: Value]>) {
    for (const [phrase, value] of [...entries].flatMap(spellings)) {
      const words = phrase.toLowerCase().replaceAll("'s", " 's").split(' ');
      const list = this.#byFirst.get(words[0]!) ?? [];
      list.push({ words, value });
      this.#byFirst.set(words[0]!, list);
    }
    for (const list of this.#byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  }

  /** The value of the longest phrase at `at` and the place after it, or null. */
  at(words: readonly Word[], at: number): { readonly value: Value; readonly next: number } | null {
    const list = this.#byFirst.get(words[at]?.lower ?? '');
    if (list === undefined) return null;
    for (const { words: phrase, value } of list) {
      if (phrase.every((word, i) => words[at + i]?.lower === word))
        return { value, next: at + phrase.length };
    }
    return null;
  }
}

export function phrases<Value>(
  lists: Readonly<Record<string, readonly string[]>>,
  value: (key: string) => Value,
): [string, Value][] {
  return Object.entries(lists).flatMap(([key, list]) =>
    list.map((phrase): [string, Value] => [phrase, value(key)]),
  );
}

/** A phrase with hyphens may be written without them. */
function spellings<Value>([phrase, value]: readonly [string, Value]): [string, Value][] {
  return phrase.includes('-')
    ? [
        [phrase, value],
        [phrase.replaceAll('-', ' '), value],
      ]
    : [[phrase, value]];
}
