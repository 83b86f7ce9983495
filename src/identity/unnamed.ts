/**
 * Unnamed: groups and nicknames ("a certain visitor", "el Ronco", "four men") as candidates for persons
 * who are named elsewhere, where claims put them in the same place of the same kind of event: the same
 * act or communication, the same other party, times that do not exclude each other.
 *
 * It is evidence of the weakest sort, since many can have done one kind of thing to one person; the
 * reasons say on which claims it rests.
 */
import type { Claim } from '../model/claim.ts';
import type { Cluster, Clusters } from '../model/cluster.ts';
import type { Entity } from '../model/entity.ts';
import { foldName, isProperName } from '../model/names.ts';
import type { When } from '../time/when.ts';
import type { Reason } from './comparison.ts';

export interface UnnamedPair {
  readonly a: { readonly cluster: Cluster; readonly entity: Entity };
  readonly b: { readonly cluster: Cluster; readonly entity: Entity };
  readonly weight: number;
  readonly reasons: readonly Reason[];
  /** The claim about the one without a name, then the claim about the named. */
  readonly claims: readonly [string, string];
}

/** Bits, set by rule. */
const WEIGHTS = {
  start: -3.5,
  event: 1,
  party: 2.5,
  words: 1,
  day: 2,
  time: 0.5,
  undated: 0,
  several: -3,
} as const;

/** A name that a source gives as a nickname: an article of Spanish, French, Arabic … in small letters. */
const NICKNAME = /^(?:el|la|lo|il|le|les|los|las|der|die|das|o|a|the)\s+\p{Lu}|^["“«']/u;

export const isUnnamed = (entity: Entity): boolean =>
  entity.type === 'Group' ||
  (entity.type === 'Person' && (!isProperName(entity.name) || NICKNAME.test(entity.name)));

interface Part {
  readonly claim: Claim;
  readonly argument: string;
  readonly entity: Entity;
  readonly cluster: Cluster;
}

/** Each pair of someone unnamed and someone named with the event that speaks most for it. */
export function unnamedPairs(claims: readonly Claim[], clusters: Clusters): UnnamedPair[] {
  const entities = new Map<string, Entity>();
  for (const cluster of clusters.all) for (const member of cluster.members) entities.set(member.id, member);
  // By kind, type, argument and other party, so that only what can go together is compared.
  const named = new Map<string, Part[]>();
  const unnamed: Part[] = [];
  for (const claim of claims) {
    if (
      (claim.kind !== 'act' && claim.kind !== 'communication') ||
      claim.type === null ||
      claim.polarity === '-'
    )
      continue;
    for (const [argument, fillers] of Object.entries(claim.args))
      for (const filler of fillers) {
        const entity = filler.entity === null ? undefined : entities.get(filler.entity);
        const cluster = entity === undefined ? undefined : clusters.of(entity.id);
        if (entity === undefined || cluster === undefined) continue;
        const part = { claim, argument, entity, cluster };
        if (isUnnamed(entity)) unnamed.push(part);
        else if (entity.type === 'Person') {
          for (const party of otherParties(part, clusters)) {
            const key = `${eventKey(part)} ${party}`;
            const list = named.get(key);
            if (list === undefined) named.set(key, [part]);
            else list.push(part);
          }
        }
      }
  }
  const best = new Map<string, UnnamedPair>();
  for (const part of unnamed)
    for (const party of otherParties(part, clusters))
      for (const other of named.get(`${eventKey(part)} ${party}`) ?? []) {
        const pair = compareEvents(part, other);
        if (pair === null) continue;
        const key = `${part.cluster.id} ${other.cluster.id}`;
        if ((best.get(key)?.weight ?? Number.NEGATIVE_INFINITY) < pair.weight) best.set(key, pair);
      }
  return [...best.values()];
}

/** Communications between two have no order that every source keeps; acts have. */
const MUTUAL = new Set(['visit', 'meeting', 'conversation']);

function eventKey({ claim, argument }: Part): string {
  const mutual = claim.kind === 'communication' && MUTUAL.has(claim.type ?? '');
  return `${claim.kind} ${mutual ? 'mutual' : claim.type} ${mutual ? '' : argument}`;
}

/** Who else takes part: clusters, and names of what is no entity, folded. */
function otherParties(part: Part, clusters: Clusters): Set<string> {
  const out = new Set<string>();
  for (const [argument, fillers] of Object.entries(part.claim.args)) {
    if (argument === 'content' || argument === 'reason' || argument === 'purpose') continue;
    for (const filler of fillers) {
      if (filler.claim !== null || filler.entity === part.entity.id) continue;
      const cluster = filler.entity === null ? undefined : clusters.of(filler.entity);
      if (cluster === part.cluster) continue;
      const folded = foldName(filler.name);
      if (cluster !== undefined) out.add(cluster.id);
      else if (isProperName(filler.name)) out.add(`“${folded}”`);
    }
  }
  return out;
}

function compareEvents(unnamed: Part, named: Part): UnnamedPair | null {
  if (unnamed.claim === named.claim || unnamed.cluster === named.cluster) return null;
  // Where the claim names both, they are two.
  const [one, two] = [unnamed, named];
  const takesPart = (claim: Claim, cluster: Cluster): boolean =>
    Object.values(claim.args).some((fillers) =>
      fillers.some((filler) => cluster.members.some((member) => member.id === filler.entity)),
    );
  if (takesPart(one.claim, two.cluster) || takesPart(two.claim, one.cluster)) return null;
  const time = timesTogether(one.claim.when, two.claim.when);
  if (time === 'apart') return null;
  const reasons: Reason[] = [];
  const add = (kind: keyof typeof WEIGHTS, says: string): void => {
    reasons.push({ kind: `event.${kind}`, says, weight: WEIGHTS[kind] });
  };
  add('start', 'one is not named, before anything is looked at');
  add(
    'event',
    `both ${one.claim.kind === 'act' ? `stand as ${one.argument} of ${one.claim.type}` : `take part in ${article(one.claim.type ?? '')} (${one.claim.type}, ${two.claim.type})`.replace(/ \((.+), \1\)$/, '')}`,
  );
  add('party', `the same other party: ${partyName(one, two)}`);
  const shared = sharedWords(one.claim, two.claim);
  if (shared !== null) add('words', `the same thing beside: ${shared}`);
  if (time === 'day') add('day', 'dated to the same day');
  else if (time === 'together') add('time', 'the times can be the same');
  else add('undated', 'at least one has no time');
  if (countOf(one) > 1) add('several', 'several are spoken of, at most one of them can be meant');
  const weight = Math.round(10 * reasons.reduce((sum, reason) => sum + reason.weight, 0)) / 10;
  return { a: one, b: two, weight, reasons, claims: [one.claim.id, two.claim.id] };
}

const article = (type: string): string => `a ${type}`;

function partyName(one: Part, two: Part): string {
  const names = (part: Part): string[] =>
    Object.entries(part.claim.args).flatMap(([argument, fillers]) =>
      argument === 'content' || argument === 'reason'
        ? []
        : fillers.filter((filler) => filler.entity !== part.entity.id).map((filler) => filler.name),
    );
  const theirs = names(two);
  const folded = new Set(theirs.map((name) => foldName(name)));
  return (
    names(one).find((name) => folded.has(foldName(name))) ??
    [names(one)[0], theirs[0]].filter(Boolean).join(' and ')
  );
}

/** A work, place or thing that both claims name. */
function sharedWords(a: Claim, b: Claim): string | null {
  const things = (claim: Claim): string[] =>
    [
      ...['about', 'instrument', 'content', 'charge'].flatMap((argument) => claim.args[argument] ?? []),
      ...claim.where,
    ]
      .filter((filler) => filler.claim === null)
      .map((filler) => filler.name);
  const folded = new Map(things(a).map((name) => [foldName(name), name]));
  for (const name of things(b)) if (folded.has(foldName(name))) return name;
  return null;
}

function countOf({ claim, entity, argument }: Part): number {
  const words = /^(?:two|three|four|five|six|seven|eight|nine|ten|several|some|many|\d+|both)\b/i.exec(
    entity.name,
  );
  if (words) return 2;
  return claim.quantity !== null && argument === 'victim'
    ? (claim.quantity.min ?? 1)
    : /\b(?:men|women|people|persons|families|soldiers|visitors)\b/i.test(entity.name)
      ? 2
      : 1;
}

/** Whether two times can be one. */
export function timesTogether(a: When, b: When): 'apart' | 'unknown' | 'together' | 'day' {
  const limits = (when: When): readonly [string, string] => [
    day(when.start[0]) ?? '',
    day(when.end[1]) ?? '\uffff',
  ];
  const [a1, a2] = limits(a);
  const [b1, b2] = limits(b);
  if (a1 > b2 || b1 > a2) return 'apart';
  if ((a1 === '' && a2 === '\uffff') || (b1 === '' && b2 === '\uffff')) return 'unknown';
  return a1 === a2 && a1 === b1 && b1 === b2 ? 'day' : 'together';
}

const day = (bound: string | null): string | null => (bound === 'open' ? null : bound);
