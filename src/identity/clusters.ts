/**
 * Clusters: which entities of different sources are taken for one. First what persons judged, then,
 * where it is switched on, the presumption `same-name`. Nothing is merged: a cluster is a view that
 * is computed from entities and judgements, and a later judgement undoes an earlier one without loss.
 *
 * Invariants: a presumption never joins two entities of one source, nor what a judgement holds
 * apart, nor two persons whose given names contradict each other; where a name fits two different
 * clusters, it joins neither.
 */
import type { Cluster, Clusters, IdentityContradiction } from '../model/cluster.ts';
import type { Entity, EntityType } from '../model/entity.ts';
import type { Judgement } from '../model/judgement.ts';
import {
  foldedNames,
  foldName,
  isProperName,
  organName,
  organNamesAgree,
  personName,
  personNamesAgree,
} from '../model/names.ts';
import { isPlaceholder } from '../model/placeholder.ts';

interface Working {
  members: Entity[];
  sources: Set<string>;
  presumed: boolean;
  judgements: Judgement[];
}

/** The latest judgement on each unordered pair; those given are in the order of the log. */
function latestIdentity(judgements: Iterable<Judgement>): Judgement[] {
  const latest = new Map<string, Judgement>();
  for (const judgement of judgements) {
    if (judgement.subject.kind !== 'identity') continue;
    const { a, b } = judgement.subject;
    latest.set([a, b].sort().join(' '), judgement);
  }
  return [...latest.values()];
}

const JOINED_BY_NAME: ReadonlySet<EntityType> = new Set(['Person', 'Organization', 'Place', 'Work', 'Event']);

/** The fullest name, the shortest of equals first, so that the choice is the same on every run. */
function fullestName(members: readonly Entity[]): string {
  const names = members.map((member) => member.name);
  return names.reduce((best, name) => {
    const byWords = name.split(/\s+/).length - best.split(/\s+/).length;
    return byWords > 0 || (byWords === 0 && name.length > best.length) ? name : best;
  });
}

/**
 * @param entities all entities of the case, or those that a question touches
 * @param judgements in the order of the log; only those on identity count
 */
export function joinEntities(
  entities: Iterable<Entity>,
  judgements: Iterable<Judgement>,
  options: { readonly sameName: boolean },
): Clusters {
  const working = new Map<string, Working>();
  const place = new Map<string, number>();
  for (const entity of entities) {
    place.set(entity.id, place.size);
    working.set(entity.id, {
      members: [entity],
      sources: new Set([entity.source]),
      presumed: false,
      judgements: [],
    });
  }
  const merge = (a: Working, b: Working): Working => {
    const [into, from] = a.members.length >= b.members.length ? [a, b] : [b, a];
    into.members.push(...from.members);
    for (const source of from.sources) into.sources.add(source);
    into.judgements.push(...from.judgements);
    into.presumed ||= from.presumed;
    for (const member of from.members) working.set(member.id, into);
    return into;
  };

  const identity = latestIdentity(judgements);
  const apart: Judgement[] = [];
  for (const judgement of identity) {
    if (judgement.subject.kind !== 'identity') continue;
    const a = working.get(judgement.subject.a);
    const b = working.get(judgement.subject.b);
    if (!a || !b) continue;
    if (judgement.decision === 'yes') {
      const joined = a === b ? a : merge(a, b);
      joined.judgements.push(judgement);
    } else if (judgement.decision === 'no') apart.push(judgement);
  }

  if (options.sameName) joinByName(working, apart, merge);

  const done = new Map<Working, Cluster>();
  const byEntity = new Map<string, Cluster>();
  for (const [id, group] of working) {
    let cluster = done.get(group);
    if (!cluster) {
      const members = group.members.toSorted((a, b) => place.get(a.id)! - place.get(b.id)!);
      cluster = {
        id: members[0]?.id ?? id,
        type: members[0]?.type ?? 'Person',
        name: fullestName(members),
        members,
        presumed: group.presumed,
        judgements: [...new Set(group.judgements.map((judgement) => judgement.id))],
      };
      done.set(group, cluster);
    }
    byEntity.set(id, cluster);
  }
  const contradictions: IdentityContradiction[] = [];
  for (const different of apart) {
    if (different.subject.kind !== 'identity') continue;
    const group = working.get(different.subject.a);
    if (!group || group !== working.get(different.subject.b)) continue;
    const cluster = done.get(group);
    if (cluster) contradictions.push({ cluster, same: group.judgements, different });
  }
  return {
    all: [...done.values()],
    contradictions,
    of: (entity) => byEntity.get(entity),
  };
}

/** Joins by name in the order of certainty: equal names, other names, then names that only agree. */
function joinByName(
  working: Map<string, Working>,
  apart: readonly Judgement[],
  merge: (a: Working, b: Working) => Working,
): void {
  // Each name is taken apart once, however many pairs it stands in.
  const personOf = remembered(personName);
  const organOf = remembered(organName);
  const heldApart = (a: Working, b: Working): boolean =>
    apart.some(({ subject }) => {
      if (subject.kind !== 'identity') return false;
      const x = working.get(subject.a);
      const y = working.get(subject.b);
      return (x === a && y === b) || (x === b && y === a);
    });
  const shareSource = (a: Working, b: Working): boolean =>
    [...a.sources].some((source) => b.sources.has(source));
  const agree = (a: Working, b: Working): boolean => {
    const type = a.members[0]?.type;
    if (type !== b.members[0]?.type || shareSource(a, b) || heldApart(a, b)) return false;
    if (type === 'Person') {
      return a.members.every((x) =>
        b.members.every((y) => {
          const given = personOf(x.name);
          const other = personOf(y.name);
          return given.surname !== other.surname || personNamesAgree(given, other);
        }),
      );
    }
    if (type === 'Organization') {
      return a.members.every((x) =>
        b.members.every((y) => {
          const given = organOf(x.name);
          const other = organOf(y.name);
          return given.base !== other.base || organNamesAgree(given, other);
        }),
      );
    }
    return true;
  };
  const join = (groups: readonly Working[]): void => {
    let into = groups[0];
    for (const group of groups.slice(1)) {
      if (into && group !== into) {
        into = merge(into, group);
        into.presumed = true;
      }
    }
  };
  /** Joins the groups under one key, unless some two of them cannot be one. */
  const joinUnder = (keysOf: (group: Working) => Iterable<string>, strict: boolean): void => {
    const buckets = new Map<string, Set<Working>>();
    for (const group of new Set(working.values())) {
      if (!JOINED_BY_NAME.has(group.members[0]?.type ?? 'Group')) continue;
      for (const key of keysOf(group)) {
        const bucket = buckets.get(key) ?? new Set();
        bucket.add(group);
        buckets.set(key, bucket);
      }
    }
    for (const bucket of buckets.values()) {
      const groups = [
        ...new Set([...bucket].map((group) => working.get(group.members[0]?.id ?? '') ?? group)),
      ];
      if (groups.length < 2) continue;
      const clash = groups.some((a, i) => groups.slice(i + 1).some((b) => !agree(a, b)));
      if (!clash) join(groups);
      else if (!strict) joinWherePlain(groups, agree, join);
    }
  };
  const type = (group: Working): string => group.members[0]?.type ?? '';
  // "The party" and "Unknown Brigade of 7 Division" describe; in another source they may mean another.
  const names = (name: string): boolean => isProperName(name) && !isPlaceholder(name);
  const proper = (group: Working): Entity[] => group.members.filter((member) => names(member.name));

  joinUnder((group) => proper(group).map((member) => `${type(group)} ${foldName(member.name)}`), false);
  joinUnder(
    (group) =>
      type(group) === 'Person'
        ? []
        : proper(group).flatMap((member) =>
            [...foldedNames(member.name, member.aliases.filter(names))].map(
              (name) => `${type(group)} ${name}`,
            ),
          ),
    false,
  );
  joinUnder((group) => {
    if (type(group) === 'Person')
      return proper(group).map((member) => `P ${personName(member.name).surname}`);
    if (type(group) === 'Organization')
      return proper(group).map((member) => `O ${organName(member.name).base}`);
    return [];
  }, false);
}

/**
 * Of groups that are not all one, joins those that agree with each other and with no third that
 * contradicts: a bare surname that fits two people joins neither.
 */
function joinWherePlain(
  groups: readonly Working[],
  agree: (a: Working, b: Working) => boolean,
  join: (groups: readonly Working[]) => void,
): void {
  const friends = groups.map((a) => groups.filter((b) => b !== a && agree(a, b)));
  const taken = new Set<Working>();
  groups.forEach((group, i) => {
    if (taken.has(group)) return;
    const party = [group, ...(friends[i] ?? [])].filter((member) => !taken.has(member));
    if (party.length < 2) return;
    const closed = party.every((a) => {
      const known = friends[groups.indexOf(a)] ?? [];
      return party.every((b) => a === b || known.includes(b)) && known.every((b) => party.includes(b));
    });
    if (!closed) return;
    for (const member of party) taken.add(member);
    join(party);
  });
}

function remembered<T>(take: (name: string) => T): (name: string) => T {
  const known = new Map<string, T>();
  return (name) => {
    const value = known.get(name) ?? take(name);
    known.set(name, value);
    return value;
  };
}
