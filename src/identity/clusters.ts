/**
 * Clusters: which entities of different sources are taken for one. First what persons judged
 * (`graph.ts`), then, where it is switched on, the presumption `same-name`. Nothing is merged: a
 * cluster is a view that is computed from entities and judgements, and a later judgement undoes an
 * earlier one without loss.
 *
 * Invariants: a presumption never joins two entities of one source, nor what a judgement holds
 * apart, nor two persons whose given names contradict each other; where a name fits two different
 * clusters, it joins neither. Whether two entities are joined depends on nothing but the entities
 * that judgements and shared name keys connect them with (`lazy-clusters.ts` rests on this).
 */
import type { Cluster, Clusters } from '../model/cluster.ts';
import type { Entity, EntityType } from '../model/entity.ts';
import type { Judgement } from '../model/judgement.ts';
import { type JoinKeys, joinKeys } from '../model/name-keys.ts';
import { organName, organNamesAgree, personName, personNamesAgree } from '../model/names.ts';
import { IdentityGraph } from './graph.ts';
import { groundsOf, type NameLink } from './grounds.ts';

interface Working {
  /** In the order in which they were received, those of a group joined by name after the others. */
  readonly members: Entity[];
  readonly sources: Set<string>;
  readonly names: Set<string>;
  /** Joins by name within it. */
  readonly links: NameLink[];
}

/** The fullest name, the shortest of equals first, so that the choice is the same on every run. */
function fullestName(members: readonly Entity[]): string {
  const names = members.map((member) => member.name);
  return names.reduce((best, name) => {
    const byWords = name.split(/\s+/).length - best.split(/\s+/).length;
    return byWords > 0 || (byWords === 0 && name.length > best.length) ? name : best;
  });
}

/**
 * @param entities all entities of the case, or a part that neither judgements nor name keys connect
 * with the rest of it
 * @param judgements in the order of the log; only those on identity of these entities count
 */
export function joinEntities(
  entities: Iterable<Entity>,
  judgements: Iterable<Judgement>,
  options: { readonly sameName: boolean },
): Clusters {
  const given = new Map<string, Entity>();
  const place = new Map<string, number>();
  for (const entity of entities) {
    if (given.has(entity.id)) continue;
    place.set(entity.id, place.size);
    given.set(entity.id, entity);
  }
  const graph = new IdentityGraph();
  for (const judgement of judgements) {
    const { subject } = judgement;
    if (subject.kind === 'identity' && given.has(subject.a) && given.has(subject.b)) graph.add(judgement);
  }
  const working = new Map<string, Working>();
  const judged = new Map<ReadonlySet<string>, Working>();
  for (const [id, entity] of given) {
    const component = graph.together(id);
    const group = judged.get(component) ?? {
      members: [],
      sources: new Set(),
      names: new Set(),
      links: [],
    };
    if (component.size > 1) judged.set(component, group);
    group.members.push(entity);
    group.sources.add(entity.source);
    group.names.add(entity.name);
    working.set(id, group);
  }
  if (options.sameName) new JoinByName(working, graph).join();

  const done = new Map<Working, Cluster>();
  const byEntity = new Map<string, Cluster>();
  for (const [id, group] of working) {
    let cluster = done.get(group);
    if (!cluster) {
      cluster = clusterOf(
        group,
        group.members.toSorted((a, b) => place.get(a.id)! - place.get(b.id)!),
        graph,
      );
      done.set(group, cluster);
    }
    byEntity.set(id, cluster);
  }
  return {
    all: [...done.values()],
    contradictions: graph.contradictions().flatMap(({ different, same }) => {
      const cluster = different.subject.kind === 'identity' ? byEntity.get(different.subject.a) : undefined;
      return cluster ? [{ cluster, same, different }] : [];
    }),
    of: (entity) => byEntity.get(entity),
  };
}

function clusterOf(group: Working, members: readonly Entity[], graph: IdentityGraph): Cluster {
  const judgements = new Set<string>();
  for (const component of new Set(members.map((member) => graph.together(member.id)))) {
    if (component.size < 2) continue;
    const [one = ''] = component;
    for (const judgement of graph.judgementsWithin(one)) judgements.add(judgement.id);
  }
  return {
    id: members[0]?.id ?? '',
    type: members[0]?.type ?? 'Person',
    name: fullestName(members),
    members,
    presumed: group.links.length > 0,
    judgements: [...judgements],
    grounds: (some) => {
      if (judgements.size === 0) return { judgements: [], presumed: some.length > 1 };
      const { judgements: used, presumed } = groundsOf(some, graph, group.links);
      return { judgements: [...judgements].filter((id) => used.includes(id)), presumed };
    },
  };
}

/** One group that bears a key, and the member that does. */
interface Bearer {
  readonly group: Working;
  readonly by: Entity;
}

/** Joins by name in the order of certainty: equal names, other names, then names that only agree. */
class JoinByName {
  readonly #working: Map<string, Working>;
  readonly #graph: IdentityGraph;
  readonly #keys = new Map<string, JoinKeys>();
  // Each name is taken apart once, however many pairs it stands in.
  readonly #personOf = remembered(personName);
  readonly #organOf = remembered(organName);

  constructor(working: Map<string, Working>, graph: IdentityGraph) {
    this.#working = working;
    this.#graph = graph;
  }

  join(): void {
    for (const group of this.#working.values()) {
      for (const member of group.members) {
        if (!this.#keys.has(member.id)) this.#keys.set(member.id, joinKeys(member));
      }
    }
    for (const certainty of ['equal', 'other', 'agreeing'] as const) this.#joinUnder(certainty);
  }

  /** Joins the groups under one key; where some two of them cannot be one, only what is plain. */
  #joinUnder(certainty: keyof JoinKeys): void {
    const buckets = new Map<string, Map<Working, Entity>>();
    for (const group of new Set(this.#working.values())) {
      for (const member of group.members) {
        for (const key of this.#keys.get(member.id)?.[certainty] ?? []) {
          const bucket = buckets.get(key) ?? new Map<Working, Entity>();
          if (!bucket.has(group)) bucket.set(group, member);
          buckets.set(key, bucket);
        }
      }
    }
    for (const bucket of buckets.values()) {
      if (bucket.size < 2) continue;
      const now = new Map<Working, Entity>();
      for (const by of bucket.values()) {
        const group = this.#working.get(by.id);
        if (group && !now.has(group)) now.set(group, by);
      }
      const bearers = [...now].map(([group, by]): Bearer => ({ group, by }));
      if (bearers.length < 2) continue;
      const labels = bearers.map((bearer) => this.#label(bearer, certainty));
      const clash = bearers.some((a, i) =>
        bearers.some((b, j) => j > i && !this.#agree(a.group, b.group, labels[i], labels[j])),
      );
      if (!clash) this.#merge(bearers);
      else this.#joinWherePlain(bearers, labels);
    }
  }

  /** What of a name that only agrees must be equal in two that do; null where it says nothing. */
  #label({ group, by }: Bearer, certainty: keyof JoinKeys): string | null {
    if (certainty !== 'agreeing') return null;
    const labels = new Set<string>();
    for (const name of group.names) {
      if (by.type === 'Person') {
        const { surname, given } = this.#personOf(name);
        const initial = given[0]?.[0];
        if (surname === this.#personOf(by.name).surname && initial !== undefined) labels.add(initial);
      } else {
        const { base, of } = this.#organOf(name);
        if (base === this.#organOf(by.name).base && of !== null) labels.add(of);
      }
    }
    return labels.size === 0 ? null : [...labels].sort().join('\n');
  }

  /**
   * Of groups that are not all one, joins those that agree with each other and with no third that
   * contradicts: a bare surname that fits two people joins neither.
   */
  #joinWherePlain(bearers: readonly Bearer[], labels: readonly (string | null)[]): void {
    const byLabel = new Map<string | null, number[]>();
    labels.forEach((label, i) => {
      byLabel.set(label, [...(byLabel.get(label) ?? []), i]);
    });
    const bare = byLabel.get(null) ?? [];
    const friends = bearers.map((a, i) => {
      const label = labels[i] ?? null;
      const near = label === null ? bearers.keys() : [...(byLabel.get(label) ?? []), ...bare];
      const found = new Set<number>();
      for (const j of near) {
        const b = bearers[j];
        if (b && j !== i && this.#agree(a.group, b.group, label, labels[j])) found.add(j);
      }
      return found;
    });
    const taken = new Set<number>();
    bearers.forEach((_, i) => {
      if (taken.has(i)) return;
      const party = [i, ...[...(friends[i] ?? [])].sort((a, b) => a - b)];
      if (party.length < 2) return;
      const closed = party.every((a) => {
        const known = friends[a];
        return known?.size === party.length - 1 && party.every((b) => a === b || known.has(b));
      });
      if (!closed) return;
      for (const member of party) taken.add(member);
      this.#merge(party.flatMap((member) => bearers[member] ?? []));
    });
  }

  #agree(a: Working, b: Working, labelOfA?: string | null, labelOfB?: string | null): boolean {
    if (labelOfA && labelOfB && labelOfA !== labelOfB) return false;
    const type = typeOf(a);
    if (type !== typeOf(b) || shareSource(a, b) || this.#heldApart(a, b)) return false;
    if (type === 'Person') {
      return everyPair(a.names, b.names, (x, y) => {
        const given = this.#personOf(x);
        const other = this.#personOf(y);
        return given.surname !== other.surname || personNamesAgree(given, other);
      });
    }
    if (type === 'Organization') {
      return everyPair(a.names, b.names, (x, y) => {
        const given = this.#organOf(x);
        const other = this.#organOf(y);
        return given.base !== other.base || organNamesAgree(given, other);
      });
    }
    return true;
  }

  #heldApart(a: Working, b: Working): boolean {
    const [few, many] = a.members.length <= b.members.length ? [a, b] : [b, a];
    for (const member of few.members) {
      for (const other of this.#graph.apartFrom(member.id)) {
        if (this.#working.get(other) === many) return true;
      }
    }
    return false;
  }

  #merge(bearers: readonly Bearer[]): void {
    const [first, ...others] = bearers;
    if (!first) return;
    let into = first.group;
    for (const { group, by } of others) {
      if (group === into) continue;
      const [larger, smaller] = into.members.length >= group.members.length ? [into, group] : [group, into];
      larger.members.push(...smaller.members);
      for (const source of smaller.sources) larger.sources.add(source);
      for (const name of smaller.names) larger.names.add(name);
      for (const member of smaller.members) this.#working.set(member.id, larger);
      larger.links.push(...smaller.links, { a: first.by.id, b: by.id });
      into = larger;
    }
  }
}

const typeOf = (group: Working): EntityType | undefined => group.members[0]?.type;

function shareSource(a: Working, b: Working): boolean {
  const [few, many] = a.sources.size <= b.sources.size ? [a, b] : [b, a];
  for (const source of few.sources) if (many.sources.has(source)) return true;
  return false;
}

function everyPair(
  a: Iterable<string>,
  b: Iterable<string>,
  holds: (x: string, y: string) => boolean,
): boolean {
  for (const x of a) for (const y of b) if (!holds(x, y)) return false;
  return true;
}

function remembered<T>(take: (name: string) => T): (name: string) => T {
  const known = new Map<string, T>();
  return (name) => {
    const value = known.get(name) ?? take(name);
    known.set(name, value);
    return value;
  };
}
