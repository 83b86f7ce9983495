/** Makes a post of a matched pattern: which chunk is organ, place, rank, and what its modifiers say. */
import type { Document } from '../tokens.ts';
import type { Chunk } from './chunk.ts';
import type { Candidate } from './find-posts.ts';
import type { Slot } from './form.ts';
import { type Phrase, type Post, phraseAt } from './post.ts';

/**
 * Posts whose name is an organ's where "of" or nothing ties them ("head of Kestrel", "Kestrel commander");
 * with any other post a bare name is a place ("governor of Karsk").
 */
const OF_AN_ORGAN =
  /(?:leader|spokesman|spokeswoman|spokesperson|head|chairman|chairwoman|chairperson|director|secretary|member|agent|boss|deputy|founder|editor)$/;
const BEFORE_ITS_HEAD = /(?:commander|chief|resident)$/;

export function postOf(
  doc: Document,
  chunks: readonly Chunk[],
  { compiled, slots, from, to }: Candidate,
): Post {
  const one = (slot: Slot): Chunk | undefined => {
    const place = slots.get(slot)?.at(0);
    return place === undefined ? undefined : chunks[place];
  };
  const { pattern } = compiled;
  const person = one('person');
  const post = one('post');
  const rank = one('rank');
  const organ = slots.get('organization')?.[0];
  const organAt = organ === undefined ? undefined : theUnit(chunks, organ);
  const organization =
    organAt === undefined || isBranchOfRank(chunks, slots, organAt) ? undefined : chunks[organAt];
  const before = one('prefix');
  // "Supervising Minister": a participle is no place.
  const prefix =
    before === undefined || /ing$/.test(before.text) || isWhere(chunks, slots) ? undefined : before;
  const behind = one('place');
  const named =
    post?.post?.service === null && post.post.form === 'role'
      ? nameOfOrgan(post, prefix, behind, chunks, slots)
      : undefined;
  const place = [behind, prefix].find((chunk) => chunk !== undefined && chunk !== named);
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
    range: [
      chunks[before && !prefix && slots.get('prefix')![0] === from ? from + 1 : from]!.start,
      chunks[to - 1]!.end,
    ],
    person: person === undefined ? null : phraseAt(doc, person.start, person.end),
    ...(rank === undefined ? {} : { rank: phraseAt(doc, rank.start, rank.end) }),
    ...name,
    ...(organization !== undefined
      ? { organization: wholeOrgan(doc, chunks, organAt!) }
      : named !== undefined
        ? { organization: phraseAt(doc, named.start, named.end) }
        : service != null
          ? { organization: phraseAt(doc, ...service) }
          : {}),
    ...(place === undefined ? {} : { place: phraseAt(doc, place.start, place.end) }),
    aspect,
    ...(basis === undefined ? {} : { basis }),
    ...(person?.kind === 'pronoun' ? { pronoun: true as const } : {}),
    type: isMinister(post, person, chunks, slots) ? 'head' : (post?.post?.type ?? pattern.type ?? 'other'),
    force: rank !== undefined || organization?.force === true || post?.post?.force === true,
    pattern: pattern.id,
  };
}

/** "In Karsk Minister Dolin met …": where he did it, not what he is minister of. */
function isWhere(chunks: readonly Chunk[], slots: ReadonlyMap<Slot, readonly number[]>): boolean {
  const at = slots.get('prefix')?.[0];
  return at !== undefined && /^(?:in|at|from|near|to)$/.test(chunks[at - 1]?.lower ?? '');
}

/** "press director Navy Capt. Dolin": the service is that of the rank. */
function isBranchOfRank(
  chunks: readonly Chunk[],
  slots: ReadonlyMap<Slot, readonly number[]>,
  organ: number,
): boolean {
  const post = slots.get('post')?.[0];
  return (
    post === organ - 1 &&
    slots.get('rank')?.[0] === organ + 1 &&
    /^(?:army|navy|air force|marines?|marine corps|coast guard)$/.test(chunks[organ]!.lower) &&
    /^\p{Ll}/u.test(chunks[post]!.text)
  );
}

/** "Secretary Dolin": so addressed are ministers and secretaries of parties, and no clerks. */
function isMinister(
  post: Chunk | undefined,
  person: Chunk | undefined,
  chunks: readonly Chunk[],
  slots: ReadonlyMap<Slot, readonly number[]>,
): boolean {
  return (
    post?.text === 'Secretary' && !slots.has('organization') && chunks[slots.get('post')![0]! + 1] === person
  );
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

/** The bare name that is an organ's, before the post or behind its "of". */
function nameOfOrgan(
  post: Chunk,
  prefix: Chunk | undefined,
  behind: Chunk | undefined,
  chunks: readonly Chunk[],
  slots: ReadonlyMap<Slot, readonly number[]>,
): Chunk | undefined {
  // "the Karsk state secretary": the name is that of the state.
  if (/^(?:state|provincial|district|county|regional|city|municipal) /.test(post.lower)) return undefined;
  if (prefix !== undefined && (OF_AN_ORGAN.test(post.lower) || BEFORE_ITS_HEAD.test(post.lower)))
    return prefix;
  const at = slots.get('post')![0]!;
  const tied = chunks[at + 1]?.lower === 'of' && (slots.get('place')?.[0] ?? at) <= at + 4;
  return tied && OF_AN_ORGAN.test(post.lower) && !slots.has('organization') ? behind : undefined;
}
