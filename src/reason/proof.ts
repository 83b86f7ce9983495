/** Proof: building the steps by which a finding rests on claims, judgements and presumptions. */

import type { Cluster } from '../model/cluster.ts';
import { PRESUMPTIONS, type Presumption, type Proof } from '../model/finding.ts';
import type { Rule } from './rules.ts';

export function step(rule: Rule, says: string, premises: readonly Proof[]): Proof {
  return { rule, says, premises };
}

export function claims(ids: Iterable<string>): Proof[] {
  return [...new Set(ids)].map((claim) => ({ claim }));
}

export function presumed(presumption: Presumption, says: string = PRESUMPTIONS[presumption]): Proof {
  return { presumption, says };
}

/**
 * Why the members of a cluster are taken for one; nothing where it has one member. The judgements are
 * those on the shortest ways between the members given, so narrow the cluster to what is used.
 */
export function identityPremises(cluster: Cluster): Proof[] {
  if (cluster.members.length < 2) return [];
  const names = [...new Set(cluster.members.map((member) => member.name))].join(', ');
  const grounds = cluster.grounds(cluster.members.map((member) => member.id));
  const out: Proof[] = [];
  if (grounds.judgements.length > 0) {
    out.push(
      step(
        'identity.judged',
        `A person judged that these names mean one: ${names}.`,
        grounds.judgements.map((judgement) => ({ judgement })),
      ),
    );
  }
  if (grounds.presumed) {
    out.push(
      step('identity.same-name', `Presumed to be one in different sources, by name: ${names}.`, [
        presumed('same-name'),
      ]),
    );
  }
  return out;
}

/** Every claim a proof rests on. */
export function claimsOf(proof: Proof): string[] {
  if ('claim' in proof) return [proof.claim];
  return 'premises' in proof ? proof.premises.flatMap(claimsOf) : [];
}

/** Every presumption a proof uses. */
export function presumptionsOf(proof: Proof): Presumption[] {
  if ('presumption' in proof) return [proof.presumption];
  return 'premises' in proof ? proof.premises.flatMap(presumptionsOf) : [];
}
