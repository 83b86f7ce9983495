/**
 * The mentions that posts rest on, in the convention of Security Force Monitor's annotation: of people
 * and posts only those of armies, police forces and secret services; a person without the rank; an
 * organ without the acronym after it. Organs of these forces count wherever they are named.
 */
import type { Range } from '../../extractor.ts';
import type { Document } from '../tokens.ts';
import { documentChunks } from './document-chunks.ts';
import type { Post } from './post.ts';

export interface PostMention {
  readonly type: 'Person' | 'Rank' | 'Title' | 'Role' | 'Organization';
  readonly range: Range;
}

export function postMentions(doc: Document, posts: readonly Post[]): PostMention[] {
  const mentions = new Map<string, PostMention>();
  const add = (type: PostMention['type'], range: Range | undefined): void => {
    if (range !== undefined) mentions.set(`${type} ${range[0]} ${range[1]}`, { type, range });
  };
  for (const post of posts) {
    if (!post.force) continue;
    add('Person', post.person?.range);
    add('Rank', post.rank?.range);
    add('Title', post.title?.range);
    add('Role', post.role?.range);
  }
  for (const chunk of documentChunks(doc).flat())
    if (chunk.kind === 'organization' && chunk.force === true) add('Organization', [chunk.start, chunk.end]);
  return [...mentions.values()].sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1]);
}
