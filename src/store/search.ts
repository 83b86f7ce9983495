/** Search: words in the texts of a case, by SQLite's FTS5. Case and accents do not count. */
import { type CodePoints, codePoints } from '../model/codepoints.ts';
import { englishStem } from './english-stem.ts';
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

/** A word that a person typed, or words that must stand together. */
interface Term {
  readonly words: string;
  /** In quotes: as written. */
  readonly exact: boolean;
  /** A star at the end stands for any ending. */
  readonly star: boolean;
}

/**
 * All words must stand in one passage; words in double quotes stand together as written; a star at
 * the end of a word stands for any ending.
 */
function termsIn(typed: string): Term[] {
  const terms: Term[] = [];
  for (const [, phrase, word] of typed.replace(/[“”„]/g, '"').matchAll(/"([^"]*)"|([^\s"]+)/g)) {
    const term = phrase ?? word ?? '';
    if (!/[\p{L}\p{N}]/u.test(term)) continue;
    const star = word?.endsWith('*') === true;
    terms.push({ words: star ? term.slice(0, -1) : term, exact: phrase !== undefined, star });
  }
  return terms;
}

/** Other spellings of a typed word, as they stand in the vocabulary. */
export type Spellings = (word: string) => readonly string[];

/** Words as FTS5 compares them. */
const folded = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();

/** A word of one piece: FTS5 takes others apart, and its forms are those of its parts. */
const ONE_WORD = /^[\p{L}\p{M}\p{N}]+$/u;

/** The query of FTS5; null without a word. */
function queryOf(database: Database, typed: string, spellings: Spellings): string | null {
  const terms = termsIn(typed)
    .slice(0, MOST_TERMS)
    .map(({ words, exact, star }) => {
      if (exact || star) return `"${words}"${star ? '*' : ''}`;
      const bare = words.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').replace(/['’]s$/, '');
      if (!ONE_WORD.test(bare)) return `"${words}"`;
      const forms = new Set([
        folded(bare),
        ...formsOf(database, folded(bare)),
        ...spellings(bare).map(folded),
      ]);
      return `(${[...forms].map((form) => `"${form}"`).join(' OR ')})`;
    });
  return terms.length === 0 ? null : terms.join(' AND ');
}

/** Of a whole passage that somebody pastes the first words do. */
const MOST_TERMS = 40;

/** More forms than this have no word in common any more. */
const MOST_FORMS = 60;

/** The words of the texts that have one stem with an English word. */
function formsOf(database: Database, word: string): string[] {
  const stem = englishStem(word);
  if (!/^[a-z]{3,}$/.test(word)) return [];
  // A stem may end otherwise than its words ("carri", "carry"): the letters before the last are common to all.
  const common = stem.slice(0, Math.max(3, stem.length - 1));
  const forms: string[] = [];
  for (const term of vocabulary(database, common)) {
    if (englishStem(term) === stem) forms.push(term);
    if (forms.length === MOST_FORMS) break;
  }
  return forms;
}

/** Lets this connection look at the words that FTS5 keeps; what it makes is of the connection, not of the case. */
export function openVocabulary(database: Database): void {
  database.exec(
    `CREATE VIRTUAL TABLE IF NOT EXISTS temp.passage_vocabulary USING fts5vocab('main', 'passage_words', 'row')`,
  );
}

/** Every word of the texts that begins so, as FTS5 compares them, in the order of the alphabet. */
export function* vocabulary(database: Database, beginning = ''): Generator<string, void, undefined> {
  openVocabulary(database);
  const rows = database
    .prepare('SELECT term FROM temp.passage_vocabulary WHERE term >= ? AND term < ?')
    .all(beginning, `${beginning}\u{10FFFF}`);
  for (const row of rows) yield String(row['term']);
}

/**
 * The passages that match, best first. A word also finds its other English forms, and where
 * `spellings` gives some, those; words in quotes do not.
 */
export function search(
  database: Database,
  words: string,
  limit: number,
  spellings: Spellings = () => [],
): SearchHit[] {
  const query = queryOf(database, words, spellings);
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
  const left = wordEdge(characters, Math.max(0, from - start - AROUND), -1);
  const right = wordEdge(characters, Math.min(characters.length, to - start + AROUND), 1);
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

/** Longest part of a word that is added so that a snippet cuts none. */
const EDGE = 20;

/** The next place between two words, going on by `step`; the place itself where there is none near. */
function wordEdge(characters: CodePoints, at: number, step: 1 | -1): number {
  const isCut = (place: number): boolean =>
    place > 0 && place < characters.length && /^\S\S$/u.test(characters.slice(place - 1, place + 1));
  for (let place = at; Math.abs(place - at) <= EDGE; place += step) if (!isCut(place)) return place;
  return at;
}
