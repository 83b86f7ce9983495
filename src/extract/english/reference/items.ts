/**
 * Items: what of a sentence reference has to do with, in order: names and descriptions, pronouns and
 * resolved relatives, each with its role.
 */
import type { NameMention } from '../mentions/mention.ts';
import type { Document } from '../tokens.ts';
import { kindOfPronoun, type PronounKind } from './pronouns.ts';
import { type Placed, roleOf, verbGroups } from './roles.ts';

/** Sentences of more tokens are no sentences: they are passed over. */
const LONGEST = 400;

export interface Item extends Placed {
  readonly mention: number | null;
  readonly token: number;
  readonly pronoun: PronounKind | null;
}

/** The items of sentence `index`, whose mentions are `inSentence`; none of what is too long to be one. */
export function itemsOf(
  doc: Document,
  mentions: readonly NameMention[],
  inSentence: readonly number[],
  one: ReadonlyMap<number, number>,
  index: number,
): Item[] {
  const [first, end] = doc.sentences[index]!.tokens;
  // A table or a text without stops: nothing in it can be told safely.
  if (end - first > LONGEST) return [];
  const groups = verbGroups(doc, first, end);
  const spans: {
    from: number;
    to: number;
    mention: number | null;
    token: number;
    pronoun: PronounKind | null;
  }[] = [];
  for (const i of inSentence) {
    const { tokens, title, head } = mentions[i]!;
    spans.push({ from: title?.[0] ?? tokens[0], to: tokens[1], mention: i, token: head, pronoun: null });
  }
  for (let i = first; i < end; i++) {
    const pronoun = kindOfPronoun(doc, i);
    const relative = one.has(i) && /^(?:who|whom|whose|which|that)$/.test(doc.tokens[i]!.lower);
    if (pronoun !== null || relative) spans.push({ from: i, to: i + 1, mention: null, token: i, pronoun });
  }
  spans.sort((a, b) => a.token - b.token);
  const phrases = spans
    .map(({ from, to }) => withArticle(doc, from, to, first))
    .sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  return spans.map((span) => {
    const [from, to] = withArticle(doc, span.from, span.to, first);
    const placed = roleOf(doc, groups, phrases, from, to);
    // "Torvik officials": a name inside a longer phrase is not what the clause is about.
    const embedded = spans.some(
      (other) => other !== span && other.mention !== null && other.from <= span.from && other.to >= span.to,
    );
    return { ...span, ...placed, role: embedded ? 'possessor' : placed.role };
  });
}

function withArticle(doc: Document, from: number, to: number, first: number): readonly [number, number] {
  return from > first && /^(?:the|a|an)$/.test(doc.tokens[from - 1]!.lower) ? [from - 1, to] : [from, to];
}

/** Persons joined by "and" in one sentence, the last such list; null where there is none. */
export function coordinatedPersons(
  doc: Document,
  mentions: readonly NameMention[],
  entityOf: readonly (number | null)[],
  inSentence: readonly number[],
): readonly number[] | null {
  const persons = inSentence.filter((i) => mentions[i]!.type === 'Person');
  for (let k = persons.length - 1; k > 0; k--) {
    const b = mentions[persons[k]!]!;
    const a = mentions[persons[k - 1]!]!;
    const start = b.title?.[0] ?? b.tokens[0];
    const [x, y] = [entityOf[persons[k - 1]!], entityOf[persons[k]!]];
    if (
      doc.tokens[start - 1]?.lower === 'and' &&
      a.tokens[1] === start - 1 &&
      x != null &&
      y != null &&
      x !== y
    )
      return [x, y];
  }
  return null;
}
