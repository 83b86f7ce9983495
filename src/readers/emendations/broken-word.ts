/**
 * Broken word: a word cut at the end of a line, or by a soft hyphen. The halves are joined where the
 * whole is a word (of English or of this text); a true compound keeps its hyphen and loses only the
 * line end; where neither is sure the text is left alone.
 */
import { isCommon, isKnown, isWord } from './dictionary.ts';
import type { EmendationRule, Repair } from './rule.ts';
import { propose } from './rule.ts';

const HALVES =
  /(?<![\p{L}\p{M}’'])(?<a>\p{L}[\p{L}\p{M}’']*\p{L})(?<cut>(?<hyphen>[-\u2010¬])[ \t]*(?:\r\n|\n|\r)[ \t]*)(?<b>\p{L}[\p{L}\p{M}’']+)/gu;
/** A line end that was lost later on: "organi- sation". */
const IN_LINE = /(?<![\p{L}\p{M}])(?<a>\p{L}[\p{L}\p{M}]*\p{L})(?<cut>- )(?<b>\p{Ll}{2,})(?!\p{L})/gu;
const SOFT_HYPHEN = /(?<=\p{L})\u00ad[ \t]*(?:(?:\r\n|\n|\r)[ \t]*)?(?=\p{L})/gu;

/** Beginnings that take a hyphen before a word. */
const PREFIXES = new Set(
  'anti ex non pro self semi ultra counter vice co post pre neo quasi half well ill pseudo all cross inter multi sub under over re un mid extra'.split(
    ' ',
  ),
);

function find(received: string): ReturnType<EmendationRule['find']> {
  const repairs: Repair[] = [];
  for (const match of received.matchAll(SOFT_HYPHEN))
    repairs.push({
      start: match.index,
      end: match.index + match[0].length,
      corrected: '',
      reason: 'A soft hyphen marks where a word may be cut and is not part of it.',
    });
  const own = wordsOf(received);
  for (const match of received.matchAll(HALVES)) {
    const { a, b, cut, hyphen } = match.groups as { a: string; b: string; cut: string; hyphen: string };
    const corrected = hyphen === '¬' ? '' : join(a, b, own);
    if (corrected !== null) repairs.push(repair(match.index + a.length, a, b, cut, corrected));
  }
  for (const match of received.matchAll(IN_LINE)) {
    const { a, b, cut } = match.groups as { a: string; b: string; cut: string };
    if (!isKnown(a) && !PREFIXES.has(a.toLowerCase()) && isWord(a + b))
      repairs.push(repair(match.index + a.length, a, b, cut, ''));
  }
  return propose(received, 'broken-word', repairs);
}

function repair(start: number, a: string, b: string, cut: string, corrected: string): Repair {
  return {
    start,
    end: start + cut.length,
    corrected,
    reason: `“${a}${corrected}${b}” is cut at the end of a line.`,
  };
}

/** What belongs between two halves: nothing, a hyphen, or null where it is not sure. */
function join(a: string, b: string, own: Own): '' | '-' | null {
  const whole = (a + b).toLowerCase();
  const compound = `${a}-${b}`.toLowerCase();
  if (own.compounds.has(compound) && !own.words.has(whole)) return '-';
  if (/^\p{Lu}/u.test(b)) {
    if (a === a.toUpperCase() && b === b.toUpperCase()) return isWord(whole) ? '' : null;
    return /^\p{Lu}\p{Ll}+$/u.test(b) && (/^\p{Lu}\p{Ll}+$/u.test(a) || PREFIXES.has(a)) ? '-' : null;
  }
  if (own.words.has(whole) || isCommon(whole)) return '';
  const [first, second] = [isWord(a), isWord(b)];
  if (PREFIXES.has(a.toLowerCase())) return second ? '-' : isKnown(whole) ? '' : null;
  if (isWord(whole)) return '';
  if (first && second) return '-';
  if (isKnown(whole)) return '';
  if (own.words.has(a.toLowerCase())) return second ? '-' : null;
  if (!first && (!second || a === a.toLowerCase())) return '';
  return null;
}

/** Words and compounds that the text has unbroken, in lower case. */
interface Own {
  readonly words: ReadonlySet<string>;
  readonly compounds: ReadonlySet<string>;
}

function wordsOf(text: string): Own {
  const words = new Set<string>();
  const compounds = new Set<string>();
  for (const [token] of text
    .toLowerCase()
    .matchAll(/(?<![\p{L}-])\p{L}+(?:-\p{L}+)*(?!-?[\p{L}]|-\s*[\r\n])/gu))
    (token.includes('-') ? compounds : words).add(token);
  return { words, compounds };
}

export const brokenWord: EmendationRule = {
  id: 'broken-word',
  describes: 'A word is cut at the end of a line or by a soft hyphen.',
  language: null,
  find,
};
