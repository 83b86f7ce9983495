/**
 * Resolve name: which entities a name in a question means. Entities that are only presumed to be one
 * are answered for together; where a name fits several that are not, they are listed and the person
 * chooses with an id. Names are looked up by their keys; only where nothing fits are all names of the
 * case gone through, for those that are like it.
 */

import type { Cluster, Clusters } from '../model/cluster.ts';
import { ENTITY_TYPES, type Entity, type EntityType } from '../model/entity.ts';
import { askedKeys, foldedOfKey } from '../model/name-keys.ts';
import { foldName, nameDistance, nameFits, organName, personName } from '../model/names.ts';
import type { Source } from '../model/source.ts';
import type { Case } from '../store/case.ts';
import { CallError } from './call-error.ts';

export interface NameQuestion {
  readonly name: string;
  /** An id that chooses among several. */
  readonly as?: string | null;
  /** What the question can be about, in the order in which they are preferred. */
  readonly types: readonly EntityType[];
  /** What it is about in words: "organ", "person or organ". */
  readonly what: string;
  /** How one of several is chosen, in words; by `--as ID` where absent. */
  readonly choose?: string;
}

/** The name fits several that are not taken for one. */
export class SeveralNamed extends CallError {
  readonly choices: readonly Cluster[];
  constructor(says: string, choices: readonly Cluster[]) {
    super(says);
    this.choices = choices;
  }
}

/** The name fits nothing that the question can be about. */
export class NoneNamed extends CallError {
  /** Names of the case that are written nearly so. */
  readonly near: readonly string[];
  constructor(says: string, near: readonly string[]) {
    super(says);
    this.near = near;
  }
}

/** Throws `SeveralNamed` or `NoneNamed`, each a CallError. */
export function resolveName(
  of: Case,
  clusters: Clusters,
  sources: ReadonlyMap<string, Source>,
  question: NameQuestion,
): Cluster {
  const { name, types, what } = question;
  const chosen = question.as ?? (/^ent_[a-z2-7]{6,}$/.test(name) ? name : null);
  if (chosen) {
    const entity = of.entity(chosen);
    const cluster = entity ? clusters.of(entity.id) : undefined;
    if (!cluster) throw new CallError(`There is no ${what} with the id ${chosen} in the case.`);
    return cluster;
  }
  const candidates = clustersNamed(of, clusters, askedKeys(name, ENTITY_TYPES)).filter((cluster) =>
    types.includes(cluster.type),
  );
  const fits = (wanted: 'exact' | 'partly'): Cluster[] =>
    candidates.filter((cluster) => cluster.members.some((member) => nameFits(name, member) === wanted));
  const found = preferred(types, fits('exact'), fits('partly'), name);
  if (found.length === 1 && found[0]) return found[0];
  if (found.length > 1) {
    const lines = found.map((cluster) => `  ${describe(cluster, sources)}`).join('\n');
    throw new SeveralNamed(
      `"${name}" fits ${found.length} that are not taken for one; ${question.choose ?? 'choose with --as ID'}:\n${lines}`,
      found,
    );
  }
  const others = clustersNamed(of, clusters, askedKeys(name, ENTITY_TYPES)).filter((cluster) =>
    cluster.members.some((member) => nameFits(name, member) === 'exact'),
  );
  const other = ENTITY_TYPES.find(
    (type) => !types.includes(type) && others.some((cluster) => cluster.type === type),
  );
  const near = nearest(name, of, clusters, types);
  const known =
    near.length > 0
      ? `Names like it: ${near.join(', ')}.`
      : other
        ? `"apparatus claims --about" shows what is said of it.`
        : 'The case holds no name like it; "apparatus claims" shows what it holds.';
  const instead = other ? `it has ${KIND_WORDS[other]} of that name. ` : '';
  throw new NoneNamed(
    `There is no ${what} "${name}" in the case${instead ? '; ' : '. '}${instead}${known}`,
    near,
  );
}

const KIND_WORDS: Readonly<Record<EntityType, string>> = {
  Person: 'a person',
  Group: 'a group',
  Organization: 'an organ',
  Place: 'a place',
  Work: 'a work',
  Event: 'an event',
};

/**
 * Of several types the preferred one. A full name that fits exactly is meant; a surname alone fits
 * everybody who bears it, and an organ's name alone every organ of that name.
 */
function preferred(
  types: readonly EntityType[],
  exact: readonly Cluster[],
  partly: readonly Cluster[],
  name: string,
): readonly Cluster[] {
  for (const type of types) {
    const own = exact.filter((cluster) => cluster.type === type);
    const near = partly.filter((cluster) => cluster.type === type && !own.includes(cluster));
    if (own.length + near.length === 0) continue;
    if (type === 'Person') {
      const full = personName(name).given.length > 0;
      return full && own.length > 0 ? own : [...own, ...near];
    }
    const main = own.filter((cluster) =>
      cluster.members.some((member) => foldName(member.name) === foldName(name)),
    );
    // "The Sun" and "Sun" in one table of publications are two; who writes one of them means that one.
    const verbatim = main.filter((cluster) => cluster.members.some((member) => member.name === name));
    const meant = verbatim.length === 1 ? verbatim : main.length === 1 ? main : own;
    const qualified = organName(name).of !== null || /\([^)]*\)$/.test(name);
    return qualified && meant.length > 0 ? meant : [...meant, ...near];
  }
  return [];
}

export function describe(cluster: Cluster, sources: ReadonlyMap<string, Source>): string {
  const where = [...new Set(cluster.members.map((member) => sources.get(member.source)?.path ?? ''))];
  return `${cluster.id}  ${cluster.name} (${cluster.type}), in ${where.join(', ')}`;
}

/** The clusters of all that have one of these keys, in the order in which the case received them. */
function clustersNamed(of: Case, clusters: Clusters, keys: readonly string[]): Cluster[] {
  const found = new Map<string, Cluster>();
  for (const entity of of.entities({ keys })) {
    const cluster = clusters.of(entity.id);
    if (cluster) found.set(cluster.id, cluster);
  }
  return of.inOrder('entity', [...found.keys()]).flatMap((id) => found.get(id) ?? []);
}

/** How many names are proposed where none fits. */
const PROPOSED = 5;

/** Names of which one is a part of the other, or that differ by few letters; the nearest first. */
function nearest(name: string, of: Case, clusters: Clusters, types: readonly EntityType[]): string[] {
  const wanted = foldName(name);
  const far = (folded: string): number => {
    const within = folded.includes(wanted) || (folded.length > 2 && wanted.includes(folded));
    if (within) return 0.5;
    const longest = Math.max(folded.length, wanted.length);
    if (Math.abs(folded.length - wanted.length) > longest / 2) return 1;
    return nameDistance(folded, wanted) / longest;
  };
  const keys = new Map<number, string[]>();
  for (const key of of.nameKeys()) {
    const folded = foldedOfKey(key);
    const distance = folded === null ? 1 : far(folded);
    if (distance <= 0.5) keys.set(distance, [...(keys.get(distance) ?? []), key]);
  }
  const best = new Map<Cluster, number>();
  const proposed = (up: number): string[] => {
    const scored = [...best].filter(([, distance]) => distance <= up);
    scored.sort(([a, x], [b, y]) => x - y || (a.name < b.name ? -1 : 1));
    return [...new Set(scored.map(([cluster]) => cluster.name))].slice(0, PROPOSED);
  };
  // From the nearest on: what is further cannot come before what is near.
  for (const distance of [...keys.keys()].sort((a, b) => a - b)) {
    for (const cluster of clustersNamed(of, clusters, keys.get(distance) ?? [])) {
      if (best.has(cluster) || !types.includes(cluster.type)) continue;
      const own = Math.min(...namesOf(cluster.members).map((each) => far(foldName(each))));
      if (own <= 0.5) best.set(cluster, own);
    }
    if (proposed(distance).length === PROPOSED) return proposed(distance);
  }
  return proposed(0.5);
}

const namesOf = (members: readonly Entity[]): string[] =>
  members.flatMap((member) => [member.name, ...member.aliases]);
