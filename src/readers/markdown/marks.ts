/**
 * Marks: the characters of a Markdown text that are not words. They are taken out of the readable text
 * rather than blanked, because a blank inside a word or before a stop ("**Ar**do", "*Ardo*,") would
 * read as a gap; and they are kept as emendations of the kind `markup`, so that every range still
 * leads back to the characters as received. CommonMark tells marks from words (micromark).
 */
import type { postprocess } from 'micromark';
import type { Repair } from '../emendations/rule.ts';

/** What micromark tells of a text: where each token is entered and left. */
export type Event = ReturnType<typeof postprocess>[number];
type Token = Event[1];

/** Tokens that are marks as a whole. */
const MARKS: ReadonlySet<string> = new Set([
  'atxHeadingSequence',
  'setextHeadingLine',
  'emphasisSequence',
  'strongSequence',
  'codeTextSequence',
  'labelMarker',
  'labelImageMarker',
  'resource',
  'reference',
  'htmlText',
  'escapeMarker',
  'hardBreakEscape',
  'autolinkMarker',
  'blockQuotePrefix',
  'codeFencedFence',
  'definition',
  'thematicBreak',
]);

/** Characters that have a name; the rare others stay as they are written. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  shy: '\u00ad',
};

/** `[^1]` and `[^1]:`, the notes of a common extension. */
const NOTE = /\[\^[^\]\s]{1,40}\]:?/gu;
const TAG = /<!--[\s\S]*?-->|<[^<>]*>/gu;

/** Every mark of a text, in its order, none overlapping another; positions in UTF-16 units. */
export function marks(text: string, events: readonly Event[]): readonly Repair[] {
  const found: Repair[] = [];
  const take = (start: number, end: number, corrected = ''): void => {
    found.push({ start, end, corrected, reason: '' });
  };
  const within = (token: Token, pattern: RegExp): void => {
    const words = text.slice(token.start.offset, token.end.offset);
    for (const match of words.matchAll(pattern)) {
      const start = token.start.offset + match.index;
      take(start, start + match[0].length);
    }
  };
  for (const [kind, token] of events) {
    if (kind !== 'enter') continue;
    const [start, end] = [token.start.offset, token.end.offset];
    const words = text.slice(start, end);
    if (token.type === 'listItemPrefix') {
      // The number of an ordered list may be a year or a day: it stays.
      if (!/\d/u.test(words)) take(start, end);
    } else if (token.type === 'characterReference') {
      const character = referenced(words);
      if (character !== null) take(start, end, character);
    } else if (token.type === 'atxHeadingSequence') take(start, spaceAfter(text, end));
    else if (token.type === 'htmlFlow') within(token, TAG);
    else if (token.type === 'paragraph' || (token.type === 'definition' && words.startsWith('[^')))
      within(token, NOTE);
    else if (MARKS.has(token.type)) take(start, end);
  }
  return joined(text, found);
}

/** In the order of the text, what lies inside another taken with it, what touches made one. */
function joined(text: string, found: readonly Repair[]): readonly Repair[] {
  const result: Repair[] = [];
  for (const each of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = result.at(-1);
    if (last !== undefined && each.start < last.end) continue;
    const touches = last?.end === each.start && last.corrected === '' && each.corrected === '';
    if (touches) result[result.length - 1] = mark(text, last.start, each.end, '');
    else result.push(mark(text, each.start, each.end, each.corrected));
  }
  return result;
}

function mark(text: string, start: number, end: number, corrected: string): Repair {
  const words = text.slice(start, end).trim().replace(/\s+/gu, ' ');
  const shown = words.length > 40 ? `${words.slice(0, 40)}…` : words;
  const reason =
    corrected === ''
      ? `“${shown}” is a mark of Markdown and not part of the words.`
      : `“${shown}” is how Markdown writes “${corrected}”.`;
  return { start, end, corrected, reason };
}

function spaceAfter(text: string, at: number): number {
  let end = at;
  while (text[end] === ' ' || text[end] === '\t') end++;
  return end;
}

/** The character of `&amp;`, `&#8212;` or `&#x2014;`, or null. */
function referenced(words: string): string | null {
  const number = /^&#(?:x(?<hex>[\da-f]{1,6})|(?<decimal>\d{1,7}));$/iu.exec(words)?.groups;
  if (number === undefined) return NAMED[words.slice(1, -1)] ?? null;
  const { hex, decimal } = number;
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  const isCharacter = code >= 32 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : null;
}
