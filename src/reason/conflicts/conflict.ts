/** Conflict: what two or more voices say that does not go together, with every side and its words. */
import type { Claim } from '../../model/claim.ts';
import type { Presumption, Proof } from '../../model/finding.ts';
import type { Day } from '../../time/when.ts';
import { daysOf } from '../career.ts';
import type { Evidence } from '../evidence.ts';
import { uniqueVoices } from '../holders.ts';
import { identityPremises, claims as premises, presumptionsOf, step } from '../proof.ts';
import type { Rule } from '../rules.ts';

export type ConflictType = 'same-post' | 'date' | 'identity' | 'denial' | 'divergent-account';

export interface Side {
  readonly says: string;
  readonly voices: readonly (readonly string[])[];
  readonly claims: readonly string[];
}

export interface Conflict {
  readonly type: ConflictType;
  readonly about: string;
  readonly sides: readonly Side[];
  /** True where the sides differ and can all be true. */
  readonly bothMayBeTrue: boolean;
  /** One sentence on how the sides relate. */
  readonly note: string;
  readonly presumptions: readonly Presumption[];
  /** Of a contradiction of dates: the first and last day that follow from the other sides. */
  readonly bounds?: readonly [Day | null, Day | null];
  /** What is told of the same day and agrees with these days. */
  readonly agrees?: readonly Side[];
  /** In what the accounts that are taken for one event differ. */
  readonly beside?: string;
  readonly proof: Proof;
}

export function side(says: string, claims: readonly Claim[]): Side {
  return { says, voices: uniqueVoices(claims), claims: [...new Set(claims.map((claim) => claim.id))] };
}

export function conflict(
  type: ConflictType,
  about: string,
  sides: readonly Side[],
  note: string,
  evidence: Evidence,
  options: { readonly bothMayBeTrue?: boolean; readonly premises?: readonly Proof[] } = {},
): Conflict {
  const used = new Set(sides.flatMap((each) => each.claims));
  const proof = step(`conflict.${type}` satisfies Rule, note, [
    ...premises(used),
    ...identityOf(used, evidence),
    ...(options.premises ?? []),
  ]);
  return {
    type,
    about,
    sides,
    bothMayBeTrue: options.bothMayBeTrue ?? false,
    note,
    presumptions: [...new Set(presumptionsOf(proof))],
    proof,
  };
}

const known = new WeakMap<readonly Claim[], ReadonlyMap<string, Claim>>();

function claimsById({ claims }: Evidence): ReadonlyMap<string, Claim> {
  const byId = known.get(claims) ?? new Map(claims.map((claim) => [claim.id, claim]));
  known.set(claims, byId);
  return byId;
}

/** Why the parties of these claims are taken for one, where they stand in several sources. */
export function identityOf(used: ReadonlySet<string>, evidence: Evidence): Proof[] {
  const members = new Map<string, Set<string>>();
  const byId = claimsById(evidence);
  for (const id of used) {
    const claim = byId.get(id);
    if (claim === undefined) continue;
    for (const filler of Object.values(claim.args).flat()) {
      const cluster = filler.entity === null ? undefined : evidence.clusters.of(filler.entity);
      if (!cluster || filler.entity === null) continue;
      members.set(cluster.id, (members.get(cluster.id) ?? new Set()).add(filler.entity));
    }
  }
  return [...members].flatMap(([id, entities]) => {
    const cluster = evidence.clusters.of(id);
    if (!cluster || entities.size < 2) return [];
    return identityPremises({
      ...cluster,
      members: cluster.members.filter((member) => entities.has(member.id)),
    });
  });
}

/** Whether the days of two claims exclude each other; unknown days exclude nothing. */
export function daysApart(a: Claim, b: Claim, evidence: Evidence): boolean {
  return rangesApart(daysOf(a, evidence), daysOf(b, evidence));
}

type Range = readonly [Day | null, Day | null];

export function rangesApart([a1, a2]: Range, [b1, b2]: Range): boolean {
  return (a2 !== null && b1 !== null && a2 < b1) || (b2 !== null && a1 !== null && b2 < a1);
}

/** Whether two claims are told by different voices: two sources, or two chains of voices of one. */
export function toldByOthers(a: Claim, b: Claim): boolean {
  const chain = (claim: Claim): string => claim.voices.map((voice) => voice.name).join('\n');
  return a.source !== b.source || chain(a) !== chain(b);
}

/** Told as something that happened or holds, not ordered, asked or foretold. */
export function isAccount(claim: Claim): boolean {
  const stance = claim.voices.at(-1)?.stance ?? 'asserted';
  return stance === 'asserted' || stance === 'supposed';
}
