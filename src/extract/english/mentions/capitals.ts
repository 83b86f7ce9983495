/**
 * Capitals: which words of a document may be part of a proper name. A capital says so, except where
 * every word has one (first words of sentences, headings); there the rest of the document decides.
 */
import type { Document, Token } from '../tokens.ts';
import { CALENDAR_WORDS, FUNCTION_WORDS } from './lexicon/function-words.ts';
import { isEnglishWord } from './vocabulary.ts';

export interface Capitals {
  /** By token: may be part of a name. */
  readonly name: readonly boolean[];
  /** By sentence: a heading, where capitals say little. */
  readonly heading: readonly ('capitals' | 'title' | null)[];
  /** Words seen in lower case anywhere. */
  readonly lowerSeen: ReadonlySet<string>;
  /** Lower-case forms of words seen with a capital inside a running sentence, with their number. */
  readonly capitalSeen: ReadonlyMap<string, number>;
}

const CAPITAL = /^\p{Lu}/u;
const ALL_CAPITALS = /^\p{Lu}[\p{Lu}\d'’.&-]+$/u;
const LETTER = /\p{L}/u;
const OPENING = /^["“‘'«([:;•*–—-]$/;

export function isCapital(token: Token): boolean {
  return CAPITAL.test(token.text);
}

/** "NATO", "U.S.", "SRs"; not a word of a heading in capitals, which the caller excludes. */
export function isAcronym(text: string): boolean {
  return /^(?:\p{Lu}{2,7}s?|(?:\p{Lu}\.){2,}|\p{Lu}{2,5}-?\d{1,3}|\p{Lu}&\p{Lu})$/u.test(text);
}

export function isInitial(text: string): boolean {
  return /^(?:\p{Lu}|Ya|Yu|Ye|Dz|Dzh|Zh|Ch|Sh|Th|Kh|Ts)\.$/u.test(text);
}

export function readCapitals(doc: Document): Capitals {
  const heading = doc.sentences.map(({ tokens }) => headingKind(doc, tokens[0], tokens[1]));
  const lowerSeen = new Set<string>();
  const capitalSeen = new Map<string, number>();
  for (const token of doc.tokens) {
    if (!LETTER.test(token.text)) continue;
    if (!isCapital(token)) lowerSeen.add(token.lower);
    else if (heading[token.sentence] === null && !opensSentence(doc, token))
      capitalSeen.set(token.lower, (capitalSeen.get(token.lower) ?? 0) + 1);
  }
  const capitals = { heading, lowerSeen, capitalSeen };
  return { ...capitals, name: doc.tokens.map((token) => mayBeName(doc, token, capitals)) };
}

function mayBeName(doc: Document, token: Token, capitals: Omit<Capitals, 'name'>): boolean {
  if (!isCapital(token)) return false;
  const { text, lower } = token;
  const next = doc.tokens[token.index + 1];
  const nextCapital =
    next !== undefined &&
    next.sentence === token.sentence &&
    isCapital(next) &&
    !FUNCTION_WORDS.has(next.lower);
  const kind = capitals.heading[token.sentence];
  const shouted = text.length >= 2 && ALL_CAPITALS.test(text) && kind !== 'capitals';
  if (FUNCTION_WORDS.has(lower.replace(/(?<=..)\.$/, '')) && !(shouted && /^(?:US|WHO|MAY)$/.test(text)))
    return CALENDAR_WORDS.has(lower) && nextCapital && !isAcronym(text);
  if (text.length === 1) return false;
  if (/^[\p{Lu}\p{Ll}]+ism$/u.test(text)) return false;
  const elsewhere = capitals.capitalSeen.get(lower) ?? 0;
  if (kind === 'capitals') return elsewhere > 0 && !capitals.lowerSeen.has(lower);
  if (kind === 'title') return !isEnglishWord(lower) || (elsewhere > 0 && !capitals.lowerSeen.has(lower));
  if (isInitial(text) || isAcronym(text)) return true;
  if (opensSentence(doc, token)) {
    // "Jean-Marie Torv was seized": a capital behind the hyphen too.
    if (isHyphened(doc, token)) return true;
    if (elsewhere > 0 && !(capitals.lowerSeen.has(lower) && elsewhere < 2)) return true;
    if (capitals.lowerSeen.has(lower)) return nextCapital && token.pos === 'PROPN';
    if (isEnglishWord(lower)) return nextCapital && /^(?:NOUN|ADJ|PROPN)$/.test(token.pos);
    return !/^(?:ADV|AUX|PRON|DET|ADP|CCONJ|SCONJ|INTJ)$/.test(token.pos) || nextCapital;
  }
  return !/^(?:ADV|AUX|PRON|DET|ADP|CCONJ|SCONJ|INTJ)$/.test(token.pos) || nextCapital || elsewhere > 1;
}

/** "Jean-Marie", but not "Ex-Minister". */
function isHyphened({ tokens }: Document, { index, end, text }: Token): boolean {
  const [hyphen, second] = [tokens[index + 1], tokens[index + 2]];
  return (
    hyphen?.text === '-' &&
    hyphen.start === end &&
    second?.start === hyphen.end &&
    /^\p{Lu}\p{Ll}/u.test(second.text) &&
    /^\p{Lu}\p{Ll}{2,}$/u.test(text) &&
    !/^(?:Non|Pre|Post|Anti|Vice|Sub|Pro|Counter|Over|Under|Self|Half|Ten|Twenty|Thirty|Forty|Fifty|Court|Major|Lieutenant)$/.test(
      text,
    )
  );
}

/** First word of a sentence, or of what stands in quotation marks or after a colon. */
export function opensSentence(doc: Document, token: Token): boolean {
  const first = doc.sentences[token.sentence]!.tokens[0];
  if (token.index === first) return true;
  const before = doc.tokens[token.index - 1]!;
  if (!OPENING.test(before.text)) return false;
  // An apostrophe after a letter opens nothing: "the Teachers' League".
  if (/^["“‘'«]$/.test(before.text)) return !LETTER.test(doc.text[before.start - 1] ?? ' ');
  // A dash or bracket opens a sentence only at its start: "- The colonel".
  for (let i = first; i < token.index; i++) if (LETTER.test(doc.tokens[i]!.text)) return false;
  return true;
}

/** A line without a closing stop whose longer words nearly all have capitals. */
function headingKind(doc: Document, from: number, to: number): 'capitals' | 'title' | null {
  let words = 0;
  let upper = 0;
  let title = 0;
  for (let i = from; i < to; i++) {
    const { text } = doc.tokens[i]!;
    if (text.length < 4 || !LETTER.test(text)) continue;
    words++;
    if (ALL_CAPITALS.test(text)) upper++;
    if (CAPITAL.test(text)) title++;
  }
  if (words >= 2 && upper >= words * 0.8) return 'capitals';
  const last = doc.tokens[to - 1];
  if (last !== undefined && /[.!?;,]$/.test(last.text)) return null;
  return words >= 3 && title >= words * 0.75 ? 'title' : null;
}
