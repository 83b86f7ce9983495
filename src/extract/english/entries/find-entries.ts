/** Finds the entries of a text: paragraphs that open with a name and go on about its bearer. */
import type { NameMention } from '../mentions/mention.ts';
import type { Document } from '../tokens.ts';
import type { Entry } from './entry.ts';

/** Behind the name: brackets, then a stop or another mark; or "b. 1895". */
const OPENING =
  /^\s?(?:[([][^()[\]\n]{2,90}[)\]]\s?)?(?:[.;–—]|$)|^\s?[([](?:b\.|born|\d{4})[^()\n]{0,80}[)\]]\s?[,:.;–—]|^,? (?:b\.|born) |^[.:,]? [bB]\. ?\d/u;
/** Only the name and brackets: the paragraph after it tells. */
const ALONE = /^\s?(?:[([][^()[\]\n]{2,90}[)\]])?[\s.:*]*$/;

/** Tokens of a paragraph that tells something. */
const SHORTEST = 8;

export function findEntries(doc: Document, mentions: readonly NameMention[]): Entry[] {
  const paragraphs = paragraphsOf(doc);
  const heads = new Map(mentions.filter(({ form }) => form === 'name').map((m) => [m.tokens[0], m]));
  return paragraphs.flatMap(([first, end], place): Entry[] => {
    const head = headAt(doc, heads, first);
    if (!head || !/^(?:Person|Organization)$/.test(head.type)) return [];
    const rest = doc.text.slice(head.range[1], doc.tokens[end - 1]!.end);
    if (!OPENING.test(rest) && !(head.inverted && /^\s?[,:.;([]/.test(rest))) return [];
    if (!ALONE.test(rest)) return [{ head: head.tokens, type: head.type, body: [head.tokens[1], end] }];
    const next = paragraphs[place + 1];
    if (!next || headAt(doc, heads, next[0])?.inverted) return [];
    // Cells of a table stand alone too: a heading is more than an acronym and has sentences below it.
    const single = head.tokens[1] - head.tokens[0] < 2 && !head.inverted;
    if (single || next[1] - next[0] < SHORTEST) return [];
    return [{ head: head.tokens, type: head.type, body: [head.tokens[1], next[1]] }];
  });
}

/** The name that opens a paragraph, behind an article, a mark or a number at most. */
function headAt(doc: Document, heads: ReadonlyMap<number, NameMention>, first: number): NameMention | null {
  for (let at = first; at < first + 4; at++) {
    const head = heads.get(at);
    if (head) return head;
    if (!/^(?:the|[*•#.)\]]|\d{1,4})$/.test(doc.tokens[at]?.lower ?? '')) return null;
  }
  return null;
}

function paragraphsOf(doc: Document): (readonly [number, number])[] {
  const found: [number, number][] = [];
  let last = -1;
  for (const { tokens, paragraph } of doc.sentences) {
    if (tokens[1] <= tokens[0]) continue;
    if (paragraph === last) found.at(-1)![1] = tokens[1];
    else found.push([tokens[0], tokens[1]]);
    last = paragraph;
  }
  return found;
}
