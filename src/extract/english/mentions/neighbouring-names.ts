/** Neighbouring names: a run of capitals that is two names side by side is parted. */
import type { Document } from '../tokens.ts';
import { isAcronym, isInitial } from './capitals.ts';
import { isGivenName } from './given-names.ts';
import { FUNCTION_WORDS } from './lexicon/function-words.ts';
import { isNationality } from './lexicon/nationalities.ts';
import { KNOWN_PLACES } from './lexicon/places.ts';
import { isOrganizationHead, isPlaceOrEventHead } from './name-heads.ts';
import type { NameSpan } from './name-span.ts';
import { isEnglishWord } from './vocabulary.ts';

/**
 * "By shooting Orlov Petrov wished …": two names that merely stand side by side. Said where each stands
 * alone elsewhere, the pair only here, and the first is no given name.
 */
export function splitNeighbours(doc: Document, spans: readonly NameSpan[]): NameSpan[] {
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
