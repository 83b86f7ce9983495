/**
 * The mentions that posts rest on, in the convention of Security Force Monitor's annotation.
 *
 * Of people and posts it marks those of armies, police forces and secret services: a person without
 * the rank, an organ without the acronym after it. It reads running text, not headings, tables and
 * lists. An officer named without a post counts beside others who have one, or by a full name; a
 * force as a whole ("the … Army") counts where the paragraph also names a post or a unit of it.
 */
import type { Range } from '../../extractor.ts';
import type { Document } from '../tokens.ts';
import type { Chunk } from './chunk.ts';
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
  for (const line of lines(doc)) {
    const here = posts.filter(
      (post) => post.force && post.pronoun !== true && within(post.range, line.range),
    );
    const held = here.filter(isHeld);
    for (const post of here) {
      if (!counts(post, held)) continue;
      if (post.pronoun !== true) add('Person', post.person?.range);
      add('Rank', post.rank?.range);
      add('Title', post.title?.range);
      add('Role', post.role?.range);
    }
    const organs = line.chunks.filter((chunk) => chunk.kind === 'organization' && chunk.force === true);
    const busy = held.length > 0 || organs.some((chunk) => chunk.unit === true);
    for (const chunk of organs)
      if (chunk.unit === true || busy || (OF_THEIR_OWN.test(chunk.lower) && posts.some(isHeld)))
        add('Organization', [chunk.start, chunk.end]);
  }
  return [...mentions.values()].sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1]);
}

/** Operations and schools count like units, where the document names any post of a force. */
const OF_THEIR_OWN = /^(?:operation|exercise)\b|\b(?:college|academy|school|cent(?:re|er))$/;

function isHeld(post: Post): boolean {
  return post.force && (post.title !== undefined || post.role !== undefined);
}

interface Line {
  readonly range: Range;
  readonly chunks: readonly Chunk[];
}

/** The lines of running text: long, or closed by a mark. */
function lines(doc: Document): Line[] {
  return documentChunks(doc)
    .flatMap(split)
    .map((chunks) => ({ chunks, range: [chunks[0]!.start, chunks.at(-1)!.end] as const }))
    .filter(
      ({ range: [start, end] }) => end - start > 100 || /[.?!:”"’']\s*$/.test(doc.text.slice(start, end)),
    );
}

function split(chunks: readonly Chunk[]): Chunk[][] {
  const parts: Chunk[][] = [[]];
  for (const chunk of chunks) {
    if (chunk.text === '\n') parts.push([]);
    else parts.at(-1)!.push(chunk);
  }
  return parts.filter((part) => part.length > 0);
}

function within(inner: Range, outer: Range): boolean {
  return inner[0] >= outer[0] && inner[1] <= outer[1];
}

function counts(post: Post, held: readonly Post[]): boolean {
  const full = /\s/.test(post.person?.text ?? '');
  if (post.title !== undefined || post.role !== undefined)
    return full || post.rank !== undefined || post.pronoun === true;
  return held.length > 0 || full;
}
