/**
 * Resolve name: which entities a name in a question means. Entities that are only presumed to be one
 * are answered for together; where a name fits several that are not, they are listed and the person
 * chooses with an id.
 */

import type { Cluster, Clusters } from '../model/cluster.ts';
import type { Entity, EntityType } from '../model/entity.ts';
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
}

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
  const candidates = clusters.all.filter((cluster) => types.includes(cluster.type));
  const fits = (wanted: 'exact' | 'partly'): Cluster[] =>
    candidates.filter((cluster) => cluster.members.some((member) => nameFits(name, member) === wanted));
  const found = preferred(types, fits('exact'), fits('partly'), name);
  if (found.length === 1 && found[0]) return found[0];
  if (found.length > 1) {
    const lines = found.map((cluster) => `  ${describe(cluster, sources)}`).join('\n');
    throw new CallError(
      `"${name}" fits ${found.length} that are not taken for one; choose with --as ID:\n${lines}`,
    );
  }
  const near = nearest(name, candidates);
  const known =
    near.length > 0
      ? `Names like it: ${near.join(', ')}.`
      : 'The case holds no name like it; "apparatus claims" shows what it holds.';
  throw new CallError(`There is no ${what} "${name}" in the case. ${known}`);
}

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

/** Names of which one is a part of the other, or that differ by few letters. */
function nearest(name: string, candidates: readonly Cluster[]): string[] {
  const wanted = foldName(name);
  const scored: { name: string; distance: number }[] = [];
  for (const cluster of candidates) {
    let best = Number.POSITIVE_INFINITY;
    for (const each of namesOf(cluster.members)) {
      const folded = foldName(each);
      const within = folded.includes(wanted) || (folded.length > 2 && wanted.includes(folded));
      const distance = within ? 0.5 : nameDistance(folded, wanted) / Math.max(folded.length, wanted.length);
      best = Math.min(best, distance === 0 ? 0 : distance);
    }
    if (best <= 0.5) scored.push({ name: cluster.name, distance: best });
  }
  scored.sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1));
  return [...new Set(scored.map((each) => each.name))].slice(0, 5);
}

const namesOf = (members: readonly Entity[]): string[] =>
  members.flatMap((member) => [member.name, ...member.aliases]);
