/** Attested: what all controls and losses share, put together from the claims that they rest on. */
import type { Claim } from '../../model/claim.ts';
import type { Fact, PartyRef } from '../../model/fact.ts';
import type { Presumption, Proof } from '../../model/finding.ts';
import { attest, type Standing, standing } from '../attestation.ts';
import type { Evidence, Party } from '../evidence.ts';
import { notAmong, uniqueVoices } from '../holders.ts';
import { presumptionsOf, step } from '../proof.ts';
import type { Rule } from '../rules.ts';
import { refIn, sameSteps } from '../same.ts';
import { sentence } from '../wording.ts';
import type { Subject } from './subject.ts';

/**
 * What the claims say together of the time asked about; null where they say nothing of it. Between two
 * events nothing went on, so only states are joined.
 */
export function standingOf(claims: readonly Claim[], subject: Subject, evidence: Evidence): Standing | null {
  const attestations = claims.map((claim) => attest(claim, subject.asked, subject.mode, evidence));
  const events = claims.some((claim) => claim.kind === 'act' || claim.kind === 'communication');
  const stand = standing(attestations, subject.asked, subject.mode, evidence, () => events);
  return stand.verdict === 'no evidence' ? null : stand;
}

/** What a step is about, beside its claims. */
export interface About {
  readonly rule: Rule;
  readonly fact: Fact;
  /** Whoever it is about, in any of the sources. */
  readonly parties: readonly Party[];
  readonly extra?: readonly Proof[];
}

/** Voices, claims, presumptions and proof, alike for everything that claims attest. */
export function attested(stand: Standing, about: About, evidence: Evidence) {
  const used = stand.used.map((each) => each.claim);
  const main = stand.main.map((each) => each.claim);
  const identity = sameSteps(entitiesOf(about.parties, main, evidence), evidence);
  const others =
    used.length > main.length ? sameSteps(entitiesOf(about.parties, used, evidence), evidence) : [];
  const proof = step(
    about.rule,
    main.map((claim) => sentence(claim, evidence.sources)).join(' '),
    [...stand.premises, ...(about.extra ?? []), ...identity],
    { fact: about.fact, more: [...stand.more, ...notAmong(identity, others)] },
  );
  return {
    voices: uniqueVoices(used),
    claims: used.map((claim) => claim.id),
    presumptions: [...new Set<Presumption>([...stand.presumptions, ...presumptionsOf(proof)])],
    proof,
  };
}

/** A party as facts name it: by the first of these arguments in which a claim of the proof names it. */
export function namedIn(
  stand: Standing,
  names: readonly string[],
  party: Party,
  evidence: Evidence,
): PartyRef {
  for (const { claim } of stand.main) {
    for (const argument of names) {
      const ref = refIn(claim, argument, party.key, evidence);
      if (ref !== party.key || (claim.args[argument] ?? []).some((filler) => filler.entity === ref))
        return ref;
    }
  }
  return party.key;
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
