/** The pattern extractor for English: text in, proposed claims out. */
import type {
  Extractor,
  ExtractorInput,
  Range,
  ReadArgument,
  ReadClaim,
  Reading,
  ReadVoice,
} from '../extractor.ts';
import { analyse } from './analyse.ts';
import { TimeReader } from './claim-times.ts';
import { fillFromEarlier } from './earlier.ts';
import { linkClaims } from './link-claims.ts';
import { type Draft, Matcher, shapeOf } from './matching.ts';
import { joinLetters } from './one-letter.ts';
import { oneEach } from './one-each.ts';
import { PATTERNS } from './patterns/registry.ts';
import { readPosts } from './post-claims.ts';
import { findPosts } from './posts/find-posts.ts';
import { readMentions } from './read-mentions.ts';
import { readAttributions } from './voices/attributions.ts';
import { VoiceReader } from './voices/chain.ts';

export const PATTERNS_EN = 'patterns-en@1';

export const patternsExtractor: Extractor = {
  id: PATTERNS_EN,
  languages: ['eng'],
  read,
};

function read(input: ExtractorInput): Reading {
  const analysis = analyse(input);
  const attributions = readAttributions(analysis);
  const voices = new VoiceReader(analysis, attributions);
  const times = new TimeReader(analysis);
  const drafts = new Matcher(analysis, PATTERNS, attributions).drafts();
  const drafted = drafts.flatMap((draft) => {
    const claim = claimOf(draft, voices, times);
    return claim ? [{ draft, claim }] : [];
  });
  const claims = fillFromEarlier(analysis, joinLetters(analysis, drafted)).map(({ claim }) => claim);
  const posts = findPosts(analysis.doc);
  return {
    sentences: analysis.doc.sentences.map(({ range }) => range),
    entities: analysis.entities,
    mentions: readMentions(analysis, posts),
    claims: linkClaims(
      joinEqual([...claims, ...readPosts(analysis, posts, voices, times)].flatMap(oneEach)),
      analysis.doc.sentences,
    ),
  };
}

function claimOf(draft: Draft, voices: VoiceReader, times: TimeReader): ReadClaim | null {
  const { template, frame } = draft;
  const above = voices.chain(frame.clause);
  const chain = draft.voice ? voices.spoken(above, draft.voice, frame) : above;
  if (chain.unreal && NEVER_UNREAL.has(template.kind)) return null;
  const time = times.of(frame.clause, shapeOf(template.kind, template), frame.head);
  const negative = (draft.polarity === '-') !== chain.negated;
  const stance = template.stance ?? draft.stance;
  const stanced =
    stance === null ? chain.voices : [...chain.voices.slice(0, -1), { ...chain.voices.at(-1)!, stance }];
  const cues: Range[] = [...chain.cues];
  if (time.frame) cues.push(time.frame);
  return {
    kind: template.kind,
    type: template.type,
    aspect: template.aspect ?? 'holds',
    basis: template.basis ?? null,
    args: withVoice(draft, stanced),
    when: time.when,
    where: draft.where.filter(
      (place) => !Object.values(draft.args).some((list) => list.some((a) => sameRange(a, place))),
    ),
    quantity: draft.quantity,
    voices: stanced,
    polarity: negative ? '-' : '+',
    certainty: chain.certainty,
    spans: [draft.range],
    cues: uniqueRanges(cues),
    patterns: [draft.pattern],
  };
}

/** Kinds of which nothing is claimed where the words only wish or suppose. */
const NEVER_UNREAL: ReadonlySet<string> = new Set(['act', 'communication', 'forecast', 'denial', 'identity']);

/** Fills arguments whose path is `voice` with whoever speaks innermost, if that is somebody named. */
function withVoice(draft: Draft, voices: readonly ReadVoice[]): Record<string, ReadArgument[]> {
  const args = { ...draft.args };
  const inner = voices.at(-1)!;
  for (const [name, path] of Object.entries(draft.template.args)) {
    if (args[name] || voices.length < 2 || inner.entity === null || !path.split('|').includes('voice'))
      continue;
    args[name] = [{ name: inner.name, entity: inner.entity, claim: null, range: null }];
  }
  return args;
}

function sameRange(a: ReadArgument, b: ReadArgument): boolean {
  return a.range !== null && b.range !== null && a.range[0] === b.range[0] && a.range[1] === b.range[1];
}

function uniqueRanges(ranges: readonly Range[]): Range[] {
  return ranges.filter(
    (range, i) => ranges.findIndex((other) => other[0] === range[0] && other[1] === range[1]) === i,
  );
}

/** Claims that say the same of overlapping words become one, with the patterns of both. */
function joinEqual(claims: readonly ReadClaim[]): ReadClaim[] {
  const joined: ReadClaim[] = [];
  for (const claim of claims) {
    const place = joined.findIndex((other) => isCovered(claim, other) || isCovered(other, claim));
    if (place < 0) {
      joined.push(claim);
      continue;
    }
    const other = joined[place]!;
    const [fuller, lesser] = size(claim) > size(other) ? [claim, other] : [other, claim];
    joined[place] = { ...fuller, patterns: [...new Set([...fuller.patterns, ...lesser.patterns])] };
  }
  return joined;
}

/** Whether `small` says nothing that `large` does not, of the same words. */
function isCovered(small: ReadClaim, large: ReadClaim): boolean {
  if (small.kind !== large.kind || small.type !== large.type || small.aspect !== large.aspect) return false;
  if (small.polarity !== large.polarity) return false;
  const [a, b] = [small.spans[0]!, large.spans[0]!];
  if (a[1] <= b[0] || b[1] <= a[0]) return false;
  if (small.voices.map((v) => v.name).join('|') !== large.voices.map((v) => v.name).join('|')) return false;
  return Object.entries(small.args).every(([name, list]) =>
    list.every((argument) => fillersOf(large, name).some((other) => isSame(argument, other, name))),
  );
}

/** What is a role in one claim may be a title in another. */
function fillersOf({ args }: ReadClaim, name: string): readonly ReadArgument[] {
  if (name !== 'role' && name !== 'title') return args[name] ?? [];
  return [...(args['role'] ?? []), ...(args['title'] ?? [])];
}

function isSame(a: ReadArgument, b: ReadArgument, name: string): boolean {
  if (a.name === b.name || sameRange(a, b)) return true;
  if (a.entity !== null && a.entity === b.entity) return true;
  // "manager" and "real manager" of the same words are one post.
  const words = name === 'role' || name === 'title';
  return words && a.range !== null && b.range !== null && a.range[0] < b.range[1] && b.range[0] < a.range[1];
}

function size(claim: ReadClaim): number {
  return Object.values(claim.args).reduce((sum, list) => sum + list.length, 0) + (claim.basis ? 1 : 0);
}
