/**
 * Other accounts: what else the case holds of what a claim says. Claims of other sources that say the
 * same, and claims that deny it or stand against it in a contradiction. Only claims about those who take
 * part in it are looked at, so that a large case answers as fast as a small one.
 */
import { joinEntities } from '../identity/clusters.ts';
import type { Argument, Claim } from '../model/claim.ts';
import type { Clusters } from '../model/cluster.ts';
import type { Review } from '../model/judgement.ts';
import { foldName } from '../model/names.ts';
import { isAccount } from '../reason/conflicts/conflict.ts';
import { findConflicts } from '../reason/conflicts/find-conflicts.ts';
import { gatherEvidence } from '../reason/evidence.ts';
import type { Case, CaseClaim } from '../store/case.ts';
import { clustersOf, currentSources, presumptionsOn } from './evidence-of.ts';

export interface OtherAccounts {
  /** Ids of claims of other sources that say the same. */
  readonly same: readonly string[];
  /** Ids of claims that deny it, or are on another side of a contradiction. */
  readonly otherwise: readonly string[];
}

/** About whom more is told than this, contradictions are left to the list of them all. */
const MOST = 2000;

export function otherAccounts(of: Case, claim: CaseClaim): OtherAccounts {
  const sources = currentSources(of);
  const presumptions = presumptionsOn({});
  const clusters = clustersOf(of, sources, presumptions);
  const parties = entitiesOf(claim).flatMap(
    (id) => clusters.of(id)?.members.map((member) => member.id) ?? [id],
  );
  const found = new Map<string, CaseClaim>([[claim.id, claim]]);
  const add = (claims: Iterable<CaseClaim>): void => {
    for (const each of claims) {
      if (found.size > MOST) return;
      if (sources.has(each.source)) found.set(each.id, each);
    }
  };
  add(of.claims({ kind: 'denial', targets: [claim.id] }));
  const denials = [...found.keys()].filter((id) => id !== claim.id);
  add(of.claims({ entities: parties }));
  const others = [...found.values()].filter((each) => each.id !== claim.id);
  const alike = others.filter((each) => saysAlike(claim, each, clusters));
  const same = alike.filter((each) => each.source !== claim.source && each.polarity === claim.polarity);
  const contrary = alike.filter((each) => each.polarity !== claim.polarity);
  const opposed = found.size > MOST ? [] : against(of, claim, [...found.values()], sources, presumptions);
  const otherwise = new Set([...denials, ...contrary.map(({ id }) => id), ...opposed]);
  // Two accounts of one thing that differ in a part agree in the rest; where they differ comes first.
  return { same: same.map(({ id }) => id).filter((id) => !otherwise.has(id)), otherwise: [...otherwise] };
}

/** Ids on the other sides of every contradiction that has the claim on a side. */
function against(
  of: Case,
  claim: Claim,
  claims: readonly CaseClaim[],
  sources: ReturnType<typeof currentSources>,
  presumptions: ReturnType<typeof presumptionsOn>,
): string[] {
  const ids = [...new Set(claims.flatMap(entitiesOf))];
  const judgements = of.identityJudgements(ids);
  const evidence = gatherEvidence({
    claims: [...claims],
    reviews: new Map<string, Review>(claims.map(({ id, review }) => [id, review])),
    clusters: joinEntities(of.entities({ ids }), judgements, { sameName: presumptions.has('same-name') }),
    judgements,
    originJudgements: of.judgements('origin'),
    periods: of.periods(),
    sources,
    presumptions,
  });
  return findConflicts(evidence).flatMap(({ sides }) => {
    const own = sides.find((side) => side.claims.includes(claim.id));
    if (own === undefined) return [];
    return sides.filter((side) => side !== own).flatMap((side) => side.claims);
  });
}

const fillersOf = ({ args, where, voices }: Claim): { readonly entity: string | null }[] => [
  ...Object.values(args).flat(),
  ...where,
  ...voices,
];
const entitiesOf = (claim: Claim): string[] =>
  fillersOf(claim).flatMap(({ entity }) => (entity === null ? [] : [entity]));

/** Whether both say it of the same: of each argument that both have, one filler is the same, and no day forbids it. */
function saysAlike(a: Claim, b: Claim, clusters: Clusters): boolean {
  if (a.kind !== b.kind || a.type !== b.type || a.aspect !== b.aspect) return false;
  // What was ordered or foretold is not what is told to have happened.
  if (isAccount(a) !== isAccount(b)) return false;
  const shared = Object.keys(a.args).filter((name) => (b.args[name]?.length ?? 0) > 0);
  const needed = Math.min(2, Object.keys(a.args).length, Object.keys(b.args).length);
  return (
    shared.length > 0 &&
    shared.length >= needed &&
    shared.every((name) =>
      a.args[name]!.some((one) => b.args[name]!.some((other) => isSame(one, other, clusters))),
    ) &&
    !apart(a, b) &&
    !apart(b, a)
  );
}

function isSame(a: Argument, b: Argument, clusters: Clusters): boolean {
  if (a.claim !== null || b.claim !== null) return a.claim === b.claim;
  if (a.entity !== null && b.entity !== null) {
    const cluster = clusters.of(a.entity);
    return a.entity === b.entity || (cluster !== undefined && cluster.id === clusters.of(b.entity)?.id);
  }
  return foldName(a.name) === foldName(b.name);
}

/** Whether the latest end of one lies before the earliest beginning of the other. */
function apart(a: Claim, b: Claim): boolean {
  const [end, start] = [a.when.end[1], b.when.start[0]];
  return end !== null && start !== null && end !== 'open' && start !== 'open' && end < start;
}
