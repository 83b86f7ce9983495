/** Candidates: pairs that may be one and that nobody has judged, with a claim of each for the context. */
import { type Candidate, findCandidates } from '../identity/candidates.ts';
import type { Claim } from '../model/claim.ts';
import type { Cluster } from '../model/cluster.ts';
import type { Review } from '../model/judgement.ts';
import type { Source } from '../model/source.ts';
import type { Case } from '../store/case.ts';
import { allClustersOf, currentSources, presumptionsOn, type Scope } from './evidence-of.ts';
import { resolveName } from './resolve-name.ts';

export interface CandidatesQuestion extends Pick<Scope, 'presume'> {
  /** Only pairs in which this one stands. */
  readonly name?: string;
  readonly as?: string;
  /** Least match weight in bits. */
  readonly least?: number;
}

export interface CandidateWithContext extends Candidate {
  /** For each of the two a claim in which it takes part; null only among the unsure. */
  readonly contexts: readonly [Claim | null, Claim | null];
}

export interface CandidatesAnswer {
  readonly candidates: readonly CandidateWithContext[];
  /** Pairs on which a person was unsure. */
  readonly unsure: readonly CandidateWithContext[];
  readonly sources: ReadonlyMap<string, Source>;
  readonly reviews: ReadonlyMap<string, Review>;
}

/**
 * Throws a CallError where the name or a presumption is not there. Rejected claims are
 * left out, and pairs of which one is named by no claim.
 */
export function candidates(of: Case, question: CandidatesQuestion = {}): CandidatesAnswer {
  const sources = currentSources(of);
  const clusters = allClustersOf(of, sources, presumptionsOn({ presume: question.presume ?? [] }));
  const about =
    question.name === undefined && question.as === undefined
      ? undefined
      : new Set<Cluster>([
          resolveName(of, clusters, sources, {
            name: question.name ?? '',
            as: question.as ?? null,
            types: ['Person', 'Organization', 'Group'],
            what: 'person, group or organ',
          }),
        ]);
  const reviews = new Map<string, Review>();
  const claims: Claim[] = [];
  const byEntity = new Map<string, Claim>();
  for (const claim of of.claims()) {
    if (!sources.has(claim.source) || claim.review === 'rejected') continue;
    claims.push(claim);
    reviews.set(claim.id, claim.review);
    const named = [...Object.values(claim.args).flat(), ...claim.where, ...claim.voices];
    for (const { entity } of named)
      if (entity !== null && tellsMore(claim, byEntity.get(entity))) byEntity.set(entity, claim);
  }
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const found = findCandidates({
    clusters,
    claims,
    judgements: of.judgements('identity'),
    ...(question.least === undefined ? {} : { least: question.least }),
    ...(about === undefined ? {} : { about }),
  }).map((candidate): CandidateWithContext => {
    const context = (side: 0 | 1): Claim | null => {
      const told = candidate.claims[side];
      if (told !== undefined) return byId.get(told) ?? null;
      const own = byEntity.get((side === 0 ? candidate.a : candidate.b).id);
      const others = candidate.clusters[side].members.flatMap((member) => byEntity.get(member.id) ?? []);
      return own ?? others[0] ?? null;
    };
    return { ...candidate, contexts: [context(0), context(1)] };
  });
  // What no claim names supports no answer, so that nothing hangs on who it is.
  const worthJudging = found.filter(({ contexts }) => contexts.every((claim) => claim !== null));
  return {
    candidates: worthJudging.filter((candidate) => candidate.unsure === null),
    unsure: found.filter((candidate) => candidate.unsure !== null),
    sources,
    reviews,
  };
}

/** The claim that tells most of who an entity is; null where none names it that nobody rejected. */
export function contextOf(of: Case, entity: string): Claim | null {
  let best: Claim | undefined;
  for (const claim of of.claimsAbout([entity])) {
    if (claim.review !== 'rejected' && tellsMore(claim, best)) best = claim;
  }
  return best ?? null;
}

/** A post or a life tells more of who somebody is than a deed that he saw. */
const TELLING: Readonly<Record<string, number>> = { posting: 3, attribute: 2, membership: 2, act: 1 };
const tellsMore = (claim: Claim, known: Claim | undefined): boolean =>
  known === undefined || (TELLING[claim.kind] ?? 0) > (TELLING[known.kind] ?? 0);
