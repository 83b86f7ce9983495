/**
 * Name spans: runs of capitalised words that make one proper name, with the small words that belong
 * inside ("von", "of the", "and"). What kind of thing they name is decided afterwards (`name-types.ts`).
 */
import type { Document, Token } from '../tokens.ts';
import { type Capitals, isAcronym, isCapital } from './capitals.ts';
import { isGivenName } from './given-names.ts';
import { EVENT_NAME_HEADS } from './lexicon/events-and-works.ts';
import { CALENDAR_WORDS, FUNCTION_WORDS } from './lexicon/function-words.ts';
import {
  HONORIFICS,
  HYPHEN_PARTICLES,
  NAME_PARTICLES,
  NAME_SUFFIXES,
  OPENING_PARTICLES,
} from './lexicon/honorifics.ts';
import {
  COLLECTIVE_POSSESSIVES,
  OF_HEADS,
  OF_LOWER_HEADS,
  ORGANIZATION_NOUNS,
  UNIT_HEADS,
} from './lexicon/organizations.ts';
import { glued } from './line-breaks.ts';
import { bare, isOrganizationHead } from './name-heads.ts';
import type { NameSpan } from './name-span.ts';
import { splitTitles } from './name-titles.ts';
import { splitNeighbours } from './neighbouring-names.ts';
import { isEnglishWord } from './vocabulary.ts';

const APOSTROPHE_S = /^['’]s?$/;
/** "Boris the Elder". */
const EPITHETS = /^(?:Great|Elder|Younger|Terrible|Bold|Wise|Good|Pious|First|Second|Third|Fourth)$/;
const HYPHEN = /^[-‐‑–]$/;

/** Finds the spans of one document in order, none overlapping. */
export function findNameSpans(doc: Document, capitals: Capitals): NameSpan[] {
  const found: NameSpan[] = [];
  for (const sentence of doc.sentences) {
    const [first, end] = sentence.tokens;
    let at = first;
    while (at < end) {
      const from = startOfName(doc, capitals, at, end);
      if (from === null) {
        at++;
        continue;
      }
      const to = endOfName(doc, capitals, from, end);
      found.push(...splitTitles(doc, numbered(doc, trimStart(doc, from, to), to, first), to));
      at = Math.max(to, at + 1);
    }
  }
  return splitNeighbours(doc, found);
}

function startOfName(doc: Document, capitals: Capitals, at: number, end: number): number | null {
  if (capitals.name[at]) return at;
  const token = doc.tokens[at]!;
  if (OPENING_PARTICLES.has(token.text) && capitals.name[at + 1] && at + 1 < end && glued(doc, at) === ' ')
    return at;
  if (
    HYPHEN_PARTICLES.has(token.lower) &&
    at + 2 < end &&
    HYPHEN.test(doc.tokens[at + 1]!.text) &&
    glued(doc, at) === '' &&
    glued(doc, at + 1) === '' &&
    isCapital(doc.tokens[at + 2]!)
  )
    return at;
  return null;
}

/** "3 Division", "7th Infantry Brigade": a number before a unit belongs to its name. */
function numbered(doc: Document, from: number, to: number, first: number): number {
  const before = doc.tokens[from - 1];
  if (before === undefined || from - 1 < first || glued(doc, from - 1) !== ' ') return from;
  if (!/^(?:\d{1,4}|\d{1,4}(?:st|nd|rd|th)|[IVX]+)$/.test(before.text)) return from;
  if (/^\d{4}$/.test(before.text) || CALENDAR_WORDS.has(doc.tokens[from - 2]?.lower ?? '')) return from;
  for (let i = from; i < to; i++) if (UNIT_HEADS.has(doc.tokens[i]!.lower)) return from - 1;
  return from;
}

function endOfName(doc: Document, capitals: Capitals, from: number, end: number): number {
  let to = from + 1;
  if (!capitals.name[from]) to = HYPHEN.test(doc.tokens[to]!.text) ? from + 3 : from + 2;
  for (;;) {
    const next = extend(doc, capitals, from, to, end);
    if (next === to) return trimEnd(doc, from, to);
    to = next;
  }
}

/** One step: the new end, or the old one where the name is over. */
function extend(doc: Document, capitals: Capitals, from: number, to: number, end: number): number {
  const { tokens } = doc;
  const name = (i: number) => i < end && capitals.name[i] === true;
  const space = glued(doc, to - 1);
  if (to >= end || space === null) return to;
  const token = tokens[to]!;
  const last = tokens[to - 1]!;
  if (name(to)) return isAcronymAfterName(last, token, to - from) ? to : to + 1;
  if (NAME_SUFFIXES.test(token.text) && space === ' ') return to + 1;
  if (HYPHEN.test(token.text) && space === '' && glued(doc, to) === '' && to + 1 < end) {
    if (isCapital(tokens[to + 1]!)) return to + 2;
    // "Chan Mei-lin", but not "Orlov-led".
    if (/^\p{Ll}{2,}$/u.test(tokens[to + 1]!.text) && !isEnglishWord(tokens[to + 1]!.lower)) return to + 2;
    if (
      HYPHEN_PARTICLES.has(tokens[to + 1]!.lower) &&
      HYPHEN.test(tokens[to + 2]?.text ?? '') &&
      name(to + 3)
    )
      return to + 4;
    return to;
  }
  if (APOSTROPHE_S.test(token.text) && space === '' && COLLECTIVE_POSSESSIVES.has(last.lower) && name(to + 1))
    return to + 2;
  // "Teachers' League": a plural owner before the noun for a body.
  if (
    /^['’]$/.test(token.text) &&
    last.lower.endsWith('s') &&
    name(to + 1) &&
    isOrganizationHead(runHead(doc, capitals, to + 1, end))
  )
    return to + 2;
  if (
    NAME_PARTICLES.has(token.lower) &&
    !(FUNCTION_WORDS.has(token.lower) && space === ' ' && glued(doc, to) !== '')
  ) {
    if (HYPHEN.test(tokens[to + 1]?.text ?? '') && glued(doc, to) === '' && name(to + 2)) return to + 3;
    if (name(to + 1)) return to + 2;
    if (NAME_PARTICLES.has(tokens[to + 1]?.lower ?? '') && name(to + 2)) return to + 3;
  }
  if (token.text === '&' && name(to + 1)) return to + 2;
  if (token.lower === 'the' && isGivenName(last.text) && EPITHETS.test(tokens[to + 1]?.text ?? ''))
    return to + 2;
  if (
    /^(?:\d{1,3}|[IVX]{1,5})$/.test(token.text) &&
    /^(?:prison|camp|unit|barracks|colony|department|battalion|school|section|bureau|division|directorate|branch|group|office|corps|district)$/.test(
      last.lower,
    )
  )
    return to + 1;
  return extendByPhrase(doc, capitals, from, to, end);
}

/** "of the Interior", "for State Security", "and Agriculture". */
function extendByPhrase(doc: Document, capitals: Capitals, from: number, to: number, end: number): number {
  const { tokens } = doc;
  const name = (i: number) => i < end && capitals.name[i] === true;
  const word = tokens[to]!.lower;
  const last = tokens[to - 1]!;
  const governed = tokens
    .slice(from, to)
    .some(({ lower }, i) => /^(?:of|for)$/.test(lower) && OF_HEADS.has(tokens[from + i - 1]?.lower ?? ''));
  const headed =
    governed || OF_HEADS.has(last.lower) || OF_HEADS.has(last.lemma) || EVENT_NAME_HEADS.has(last.lower);
  if ((word === 'of' || word === 'for' || word === 'against' || word === 'on') && headed) {
    const article = /^(?:the|all)$/.test(tokens[to + 1]?.lower ?? '') ? 1 : 0;
    const after = to + 1 + article;
    // "left the Frontier Bureau for the Harbour Office": two bodies, not one name.
    if (word === 'for' && ORGANIZATION_NOUNS.has(runHead(doc, capitals, after, end)) && name(after + 1))
      return to;
    if ((word === 'of' || word === 'for') && name(after)) return after + 1;
    if (word === 'against' && name(after) && !article) return after + 1;
    if (word === 'on' && name(after) && /^(?:committee|commission|conference)$/.test(last.lower))
      return after + 1;
    if (word !== 'against' && word !== 'on' && OF_LOWER_HEADS.has(last.lower)) {
      let stop = after;
      while (stop < end && stop < after + 3 && /^(?:ADJ|NOUN)$/.test(tokens[stop]!.pos)) stop++;
      if (stop > after && tokens[stop - 1]!.pos === 'NOUN') return stop;
    }
  }
  if (word === 'and' && name(to + 1)) {
    for (let i = from; i < to; i++) {
      const lower = tokens[i]!.lower;
      if ((lower === 'of' || lower === 'for') && OF_LOWER_HEADS.has(tokens[i - 1]?.lower ?? '')) {
        const head = runHead(doc, capitals, to + 1, end);
        return isOrganizationHead(head) || isGivenName(tokens[to + 1]!.text) ? to : to + 2;
      }
    }
    // "Food and Drug Office": two plain words before one head.
    if (
      to - from === 1 &&
      !isAcronym(last.text) &&
      (capitals.lowerSeen.has(last.lower) || last.pos !== 'PROPN')
    ) {
      const head = runHead(doc, capitals, to + 1, end);
      if (head !== tokens[to + 1]!.lower && OF_LOWER_HEADS.has(head)) return to + 2;
    }
  }
  return to;
}

function runHead(doc: Document, capitals: Capitals, from: number, end: number): string {
  let i = from;
  while (i + 1 < end && capitals.name[i + 1]) i++;
  return doc.tokens[i]!.lower;
}

/** "State Security Directorate DSN": an acronym after a name of several words is its short form, apart. */
function isAcronymAfterName(last: Token, token: Token, length: number): boolean {
  return (
    length > 1 && /^\p{Lu}{3,7}$/u.test(token.text) && !isAcronym(last.text) && !HONORIFICS.has(bare(last))
  );
}

/** "In July Orlov …": a month opens only the name of an event or a body. */
function trimStart(doc: Document, from: number, to: number): number {
  if (to - from < 2 || !CALENDAR_WORDS.has(doc.tokens[from]!.lower)) return from;
  for (let i = from + 1; i < to; i++) {
    const { lower } = doc.tokens[i]!;
    if (EVENT_NAME_HEADS.has(lower) || isOrganizationHead(lower)) return from;
  }
  return from + 1;
}

function trimEnd(doc: Document, from: number, to: number): number {
  let end = to;
  while (end > from + 1 && CALENDAR_WORDS.has(doc.tokens[end - 1]!.lower)) end--;
  return end;
}
