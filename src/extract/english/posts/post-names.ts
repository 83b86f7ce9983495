/**
 * The names that the grammar of posts is surest of: officers with a rank or a post, and organs of armies,
 * police forces and secret services, units above all ("3rd Armoured Brigade"). General name finding
 * takes them over where they differ from its own (`adopt-names.ts`).
 */
import type { Document } from '../tokens.ts';
import { documentChunks } from './document-chunks.ts';
import { type Phrase, type Post, phraseAt } from './post.ts';

export interface PostName {
  readonly type: 'Person' | 'Organization';
  readonly phrase: Phrase;
  /** The rank before an officer's name. */
  readonly rank: Phrase | null;
}

export function postNames(doc: Document, posts: readonly Post[]): PostName[] {
  const officers = posts.flatMap(({ person, rank, force, pronoun }): PostName[] => {
    if (person === null || pronoun === true) return [];
    const ranked = rank !== undefined && rank.range[0] < person.range[0];
    if (!ranked && !(force && /\s/.test(person.text))) return [];
    return [{ type: 'Person', phrase: person, rank: ranked ? rank : null }];
  });
  const organs = documentChunks(doc)
    .flat()
    .filter((chunk) => chunk.kind === 'organization' && chunk.force === true)
    .map(
      ({ start, end }): PostName => ({ type: 'Organization', phrase: phraseAt(doc, start, end), rank: null }),
    );
  const seen = new Set<number>();
  return [...officers, ...organs].filter(
    ({ phrase: { range } }) => !seen.has(range[0]) && seen.add(range[0]),
  );
}
