/** Prepared: a text cut into words with the places of its ranks, made once for many records. */
import type { Place } from './anchors.ts';
import { rankPlaces } from './ranks.ts';
import { TextWords } from './text-words.ts';

export interface PreparedText {
  readonly words: TextWords;
  readonly ranks: readonly Place[];
}

export function prepareText(text: string): PreparedText {
  let ranks: readonly Place[] = [];
  const words = new TextWords(text, (list) => {
    ranks = rankPlaces(text, list);
    return ranks;
  });
  return { words, ranks };
}
