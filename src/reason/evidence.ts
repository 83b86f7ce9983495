/**
 * Evidence: what rules reason from. Plain records handed in by a use case; reasoning itself reads no
 * file and no clock. Claims that a person rejected are left out here, once, so that no rule can
 * support anything with them.
 */
import type { Argument, Citation, Claim } from '../model/claim.ts';
import type { Cluster, Clusters } from '../model/cluster.ts';
import type { Presumption } from '../model/finding.ts';
import type { Judgement, Review } from '../model/judgement.ts';
import { foldName } from '../model/names.ts';
import type { Period } from '../model/period.ts';
import type { Source } from '../model/source.ts';
import { AUTHOR } from '../model/voice.ts';
import { citationFits, withoutWorks } from './citations.ts';

export interface Evidence {
  /** Claims that no person rejected. */
  readonly claims: readonly Claim[];
  /** How many were left out because a person rejected them. */
  readonly rejected: number;
  /** What review says of each claim; absent means `proposed`. */
  readonly reviews: ReadonlyMap<string, Review>;
  readonly clusters: Clusters;
  /** Judgements on identity, in the order of the log. */
  readonly judgements: readonly Judgement[];
  /** Judgements on which sources, works and voices have one origin, in the order of the log. */
  readonly originJudgements: readonly Judgement[];
  readonly periods: readonly Period[];
  readonly sources: ReadonlyMap<string, Source>;
  /** The presumptions that are switched on. */
  readonly presumptions: ReadonlySet<Presumption>;
}

export interface EvidenceInput extends Omit<Evidence, 'rejected' | 'claims'> {
  readonly claims: Iterable<Claim>;
  /** Keeps only claims that rest on this voice, in any place of the chain of voices. */
  readonly accordingTo?: string | null;
  /** Leaves out the claims of a source, by path or id, and what rests on a work that claims cite, by its key, address or title. */
  readonly without?: readonly string[];
}

export function gatherEvidence(input: EvidenceInput): Evidence {
  const { accordingTo, without, claims, ...rest } = input;
  const kept: Claim[] = [];
  let rejected = 0;
  for (const claim of claims) {
    const source = input.sources.get(claim.source);
    if (without?.some((name) => name === claim.source || name === source?.path)) continue;
    const standing = withoutWorks(
      claim,
      (work) => without?.some((name) => citationFits(work, name)) ?? false,
    );
    if (standing === null) continue;
    const said = accordingTo ? onWordOf(standing, accordingTo, input.sources, input.clusters) : standing;
    if (said === null) continue;
    if (input.reviews.get(claim.id) === 'rejected') rejected++;
    else kept.push(said);
  }
  return { ...rest, claims: kept, rejected };
}

/**
 * The claim as far as it rests on the voice named: all of it where a voice of its own is meant, and
 * where a work that it cites is meant, or who published it, what that work is cited for.
 */
export function onWordOf(
  claim: Claim,
  voice: string,
  sources: ReadonlyMap<string, Source>,
  clusters: Clusters,
): Claim | null {
  if (restsOn(claim, voice, sources, clusters)) return claim;
  const wanted = foldName(voice);
  const meant = (work: Citation): boolean =>
    citationFits(work, voice) || (work.publication !== null && foldName(work.publication) === wanted);
  return claim.citations?.some(meant) ? withoutWorks(claim, (work) => !meant(work)) : null;
}

/** Whether a voice of the claim is the one named: a person, a body, `author`, or a source by its path. */
export function restsOn(
  claim: Claim,
  voice: string,
  sources: ReadonlyMap<string, Source>,
  clusters: Clusters,
): boolean {
  const wanted = foldName(voice);
  return claim.voices.some(({ name, entity }) => {
    if (name === AUTHOR) {
      const source = sources.get(claim.source);
      const called = [AUTHOR, source?.path, source?.author, `author of ${source?.path}`];
      return called.some((each) => each && foldName(each) === wanted);
    }
    const cluster = entity === null ? undefined : clusters.of(entity);
    const names = cluster
      ? cluster.members.flatMap((member) => [member.id, member.name, ...member.aliases])
      : [name];
    return names.some((each) => each === voice || foldName(each) === wanted) || foldName(name) === wanted;
  });
}

/** Somebody or something that fills an argument: a cluster of entities, or words of one source. */
export interface Party {
  /** Equal keys mean one party. */
  readonly key: string;
  readonly name: string;
  readonly cluster: Cluster | null;
}

/** The party of an argument; `null` where the filler is another claim. */
export function partyOf(argument: Argument, source: string, clusters: Clusters): Party | null {
  if (argument.claim !== null) return null;
  const cluster = argument.entity === null ? undefined : clusters.of(argument.entity);
  if (cluster) return { key: cluster.id, name: cluster.name, cluster };
  return { key: `${source} ${foldName(argument.name)}`, name: argument.name, cluster: null };
}

export function partiesOf(claim: Claim, argument: string, evidence: Evidence): Party[] {
  return (claim.args[argument] ?? [])
    .map((filler) => partyOf(filler, claim.source, evidence.clusters))
    .filter((party) => party !== null);
}

/** The claims that no person has reviewed, among those given. */
export function countUnreviewed(claims: Iterable<string>, reviews: ReadonlyMap<string, Review>): number {
  let count = 0;
  for (const claim of new Set(claims)) if ((reviews.get(claim) ?? 'proposed') === 'proposed') count++;
  return count;
}
