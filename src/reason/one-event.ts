/**
 * One event: which claims of different sources may tell of the same event. That they do is the
 * presumption `same-event`, which whoever uses this shows; where it is off, nobody may use it.
 */
import type { Claim } from '../model/claim.ts';
import { daysApart, isAccount, toldByOthers } from './conflicts/conflict.ts';
import { nounOf } from './conflicts/denials.ts';
import { type Evidence, partiesOf } from './evidence.ts';

/** Kinds of act that are one event where the victim is one: a person is killed once. */
const FAMILY: Readonly<Record<string, string>> = {
  killing: 'death',
  execution: 'death',
  assassination: 'death',
  detention: 'arrest',
  arrest: 'arrest',
};

/** The kind of event that an act is told as: an arrest and a detention are one. */
export function familyOf(claim: Claim): string {
  return FAMILY[claim.type ?? ''] ?? claim.type ?? '';
}

/** Attacks that name what was used and who used it, or did not. */
export function attacksWithThings(evidence: Evidence): Claim[] {
  return evidence.claims.filter(
    (claim) =>
      claim.kind === 'act' &&
      claim.type === 'attack' &&
      isAccount(claim) &&
      (claim.args['instrument'] ?? []).length > 0 &&
      partiesOf(claim, 'perpetrator', evidence).length > 0,
  );
}

const nouns = new WeakMap<Claim, readonly string[]>();

/** The nouns of the things used: "bomb" of "the bomb in his hand". */
function thingsOf(claim: Claim): readonly string[] {
  const found = nouns.get(claim) ?? [
    ...new Set((claim.args['instrument'] ?? []).map((filler) => nounOf(filler.name))),
  ];
  nouns.set(claim, found);
  return found;
}

export type People = ReadonlyMap<string, ReadonlySet<string>>;

/** The persons of each source, by key of their cluster. */
export function peopleBySource(evidence: Evidence): People {
  const out = new Map<string, Set<string>>();
  for (const cluster of evidence.clusters.all) {
    if (cluster.type !== 'Person') continue;
    for (const { source } of cluster.members) {
      out.set(source, (out.get(source) ?? new Set()).add(cluster.id));
    }
  }
  return out;
}

const keysOf = (claim: Claim, argument: string, evidence: Evidence): string[] =>
  partiesOf(claim, argument, evidence).map((party) => party.key);

/**
 * Whether two attacks with one kind of thing can be one: their days do not exclude each other, and the
 * victims or those who used it are the same. A claim that names no victim counts where its source also
 * tells of somebody who stands in the other.
 */
export function oneAttack(a: Claim, b: Claim, people: People, evidence: Evidence): boolean {
  if (!thingsOf(a).some((thing) => thing !== '' && thingsOf(b).includes(thing))) return false;
  const [of, other] = [keysOf(a, 'victim', evidence), keysOf(b, 'victim', evidence)];
  const [doers, others] = [keysOf(a, 'perpetrator', evidence), keysOf(b, 'perpetrator', evidence)];
  const known = (claim: Claim, keys: readonly string[]): boolean =>
    keys.some((key) => people.get(claim.source)?.has(key) ?? false);
  const tied =
    of.length > 0 && other.length > 0
      ? of.some((key) => other.includes(key))
      : doers.some((key) => others.includes(key)) ||
        known(a, [...other, ...others]) ||
        known(b, [...of, ...doers]);
  return tied && !daysApart(a, b, evidence);
}

/** Two claims of different sources that tell of one event. */
export type Pair = readonly [Claim, Claim];

/**
 * Pairs of claims of different sources that are presumed to tell of one act, so that what one says of
 * its day holds for the other. Only where it is plain which act is meant: a claim that fits two of
 * others whose days exclude each other is joined to none. Persons are one only through their clusters,
 * and deaths are not among the acts: whom they befall dies once, whoever tells it.
 */
export function pairsOfOneEvent(evidence: Evidence): Pair[] {
  if (!evidence.presumptions.has('same-event')) return [];
  const friends = new Map<Claim, Set<Claim>>();
  const befriend = (a: Claim, b: Claim): void => {
    if (a.source === b.source) return;
    friends.set(a, (friends.get(a) ?? new Set()).add(b));
    friends.set(b, (friends.get(b) ?? new Set()).add(a));
  };
  for (const [a, b] of attackPairs(evidence)) befriend(a, b);
  for (const group of actsOnOne(evidence)) {
    group.forEach((a, i) => {
      for (const b of group.slice(i + 1)) if (toldByOthers(a, b)) befriend(a, b);
    });
  }
  const plain = (a: Claim): boolean => {
    const others = [...(friends.get(a) ?? [])];
    return others.every((x, i) => others.slice(i + 1).every((y) => !daysApart(x, y, evidence)));
  };
  const sure = new Set([...friends.keys()].filter(plain));
  const place = new Map(evidence.claims.map((claim, i) => [claim, i] as const));
  const later = (a: Claim, b: Claim): boolean => (place.get(b) ?? 0) > (place.get(a) ?? 0);
  const first = [...sure].sort((a, b) => (later(a, b) ? -1 : 1));
  return first.flatMap((a) =>
    [...(friends.get(a) ?? [])]
      .filter((b) => sure.has(b) && later(a, b))
      .sort((b, c) => (later(b, c) ? -1 : 1))
      .map((b) => [a, b] as const),
  );
}

/** Attacks of two sources that can be one; only those are compared whose sources name a person in common. */
function* attackPairs(evidence: Evidence): Generator<Pair> {
  const people = peopleBySource(evidence);
  const sources = new Map<string, Set<string>>();
  for (const [source, keys] of people) {
    for (const key of keys) sources.set(key, (sources.get(key) ?? new Set()).add(source));
  }
  const byThing = new Map<string, Set<Claim>>();
  for (const claim of attacksWithThings(evidence)) {
    if (claim.polarity === '-') continue;
    for (const thing of thingsOf(claim)) {
      for (const { key } of [
        ...partiesOf(claim, 'victim', evidence),
        ...partiesOf(claim, 'perpetrator', evidence),
      ]) {
        for (const source of sources.get(key) ?? []) {
          const at = `${thing} ${source}`;
          byThing.set(at, (byThing.get(at) ?? new Set()).add(claim));
        }
      }
    }
  }
  // Under a thing and a source stand the attacks whose persons that source names, its own among them.
  for (const [at, claims] of byThing) {
    const own = [...claims].filter((claim) => at.endsWith(` ${claim.source}`));
    for (const a of own) {
      for (const b of claims) if (a.source !== b.source && oneAttack(a, b, people, evidence)) yield [a, b];
    }
  }
}

/** Acts of one family on one person that can all be one: no two of them have days that exclude each other. */
function actsOnOne(evidence: Evidence): Claim[][] {
  const acts = new Map<string, Claim[]>();
  for (const claim of evidence.claims) {
    if (claim.kind !== 'act' || !isAccount(claim) || claim.polarity === '-') continue;
    // Attacks that name a thing are compared by it.
    if (familyOf(claim) === 'death' || (claim.args['instrument'] ?? []).length > 0) continue;
    for (const victim of partiesOf(claim, 'victim', evidence)) {
      if (victim.cluster?.type !== 'Person') continue;
      const key = `${familyOf(claim)} ${victim.key}`;
      const group = acts.get(key) ?? [];
      group.push(claim);
      acts.set(key, group);
    }
  }
  return [...acts.values()].filter(
    (group) =>
      group.length > 1 && group.every((a, i) => group.slice(i + 1).every((b) => !daysApart(a, b, evidence))),
  );
}
