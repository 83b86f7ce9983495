/** Attested: what all controls and losses share, put together from the claims that they rest on. */
import type { Claim } from '../../model/claim.ts';
import type { Presumption, Proof } from '../../model/finding.ts';
import { attest, type Standing, standing } from '../attestation.ts';
import type { Evidence, Party } from '../evidence.ts';
import { uniqueVoices } from '../holders.ts';
import { presumptionsOf, step } from '../proof.ts';
import type { Rule } from '../rules.ts';
import { sameSteps } from '../same.ts';
import { sentence } from '../wording.ts';
import type { Subject } from './subject.ts';

/** What the claims say together of the time asked about; null where they say nothing of it. */
export function standingOf(claims: readonly Claim[], subject: Subject, evidence: Evidence): Standing | null {
  const attestations = claims.map((claim) => attest(claim, subject.asked, subject.mode, evidence));
  const stand = standing(attestations, subject.asked, subject.mode, evidence);
  return stand.verdict === 'no evidence' ? null : stand;
}

/** Voices, claims, presumptions and proof, alike for everything that claims attest. */
export function attested(
  rule: Rule,
  stand: Standing,
  parties: readonly Party[],
  evidence: Evidence,
  extra: readonly Proof[] = [],
) {
  const used = stand.used.map((each) => each.claim);
  const proof = step(rule, used.map((claim) => sentence(claim, evidence.sources)).join(' '), [
    ...stand.premises,
    ...stand.more,
    ...extra,
    ...sameSteps(entitiesOf(parties, used, evidence), evidence),
  ]);
  return {
    voices: uniqueVoices(used),
    claims: used.map((claim) => claim.id),
    presumptions: [...new Set<Presumption>([...stand.presumptions, ...presumptionsOf(proof)])],
    proof,
  };
}

/** The entities by which the claims name these parties. */
export function entitiesOf(
  parties: readonly Party[],
  used: readonly Claim[],
  evidence: Evidence,
): readonly string[] {
  const keys = new Set(parties.map((party) => party.key));
  return used
    .flatMap((claim) => Object.values(claim.args).flat())
    .flatMap(({ entity }) =>
      entity !== null && keys.has(evidence.clusters.of(entity)?.id ?? '') ? [entity] : [],
    );
}

/** Claims grouped by what they say: the same two parties, the same type. */
export class Grouped<T> {
  readonly #groups = new Map<string, { readonly of: T; readonly claims: Claim[] }>();

  add(key: string, of: T, claim: Claim): void {
    const known = this.#groups.get(key);
    if (known) known.claims.push(claim);
    else this.#groups.set(key, { of, claims: [claim] });
  }

  all(): readonly { readonly of: T; readonly claims: readonly Claim[] }[] {
    return [...this.#groups.values()];
  }
}
