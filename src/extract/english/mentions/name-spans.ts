/**
 * Name spans: runs of capitalised words that make one proper name, with the small words that belong
 * inside ("von", "of the", "and"). What kind of thing they name is decided afterwards (`name-types.ts`).
 */
import type { Document, Token } from '../tokens.ts';
import { type Capitals, isAcronym, isCapital, isInitial } from './capitals.ts';
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
import { isNationality } from './lexicon/nationalities.ts';
import {
  COLLECTIVE_POSSESSIVES,
  OF_HEADS,
  OF_LOWER_HEADS,
  ORGANIZATION_NAME_HEADS,
  ORGANIZATION_NOUNS,
  UNIT_HEADS,
} from './lexicon/organizations.ts';
import { PERSON_NOUNS } from './lexicon/persons.ts';
import { KNOWN_PLACES, PLACE_NAME_HEADS } from './lexicon/places.ts';
import { words } from './lexicon/words.ts';
import { isEnglishWord } from './vocabulary.ts';

export interface NameSpan {
  readonly from: number;
  readonly to: number;
  /** Rank, office or address before a person's name. */
  readonly title: readonly [from: number, to: number] | null;
}

const APOSTROPHE_S = /^['’]s?$/;
const OFFICES_WITH_PORTFOLIO =
  /^(?:secretary|minister|commissar|chief|ministers|undersecretary|under-secretary|commissioner|adviser|advisor|professor)$/;
const PORTFOLIOS = words(`
  state defence defense war finance interior justice police health education foreign internal affairs agriculture
  information labour labor trade treasury intelligence economy industry transport communications energy staff
  planning culture sport sports tourism environment security commerce railways supply propaganda enlightenment
  nationalities army navy naval air linguistics history philosophy law economics physics mathematics chemistry medicine music
`);
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
      found.push(...split(doc, numbered(doc, trimStart(doc, from, to), to, first), to));
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
    // "Wong Pik-wan", but not "Orlov-led".
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
  // "Jurists' League": a plural owner before the noun for a body.
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
    /^\d{1,3}$/.test(token.text) &&
    /^(?:prison|camp|unit|barracks|colony|department|battalion|school)$/.test(last.lower)
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

/** Space between a token and the next: '', ' ' (also one line break in running text), or null for a gap. */
export function glued(doc: Document, at: number): '' | ' ' | null {
  const token = doc.tokens[at]!;
  const next = doc.tokens[at + 1];
  if (next === undefined || next.sentence !== token.sentence) return null;
  const between = doc.text.slice(token.end, next.start);
  if (between === '') return '';
  const lineEnd = between.indexOf('\n');
  if (lineEnd < 0) return between.includes('\t') || between.length > 3 ? null : ' ';
  // Only where lines are wrapped, and this one is not short: else it is a list or a heading.
  const lineStart = doc.text.lastIndexOf('\n', token.end - 1) + 1;
  return token.end - lineStart >= wrappedFrom(doc) ? ' ' : null;
}

const wrapped = new WeakMap<Document, number>();

/** The length from which a line is taken to go on in the next: that of most lines, or infinite where none is wrapped. */
function wrappedFrom(doc: Document): number {
  const known = wrapped.get(doc);
  if (known !== undefined) return known;
  const lengths = [...doc.text.matchAll(/^(.+)\n(?=[^\n])/gm)].map((match) => match[1]!.length);
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
  const near = lengths.filter((length) => length >= longest * 0.7).length;
  const answer =
    longest >= 40 && longest <= 120 && near >= lengths.length * 0.5
      ? longest * 0.7
      : Number.POSITIVE_INFINITY;
  wrapped.set(doc, answer);
  return answer;
}

function bare(token: Token): string {
  return token.lower.replace(/\.$/, '');
}

export function isOrganizationHead(lower: string): boolean {
  return ORGANIZATION_NOUNS.has(lower) || ORGANIZATION_NAME_HEADS.has(lower);
}

/** Parts ranks and offices from the name they precede; a body before the office is a name of its own. */
function split(doc: Document, from: number, to: number): NameSpan[] {
  const { tokens } = doc;
  const portfolio = portfolioEnd(doc, from, to);
  if (portfolio !== null)
    return portfolio === to ? [] : [{ from: portfolio, to, title: [from - 2, portfolio] }];
  const lastLower = tokens[to - 1]!.lower;
  const hasOf = tokens.slice(from, to).some((token) => token.lower === 'of');
  if (to - from === 1 || hasOf || isOrganizationHead(lastLower) || isPlaceOrEventHead(lastLower)) {
    if (to - from === 1) return [single(doc, from, to)];
    const title = hasOf || isOrganizationHead(lastLower) ? leadingTitle(doc, from, to, true) : from;
    return [{ from: title, to, title: title > from ? [from, title] : outerTitle(doc, from) }];
  }
  let last = -1;
  for (let i = from; i < to - 1; i++)
    if (isOfficeWord(tokens, from, i) && !isInitial(tokens[i]!.text)) last = i;
  if (last < 0) return [{ from, to, title: outerTitle(doc, from) }];
  let start = last;
  while (start > from && (HONORIFICS.has(bare(tokens[start - 1]!)) || HYPHEN.test(tokens[start - 1]!.text)))
    start--;
  let nameFrom = last + 1;
  while (nameFrom < to - 1 && /^[.,-]$/.test(tokens[nameFrom]!.text)) nameFrom++;
  const name: NameSpan = { from: nameFrom, to, title: [start, nameFrom] };
  if (start === from) return [name];
  const onlyNationality = start - from === 1 && isNationality(tokens[from]!.lower);
  const givenBefore = isGivenName(tokens[from]!.text) && !isOrganizationHead(tokens[start - 1]!.lower);
  // "Lev King Orlov": the word that looks like an office stands inside a person's name.
  if (givenBefore && start - from === 1) return [{ from, to, title: outerTitle(doc, from) }];
  return onlyNationality ? [name] : [{ from, to: start, title: null }, name];
}

/** One past "State" in "Secretary of State John Orlov": what an office is for is no name by itself. */
function portfolioEnd(doc: Document, from: number, to: number): number | null {
  const { tokens } = doc;
  const [office, of] = [tokens[from - 2], tokens[from - 1]];
  if (office === undefined || of === undefined || office.sentence !== tokens[from]!.sentence) return null;
  if (!/^(?:of|for)$/.test(of.lower) || !OFFICES_WITH_PORTFOLIO.test(office.lower)) return null;
  let at = from;
  while (at < to && (PORTFOLIOS.has(tokens[at]!.lower) || /^(?:and|&|,)$/.test(tokens[at]!.lower))) at++;
  return at > from ? at : null;
}

/** A form of address or rank anywhere, another noun for a person only where it opens the run: "Historian Lev Orlov". */
function isOfficeWord(tokens: readonly Token[], from: number, at: number): boolean {
  const token = tokens[at]!;
  if (HONORIFICS.has(bare(token))) return true;
  return at === from && PERSON_NOUNS.has(token.lemma) && !isGivenName(token.text);
}

function single(doc: Document, from: number, to: number): NameSpan {
  return { from, to, title: outerTitle(doc, from) };
}

function isPlaceOrEventHead(lower: string): boolean {
  return PLACE_NAME_HEADS.has(lower) || EVENT_NAME_HEADS.has(lower);
}

/** Only forms of address that no organization begins with are cut before one. */
function leadingTitle(doc: Document, from: number, to: number, strict: boolean): number {
  let at = from;
  while (
    at < to - 1 &&
    strict &&
    /^(?:mr|mrs|ms|miss|comrade|dr|sir|colonel|col|lieutenant)$/.test(bare(doc.tokens[at]!))
  )
    at++;
  return at;
}

/** A title in lower case before the name: "comrade Orlova", "the colonel Orlov", "general Orlov". */
function outerTitle(doc: Document, from: number): readonly [number, number] | null {
  let start = from;
  const sentence = doc.tokens[from]!.sentence;
  while (start > 0) {
    const before = doc.tokens[start - 1]!;
    if (
      before.sentence !== sentence ||
      !HONORIFICS.has(bare(before)) ||
      /^(?:acting|former|vice|prime|foreign|air|special)$/.test(before.lower)
    )
      break;
    start--;
  }
  return start < from ? [start, from] : null;
}

/**
 * "By shooting Orlov Petrov wished …": two names that merely stand side by side. Said where each stands
 * alone elsewhere, the pair only here, and the first is no given name.
 */
function splitNeighbours(doc: Document, spans: readonly NameSpan[]): NameSpan[] {
  const alone = new Map<string, number>();
  const pairs = new Map<string, number>();
  const key = (span: NameSpan) => doc.text.slice(doc.tokens[span.from]!.start, doc.tokens[span.to - 1]!.end);
  for (const span of spans) {
    const counts = span.to - span.from === 1 ? alone : pairs;
    counts.set(key(span), (counts.get(key(span)) ?? 0) + 1);
  }
  return spans.flatMap((span) => {
    const apart = leadingPlace(doc, span) ?? leadingAcronym(doc, span);
    if (apart !== null) return apart;
    if (span.to - span.from !== 2) return [span];
    const [a, b] = [doc.tokens[span.from]!, doc.tokens[span.from + 1]!];
    const neighbours =
      (alone.get(a.text) ?? 0) > 0 &&
      (alone.get(b.text) ?? 0) > 0 &&
      pairs.get(key(span)) === 1 &&
      !isGivenName(a.text);
    const common =
      FUNCTION_WORDS.has(a.lower) ||
      isNationality(a.lower) ||
      isOrganizationHead(b.lower) ||
      isPlaceOrEventHead(b.lower);
    if (!neighbours || common || isInitial(a.text)) return [span];
    return [
      { from: span.from, to: span.from + 1, title: span.title },
      { from: span.from + 1, to: span.to, title: null },
    ];
  });
}

/** "On the way to Moscow Orlov stopped": a known place after a preposition, then a person. */
function leadingPlace(doc: Document, span: NameSpan): NameSpan[] | null {
  const { from, to, title } = span;
  const first = doc.tokens[from]!;
  const before = doc.tokens[from - 1];
  if (to - from < 2 || title !== null || before === undefined || !KNOWN_PLACES.has(first.lower)) return null;
  if (
    !/^(?:in|to|from|near|at|of|through|into|via)$/.test(before.lower) ||
    before.sentence !== first.sentence
  )
    return null;
  for (let i = from + 1; i < to; i++) {
    const { lower } = doc.tokens[i]!;
    if (
      isEnglishWord(lower) ||
      isOrganizationHead(lower) ||
      isPlaceOrEventHead(lower) ||
      !/^\p{L}/u.test(lower)
    )
      return null;
  }
  const after = doc.tokens[to];
  const verb = after !== undefined && /^(?:VERB|AUX|ADV)$/.test(after.pos);
  return verb
    ? [
        { from, to: from + 1, title: null },
        { from: from + 1, to, title: null },
      ]
    : null;
}

/** "the leader of SSB Lev Orlov": a short name after "of", then a person. */
function leadingAcronym(doc: Document, { from, to, title }: NameSpan): NameSpan[] | null {
  const first = doc.tokens[from]!;
  if (to - from < 3 || title !== null || !isAcronym(first.text) || doc.tokens[from - 1]?.lower !== 'of')
    return null;
  for (let i = from + 1; i < to; i++) {
    const { lower, text } = doc.tokens[i]!;
    if (isEnglishWord(lower) || isAcronym(text) || isOrganizationHead(lower) || isPlaceOrEventHead(lower))
      return null;
  }
  return [
    { from, to: from + 1, title: null },
    { from: from + 1, to, title: null },
  ];
}
