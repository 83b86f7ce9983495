/**
 * Same: why entities that a proof takes for one are one. The fewest joins that connect them: first
 * what persons judged, and only where that does not reach, what their names have in common.
 */
import type { Claim } from '../model/claim.ts';
import type { Cluster } from '../model/cluster.ts';
import type { Entity } from '../model/entity.ts';
import type { Join, PartyRef } from '../model/fact.ts';
import type { RuleStep } from '../model/finding.ts';
import { type Judgement, latestOnPairs, pairKey } from '../model/judgement.ts';
import { foldedNames, organName, organNamesAgree, personName, personNamesAgree } from '../model/names.ts';
import { type Evidence, type Party, partyOf } from './evidence.ts';
import { presumed, step } from './proof.ts';
import { listed } from './wording.ts';

/** The filler of an argument that is a certain party, as facts name it. */
export function refIn(claim: Claim, argument: string, key: string, evidence: Evidence): PartyRef {
  for (const filler of claim.args[argument] ?? []) {
    if (partyOf(filler, claim.source, evidence.clusters)?.key !== key) continue;
    const known = filler.entity !== null && evidence.clusters.of(filler.entity) !== undefined;
    return known ? (filler.entity as string) : { source: claim.source, words: filler.name };
  }
  return key;
}

/** The entity whose name an answer gives to a party, where the claim of the proof names it otherwise. */
export function bearerOf(party: Party, ref: PartyRef): PartyRef[] {
  const members = party.cluster?.members ?? [];
  if (members.find((member) => member.id === ref)?.name === party.name) return [];
  return members
    .filter((member) => member.name === party.name)
    .slice(0, 1)
    .map((member) => member.id);
}

/** The steps that make one of every entity among these that the evidence takes for one. */
export function sameSteps(refs: Iterable<PartyRef>, evidence: Evidence): RuleStep[] {
  const byCluster = new Map<Cluster, Set<string>>();
  for (const ref of refs) {
    const cluster = typeof ref === 'string' ? evidence.clusters.of(ref) : undefined;
    if (cluster === undefined) continue;
    byCluster.set(cluster, (byCluster.get(cluster) ?? new Set()).add(ref as string));
  }
  return [...byCluster].flatMap(([cluster, ids]) =>
    ids.size < 2 ? [] : joined(cluster, [...ids], evidence),
  );
}

function joined(cluster: Cluster, ids: readonly string[], evidence: Evidence): RuleStep[] {
  const joins = new Map<string, Join>();
  const [first = '', ...others] = ids;
  const linker = linkerOf(cluster, evidence);
  for (const other of others) {
    for (const join of path(linker, first, other)) joins.set(`${join.a} ${join.b}`, join);
  }
  const judged = [...joins.values()].filter((join) => 'judgement' in join.because);
  const named = [...joins.values()].filter((join) => 'names' in join.because);
  const names = (some: readonly Join[]): string => {
    const used = new Set(some.flatMap((join) => [join.a, join.b]));
    return listed(cluster.members.filter((member) => used.has(member.id)).map((member) => member.name));
  };
  const out: RuleStep[] = [];
  if (judged.length > 0) {
    out.push(
      step(
        'identity.judged',
        `A person judged that these names mean one: ${names(judged)}.`,
        judged.flatMap(({ because }) => ('judgement' in because ? [{ judgement: because.judgement }] : [])),
        { fact: { kind: 'same', joins: judged } },
      ),
    );
  }
  if (named.length > 0) {
    out.push(
      step(
        'identity.same-name',
        `Presumed to be one in different sources, by name: ${names(named)}.`,
        [presumed('same-name')],
        { fact: { kind: 'same', joins: named } },
      ),
    );
  }
  return out;
}

interface Linker {
  readonly members: ReadonlyMap<string, Entity>;
  readonly judged: (a: string, b: string) => Join | null;
  readonly named: (a: string, b: string) => Join | null;
}

function linkerOf(cluster: Cluster, evidence: Evidence): Linker {
  const members = new Map(cluster.members.map((member) => [member.id, member]));
  const edges = cluster.judgements.length > 0 ? judgedPairs(evidence.judgements) : null;
  return {
    members,
    judged: (a, b) => {
      const judgement = edges?.get(pairKey(a, b));
      return judgement?.decision === 'yes' ? { a, b, because: { judgement: judgement.id } } : null;
    },
    named: (a, b) => {
      const [x, y] = [members.get(a), members.get(b)];
      const because = cluster.presumed && x && y && x.source !== y.source ? namesAgree(x, y) : null;
      return because ? { a, b, because } : null;
    },
  };
}

const known = new WeakMap<readonly Judgement[], ReadonlyMap<string, Judgement>>();

/** The latest judgement on each pair; found once for each list. */
function judgedPairs(judgements: readonly Judgement[]): ReadonlyMap<string, Judgement> {
  const there = known.get(judgements);
  if (there) return there;
  const pairs = latestOnPairs(judgements, 'identity');
  known.set(judgements, pairs);
  return pairs;
}

/** The shortest row of joins from one to another: by judgements alone where that is possible. */
function path({ members, judged, named }: Linker, from: string, to: string): readonly Join[] {
  const direct = judged(from, to);
  if (direct) return [direct];
  return (
    search(members, from, to, judged) ??
    one(named(from, to)) ??
    search(members, from, to, (a, b) => judged(a, b) ?? named(a, b)) ??
    []
  );
}

const one = (join: Join | null): readonly Join[] | null => (join === null ? null : [join]);

function search(
  members: ReadonlyMap<string, Entity>,
  from: string,
  to: string,
  joinOf: (a: string, b: string) => Join | null,
): readonly Join[] | null {
  const came = new Map<string, Join | null>([[from, null]]);
  const queue = [from];
  for (let at = queue.shift(); at !== undefined; at = queue.shift()) {
    if (at === to) {
      const row: Join[] = [];
      for (let join = came.get(at); join; join = came.get(join.a)) row.unshift(join);
      return row;
    }
    for (const next of members.keys()) {
      const join = came.has(next) ? null : joinOf(at, next);
      if (join === null) continue;
      came.set(next, join);
      queue.push(next);
    }
  }
  return null;
}

/** What two names have in common that lets them be presumed one; null where nothing does. */
function namesAgree(a: Entity, b: Entity): Join['because'] | null {
  // Another name of a person joins nothing.
  const namesOf = (entity: Entity): string[] =>
    entity.type === 'Person' ? [entity.name] : [entity.name, ...entity.aliases];
  for (const name of namesOf(a)) {
    const folded = foldedNames(name, []);
    const other = namesOf(b).find((each) => [...foldedNames(each, [])].some((form) => folded.has(form)));
    if (other !== undefined) return { names: [name, other], agree: 'equal' };
  }
  const names = [a.name, b.name] as const;
  if (a.type === 'Person' && personNamesAgree(personName(a.name), personName(b.name)))
    return { names, agree: 'person' };
  if (a.type === 'Organization' && organNamesAgree(organName(a.name), organName(b.name)))
    return { names, agree: 'organ' };
  return null;
}
