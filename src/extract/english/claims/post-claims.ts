/**
 * Postings told by apposition and adjacency ("the head of the section, X"), as claims with voice and
 * time. A person named with a rank and nothing else ("Colonel X said") holds no post: that is an
 * attribute of the person, told once for each person and rank of a text.
 */
import type { Range, ReadArgument, ReadClaim, ReadVoice } from '../../extractor.ts';
import type { Analysis } from '../analysis.ts';
import type { Clause } from '../clauses/clause.ts';
import type { EntryPost } from '../entries/entry-posts.ts';
import type { Phrase, Post } from '../posts/post.ts';
import type { TimeShape } from '../time/when-of.ts';
import type { VoiceChain, VoiceReader } from '../voices/chain.ts';
import { type ClaimTime, type TimeReader, tenseOf, withTime } from './claim-times.ts';
import { isHeadline } from './headlines.ts';

/** @param known ranks that other claims tell already (`ranksTold`) */
export function readPosts(
  analysis: Analysis,
  posts: readonly (Post | EntryPost)[],
  voices: VoiceReader,
  times: TimeReader,
  known: ReadonlySet<string> = new Set(),
): ReadClaim[] {
  const told = new Set(known);
  // Ranks that a post already tells are not told again by themselves.
  const ordered = [...posts].sort((a, b) => Number(isRankOnly(a)) - Number(isRankOnly(b)));
  const claims = ordered.flatMap((post) => {
    // A rank or a title of nobody, or a person with neither post nor organ, claims no posting.
    if (
      !post.person ||
      isForm(post) ||
      isHalfTitle(post) ||
      isOnlyHoped(analysis, post) ||
      isOwner(analysis, post)
    )
      return [];
    // A post of an entry stands far from the name of its holder.
    const near = 'at' in post ? post.at : (post.near ?? post.person.tokens[0]);
    const clause = clauseAt(analysis, near);
    if (!clause) return [];
    if (post.rank) {
      const key = rankKey(fillerOf(analysis, post.person), post.rank.text);
      if (isRankOnly(post) && told.has(key)) return [];
      told.add(key);
    }
    // "was cast as Captain Torv": a part in a play.
    if (PLAYING.has(clause.verb?.lemma ?? '')) return [];
    if (clause.sentence === 0 && isHeadline(analysis.doc, 0)) return [];
    const held = post.aspect === 'holds' || post.aspect === 'former';
    const said = /^(?:be|become|remain|serve|act|work|appoint|name)$/.test(clause.verb?.lemma ?? '');
    const chain = BESIDE.has(post.pattern)
      ? notOfHimself(analysis, post, voices.beside(clause, near))
      : held && !said
        ? voices.ofName(clause)
        : voices.chain(clause);
    const shape = post.aspect === 'begins' || post.aspect === 'ends' ? post.aspect : 'state';
    const time =
      'at' in post ? times.at(post.time, shape) : timeOf(analysis, times, post, clause, shape, near);
    const copula = clause.verb?.lemma === 'be' && clause.verb.negated && tenseOf(clause) !== undefined;
    const claim: ReadClaim = {
      ...(isRankOnly(post)
        ? { kind: 'attribute', type: 'rank', args: rankOf(analysis, post) }
        : isMember(post)
          ? { kind: 'membership', type: 'belongs', args: membershipOf(analysis, post) }
          : { kind: 'posting', type: post.type, args: argumentsOf(analysis, post) }),
      aspect: post.aspect,
      basis: post.basis ?? null,
      when: time.when,
      where: post.place ? [fillerOf(analysis, post.place)] : [],
      quantity: null,
      voices: held ? given(chain.voices) : chain.voices,
      polarity: copula !== chain.negated ? '-' : '+',
      certainty: chain.certainty,
      spans: withOwnTime(post, time.own),
      cues: [...chain.cues, ...time.frames],
      patterns: [
        `${isRankOnly(post) ? 'attribute' : isMember(post) ? 'membership' : 'posting'}.${post.pattern}`,
      ],
    };
    return [claim];
  });
  return claims.sort((a, b) => a.spans[0]![0] - b.spans[0]![0]);
}

/** The time that the clause gives, or else the date that goes with the post from further away. */
function timeOf(
  { times: phrases }: Analysis,
  times: TimeReader,
  { dated }: Post,
  clause: Clause,
  shape: TimeShape,
  near: number,
): ClaimTime {
  const own = times.of(clause, shape, near);
  if (own.own || !dated) return own;
  const phrase = phrases.find(({ range }) => range[0] < dated[1] && dated[0] < range[1]);
  return phrase ? times.at(phrase, shape) : own;
}

function withOwnTime({ range, parts }: Post, own: Range | null): Range[] {
  if (!parts) return [withTime(range, own)];
  const beside = own && parts.find(([start, end]) => Math.max(start - own[1], own[0] - end) < 80);
  return parts.map((part) => (part === beside ? withTime(part, own) : part));
}

/** Each person and rank that the claims tell, so that a rank alone is told once. */
export function ranksTold(claims: readonly ReadClaim[]): Set<string> {
  return new Set(
    claims.flatMap(({ kind, args }) => {
      const [person, rank] =
        kind === 'posting' ? [args['person']?.[0], args['rank']?.[0]] : [args['of']?.[0], args['value']?.[0]];
      return person && rank ? [rankKey(person, rank.name)] : [];
    }),
  );
}

function rankKey({ entity, name }: ReadArgument, rank: string): string {
  return `${entity ?? name} ${rank.toLowerCase()}`;
}

/** Patterns that tell a post by words that stand beside a name, and by no verb. */
const BESIDE: ReadonlySet<string> = new Set([
  'posts.post-person',
  'posts.person-post',
  'posts.person-brackets',
  'posts.officer',
  'posts.officer-of',
  'posts.officer-unit',
  'posts.person-a-rank',
]);

/** Who is named with a post in words of which he is the source does not tell it: who writes does. */
function notOfHimself(analysis: Analysis, { person, pronoun }: Post, chain: VoiceChain): VoiceChain {
  const inner = chain.voices.at(-1)!;
  if (pronoun || chain.voices.length < 2 || inner.entity === null) return chain;
  if (fillerOf(analysis, person!).entity !== inner.entity) return chain;
  const outer = chain.voices.slice(0, -1);
  return { ...chain, voices: [...outer.slice(0, -1), { ...outer.at(-1)!, stance: 'asserted' }] };
}

const PLAYING: ReadonlySet<string> = new Set(['cast', 'star', 'portray']);

/** "the would-be leader", "an aspiring minister": no post was held. */
function isOnlyHoped({ tokens }: Analysis, { role, title }: Post): boolean {
  const post = role ?? title;
  if (!post) return false;
  const before = tokens.slice(Math.max(0, post.tokens[0] - 3), post.tokens[0] + 1).map(({ lower }) => lower);
  return /\b(?:would ?- ?be|aspiring|prospective)\b/.test(before.join(' '));
}

/** "was the President's nephew": the post is another's, who owns what follows. */
function isOwner({ doc }: Analysis, { pattern, role, title }: Post): boolean {
  const post = role ?? title;
  return (
    pattern === 'posts.person-is' &&
    post !== undefined &&
    /^['’]s?\s/.test(doc.text.slice(post.range[1], post.range[1] + 4))
  );
}

/** "the new General Officer": what is left of a title, and no post. */
function isHalfTitle({ role }: Post): boolean {
  return /^general officer$/i.test(role?.text ?? '');
}

/** "Doctor Lukan", "Professor Stanek": how somebody is addressed says nothing of an organ. */
function isForm({ pattern, role, title, organization, place }: Post): boolean {
  const form = /^(?:resident|doctor|professor|commander|father|sister|brother|master|nurse|engineer)$/i;
  return (
    pattern === 'posts.post-person' &&
    !organization &&
    !title &&
    !place &&
    form.test(role?.text ?? '') &&
    (/^\p{Lu}/u.test(role!.text) || role!.text === 'resident')
  );
}

function isRankOnly({ rank, role, title, organization }: Post): boolean {
  return rank !== undefined && !role && !title && !organization;
}

/** "Member of the Central Committee, 1923-34" in an entry. */
function isMember(post: Post | EntryPost): boolean {
  return 'at' in post && post.organization !== undefined && /\bmember$/i.test(post.role?.text ?? '');
}

function membershipOf(analysis: Analysis, { person, organization }: Post): Record<string, ReadArgument[]> {
  return { person: [fillerOf(analysis, person!)], organization: [fillerOf(analysis, organization!)] };
}

function rankOf(analysis: Analysis, { person, rank }: Post): Record<string, ReadArgument[]> {
  return {
    of: [fillerOf(analysis, person!)],
    value: [{ name: rank!.text, entity: null, claim: null, range: rank!.range }],
  };
}

function argumentsOf(analysis: Analysis, post: Post): Record<string, ReadArgument[]> {
  const args: Record<string, ReadArgument[]> = {};
  const put = (name: string, phrase: Phrase | null | undefined) => {
    if (phrase) args[name] = [fillerOf(analysis, phrase)];
  };
  put('person', post.person);
  // "Foreign Secretary": what only describes the post is no organ.
  if (
    !/^(?:Foreign|Home|First|General|Permanent|Private|Press|Deputy|Honorary)$/.test(
      post.organization?.text ?? '',
    )
  )
    put('organization', post.organization);
  const owner = post.organization ? null : ownerOf(analysis, post);
  if (owner) args['organization'] = [owner];
  for (const name of ['rank', 'title', 'role'] as const) {
    const phrase = post[name];
    if (phrase) args[name] = [{ name: phrase.text, entity: null, claim: null, range: phrase.range }];
  }
  return args;
}

/** "its first director": the organ for which the word before the post stands, if that is sure. */
function ownerOf(
  { anaphora, entities, tokens, usualNames }: Analysis,
  { role, title }: Post,
): ReadArgument | null {
  const post = role ?? title;
  if (!post) return null;
  for (let at = post.tokens[0]; at >= Math.max(0, post.tokens[0] - 3); at--) {
    const token = tokens[at]!;
    if (/^(its|their|our|whose)$/.test(token.lower)) {
      const entity = anaphora.get(at);
      if (entity === undefined || entities[entity]!.type !== 'Organization') return null;
      return { name: usualNames[entity]!, entity, claim: null, range: [token.start, token.end] };
    }
    if (at < post.tokens[0] && !/^(ADJ|ADV|NUM)$/.test(token.pos)) return null;
  }
  return null;
}

/** How a phrase fills an argument: with the entity of the mention that covers it, by its usual name. */
export function fillerOf(analysis: Analysis, phrase: Phrase): ReadArgument {
  const entity = entityAt(analysis, phrase);
  return {
    // The head of an entry, "DOLIN, Marek", is named as the rest of the text names him.
    name:
      entity === null || (isNamed(analysis, phrase) && !phrase.text.includes(','))
        ? phrase.text
        : analysis.usualNames[entity]!,
    entity,
    claim: null,
    range: phrase.range,
  };
}

/** A name keeps its own words; a pronoun or a description takes the name of whom it stands for. */
function isNamed(analysis: Analysis, { tokens }: Phrase): boolean {
  return (
    analysis.tokens.slice(...tokens).some(({ pos, text }) => pos === 'PROPN' || /^\p{Lu}/u.test(text)) &&
    !/^(He|She|They|It|His|Her)$/.test(analysis.tokens[tokens[0]]!.text)
  );
}

/** The entity of the mention that covers the same words best. */
function entityAt(analysis: Analysis, phrase: Phrase): number | null {
  const pronoun = analysis.anaphora.get(phrase.tokens[0]);
  if (pronoun !== undefined && phrase.tokens[1] === phrase.tokens[0] + 1) return pronoun;
  let best: { entity: number; shared: number } | null = null;
  for (let token = phrase.tokens[0]; token < phrase.tokens[1]; token++) {
    for (const place of analysis.mentionsAt.get(token) ?? []) {
      const entity = analysis.entityOfMention[place];
      if (entity === null || entity === undefined) continue;
      const { range, head } = analysis.mentions[place]!;
      if (head < phrase.tokens[0] || head >= phrase.tokens[1]) continue;
      const shared =
        overlap(range, phrase.range) / Math.max(range[1] - range[0], phrase.range[1] - phrase.range[0]);
      if (best === null || shared > best.shared) best = { entity, shared };
    }
  }
  return best && best.shared > 0.4 ? best.entity : null;
}

function overlap(a: Range, b: Range): number {
  return Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));
}

/** The innermost clause around a token. */
export function clauseAt(analysis: Analysis, token: number): Clause | null {
  const sentence = analysis.tokens[token]!.sentence;
  let best: Clause | null = null;
  for (const clause of analysis.clauses) {
    if (clause.sentence !== sentence) continue;
    if (best === null) best = clause;
    const inside = clause.from <= token && token < clause.to;
    const tighter = best.from > token || token >= best.to || clause.to - clause.from < best.to - best.from;
    if (inside && tighter && clause.verb) best = clause;
  }
  return best;
}

/** "ordered X to kill Y, the ambassador": what an apposition says is given, not ordered. */
function given(voices: readonly ReadVoice[]): readonly ReadVoice[] {
  const inner = voices.at(-1)!;
  return /^(ordered|asked|predicted)$/.test(inner.stance)
    ? [...voices.slice(0, -1), { ...inner, stance: 'asserted' }]
    : voices;
}
