/**
 * Candidates: pairs of entities that may be one and that nobody has judged, each with the reasons for
 * and against. Nothing is joined by them: a person judges.
 */
import type { Claim } from '../model/claim.ts';
import type { Cluster, Clusters } from '../model/cluster.ts';
import type { Entity, EntityType } from '../model/entity.ts';
import { type Judgement, latestOnPairs, pairKey } from '../model/judgement.ts';
import { isProperName } from '../model/names.ts';
import { blockedPairs, headsOf, keysOf, mayAgree } from './blocking.ts';
import { compareRead, type ReadName, readName } from './compare.ts';
import type { Reason } from './comparison.ts';
import { ContextIndex } from './context.ts';
import { type Rarity, rarityIn } from './rarity.ts';
import { unnamedPairs } from './unnamed.ts';

export interface Candidate {
  /** Two that are not taken for one; of each the member that bears the name compared. */
  readonly a: Entity;
  readonly b: Entity;
  /** The names that were compared: theirs, or other names that a source gives them. */
  readonly names: readonly [string, string];
  /** All that is taken for one with them. */
  readonly clusters: readonly [Cluster, Cluster];
  /** Bits; above 0 one is likelier than two, among pairs worth comparing. */
  readonly weight: number;
  readonly reasons: readonly Reason[];
  /** What brought them together: their names, or what is told of somebody without a name. */
  readonly by: 'name' | 'event';
  /** Claims that the reasons rest on, for a candidate by event. */
  readonly claims: readonly string[];
  /** The latest judgement where a person was unsure. */
  readonly unsure: Judgement | null;
}

export interface CandidateQuestion {
  readonly clusters: Clusters;
  /** In the order of the log. */
  readonly judgements: readonly Judgement[];
  readonly claims: readonly Claim[];
  /** Below this weight nothing is listed. Default 0. */
  readonly least?: number;
  /** Only pairs in which one of these clusters stands. */
  readonly about?: ReadonlySet<Cluster>;
}

const COMPARED: readonly EntityType[] = ['Person', 'Organization'];
/** Of one entity so many names are compared; the rest are spellings of them. */
const NAMES = 5;

/** Strongest first. Pairs judged one or two are left out, those judged unsure come with their judgement. */
export function findCandidates(question: CandidateQuestion): Candidate[] {
  const { clusters, about } = question;
  const least = question.least ?? 0;
  const judged = judgedPairs(question.judgements, clusters);
  const contexts = new ContextIndex(question.claims, clusters);
  const found: Candidate[] = [];
  const consider = (
    a: Named,
    b: Named,
    candidate: Omit<Candidate, 'unsure' | 'clusters' | 'a' | 'b'>,
  ): void => {
    const judgement = judged.get(pairKey(a.cluster.id, b.cluster.id)) ?? null;
    if (judgement !== null && judgement.decision !== 'unsure') return;
    const context = contexts.reasons(a.cluster, b.cluster);
    const weight =
      Math.round(10 * context.reduce((sum, reason) => sum + reason.weight, candidate.weight)) / 10;
    if (weight < least) return;
    found.push({
      ...candidate,
      weight,
      reasons: [...candidate.reasons, ...context],
      a: a.entity,
      b: b.entity,
      clusters: [a.cluster, b.cluster],
      unsure: judgement,
    });
  };
  for (const type of COMPARED) {
    const list = clusters.all.filter((cluster) => cluster.type === type);
    for (const { a, b, weight, reasons } of pairsByName(list, type, about, least - MOST_CONTEXT)) {
      consider(a, b, {
        weight,
        reasons,
        names: [a.name.read.text, b.name.read.text],
        by: 'name',
        claims: [],
      });
    }
  }
  for (const { a, b, weight, reasons, claims } of unnamedPairs(question.claims, clusters)) {
    if (about !== undefined && !about.has(a.cluster) && !about.has(b.cluster)) continue;
    consider(a, b, { weight, reasons, names: [a.entity.name, b.entity.name], by: 'event', claims });
  }
  return strongestFirst(onePerPair(found));
}

/** The most that context can add, so that names need not be kept that cannot reach the least. */
const MOST_CONTEXT = 3;

export interface Named {
  readonly cluster: Cluster;
  readonly entity: Entity;
}

interface NamePair {
  readonly a: NameOf;
  readonly b: NameOf;
  readonly weight: number;
  readonly reasons: readonly Reason[];
}

interface NameOf extends Named {
  readonly name: ReadName;
}

function* pairsByName(
  clusters: readonly Cluster[],
  type: EntityType,
  about: ReadonlySet<Cluster> | undefined,
  least: number,
): Generator<NamePair> {
  const names = clusters.flatMap((cluster) => namesOf(cluster, type));
  const rarity: Rarity = rarityIn(names.map(({ name }) => soundsOf(name)));
  const best = new Map<string, NamePair>();
  const heads = names.map(({ name }) => headsOf(name));
  for (const [i, j] of blockedPairs(names.map(({ name }) => keysOf(name)))) {
    const [a, b] = [names[i]!, names[j]!];
    if (a.cluster === b.cluster || !mayAgree(heads[i]!, heads[j]!)) continue;
    if (about !== undefined && !about.has(a.cluster) && !about.has(b.cluster)) continue;
    const { weight, reasons } = compareRead(a.name, b.name, { rarity });
    if (weight < least) continue;
    const key = pairKey(a.cluster.id, b.cluster.id);
    const known = best.get(key);
    if (known === undefined || weight > known.weight) best.set(key, { a, b, weight, reasons });
  }
  yield* best.values();
}

function namesOf(cluster: Cluster, type: EntityType): NameOf[] {
  const seen = new Map<string, NameOf>();
  for (const entity of cluster.members)
    for (const written of [entity.name, ...entity.aliases]) {
      if (seen.size >= NAMES) return [...seen.values()];
      if (seen.has(written) || !isProperName(written) || DESCRIPTION.test(written)) continue;
      seen.set(written, { cluster, entity, name: readName(written, type) });
    }
  return [...seen.values()];
}

/** "an Oppositionist" is a description, though it has a capital. */
const DESCRIPTION = /^(?:an?|any|some|every|each|no|one|his|her|their|its|our|my|this|that|these|those)\s/;

const soundsOf = (name: ReadName): string[] => name.read.words.map((word) => word.sound);

/** The latest judgement on each pair of clusters; one that says no holds the whole clusters apart. */
function judgedPairs(judgements: readonly Judgement[], clusters: Clusters): Map<string, Judgement> {
  const out = new Map<string, Judgement>();
  for (const judgement of latestOnPairs(judgements, 'identity').values()) {
    const [a, b] = [clusters.of(judgement.subject.a), clusters.of(judgement.subject.b)];
    if (a === undefined || b === undefined || a === b) continue;
    const key = pairKey(a.id, b.id);
    if (out.get(key)?.decision !== 'no') out.set(key, judgement);
  }
  return out;
}

function onePerPair(found: readonly Candidate[]): Candidate[] {
  const best = new Map<string, Candidate>();
  for (const candidate of found) {
    const key = pairKey(...(candidate.clusters.map((cluster) => cluster.id) as [string, string]));
    const known = best.get(key);
    if (known === undefined || candidate.weight > known.weight) best.set(key, candidate);
  }
  return [...best.values()];
}

/** Of equals those of which the names come first in the alphabet, so that every run lists alike. */
function strongestFirst(found: Candidate[]): Candidate[] {
  const key = ({ a, b }: Candidate): string => `${a.name}\n${b.name}\n${a.id}\n${b.id}`;
  return found.sort((x, y) => y.weight - x.weight || (key(x) < key(y) ? -1 : 1));
}
