/** Ground: why a constraint on dates holds. The label that every constraint of the network bears. */
import type { Claim } from '../../model/claim.ts';
import type { Cluster } from '../../model/cluster.ts';
import type { Presumption, Proof } from '../../model/finding.ts';
import type { Constraint } from '../../time/network/constraint.ts';
import type { Evidence } from '../evidence.ts';
import { claims as premises, presumed, step } from '../proof.ts';
import type { Rule } from '../rules.ts';
import { sameSteps } from '../same.ts';

export interface Ground {
  readonly rule: Rule;
  /** One sentence, beginning with its voice where it tells what a claim says. */
  readonly says: string;
  readonly claims: readonly Claim[];
  readonly presumptions: readonly { readonly presumption: Presumption; readonly says: string }[];
  /** Persons by whom claims of two sources are tied together, each with its entities of these sources. */
  readonly persons: readonly Cluster[];
  /** The day is only that of the source: what it tells had happened by then. */
  readonly limit: boolean;
}

export type Dated = Constraint<Ground>;

/** The step of a proof that a ground is. */
export function groundStep({ rule, says, claims, presumptions, persons }: Ground, evidence: Evidence): Proof {
  return step(rule, says, [
    ...premises(claims.map((claim) => claim.id)),
    ...presumptions.map((each) => presumed(each.presumption, each.says)),
    ...persons.flatMap((person) =>
      sameSteps(
        person.members.map((member) => member.id),
        evidence,
      ),
    ),
  ]);
}
