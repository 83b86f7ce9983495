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
import { type Phrase, type Post, phraseAt } from './post.ts';

export type { Phrase, Post } from './post.ts';

interface CompiledPattern extends Form {
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

/** Posts that the name of an organ may precede ("Kestrel commander"); before others it is a place. */
const LEADS_A_NAME =
  /(?:commander|leader|spokesman|spokeswoman|spokesperson|head|chief|member|agent|resident|boss|deputy)$/;

interface Candidate {
  readonly compiled: CompiledPattern;
  readonly from: number;
  readonly to: number;
  readonly slots: ReadonlyMap<Slot, readonly number[]>;
}

/** The posts of a text in the order of their words. */
export function findPosts(doc: Document): Post[] {
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
        !isNextSubject(candidate, chunks)
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

/** From left to right, the longer first: each post's words once, each person's organ once. */
function choose(all: readonly Candidate[], _chunks: readonly Chunk[]): Candidate[] {
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
        withPost.has(person) &&
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

function postOf(doc: Document, chunks: readonly Chunk[], { compiled, slots, from, to }: Candidate): Post {
  const one = (slot: Slot): Chunk | undefined => {
    const place = slots.get(slot)?.at(0);
    return place === undefined ? undefined : chunks[place];
  };
  const { pattern } = compiled;
  const post = one('post');
  const rank = one('rank');
  const organ = slots.get('organization')?.[0];
  const organAt = organ === undefined ? undefined : theUnit(chunks, organ);
  const organization = organAt === undefined ? undefined : chunks[organAt];
  const before = one('prefix');
  // "Supervising Minister": a participle is no place.
  const prefix = before === undefined || /ing$/.test(before.text) ? undefined : before;
  const ofOrgan = prefix !== undefined && post?.post?.service === null && LEADS_A_NAME.test(post.lower);
  const place = one('place') ?? (ofOrgan ? undefined : prefix);
  const basis = (slots.get('modifier') ?? [])
    .map((at) => chunks[at]!.basis)
    .find((value) => value !== undefined);
  const aspects = (slots.get('modifier') ?? []).map((at) => chunks[at]!.aspect!);
  const aspect =
    aspects.find((value) => value !== 'holds') ??
    (post?.post?.acting === true ? 'acting' : (pattern.aspect ?? 'holds'));
  const service = post?.post?.service;
  const name = post === undefined ? {} : { [post.post!.form]: phraseAt(doc, post.start, post.end) };
  return {
    range: [chunks[from]!.start, chunks[to - 1]!.end],
    person: phraseAt(doc, one('person')!.start, one('person')!.end),
    ...(rank === undefined ? {} : { rank: phraseAt(doc, rank.start, rank.end) }),
    ...name,
    ...(organization !== undefined
      ? { organization: wholeOrgan(doc, chunks, organAt!) }
      : ofOrgan
        ? { organization: phraseAt(doc, prefix.start, prefix.end) }
        : service != null
          ? { organization: phraseAt(doc, ...service) }
          : {}),
    ...(place === undefined ? {} : { place: phraseAt(doc, place.start, place.end) }),
    aspect,
    ...(basis === undefined ? {} : { basis }),
    ...(one('person')!.kind === 'pronoun' ? { pronoun: true as const } : {}),
    type: post?.post?.type ?? pattern.type ?? 'other',
    force: rank !== undefined || organization?.force === true || post?.post?.force === true,
    pattern: pattern.id,
  };
}

/** Of a force and its unit, named one directly after the other, the post is in the unit. */
function theUnit(chunks: readonly Chunk[], at: number): number {
  const next = chunks[at + 1];
  return chunks[at]!.unit !== true && next?.kind === 'organization' && next.unit === true ? at + 1 : at;
}

/** An organ in ordinary words takes in what it is part of: "foreign section of the KPD". */
function wholeOrgan(doc: Document, chunks: readonly Chunk[], at: number): Phrase {
  let first = chunks[at]!;
  let last = at;
  const before = chunks[at - 1];
  if (first.kind === 'organization' && chunks[at + 1]?.kind === 'body') last = at + 1;
  else if (first.kind === 'body') {
    if (before !== undefined && /^(?:name|acronym)$/.test(before.kind)) first = before;
    if (before?.lower === "'s" && /^(?:organization|acronym)$/.test(chunks[at - 2]?.kind ?? ''))
      first = chunks[at - 2]!;
    let next = at + 1;
    if (chunks[next]?.lower === 'of') {
      next++;
      if (chunks[next]?.lower === 'the') next++;
      if (chunks[next] !== undefined && /^(?:organization|acronym|body|name)$/.test(chunks[next]!.kind))
        last = next;
    }
  }
  return phraseAt(doc, first.start, chunks[last]!.end);
}
