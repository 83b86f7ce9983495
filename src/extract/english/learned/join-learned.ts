/**
 * Joins what a trained model proposes with what the patterns found: of the same post told in the same words
 * there is one claim, which names both. The model's edges of person, rank and organ stand, since it has seen
 * where annotators put them; the words of the post keep the grammar's. What only the model found becomes a
 * claim of its own, with the same voices, times and references as the others.
 */
import type { ReadArgument, ReadClaim } from '../../extractor.ts';
import { PATTERNS_EN } from '../patterns-en.ts';
import { NAMED_AFTER } from '../posts/credible-person.ts';
import type { Phrase, Post } from '../posts/post.ts';

/** How a phrase of the text fills an argument: with the entity that it names. */
export type FillerOf = (phrase: Phrase) => ReadArgument;

export interface Joined {
  /** Those of the patterns, where a post of the model is the same with both proposers. */
  readonly claims: readonly ReadClaim[];
  /** The posts that no pattern found, and of which the model is sure enough. */
  readonly posts: readonly Post[];
}

/**
 * How sure the model must be of each part of a post that it proposes alone. Of 17 such proposals in 20 news
 * reports that a model had not seen, 5 were wrong; 3 of these had a part below this, and none of the others.
 */
const ALONE = 0.6;

/** Characters at most between a post, or a rank with its name, and the organ of a post that the model proposes alone. */
const NEAR = 40;

export function joinLearnedPosts(
  claims: readonly ReadClaim[],
  posts: readonly Post[],
  model: string,
  fillerOf: FillerOf,
  text: string,
): Joined {
  const joined = [...claims];
  const near = new ClaimsByPlace(claims);
  const alone: Post[] = [];
  for (const post of posts) {
    const touching = near.touching(post.range);
    for (const place of touching)
      if (isSameRank(joined[place]!, post)) joined[place] = alsoBy(joined[place]!, model);
    const same = touching.filter((place) => isSamePost(joined[place]!, post));
    if (
      same.length === 0 &&
      (post.sureness ?? 1) >= ALONE &&
      isCloseKnit(post, text) &&
      hasWholeNames(post, text) &&
      !touching.some((place) => standsBetween(joined[place]!, post))
    )
      alone.push(post);
    for (const place of same) joined[place] = withPost(joined[place]!, post, model, fillerOf);
  }
  return { claims: joined, posts: alone };
}

/**
 * Whether the organ stands with the post, or, where no post is told, with an officer's name. The model ties an
 * organ to a person and not to the post, and over a distance it often ties the wrong one: "he was at its head
 * and took his orders from the Bureau".
 */
function isCloseKnit({ person, title, role, rank, organization }: Post, text: string): boolean {
  if (organization === undefined || organization === null) return true;
  const post = title ?? role;
  if (!post && !rank) return false;
  const from = post ?? person;
  if (!from) return false;
  const [first, second] = [from.range, organization.range].sort((a, b) => a[0] - b[0]);
  const between = text.slice(first![1], second![0]);
  return between.length <= NEAR && (!post || !/[,;:.]/.test(between));
}

/** "The warden met Chairman Dolin": a nearer post is that of the person, and the other somebody else's. */
function standsBetween({ kind, args, patterns }: ReadClaim, { person, title, role }: Post): boolean {
  const post = (title ?? role)?.range;
  const own = (args['title'] ?? args['role'])?.[0]?.range;
  const holder = args['person']?.[0];
  if (kind !== 'posting' || !person || !post || !own || !overlaps(holder, person)) return false;
  return (
    patterns.some((id) => id.startsWith('posting.posts.post-person')) &&
    post[1] < own[0] &&
    own[1] <= person.range[0]
  );
}

/** A word in capitals directly behind a name; of a list of initials or behind a number it is another's. */
const GOES_ON = /^ \p{Lu}\p{Ll}+/u;
/** Words that end the name of an organ, whatever follows. */
const ENDS =
  /(?:^|\s)(?:\d\S*|Army|Navy|Force|Forces|Police|Division|Div|Brigade|Battalion|Regiment|Corps|Command|Headquarters|Garrison|Company|Wing|Squadron|Department|Directorate|Ministry|Office|Agency|Service|Unit|Centre|Center|College|School|Academy|Council|Committee|Commission|Guards?|Fleet|Bureau|Section|Staff|\p{Lu}{2,})$/u;

const isNamedAfter = (after: string): boolean =>
  NAMED_AFTER.test(/^ (\p{L}+)/u.exec(after)?.[1]?.toLowerCase() ?? '');

/** "Royal Torvian | Air Force", "the Islamic | State", "Capt Marek | Dolin": the model cut a name in two. */
function hasWholeNames({ person, rank, organization, title, role }: Post, text: string): boolean {
  const others = [person, rank, organization, title, role].flatMap((each) => (each ? [each.range] : []));
  const free = (at: number): boolean => !others.some(([start, end]) => start <= at && at < end);
  const cut = ({ range: [, end] }: Phrase): boolean =>
    GOES_ON.test(text.slice(end, end + 4)) && free(end + 1);
  // "the Colonel Dolin range": a place that is named after him.
  if (person && isNamedAfter(text.slice(person.range[1], person.range[1] + 20))) return false;
  if (organization && !ENDS.test(organization.text) && cut(organization)) return false;
  // "U.S. Secretary": letters with stops are a country.
  if (!person || /^(?:\p{Lu}\.)+$/u.test(person.text)) return false;
  const before = /(\p{Lu}\p{Ll}+) $/u.exec(text.slice(0, person.range[0]));
  return !(rank && before && free(person.range[0] - 2) && rank.range[1] <= person.range[0]);
}

/** The claim, proposed by the model too. */
export function alsoBy(claim: ReadClaim, model: string): ReadClaim {
  return { ...claim, by: [...new Set([...(claim.by ?? [PATTERNS_EN]), model])].sort().reverse() };
}

const overlaps = (argument: ReadArgument | undefined, phrase: Phrase | null | undefined): boolean =>
  argument?.range != null &&
  phrase != null &&
  argument.range[0] < phrase.range[1] &&
  phrase.range[0] < argument.range[1];
const any = (claim: ReadClaim, name: string, phrase: Phrase | null | undefined): boolean =>
  (claim.args[name] ?? []).some((argument) => overlaps(argument, phrase));

/** Whether a claim tells the rank that the post's holder bears. */
function isSameRank(claim: ReadClaim, { person, rank }: Post): boolean {
  return (
    claim.kind === 'attribute' &&
    claim.type === 'rank' &&
    any(claim, 'of', person) &&
    any(claim, 'value', rank)
  );
}

/** Whether a claim of the patterns tells the same post of the same person in the same words. */
function isSamePost(claim: ReadClaim, post: Post): boolean {
  if (!post.role && !post.title && !post.organization && isSameRank(claim, post)) return true;
  if (claim.kind === 'membership')
    return (
      any(claim, 'person', post.person) &&
      any(claim, 'organization', post.organization) &&
      !post.role &&
      !post.title
    );
  if (claim.kind !== 'posting' || !any(claim, 'person', post.person)) return false;
  const words = post.role ?? post.title;
  const named = (claim.args['role'] ?? claim.args['title'])?.length;
  if (words && named) return any(claim, 'role', words) || any(claim, 'title', words);
  if (post.organization) return any(claim, 'organization', post.organization);
  return words ? false : any(claim, 'rank', post.rank);
}

function withPost(claim: ReadClaim, post: Post, model: string, fillerOf: FillerOf): ReadClaim {
  if (claim.kind !== 'posting') return alsoBy(claim, model);
  const args: Record<string, readonly ReadArgument[]> = { ...claim.args };
  const taken: Phrase[] = [];
  const take = (
    name: string,
    phrase: Phrase | null | undefined,
    filler: (phrase: Phrase) => ReadArgument,
  ) => {
    const had = claim.args[name] ?? [];
    if (!phrase || had.length > 1 || (had.length === 1 && !overlaps(had[0], phrase))) return;
    args[name] = [had.length === 0 ? filler(phrase) : better(had[0]!, filler(phrase))];
    taken.push(phrase);
  };
  take('person', post.person, fillerOf);
  take('rank', post.rank, wordsAs);
  take('organization', post.organization, fillerOf);
  if (!claim.args['role'] && !claim.args['title']) {
    take('role', post.role, wordsAs);
    take('title', post.title, wordsAs);
  }
  const [first, ...others] = claim.spans;
  const whole = taken.reduce<readonly [number, number]>(
    ([start, end], { range }) => [Math.min(start, range[0]), Math.max(end, range[1])],
    first!,
  );
  return alsoBy({ ...claim, args, spans: [whole, ...others] }, model);
}

/** Equal words stay as they were, with their entity. */
function better(had: ReadArgument, learned: ReadArgument): ReadArgument {
  if (had.range && learned.range && had.range[0] === learned.range[0] && had.range[1] === learned.range[1])
    return had;
  // "John “Jack” Dolin": the model stops before a nickname.
  if (/["“”]/.test(had.name) && had.name.includes(learned.name)) return had;
  return { ...learned, entity: learned.entity ?? had.entity };
}

function wordsAs({ text, range }: Phrase): ReadArgument {
  return { name: text, entity: null, claim: null, range };
}

/** Claims by the stretches of text that their words touch. */
export class ClaimsByPlace {
  readonly #buckets = new Map<number, number[]>();

  constructor(claims: readonly ReadClaim[]) {
    claims.forEach(({ spans }, place) => {
      for (const [start, end] of spans)
        for (let bucket = start >> 9; bucket <= end >> 9; bucket++)
          this.#buckets.set(bucket, [...(this.#buckets.get(bucket) ?? []), place]);
    });
  }

  /** Places of the claims whose words may touch a range. */
  touching([start, end]: readonly [number, number]): number[] {
    const found = new Set<number>();
    for (let bucket = start >> 9; bucket <= end >> 9; bucket++)
      for (const place of this.#buckets.get(bucket) ?? []) found.add(place);
    return [...found].sort((a, b) => a - b);
  }
}
