/** Proof: building the steps by which a finding rests on claims, judgements and presumptions. */

import type { Fact } from '../model/fact.ts';
import { PRESUMPTIONS, type Presumption, type Proof, type RuleStep } from '../model/finding.ts';
import type { Rule } from './rules.ts';

export interface StepParts {
  /** The conclusion in a form that the checker can replay. */
  readonly fact?: Fact;
  /** Corroboration: what would each do in place of the premises. */
  readonly more?: readonly Proof[];
}

export function step(rule: Rule, says: string, premises: readonly Proof[], parts: StepParts = {}): RuleStep {
  return {
    rule,
    says,
    ...(parts.fact ? { fact: parts.fact } : {}),
    premises,
    ...(parts.more?.length ? { more: parts.more } : {}),
  };
}

export function claims(ids: Iterable<string>): Proof[] {
  return [...new Set(ids)].map((claim) => ({ claim }));
}

export function presumed(presumption: Presumption, says: string = PRESUMPTIONS[presumption]): Proof {
  return { presumption, says };
}

/** Every claim a proof rests on, corroboration included. */
export function claimsOf(proof: Proof): string[] {
  if ('claim' in proof) return [proof.claim];
  return 'premises' in proof ? [...proof.premises, ...(proof.more ?? [])].flatMap(claimsOf) : [];
}

/** Every presumption a proof uses, corroboration included. */
export function presumptionsOf(proof: Proof): Presumption[] {
  if ('presumption' in proof) return [proof.presumption];
  return 'premises' in proof ? [...proof.premises, ...(proof.more ?? [])].flatMap(presumptionsOf) : [];
}

/** Each step once, by the claims that it rests on. */
export function uniqueProofs(proofs: readonly Proof[]): Proof[] {
  return [...new Map(proofs.map((proof) => [claimsOf(proof).join(' '), proof])).values()];
}
