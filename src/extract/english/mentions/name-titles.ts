/** Titles: ranks, offices and forms of address before a person’s name are parted from it. */
import type { Document, Token } from '../tokens.ts';
import { isInitial } from './capitals.ts';
import { isGivenName } from './given-names.ts';
import { HONORIFICS } from './lexicon/honorifics.ts';
import { isNationality } from './lexicon/nationalities.ts';
import { PERSON_NOUNS } from './lexicon/persons.ts';
import { words } from './lexicon/words.ts';
import { bare, isOrganizationHead, isPlaceOrEventHead } from './name-heads.ts';
import type { NameSpan } from './name-span.ts';

const OFFICES_WITH_PORTFOLIO =
  /^(?:secretary|minister|commissar|chief|ministers|undersecretary|under-secretary|commissioner|adviser|advisor|professor)$/;
const PORTFOLIOS = words(`
  state defence defense war finance interior justice police health education foreign internal affairs agriculture
  information labour labor trade treasury intelligence economy industry transport communications energy staff
  planning culture sport sports tourism environment security commerce railways supply propaganda enlightenment
  nationalities army navy naval air linguistics history philosophy law economics physics mathematics chemistry medicine music
`);

/** Parts ranks and offices from the name they precede; a body before the office is a name of its own. */
export function splitTitles(doc: Document, from: number, to: number): NameSpan[] {
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
  while (
    start > from &&
    (HONORIFICS.has(bare(tokens[start - 1]!)) || /^[-‐‑–]$/.test(tokens[start - 1]!.text))
  )
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
