/**
 * Words of one paragraph, for phrase grammar: initials stay together ("K.C."), a clitic stands apart
 * ("'s"), and a stop ends a sentence only where it really does, which abbreviations of ranks and
 * initials make harder than general sentence splitting allows for.
 */
import { shortened } from '../tags/shortened.ts';
import type { Document } from '../tokens.ts';

export interface Word {
  readonly text: string;
  readonly lower: string;
  /** UTF-16 indices into the text, half-open. */
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'number' | 'mark' | 'break';
  /** `initial`: first letter capital; `all`: two or more letters, all capital. */
  readonly capital: 'none' | 'initial' | 'all';
}

const WORD =
  /(?<number>\d+(?:[\d,/.]*\d)?(?:st|nd|rd|th)?(?!\p{L}{1}\b))|(?<initials>(?:\p{Lu}\.){2,}\p{Lu}?(?!\p{Ll})|(?:\p{Lu}\.)+\p{Lu}(?!\p{L}))|(?<clitic>['’]s(?!\p{L}))|(?<word>Vice- (?=\p{Lu}\p{Ll})\p{L}+|[\p{L}\p{M}]+(?:(?:['’‘`](?!s(?!\p{L}))|-)[\p{L}\p{M}]+)*)|(?<break>\n)|(?<mark>--|[^\s\p{L}\p{N}])/gu;

/** The words of every paragraph of a document. Line ends stay as breaks unless the text is wrapped. */
export function paragraphWords(doc: Document): Word[][] {
  const wrapped = isWrapped(doc.text);
  const paragraphs: Word[][] = [];
  let from = 0;
  while (from < doc.sentences.length) {
    const { paragraph } = doc.sentences[from]!;
    let to = from;
    while (doc.sentences[to + 1]?.paragraph === paragraph) to++;
    const start = doc.sentences[from]!.range[0];
    const end = doc.sentences[to]!.range[1];
    paragraphs.push(wordsOf(doc.text, start, end, wrapped));
    from = to + 1;
  }
  return paragraphs;
}

function wordsOf(text: string, start: number, end: number, wrapped: boolean): Word[] {
  const words: Word[] = [];
  for (const match of text.slice(start, end).matchAll(WORD)) {
    const { number, mark, break: line } = match.groups!;
    if (line !== undefined && wrapped) continue;
    const at = start + match.index;
    const before = words.at(-1);
    const whole =
      match[0] === '.' && before?.end === at ? shortened(before.text, text.slice(at + 1, at + 13)) : null;
    if (before && whole) {
      words[words.length - 1] = {
        ...before,
        text: text.slice(before.start, at + 1),
        lower: whole.lower,
        end: at + 1,
      };
      continue;
    }
    words.push({
      text: match[0],
      lower: match[0].toLowerCase().replaceAll('’', "'").replace('- ', '-'),
      start: at,
      end: at + match[0].length,
      kind:
        number !== undefined ? 'number' : mark !== undefined ? 'mark' : line !== undefined ? 'break' : 'word',
      capital: capital(match[0]),
    });
  }
  return words;
}

/** The Arabic article before a name: "al-Basri" is written like a name. */
const ARTICLE = /^(?:al|el|an|ar|as|ash|at|ad|az|ul)-\p{Lu}/u;

function capital(word: string): Word['capital'] {
  if (ARTICLE.test(word)) return 'initial';
  if (!/^\p{Lu}/u.test(word)) return 'none';
  return word.length > 1 && !/\p{Ll}/u.test(word) ? 'all' : 'initial';
}

/** Lines broken at a page width: many lines, most of them of nearly one length. */
export function isWrapped(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const longest = Math.max(0, ...lines.map((line) => line.length));
  if (lines.length < 4 || longest > 130 || longest < 40) return false;
  return lines.filter((line) => line.length > longest * 0.7).length >= lines.length * 0.5;
}
