/** The mentions of ranks, titles and roles: those of the posts, and formal titles named without a holder. */
import type { Range } from '../../extractor.ts';
import type { Document } from '../tokens.ts';
import { documentChunks } from './document-chunks.ts';
import type { Post } from './post.ts';

export interface PostMention {
  readonly type: 'Rank' | 'Title' | 'Role';
  readonly range: Range;
}

export function postMentions(doc: Document, posts: readonly Post[]): PostMention[] {
  const mentions: PostMention[] = [];
  for (const { rank, title, role } of posts) {
    if (rank) mentions.push({ type: 'Rank', range: rank.range });
    if (title) mentions.push({ type: 'Title', range: title.range });
    if (role) mentions.push({ type: 'Role', range: role.range });
  }
  const known = new Set(mentions.map(({ range }) => range[0]));
  for (const chunk of documentChunks(doc).flat())
    if (chunk.post?.form === 'title' && !known.has(chunk.start))
      mentions.push({ type: 'Title', range: [chunk.start, chunk.end] });
  return mentions.sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1]);
}
