/** Conflict: what two or more voices say that does not go together, with every side and its words. */
import type { Claim } from '../../model/claim.ts';
import type { ConflictFact, ConflictGround, ConflictSideFact, PartyRef } from '../../model/fact.ts';
import type { Presumption, Proof } from '../../model/finding.ts';
import type { Day } from '../../time/when.ts';
import { periodPremises } from '../attestation.ts';
import { daysOf } from '../career.ts';
import type { Evidence } from '../evidence.ts';
import { notAmong, uniqueVoices } from '../holders.ts';
import { claims as premises, presumptionsOf, step } from '../proof.ts';
import type { Rule } from '../rules.ts';
import { sameSteps } from '../same.ts';
import { stateOf } from '../state.ts';

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

/** What a checker needs of a conflict: the fewest claims of each side, and how they exclude each other. */
export interface Grounds {
  readonly ground: ConflictGround;
  readonly about: readonly PartyRef[];
  readonly sides: readonly ConflictSideFact[];
}

/** Of each side the fewest, so that each has one of another side against it. */
export function fewest<T>(sides: readonly (readonly T[])[], opposed: (a: T, b: T) => boolean): T[][] {
  const chosen: T[][] = sides.map(() => []);
  const add = (side: T[], one: T): void => {
    if (!side.includes(one)) side.push(one);
  };
  sides.forEach((side, i) => {
    const own = chosen[i] as T[];
    for (const a of [...own, ...side]) {
      for (const j of sides.keys()) {
        if (j === i) continue;
        const other = chosen[j] as T[];
        const b = [...other, ...(sides[j] ?? [])].find((each) => opposed(a, each));
        if (b === undefined) continue;
        add(own, a);
        add(other, b);
        return;
      }
    }
    const first = side[0];
    if (first !== undefined) add(own, first);
  });
  return chosen;
}

export function conflict(
  type: ConflictType,
  about: string,
  sides: readonly Side[],
  note: string,
  evidence: Evidence,
  options: {
    readonly bothMayBeTrue?: boolean;
    readonly premises?: readonly Proof[];
    readonly grounds?: Grounds;
  } = {},
): Conflict {
  const { grounds } = options;
  const used = new Set(sides.flatMap((each) => each.claims));
  const main = grounds ? new Set(grounds.sides.flatMap((each) => each.claims)) : used;
  const identity = grounds ? sameSteps(refsIn(grounds), evidence) : identityOf(main, evidence);
  const periods = periodsOf(main, evidence);
  const others = premises(used).filter((each) => !('claim' in each) || !main.has(each.claim));
  const fact: ConflictFact | undefined = grounds ? { kind: 'conflict', ...grounds } : undefined;
  const proof = step(
    `conflict.${type}` satisfies Rule,
    note,
    [...premises(main), ...periods, ...identity, ...(options.premises ?? [])],
    {
      ...(fact ? { fact } : {}),
      more: [
        ...others,
        ...(others.length > 0 ? notAmong(periods, periodsOf(used, evidence)) : []),
        ...(others.length > 0 ? notAmong(identity, identityOf(used, evidence)) : []),
      ],
    },
  );
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

const refsIn = ({ about, sides }: Grounds): PartyRef[] => [
  ...about,
  ...sides.flatMap((each) => each.parties ?? []),
];

const known = new WeakMap<readonly Claim[], ReadonlyMap<string, Claim>>();

function claimsIn(ids: ReadonlySet<string>, { claims }: Evidence): Claim[] {
  const byId = known.get(claims) ?? new Map(claims.map((claim) => [claim.id, claim]));
  known.set(claims, byId);
  return [...ids].map((id) => byId.get(id)).filter((claim) => claim !== undefined);
}

/** Why the parties of these claims are taken for one, where they stand in several sources. */
export function identityOf(used: ReadonlySet<string>, evidence: Evidence): Proof[] {
  const refs = claimsIn(used, evidence)
    .flatMap((claim) => Object.values(claim.args).flat())
    .flatMap(({ entity }) => (entity === null ? [] : [entity]));
  return sameSteps(refs, evidence);
}

/** The named periods by which these claims are dated. */
function periodsOf(used: ReadonlySet<string>, evidence: Evidence): Proof[] {
  return periodPremises(claimsIn(used, evidence).map((claim) => ({ state: stateOf(claim, evidence) })));
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
