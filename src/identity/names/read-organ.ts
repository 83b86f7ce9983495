/** Read organ: the name of an organ, company, ship or place taken apart. */
import { distance } from './distance.ts';
import { type NameWord, nameWord, parted } from './name-word.ts';
import { numeral, romanValue } from './numerals.ts';
import { FILLERS, FULL_WORD, GENERIC, LEGAL_FORMS } from './organ-words.ts';
import { romanise, scriptOf, splitArabicArticle } from './romanise.ts';

export interface OrganWord extends NameWord {
  readonly generic: boolean;
}

export interface ReadOrgan {
  readonly text: string;
  readonly words: readonly OrganWord[];
  /** Classes of legal forms: "llc", "stock". */
  readonly forms: readonly string[];
  readonly formWords: readonly string[];
  /** Sorted values of all numbers, and letters that stand for one: "Area 'A'", "B Company". */
  readonly numbers: readonly string[];
  /** First letters of its words, fillers left out; and with them. */
  readonly letters: readonly [string, string];
  /** All its letters without blanks, legal form left out. */
  readonly joined: string;
  /** Words that may be an acronym. */
  readonly acronyms: readonly string[];
}

/** Forms that also stand before the name. */
const LEADING = new Set([
  'ooo',
  'oao',
  'zao',
  'pao',
  'ao',
  'jsc',
  'ojsc',
  'pjsc',
  'cjsc',
  'llc',
  'srl',
  'too',
  'tov',
  'pt',
  'ano',
  'ltd',
  'sarl',
  'gmbh',
  'ag',
]);

interface Piece {
  readonly text: string;
  readonly plain: string;
  readonly part: number;
}

export function readOrgan(text: string): ReadOrgan {
  const clean = splitArabicArticle(text)
    .normalize('NFC')
    .replace(/&/g, ' and ')
    .replace(/\bA\/S\b/g, 'AS')
    .replace(/(?<=\p{L})[’']s\b/giu, '')
    .replace(/[’'ʼ`‘]/g, '')
    .replace(/(?<!\p{L})(\p{L})\.(?=\p{L}(?!\p{L}))/gu, '$1');
  const pieces: Piece[] = [];
  for (const [part, written] of clean
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean)
    .entries()) {
    const split = scriptOf(written) === 'latin' ? parted(written).split(' ') : [written];
    for (const each of split) pieces.push({ text: each, plain: romanise(each), part });
  }
  const { rest, forms, formWords } = withoutForms(pieces.filter((piece) => piece.plain !== ''));
  const capitals = !/\p{Ll}/u.test(text) && rest.length > 1;
  const numbers: string[] = [];
  const words: OrganWord[] = [];
  const named: Piece[] = [];
  for (const [i, piece] of rest.entries()) {
    const counted = i > 0 || GENERIC.has(FULL_WORD.get(rest[1]?.plain ?? '') ?? rest[1]?.plain ?? '');
    const roman = counted && /^[IVXL]+$/.test(piece.text) ? romanValue(piece.plain) : null;
    const number = roman === null ? numeral(piece.plain) : String(roman);
    if (isDesignator(rest, i)) {
      numbers.push(piece.plain);
      continue;
    }
    if (number !== null && rest.length > 1) {
      numbers.push(number);
      continue;
    }
    const plain = FULL_WORD.get(piece.plain) ?? piece.plain;
    named.push({ ...piece, plain });
    if (FILLERS.has(plain) && rest.length > 1) continue;
    words.push({
      ...nameWord(piece.text, piece.part, { plain, initial: false }),
      generic: GENERIC.has(plain) || GENERIC.has(plain.replace(/s$/, '')),
    });
  }
  const first = (list: readonly Piece[]): string => list.map((piece) => piece.plain[0] ?? '').join('');
  return {
    text,
    words,
    forms,
    formWords,
    numbers: numbers.sort(),
    letters: [first(named.filter((piece) => !FILLERS.has(piece.plain))), first(named)],
    joined: rest
      .map((piece) => FULL_WORD.get(piece.plain) ?? piece.plain)
      .filter((plain) => plain !== 'the')
      .join(''),
    acronyms: rest
      .filter((piece) => /^\p{Lu}{2,7}$/u.test(piece.text) && (!capitals || rest.length === 1))
      .map((piece) => piece.plain),
  };
}

/** A capital by itself beside a word of many names tells units apart as a number does. */
function isDesignator(pieces: readonly Piece[], i: number): boolean {
  if (!/^\p{Lu}$/u.test(pieces[i]!.text)) return false;
  return [pieces[i - 1], pieces[i + 1]].some((piece) => {
    const plain = piece === undefined ? '' : (FULL_WORD.get(piece.plain) ?? piece.plain);
    return plain.length > 2 && GENERIC.has(plain) && !FILLERS.has(plain);
  });
}

/** A long word of a legal form may have a slip in it. */
const isForm = (plain: string | undefined, word: string): boolean =>
  plain === word ||
  (plain !== undefined &&
    word.length >= 5 &&
    Math.abs(plain.length - word.length) <= 1 &&
    plain[0] === word[0] &&
    distance(plain, word) <= 1);

/** Takes legal forms off the end and, the unmistakable ones, off the beginning. */
function withoutForms(pieces: readonly Piece[]): {
  readonly rest: readonly Piece[];
  readonly forms: readonly string[];
  readonly formWords: readonly string[];
} {
  let rest = [...pieces];
  const forms: string[] = [];
  const formWords: string[] = [];
  for (let found = true; found; ) {
    found = false;
    for (const { cls, words } of LEGAL_FORMS) {
      // A name is more than its form; "A Company" keeps its words.
      if (words.length >= rest.length) continue;
      const ends = words.every((word, i) => isForm(rest[rest.length - words.length + i]?.plain, word));
      const begins =
        (words.length > 1 || LEADING.has(words[0]!)) && words.every((word, i) => rest[i]?.plain === word);
      if (!ends && !begins) continue;
      const taken = ends ? rest.slice(rest.length - words.length) : rest.slice(0, words.length);
      rest = ends ? rest.slice(0, rest.length - words.length) : rest.slice(words.length);
      forms.push(cls);
      formWords.push(taken.map((piece) => piece.text).join(' '));
      found = true;
      break;
    }
  }
  return { rest, forms: [...new Set(forms)].sort(), formWords };
}
