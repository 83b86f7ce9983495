/** Ground: why a constraint on dates holds. The label that every constraint of the network bears. */
import type { Claim } from '../../model/claim.ts';
import type { Presumption, Proof } from '../../model/finding.ts';
import type { Constraint } from '../../time/network/constraint.ts';
import { claims as premises, presumed, step } from '../proof.ts';
import type { Rule } from '../rules.ts';

export interface Ground {
  readonly rule: Rule;
  /** One sentence, beginning with its voice where it tells what a claim says. */
  readonly says: string;
  readonly claims: readonly Claim[];
  readonly presumptions: readonly { readonly presumption: Presumption; readonly says: string }[];
}

export type Dated = Constraint<Ground>;

/** The step of a proof that a ground is. */
export function groundStep({ rule, says, claims, presumptions }: Ground): Proof {
  return step(rule, says, [
    ...premises(claims.map((claim) => claim.id)),
    ...presumptions.map((each) => presumed(each.presumption, each.says)),
  ]);
}
