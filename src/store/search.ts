/** Search: words in the texts of a case, by SQLite's FTS5. Case and accents do not count. */
import { codePoints } from '../model/codepoints.ts';
import type { Database } from './storage.ts';

export interface SearchHit {
  readonly source: string;
  readonly text: string;
  /** Where the passage stands in `Text.received`, code points, half-open. */
  readonly start: number;
  readonly end: number;
  /** Where the words that match stand, likewise. */
  readonly matches: readonly (readonly [start: number, end: number])[];
  /** The words around the first match. */
  readonly snippet: string;
  /** Where the words that match stand in the snippet, UTF-16 units, half-open. */
  readonly marks: readonly (readonly [start: number, end: number])[];
}

/** Noncharacters, which no text uses, around what matches. */
const OPEN = '\uFDD0';
const CLOSE = '\uFDD1';
/** Code points of a snippet before and after the first match. */
const AROUND = 80;

/**
 * The query of FTS5 for what a person typed: all words must stand in one passage; words in double
 * quotes stand together; a star at the end of a word stands for any ending. Null without a word.
 */
export function searchQuery(words: string): string | null {
  const terms: string[] = [];
  for (const [, phrase, word] of words.matchAll(/"([^"]*)"|([^\s"]+)/g)) {
    const term = phrase ?? word ?? '';
    if (!/[\p{L}\p{N}]/u.test(term)) continue;
    const star = word?.endsWith('*') === true;
    terms.push(`"${star ? term.slice(0, -1) : term}"${star ? '*' : ''}`);
  }
  return terms.length === 0 ? null : terms.join(' AND ');
}

/** The passages that match, best first. */
export function search(database: Database, words: string, limit: number): SearchHit[] {
  const query = searchQuery(words);
  if (query === null) return [];
  return database
    .prepare(
      `SELECT t.source, p.text, p.start, highlight(passage_words, 0, ?, ?) AS marked
       FROM passage_words JOIN passage p ON p.n = passage_words.rowid JOIN text t ON t.id = p.text
       WHERE passage_words MATCH ? ORDER BY bm25(passage_words), p.n LIMIT ?`,
    )
    .all(OPEN, CLOSE, query, limit)
    .map((row) =>
      hit(String(row['source']), String(row['text']), Number(row['start']), String(row['marked'])),
    );
}

function hit(source: string, text: string, start: number, marked: string): SearchHit {
  const matches: [number, number][] = [];
  let at = start;
  let plain = '';
  let opened = start;
  for (const part of marked.split(new RegExp(`([${OPEN}${CLOSE}])`))) {
    if (part === OPEN) opened = at;
    else if (part === CLOSE) matches.push([opened, at]);
    else {
      at += codePoints(part).length;
      plain += part;
    }
  }
  const characters = codePoints(plain);
  const [from, to] = matches[0] ?? [start, start];
  const left = Math.max(0, from - start - AROUND);
  const right = Math.min(characters.length, to - start + AROUND);
  const begin = left > 0 ? '… ' : '';
  let words = '';
  const marks: [number, number][] = [];
  const add = (a: number, b: number): readonly [number, number] => {
    const part = characters.slice(a, b).replace(/\s+/g, ' ');
    // A blank that two parts share is one, and none begins the snippet.
    const own = words === '' || words.endsWith(' ') ? part.replace(/^ /, '') : part;
    const at = begin.length + words.length;
    words += own;
    return [at, at + own.length];
  };
  let done = left;
  for (const [a, b] of matches) {
    const [first, last] = [Math.max(a - start, done), Math.min(b - start, right)];
    if (first >= last) continue;
    add(done, first);
    const [begins, ends] = add(first, last);
    marks.push([begins, ends]);
    done = last;
  }
  add(done, right);
  const snippet = `${begin}${words.trimEnd()}${right < characters.length ? ' …' : ''}`;
  return { source, text, start, end: at, matches, snippet, marks };
}
