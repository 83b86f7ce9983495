/**
 * Form: the little language in which patterns of posts are written, and its compiler.
 *
 *   post@post [gloss] "of" ["the"] organization@organization [","] rank@rank name@person
 *
 * A word is a kind of chunk (`chunk.ts`), with `@slot` where it fills a slot of the post; quotes hold
 * words or marks of the text; brackets are optional, bars choose, a star repeats. Words in capitals
 * stand for a form of the table that is given, and with a tilde its slots stay empty; `apposition` and
 * `words` pass over a short run of chunks. Each chunk becomes one character, so that a pattern
 * is an ordinary regular expression over the paragraph: matching is linear for the forms used here.
 */
import type { Chunk, ChunkKind } from './chunk.ts';

/** `prefix` is a name directly before a post: an organ or a place, as the post decides. */
export const SLOTS = ['person', 'rank', 'post', 'organization', 'place', 'prefix', 'modifier'] as const;
export type Slot = (typeof SLOTS)[number];

export interface Form {
  readonly expression: RegExp;
  /** Slot of each capturing group, in order. */
  readonly slots: readonly Slot[];
}

const KINDS: Readonly<Record<Exclude<ChunkKind, 'word'> | 'unit', string>> = {
  rank: 'K',
  'rank-word': 'k',
  post: 'T',
  modifier: 'F',
  organization: '[OU]',
  unit: 'U',
  body: 'B',
  acronym: 'C',
  gloss: 'G',
  name: '[NP]',
  honorific: 'H',
  pronoun: 'I',
  nationality: 'A',
};
const OTHER_WORD = 'x';

const literals = new Map<string, string>();
let nextLiteral = 0xe000;

function literal(word: string): string {
  let code = literals.get(word);
  if (code === undefined) {
    code = String.fromCharCode(nextLiteral++);
    literals.set(word, code);
  }
  return code;
}

/** A name that a rank or a form of address shows to be a person's. */
const SURE_PERSON = 'P';

/** What may lie inside an apposition: posts, organs, places and the small words between them. */
const APPOSITION_WORDS = [
  ',',
  'of',
  'at',
  'in',
  'the',
  'for',
  'who',
  'until',
  'from',
  '(',
  ')',
  '-',
  '–',
  '—',
  'a',
  'an',
  'and',
];
/** What ends a clause. */
const CLOSING_WORDS = ['.', ';', '\n', '?', '!', ':'];

/** Runs of chunks that a form passes over, as short as possible. */
const RUNS: Readonly<Record<string, string>> = {
  apposition: `(?:(?:${APPOSITION_WORDS.map(literal).join('|')}|[TFOUBCG]|(?<=[OUCG${[',', 'in', 'at', 'near'].map(literal).join('')}])N|${literal('who')}(?:${literal('is')}|${literal('was')})){0,14}?)`,
  words: `(?:[^${SURE_PERSON}${CLOSING_WORDS.map(literal).join('')}]{0,9}?)`,
};

/** One character for each chunk. */
export function encode(chunks: readonly Chunk[]): string {
  return chunks
    .map((chunk, i) => {
      if (chunk.kind === 'word') return literals.get(chunk.lower) ?? OTHER_WORD;
      if (chunk.kind === 'name') return isAddressed(chunks, i) ? SURE_PERSON : 'N';
      if (chunk.kind === 'organization') return chunk.unit === true ? 'U' : 'O';
      return KINDS[chunk.kind];
    })
    .join('');
}

function isAddressed(chunks: readonly Chunk[], at: number): boolean {
  let before = at - 1;
  while (chunks[before]?.kind === 'gloss' || chunks[before]?.text === ',') before--;
  const kind = chunks[before]?.kind;
  return kind === 'honorific' || (kind === 'rank' && at - before <= 3);
}

const ELEMENT =
  /\s+|"(?<quoted>[^"]+)"|(?<mark>[[\]()|*])|(?<kind>[a-z-]+)(?:@(?<slot>[a-z]+))?|(?<table>[A-Z]+)(?<bare>~)?/gy;

/** Compiles a form; throws one sentence where it is not well written. */
export function compile(form: string, table: Readonly<Record<string, string>>): Form {
  const slots: Slot[] = [];
  const source = translate(form, table, slots, 0);
  return { expression: new RegExp(source, 'dg'), slots };
}

function translate(
  form: string,
  table: Readonly<Record<string, string>>,
  slots: Slot[],
  depth: number,
): string {
  if (depth > 8) throw new Error('A form of posts refers to itself.');
  let source = '';
  let at = 0;
  while (at < form.length) {
    ELEMENT.lastIndex = at;
    const match = ELEMENT.exec(form);
    if (match === null) throw new Error(`The form "${form}" cannot be read at character ${at}.`);
    at += match[0].length;
    const { quoted, mark, kind, slot, table: name, bare } = match.groups!;
    if (quoted !== undefined) source += quoted.split(' ').map(literal).join('');
    else if (mark !== undefined)
      source += { '[': '(?:', ']': ')?', '(': '(?:', ')': ')', '|': '|', '*': '*' }[mark]!;
    else if (name !== undefined) {
      const inner = table[name];
      if (inner === undefined) throw new Error(`The form "${form}" uses ${name}, which is not in the table.`);
      const words = bare === undefined ? inner : inner.replace(/@[a-z]+/g, '');
      source += `(?:${translate(words, bare === undefined ? table : withoutSlots(table), slots, depth + 1)})`;
    } else if (kind !== undefined && RUNS[kind] !== undefined) source += RUNS[kind];
    else if (kind !== undefined) {
      const code = KINDS[kind as keyof typeof KINDS];
      if (code === undefined) throw new Error(`The form "${form}" uses the unknown kind ${kind}.`);
      if (slot === undefined) source += code;
      else {
        if (!(SLOTS as readonly string[]).includes(slot))
          throw new Error(`The form "${form}" uses the unknown slot ${slot}.`);
        slots.push(slot as Slot);
        source += `(${code})`;
      }
    }
  }
  return source;
}

function withoutSlots(table: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(table).map(([name, form]) => [name, form.replace(/@[a-z]+/g, '')]),
  );
}
