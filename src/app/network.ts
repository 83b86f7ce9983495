/**
 * Network: who communicated with whom, and what fell into whose hands, as claimed. A line stands for
 * claims; where a voice says that it was not so, the line says that it is denied.
 */
import type { Claim } from '../model/claim.ts';
import { type Evidence, type Party, partiesOf } from '../reason/evidence.ts';
import type { Case } from '../store/case.ts';
import { findSource, type Scope } from './evidence-of.ts';
import { keptEvidence } from './kept-evidence.ts';

export interface NetworkQuestion extends Scope {
  /** Only what this source tells. */
  readonly source?: string | null;
}

export interface NetworkNode {
  readonly key: string;
  readonly name: string;
  readonly type: string;
}

export interface NetworkLink {
  readonly from: string;
  readonly to: string;
  /** A type of communication; `by way of`: `from` carried it; `interception`: it fell into the hands of `to`. */
  readonly type: string;
  /** Those that say so, then those that say it was not so or deny it. */
  readonly claims: readonly Claim[];
  readonly denied: boolean;
}

export interface Network {
  readonly nodes: readonly NetworkNode[];
  readonly links: readonly NetworkLink[];
  /** Communications of which the words do not give both who and whom. */
  readonly untied: readonly Claim[];
  readonly evidence: Evidence;
}

/** Throws a CallError where the source or a switch is not known. */
export function network(of: Case, { source, ...scope }: NetworkQuestion = {}): Network {
  const evidence = keptEvidence(of, scope, ['communication', 'act', 'denial']);
  const only = source ? findSource(evidence.sources, source).id : null;
  const denials = new Map<string, Claim[]>();
  for (const claim of evidence.claims) {
    if (claim.kind !== 'denial') continue;
    for (const { claim: target } of claim.args['claims'] ?? []) {
      if (target !== null) denials.set(target, [...(denials.get(target) ?? []), claim]);
    }
  }
  const nodes = new Map<string, NetworkNode>();
  const links = new Map<
    string,
    { from: string; to: string; type: string; told: Claim[]; against: Claim[] }
  >();
  const untied: Claim[] = [];
  const node = ({ key, name, cluster }: Party): string => {
    if (!nodes.has(key)) nodes.set(key, { key, name, type: typeOf(key, cluster) });
    return key;
  };
  const tie = (from: Party, to: Party, type: string, claim: Claim): void => {
    if (from.key === to.key) return;
    const key = JSON.stringify([from.key, to.key, type]);
    const link = links.get(key) ?? { from: node(from), to: node(to), type, told: [], against: [] };
    links.set(key, link);
    (claim.polarity === '-' ? link.against : link.told).push(claim);
    link.against.push(...(denials.get(claim.id) ?? []));
  };
  for (const claim of evidence.claims) {
    if (only !== null && claim.source !== only) continue;
    const ends = endsOf(claim, evidence);
    for (const [from, to, type] of ends) tie(from, to, type, claim);
    if (claim.kind === 'communication' && ends.length === 0) untied.push(claim);
  }
  return {
    nodes: [...nodes.values()],
    links: [...links.values()].map(({ told, against, ...link }) => ({
      ...link,
      claims: [...new Set([...told, ...against])],
      denied: against.length > 0,
    })),
    untied,
    evidence,
  };
}

/** A type of entity, `words` for words of one source that name none, or `unnamed`. */
const typeOf = (key: string, cluster: Party['cluster']): string =>
  cluster?.type ?? (key.startsWith(`${UNNAMED} `) ? UNNAMED : 'words');

/** Whoever the words do not name; another in each claim, since nothing says that they are one. */
const unnamed = (claim: Claim): Party => ({
  key: `${UNNAMED} ${claim.id}`,
  name: 'not named',
  cluster: null,
});
const UNNAMED = 'unnamed';

/** From whom to whom, and into whose hands it fell: pairs of a claim, each with the type of the link. */
function endsOf(claim: Claim, evidence: Evidence): [Party, Party, string][] {
  const parties = (argument: string): Party[] => partiesOf(claim, argument, evidence);
  const pairs = (from: readonly Party[], to: readonly Party[], type: string): [Party, Party, string][] =>
    from.flatMap((a) => to.map((b): [Party, Party, string] => [a, b, type]));
  if (claim.kind === 'act') {
    return claim.type === 'interception'
      ? pairs(parties('victim'), parties('perpetrator'), 'interception')
      : [];
  }
  if (claim.kind !== 'communication') return [];
  const [to, via, hands] = [parties('to'), parties('via'), parties('intercepted-by')];
  const named = parties('from');
  const from = named.length > 0 || to.length + hands.length === 0 ? named : [unnamed(claim)];
  return [
    ...pairs(from, to, claim.type ?? 'communication'),
    // Who carried it stands between: towards whom it was meant for, else from whom it came.
    ...(to.length > 0 ? pairs(via, to, 'by way of') : pairs(from, via, 'by way of')),
    ...pairs(from, hands, 'interception'),
  ];
}
