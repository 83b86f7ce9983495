/**
 * The names that a trained model gives for holders of posts and for their organs. General name finding
 * takes them over as it does those of the grammar of posts (`mentions/adopt-names.ts`).
 */
import type { LearnedMarks } from '../../learned/marks.ts';
import type { NameMention } from '../mentions/mention.ts';
import { phraseAt } from '../posts/post.ts';
import type { PostName } from '../posts/post-names.ts';
import type { Document } from '../tokens.ts';
import { postMarks } from './post-marks.ts';

/** A name that stands in no relation must be as sure as this. */
const SURE = 0.8;

/** The names of both, and where two overlap with other edges, the model's alone. */
export function withLearnedNames(
  doc: Document,
  names: readonly PostName[],
  marks: LearnedMarks | null | undefined,
): readonly PostName[] {
  const learned = learnedNames(doc, marks);
  if (learned.length === 0) return names;
  const taken = new Set<number>();
  for (const { phrase } of learned) for (let i = phrase.tokens[0]; i < phrase.tokens[1]; i++) taken.add(i);
  const free = names.filter(({ phrase: { tokens } }) => {
    for (let i = tokens[0]; i < tokens[1]; i++) if (taken.has(i)) return false;
    return true;
  });
  return [...learned, ...free];
}

/** "The Third Section" is no description beside the name "Third Section". */
export function withoutNamed(doc: Document, mentions: readonly NameMention[]): NameMention[] {
  const names = new Set(mentions.filter(({ form }) => form === 'name').map(({ tokens }) => tokens.join(' ')));
  return mentions.filter(
    ({ form, tokens: [from, to] }) =>
      form !== 'nominal' ||
      !/^(?:the|a|an)$/.test(doc.tokens[from]!.lower) ||
      !names.has(`${from + 1} ${to}`),
  );
}

function learnedNames(doc: Document, marks: LearnedMarks | null | undefined): PostName[] {
  const { mentions, relations } = postMarks(marks);
  const related = new Set(relations.flatMap(({ head, tail }) => [head, tail]));
  const rankOf = new Map(
    relations
      .filter(
        ({ type, head, tail }) => type === 'has_rank' && mentions[tail]!.range[1] <= mentions[head]!.range[0],
      )
      .map(({ head, tail }) => [head, tail]),
  );
  return mentions.flatMap(({ type, range, score }, i): PostName[] => {
    if ((type !== 'Person' && type !== 'Organization') || !(related.has(i) || score >= SURE)) return [];
    const phrase = phraseAt(doc, ...range);
    // "the Division" is a description, not a name.
    if (phrase.tokens[0] === phrase.tokens[1] || !/\p{Lu}|\d/u.test(phrase.text)) return [];
    const rank = rankOf.get(i);
    const before = rank === undefined ? null : phraseAt(doc, ...mentions[rank]!.range);
    const beside = before !== null && /^[\s.,]{0,3}$/.test(doc.text.slice(before.range[1], range[0]));
    return [{ type, phrase, rank: type === 'Person' && beside ? before : null }];
  });
}
