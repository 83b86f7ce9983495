/**
 * MarkedText: marks as a trained model would give them, from a text with its mentions in brackets:
 *
 *   [[Col.|Rank r]] [[Anton Berg|Person p]] led the [[Guard|Organization g]].   and   "has_rank p r"
 */
import type { LearnedMarks, LearnedMention } from '../../src/extract/learned/marks.ts';
import { wordsOf } from '../../src/extract/learned/words.ts';

const MENTION = /\[\[([^|\]]*)\|(\w+) (\w+)\]\]/g;

export interface MarkedText {
  readonly text: string;
  readonly marks: LearnedMarks;
}

/** @param relations `type head tail`, each with the id of a mention */
export function markedText(marked: string, relations: readonly string[], head = 'posts'): MarkedText {
  let text = '';
  let at = 0;
  const found: { id: string; type: string; range: readonly [number, number] }[] = [];
  for (const match of marked.matchAll(MENTION)) {
    text += marked.slice(at, match.index);
    const [whole, words, type, id] = match;
    found.push({ id: id!, type: type!, range: [text.length, text.length + words!.length] });
    text += words;
    at = match.index + whole.length;
  }
  text += marked.slice(at);
  const words = wordsOf(text);
  const mentions = found.map(({ type, range }): LearnedMention => {
    const inside = words.flatMap((word, i) => (word.start < range[1] && word.end > range[0] ? [i] : []));
    return { type, range, words: [inside[0]!, inside.at(-1)! + 1], score: 0.9 };
  });
  const place = (id: string): number => {
    const n = found.findIndex((each) => each.id === id);
    if (n < 0) throw new Error(`No mention ${id} is marked.`);
    return n;
  };
  return {
    text,
    marks: {
      model: 'encoder-test@1',
      heads: {
        [head]: {
          mentions,
          relations: relations.map((line) => {
            const [type, from, to] = line.split(' ');
            return { type: type!, head: place(from!), tail: place(to!), score: 0.9 };
          }),
        },
      },
    },
  };
}
