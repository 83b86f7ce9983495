/**
 * Posts as a trained model sees them: for each person it marks, the rank, the posts and the organs that it
 * relates to them. Which of a person's posts is in which organ it does not say; an organ goes with the post
 * that it is tied to or stands nearest to, one before it first.
 */
import type { Aspect, Basis } from '../../../model/kinds.ts';
import type { Range } from '../../extractor.ts';
import type { HeadMarks, LearnedMarks, LearnedMention } from '../../learned/marks.ts';
import { roleType } from '../lexicon/role-type.ts';
import type { PostingType } from '../lexicon/roles.ts';
import type { Chunk } from '../posts/chunk.ts';
import { documentChunks } from '../posts/document-chunks.ts';
import { type Phrase, type Post, phraseAt } from '../posts/post.ts';
import type { Document } from '../tokens.ts';
import { postMarks } from './post-marks.ts';

const ASPECTS: Readonly<Record<string, Aspect>> = {
  begun: 'begins',
  ended: 'ends',
  former: 'former',
  acting: 'acting',
};
/** A post or an organ beside the person, by place among the mentions. */
interface Held {
  readonly post: number | null;
  readonly organ: number | null;
}

/** In order of their words. */
export function learnedPosts(doc: Document, marks: LearnedMarks | null | undefined): Post[] {
  const found = postMarks(marks);
  const byPerson = new Map<number, Map<string, number[]>>();
  for (const { type, head, tail } of found.relations) {
    if (found.mentions[head]!.type !== 'Person') continue;
    const tails = byPerson.get(head) ?? new Map<string, number[]>();
    tails.set(type, [...(tails.get(type) ?? []), tail]);
    byPerson.set(head, tails);
  }
  const chunks = new PostChunks(doc);
  const posts: Post[] = [];
  for (const [person, tails] of byPerson) {
    const own = (type: string): readonly number[] => tails.get(type) ?? [];
    const rank = nearest(found, person, own('has_rank'));
    const posted = [...own('has_title'), ...own('has_role')];
    const commanded = own('commands').filter((tail) => found.mentions[tail]!.type === 'Organization');
    const organs = [...new Set([...own('is_posted'), ...commanded])];
    const held = heldBy(doc.text, found, posted, organs);
    if (held.length === 0 && rank !== null) held.push({ post: null, organ: null });
    for (const each of held)
      posts.push(
        postFrom(
          doc,
          found,
          chunks,
          person,
          rank,
          each,
          tails,
          each.organ !== null && commanded.includes(each.organ),
        ),
      );
  }
  return posts.sort((a, b) => a.range[0] - b.range[0]);
}

/** Each post with its organ; an organ without a post by itself. */
function heldBy(
  text: string,
  { mentions }: HeadMarks,
  posts: readonly number[],
  organs: readonly number[],
): Held[] {
  const organOf = new Map<number, number>();
  const alone: number[] = [];
  const wish = organs
    .map((organ) => ({ organ, ...closest(text, mentions, organ, posts) }))
    .sort((a, b) => a.distance - b.distance);
  for (const { organ, post } of wish) {
    if (post === null || organOf.has(post)) alone.push(organ);
    else organOf.set(post, organ);
  }
  return [
    ...posts.map((post) => ({ post, organ: organOf.get(post) ?? null })),
    ...alone.map((organ) => ({ post: null, organ })),
  ];
}

/** The post that an organ stands nearest to. */
function closest(
  text: string,
  mentions: readonly LearnedMention[],
  organ: number,
  posts: readonly number[],
): { readonly post: number | null; readonly distance: number } {
  return posts
    .map((post) => ({ post, distance: distance(text, mentions[organ]!, mentions[post]!) }))
    .reduce<{ post: number | null; distance: number }>((a, b) => (b.distance < a.distance ? b : a), {
      post: null,
      distance: Number.POSITIVE_INFINITY,
    });
}

const TIE =
  /^,?\s*(?:(?:of|at|in|for|to|with|on|from|within)\s+)?(?:(?:the|a|an|its|his|her|their|our)\s+)?$/i;

/** Words between, and none where one is tied to the other: "head of the Guard", "the Guard's head". */
function distance(text: string, organ: LearnedMention, post: LearnedMention): number {
  if (post.words[0] < organ.words[0]) {
    const tied = TIE.test(text.slice(post.range[1], organ.range[0]));
    return tied ? 0 : organ.words[0] - post.words[1];
  }
  const tied = /^(?:['’]s?)?\s+$/.test(text.slice(organ.range[1], post.range[0]));
  return tied ? 0.25 : post.words[0] - organ.words[1] + 0.5;
}

function nearest({ mentions }: HeadMarks, to: number, among: readonly number[]): number | null {
  const gap = (i: number): number => {
    const [a, b] = [mentions[to]!.words, mentions[i]!.words];
    return b[0] < a[0] ? a[0] - b[1] : b[0] - a[1];
  };
  return [...among].sort((a, b) => gap(a) - gap(b))[0] ?? null;
}

function postFrom(
  doc: Document,
  { mentions, relations }: HeadMarks,
  chunks: PostChunks,
  person: number,
  rank: number | null,
  { post, organ }: Held,
  tails: ReadonlyMap<string, readonly number[]>,
  commands: boolean,
): Post {
  const phrase = (place: number): Phrase => phraseAt(doc, ...mentions[place]!.range);
  const places = [person, rank, post, organ].filter((place) => place !== null);
  const ranges = places.map((place) => mentions[place]!.range);
  const words = post === null ? null : phrase(post);
  const chunk = words === null ? undefined : chunks.post(words.range);
  const before = words === null ? {} : chunks.modifiers(words.range[0]);
  const told = Object.keys(ASPECTS)
    .filter((type) =>
      (tails.get(type) ?? []).some((tail) => tail === post || (post === null && tail === organ)),
    )
    .map((type) => ({
      aspect: ASPECTS[type]!,
      score: Math.max(
        ...relations
          .filter(
            (each) =>
              each.type === type && each.head === person && (each.tail === post || each.tail === organ),
          )
          .map(({ score }) => score),
      ),
    }))
    .sort((a, b) => b.score - a.score)[0]?.aspect;
  const type: PostingType = words
    ? (chunk?.type ?? roleType(words.text.toLowerCase().split(/[\s,]+/)) ?? 'other')
    : commands
      ? 'head'
      : organ === null
        ? 'other'
        : 'staff';
  const parts = bySentence(doc, places.map(phrase));
  const telling = phrase(post ?? organ ?? person);
  const holder = phrase(person);
  const date = ['begin', 'at', 'end'].flatMap((each) => tails.get(each) ?? [])[0];
  return {
    range: [Math.min(...ranges.map(([start]) => start)), Math.max(...ranges.map(([, end]) => end))],
    ...(parts.length > 1 ? { parts } : {}),
    ...(sentenceOf(doc, telling) === sentenceOf(doc, holder) ? {} : { near: telling.tokens[0] }),
    sureness: Math.min(
      mentions[person]!.score,
      ...[post ?? organ ?? rank, organ]
        .filter((place) => place !== null)
        .flatMap((place) => [mentions[place]!.score, relationScore(relations, person, place)]),
    ),
    ...(date === undefined ? {} : { dated: mentions[date]!.range }),
    person: holder,
    ...(rank === null ? {} : { rank: phrase(rank) }),
    ...(words === null ? {} : mentions[post!]!.type === 'Title' ? { title: words } : { role: words }),
    ...(organ === null ? {} : { organization: phrase(organ) }),
    aspect:
      told ??
      before.aspect ??
      pastAspect(doc.text, parts.length > 1 ? telling : holder, telling) ??
      (chunk?.acting === true ? 'acting' : 'holds'),
    ...(before.basis === undefined ? {} : { basis: before.basis }),
    type,
    force: rank !== null || chunk?.force === true,
    pattern: 'learned',
  };
}

const BEARS: ReadonlySet<string> = new Set(['has_rank', 'has_title', 'has_role', 'is_posted', 'commands']);

function relationScore(relations: HeadMarks['relations'], head: number, tail: number): number {
  return Math.max(
    0,
    ...relations
      .filter((each) => each.head === head && each.tail === tail && BEARS.has(each.type))
      .map(({ score }) => score),
  );
}

/** "formerly of the Guard", "until now at", "was moved from the Guard": what the words before an organ or a post say. */
function pastAspect(text: string, holder: Phrase, telling: Phrase): Aspect | undefined {
  const from = holder.range[1] <= telling.range[0] ? holder.range[1] : telling.range[0] - 60;
  const words = text.slice(Math.max(0, from, telling.range[0] - 60), telling.range[0]);
  if (
    /\b(?:moved?|moves|moving|transferred|redeployed|reassigned|removed|recalled|retired|resigned)\s+from\s+(?:the\s+)?$/i.test(
      words,
    )
  )
    return 'ends';
  return /\b(?:formerly|previously|erstwhile|until\s+(?:now|then|recently))\b[^.;]*$/i.test(words) &&
    !/\bnow\b[^.;]*$/i.test(words.replace(/until\s+now/gi, ''))
    ? 'former'
    : undefined;
}

const sentenceOf = (doc: Document, { tokens }: Phrase): number => doc.tokens[tokens[0]]?.sentence ?? 0;

/** From the first to the last of the phrases in each sentence. */
function bySentence(doc: Document, phrases: readonly Phrase[]): Range[] {
  const found = new Map<number, Range>();
  for (const phrase of phrases) {
    const sentence = sentenceOf(doc, phrase);
    const [start, end] = found.get(sentence) ?? phrase.range;
    found.set(sentence, [Math.min(start, phrase.range[0]), Math.max(end, phrase.range[1])]);
  }
  return [...found.values()].sort((a, b) => a[0] - b[0]);
}

/** What the grammar of posts knows of the words at a place. */
class PostChunks {
  readonly #chunks: readonly Chunk[];

  constructor(doc: Document) {
    this.#chunks = documentChunks(doc).flat();
  }

  /** The reading of the post that these words hold. */
  post([start, end]: readonly [number, number]): Chunk['post'] {
    for (let i = this.#first(start); i < this.#chunks.length && this.#chunks[i]!.start < end; i++)
      if (this.#chunks[i]!.post) return this.#chunks[i]!.post;
    return undefined;
  }

  /** What the words right before a place say of a post there: "former", "the real". */
  modifiers(at: number): { aspect?: Aspect; basis?: Basis } {
    const said: { aspect?: Aspect; basis?: Basis } = {};
    for (let i = this.#first(at) - 1; i >= 0 && this.#chunks[i]!.kind === 'modifier'; i--) {
      const { aspect, basis } = this.#chunks[i]!;
      if (aspect !== undefined && aspect !== 'holds') said.aspect ??= aspect;
      if (basis !== undefined) said.basis ??= basis;
    }
    return said;
  }

  /** The first chunk that ends behind a place. */
  #first(at: number): number {
    let low = 0;
    let high = this.#chunks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#chunks[middle]!.end > at) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
