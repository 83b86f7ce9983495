/** Dates of: the days of a person's birth, death and deeds, or of a named event, that follow from the claims. */
import type { Claim } from '../../model/claim.ts';
import type { Cluster } from '../../model/cluster.ts';
import type { Presumption, Proof } from '../../model/finding.ts';
import { identityOf } from '../conflicts/conflict.ts';
import { type Evidence, partiesOf } from '../evidence.ts';
import { notAmong } from '../holders.ts';
import { claimsOf, presumptionsOf } from '../proof.ts';
import { dateNetwork } from './date-network.ts';
import { disagreement } from './disagreement.ts';
import type { Ground } from './ground.ts';
import { lifePoint, namedEventPoint, type Point } from './points.ts';
import {
  apart,
  bounded,
  boundsProof,
  type Days,
  type Follows,
  type Tightened,
  Tightening,
  type Told,
  uniqueGrounds,
} from './tightened.ts';

/** What one voice, or several alike, say of the day itself. */
export interface ToldDate {
  readonly days: Days;
  readonly claims: readonly Claim[];
  /** Against what follows from the other claims; `told` where nothing does. */
  readonly stands: 'agrees' | 'contradicts' | 'told';
  /** Voices only suppose or doubt it. */
  readonly soft: boolean;
}

export interface DateFinding {
  readonly point: Point;
  readonly days: Days;
  /** The grounds of the days, those of the earliest first. */
  readonly grounds: readonly Ground[];
  readonly told: readonly ToldDate[];
  /** In what the accounts taken for one event differ. */
  readonly beside: string | null;
  readonly presumptions: readonly Presumption[];
  readonly proof: Proof;
}

/** In the order of their days; those without any come last. */
export function datesOf(about: Cluster, evidence: Evidence): DateFinding[] {
  const network = dateNetwork(evidence, about);
  const tightening = new Tightening(network);
  const party = { key: about.id, name: about.name, cluster: about };
  const wanted = new Set<string>();
  for (const kind of ['birth', 'death'] as const) wanted.add(lifePoint(kind, party).key);
  wanted.add(namedEventPoint(about).key);
  for (const point of network.points.values()) {
    const { claim } = point;
    if (claim === null) continue;
    const takesPart = Object.keys(claim.args).some((argument) =>
      partiesOf(claim, argument, evidence).some((each) => each.key === about.id),
    );
    if (takesPart) wanted.add(point.key);
  }
  const out: DateFinding[] = [];
  const done = new Set<string>();
  for (const key of wanted) {
    if (done.has(key)) continue;
    for (const each of tightening.same(key)) done.add(each);
    const tightened = tightening.of(key);
    const finding = tightened === null ? null : findingOf(tightened, evidence);
    if (finding !== null) out.push(finding);
  }
  const first = ({ point, days }: DateFinding): string =>
    point.kind === 'birth' ? '' : point.kind === 'death' ? '~' : (days[0] ?? days[1] ?? '~');
  return out.toSorted((a, b) => (first(a) < first(b) ? -1 : first(a) > first(b) ? 1 : 0));
}

function findingOf(tightened: Tightened, evidence: Evidence): DateFinding | null {
  const { point, bounds, told } = tightened;
  if (told.length === 0 && (point.kind === 'event' ? !saysMore(bounds) : !bounded(bounds.days))) return null;
  const grounds = uniqueGrounds([...bounds.earliest, ...bounds.latest]);
  const claims = grounds.flatMap((ground) => ground.claims);
  const proof = withIdentity(boundsProof(point, bounds, evidence), evidence);
  return {
    point,
    days: bounds.days,
    grounds,
    told: told.map((each) => ({
      days: each.days,
      claims: each.grounds.flatMap((ground) => ground.claims),
      stands: standing(each, tightened),
      soft: each.soft,
    })),
    beside: disagreement(claims, evidence),
    presumptions: [...new Set(presumptionsOf(proof))],
    proof,
  };
}

/**
 * Whether the days of an event are worth telling: that it lies within the life of who did it, or before
 * the date of its source, goes without saying.
 */
function saysMore({ earliest, latest }: Follows): boolean {
  return [earliest, latest].some(
    (path) =>
      path.length > 0 && path[0]?.label.rule !== 'date.life' && path.every(({ label }) => !label.limit),
  );
}

function standing(told: Told, { derived, contradicts }: Tightened): ToldDate['stands'] {
  if (contradicts.some((each) => each.told === told)) return 'contradicts';
  const both =
    (told.days[0] !== null && derived.days[1] !== null) ||
    (told.days[1] !== null && derived.days[0] !== null);
  return both && !apart(told.days, derived.days) ? 'agrees' : 'told';
}

/** The proof with why the parties of its claims are taken for one, where they stand in several sources. */
function withIdentity(proof: Proof, evidence: Evidence): Proof {
  if (!('rule' in proof)) return proof;
  const identity = identityOf(new Set(claimsOf(proof)), evidence);
  return { ...proof, premises: [...proof.premises, ...notAmong(proof.premises, identity)] };
}
