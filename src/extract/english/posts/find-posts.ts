/**
 * Finds who holds which post in which organ, from words that stand next to each other.
 *
 * All patterns are tried at every place; then, from left to right, a post's words go to one person
 * only, and a person who already has a post leaves the next one to the person after it. Time grows
 * with the length of the text times the number of patterns.
 */
import type { Document } from '../tokens.ts';
import type { Chunk } from './chunk.ts';
import { isCredible, type KnownNames, namesOf } from './credible-person.ts';
import { documentChunks } from './document-chunks.ts';
import { compile, encode, type Form, type Slot } from './form.ts';
import { FORMS, POST_PATTERNS, type PostPattern } from './patterns.ts';
import type { Post } from './post.ts';
import { postOf } from './post-of.ts';

export type { Phrase, Post } from './post.ts';

export interface CompiledPattern extends Form {
  readonly pattern: PostPattern;
  readonly order: number;
}

const PATTERNS: readonly CompiledPattern[] = POST_PATTERNS.map((pattern, order) => ({
  ...compile(pattern.form, FORMS),
  pattern,
  order,
}));

/** Patterns in which only a comma ties the post to the person before it. */
const APPOSED: ReadonlySet<string> = new Set(['posts.person-post', 'posts.person-and-post']);

/** Patterns that tell of one post for two persons, who leave it and enter it. */
const SHARING: ReadonlySet<string> = new Set(['posts.person-replaced-as', 'posts.person-replaces-as']);

/** A match of a pattern, with the places of the chunks that fill its slots. */
export interface Candidate {
  readonly compiled: CompiledPattern;
  readonly from: number;
  readonly to: number;
  readonly slots: ReadonlyMap<Slot, readonly number[]>;
}

const read = new WeakMap<Document, readonly Post[]>();

/** The posts of a text in the order of their words, looked for once in each document. */
export function findPosts(doc: Document): readonly Post[] {
  let posts = read.get(doc);
  if (posts === undefined) {
    posts = postsOf(doc);
    read.set(doc, posts);
  }
  return posts;
}

function postsOf(doc: Document): Post[] {
  const posts: Post[] = [];
  const names = namesOf(doc);
  for (const chunks of documentChunks(doc)) {
    const code = encode(chunks);
    if (!/[NPI]/.test(code)) continue;
    for (const candidate of choose(candidates(chunks, code, names), chunks))
      posts.push(postOf(doc, chunks, candidate));
  }
  return posts.sort((a, b) => a.range[0] - b.range[0]);
}

function candidates(chunks: readonly Chunk[], code: string, names: KnownNames): Candidate[] {
  const found: Candidate[] = [];
  for (const compiled of PATTERNS) {
    const { expression, slots } = compiled;
    expression.lastIndex = 0;
    for (let match = expression.exec(code); match !== null; match = expression.exec(code)) {
      const filled = new Map<Slot, number[]>();
      slots.forEach((slot, group) => {
        const place = match!.indices![group + 1];
        if (place !== undefined) filled.set(slot, [...(filled.get(slot) ?? []), place[0]]);
      });
      const candidate = { compiled, from: match.index, to: match.index + match[0].length, slots: filled };
      if (
        isCredible(candidate.slots, chunks, names) &&
        !isOblique(candidate, chunks) &&
        !isAbove(candidate, chunks) &&
        !isNextSubject(candidate, chunks) &&
        !isTrade(candidate, chunks) &&
        !isNextOfList(candidate, chunks) &&
        !isOfAnother(candidate, chunks)
      )
        found.push(candidate);
      expression.lastIndex = match.index + 1;
    }
  }
  return found;
}

/** Patterns in which the person is the subject of a verb. */
const SUBJECT_OF: ReadonlySet<string> = new Set([
  'posts.person-is',
  'posts.person-became',
  'posts.person-appointed',
]);

/** "the death of Petrov is …": a name behind a preposition is no subject. */
function isOblique({ compiled, from }: Candidate, chunks: readonly Chunk[]): boolean {
  return (
    SUBJECT_OF.has(compiled.pattern.id) &&
    /^(?:of|by|to|with|for|from|against)$/.test(chunks[from - 1]?.lower ?? '')
  );
}

/** "served under Berg as chief of staff", "was sent to Karsk as envoy": the post is the subject's. */
function isAbove({ compiled, slots }: Candidate, chunks: readonly Chunk[]): boolean {
  if (compiled.pattern.id !== 'posts.person-as-post') return false;
  let before = slots.get('person')![0]! - 1;
  while (chunks[before] !== undefined && /^(?:rank|honorific)$/.test(chunks[before]!.kind)) before--;
  const verb = chunks[before - 1]?.lower ?? '';
  const lower = chunks[before]?.lower ?? '';
  const moving =
    /^(?:sent|went|gone|moved|came|posted|returned|transferred|travelled|assigned|dispatched|seconded)$/;
  return lower === 'under' || (lower === 'to' && moving.test(verb));
}

/** "Berg, an engineer": a trade without an organ, a place or a rank is no post. */
function isTrade({ slots }: Candidate, chunks: readonly Chunk[]): boolean {
  const at = slots.get('post')?.[0];
  const post = at === undefined ? undefined : chunks[at]!.post!;
  if (
    post === undefined ||
    post.form === 'title' ||
    post.force ||
    post.type === 'head' ||
    post.type === 'deputy'
  )
    return false;
  if (slots.has('organization') || slots.has('rank') || slots.has('prefix')) return false;
  // Of the staff of a place only what has a place by its nature: "resident in", not "resident of".
  if (slots.has('place')) return chunks[at! + 1]?.lower === 'of';
  let before = at! - 1;
  while (chunks[before]?.kind === 'modifier' || chunks[before]?.kind === 'nationality') before--;
  return /^(?:a|an)$/.test(chunks[before]?.lower ?? '');
}

/**
 * "Represented by Col. Petrak, the commander said …": after a comma, a bare post with "the" and a verb
 * behind it is the subject of what follows, for an apposition would be closed by a second comma.
 */
function isNextSubject({ compiled, slots, to }: Candidate, chunks: readonly Chunk[]): boolean {
  const post = slots.get('post')?.[0];
  if (compiled.pattern.id !== 'posts.person-post' || post === undefined || to !== post + 1) return false;
  const after = chunks[to];
  return (
    chunks[post - 1]?.lower === 'the' &&
    chunks[post - 2]?.text === ',' &&
    after?.kind === 'word' &&
    /^(?:[a-z]+(?:ed|s)|said|told|gave|has|had|is|was|will|could|would)$/.test(after.text) &&
    !/^(?:as|its|his|thus)$/.test(after.text)
  );
}

/** "Dolin, the chairman's adviser": the post behind a comma is that of another, who owns what follows. */
function isOfAnother({ compiled, slots }: Candidate, chunks: readonly Chunk[]): boolean {
  const post = slots.get('post')?.[0];
  return APPOSED.has(compiled.pattern.id) && post !== undefined && chunks[post + 1]?.lower === "'s";
}

/** "3 Division, Gen. Dolin, 2 Division, Gen. Holl": in such a list the unit stands before its man. */
function isNextOfList({ compiled, from, to }: Candidate, chunks: readonly Chunk[]): boolean {
  return (
    compiled.pattern.id === 'posts.officer-unit' &&
    chunks[from - 1]?.text === ',' &&
    chunks[from - 2]?.kind === 'organization' &&
    chunks[to]?.text === ',' &&
    chunks[to + 1]?.kind === 'rank'
  );
}

/** From left to right, the longer first: each post's words once, each person's organ once. */
function choose(all: readonly Candidate[], chunks: readonly Chunk[]): Candidate[] {
  const ordered = [...all].sort(
    (a, b) => rankOf(a) - rankOf(b) || a.from - b.from || a.compiled.order - b.compiled.order || b.to - a.to,
  );
  const takenPosts = new Set<number>();
  const takenOrganizations = new Set<number>();
  const withPost = new Set<number>();
  const known = new Set<number>();
  const ranked = new Set<number>();
  const chosen: Candidate[] = [];
  for (const candidate of ordered) {
    const person = candidate.slots.get('person')![0]!;
    const post = candidate.slots.get('post')?.[0];
    const organization = candidate.slots.get('organization')?.[0];
    if (post !== undefined) {
      if (takenPosts.has(post) && !SHARING.has(candidate.compiled.pattern.id)) continue;
      if (
        APPOSED.has(candidate.compiled.pattern.id) &&
        (withPost.has(person) || inList(candidate, chunks)) &&
        rival(candidate, ordered, takenPosts)
      )
        continue;
      takenPosts.add(post);
      withPost.add(person);
    } else if (organization !== undefined) {
      const led = candidate.compiled.pattern.type === 'head';
      if ((takenOrganizations.has(organization) && !led) || withPost.has(person)) continue;
    } else if (known.has(person) && (ranked.has(person) || !candidate.slots.has('rank'))) continue;
    if (candidate.slots.has('rank')) ranked.add(person);
    if (organization !== undefined) takenOrganizations.add(organization);
    known.add(person);
    chosen.push(candidate);
  }
  return chosen;
}

/** The person is one of a list of names. */
function inList({ from }: Candidate, chunks: readonly Chunk[]): boolean {
  return chunks[from - 1]?.text === ',' && chunks[from - 2]?.kind === 'name';
}

/** Posts first, then organs, then ranks alone. */
function rankOf(candidate: Candidate): number {
  return candidate.slots.has('post') ? 0 : candidate.slots.has('organization') ? 1 : 2;
}

/** The post's words fit another person to the right of them. */
function rival(candidate: Candidate, all: readonly Candidate[], taken: ReadonlySet<number>): boolean {
  const post = candidate.slots.get('post')![0]!;
  const person = candidate.slots.get('person')![0]!;
  return all.some(
    (other) =>
      other.slots.get('post')?.[0] === post && other.slots.get('person')![0]! > person && !taken.has(post),
  );
}
