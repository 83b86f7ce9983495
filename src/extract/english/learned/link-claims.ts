/** The links that a trained model sees, as claims; of those that a pattern found too, the claim names both. */
import type { ReadClaim } from '../../extractor.ts';
import type { Analysis } from '../analysis.ts';
import { type TimeReader, withTime } from '../claims/claim-times.ts';
import { clauseAt, fillerOf } from '../claims/post-claims.ts';
import type { VoiceReader } from '../voices/chain.ts';
import { alsoBy, ClaimsByPlace } from './join-learned.ts';
import type { LearnedLink } from './learned-links.ts';

export function joinLearnedLinks(
  analysis: Analysis,
  claims: readonly ReadClaim[],
  links: readonly LearnedLink[],
  model: string,
  voices: VoiceReader,
  times: TimeReader,
): ReadClaim[] {
  const joined = [...claims];
  const near = new ClaimsByPlace(claims);
  for (const link of links) {
    const same = near.touching(link.range).filter((place) => isSame(joined[place]!, link));
    for (const place of same) joined[place] = alsoBy(joined[place]!, model);
    const claim = same.length > 0 ? null : claimOf(analysis, link, model, voices, times);
    if (claim) joined.push(claim);
  }
  return joined;
}

/** A claim of the kind in which the same words fill the same arguments. */
function isSame(claim: ReadClaim, { kind, type, args }: LearnedLink): boolean {
  if (claim.kind !== kind || (kind === 'structure' && claim.type !== type)) return false;
  return Object.entries(args).every(([name, { range }]) =>
    (claim.args[name] ?? []).some(
      (argument) => argument.range !== null && argument.range[0] < range[1] && range[0] < argument.range[1],
    ),
  );
}

function claimOf(
  analysis: Analysis,
  { kind, type, args, range }: LearnedLink,
  model: string,
  voices: VoiceReader,
  times: TimeReader,
): ReadClaim | null {
  const near = Math.min(...Object.values(args).map(({ tokens }) => tokens[0]));
  const clause = clauseAt(analysis, near);
  if (!clause) return null;
  const chain = voices.chain(clause);
  if (chain.unreal) return null;
  const time = times.of(clause, 'state', near);
  const filled = Object.entries(args).map(([name, phrase]) => [name, fillerOf(analysis, phrase)] as const);
  // One entity cannot be over itself: two names of one organ were taken for two.
  const entities = filled.map(([, { entity }]) => entity);
  if (entities[0] !== null && entities[0] === entities[1]) return null;
  return {
    kind,
    type,
    aspect: 'holds',
    basis: null,
    args: Object.fromEntries(filled.map(([name, filler]) => [name, [filler]])),
    when: time.when,
    where: [],
    quantity: null,
    voices: chain.voices,
    polarity: chain.negated ? '-' : '+',
    certainty: chain.certainty,
    spans: [withTime(range, time.own)],
    cues: [...chain.cues, ...time.frames],
    patterns: [`learned.${type}`],
    by: [model],
  };
}
