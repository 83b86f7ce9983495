/**
 * Context: what the claims of a case say for or against two being one, beside their names: a claim that
 * names both speaks of two, a claim of identity says it outright, a shared organ speaks a little for one.
 */
import type { Claim } from '../model/claim.ts';
import type { Cluster, Clusters } from '../model/cluster.ts';
import type { Reason } from './comparison.ts';

/** Bits, set by rule. */
const WEIGHTS = { together: -6, same: 5, different: -8, organ: 1 } as const;
/** An organ of so many people says nothing of two of them. */
const CROWD = 40;

export class ContextIndex {
  readonly #claimsOf = new Map<Cluster, Claim[]>();
  readonly #clusters: Clusters;
  readonly #peopleOf = new Map<Cluster, Set<Cluster>>();

  constructor(claims: readonly Claim[], clusters: Clusters) {
    this.#clusters = clusters;
    for (const claim of claims) {
      const named = this.#named(claim);
      for (const cluster of named) {
        const list = this.#claimsOf.get(cluster);
        if (list === undefined) this.#claimsOf.set(cluster, [claim]);
        else list.push(claim);
      }
      for (const organ of this.#organs(claim)) {
        const people = this.#peopleOf.get(organ) ?? new Set();
        for (const cluster of named) if (cluster !== organ) people.add(cluster);
        this.#peopleOf.set(organ, people);
      }
    }
  }

  /** Claims in which a cluster takes part. */
  claimsOf(cluster: Cluster): readonly Claim[] {
    return this.#claimsOf.get(cluster) ?? [];
  }

  reasons(a: Cluster, b: Cluster): Reason[] {
    const out: Reason[] = [];
    const [less, more] = [a, b].sort((x, y) => this.claimsOf(x).length - this.claimsOf(y).length) as [
      Cluster,
      Cluster,
    ];
    let together = 0;
    for (const claim of this.claimsOf(less)) {
      const named = this.#named(claim);
      if (!named.has(more)) continue;
      if (
        claim.kind === 'identity' &&
        claim.polarity === '+' &&
        (claim.type === 'same' || claim.type === 'different')
      ) {
        out.push({
          kind: `context.${claim.type}`,
          weight: WEIGHTS[claim.type],
          says: `a voice says that they are ${claim.type === 'same' ? 'one' : 'two'}`,
        });
      } else if (claim.kind !== 'identity' && claim.kind !== 'structure') together++;
    }
    if (together > 0) {
      out.push({
        kind: 'context.together',
        weight: WEIGHTS.together,
        says: `${together === 1 ? 'one claim names' : `${together} claims name`} both, as two`,
      });
    }
    const organ = this.#sharedOrgan(less, more);
    if (organ !== null && together === 0) {
      out.push({ kind: 'context.organ', weight: WEIGHTS.organ, says: `both are put in ${organ.name}` });
    }
    return out;
  }

  #sharedOrgan(a: Cluster, b: Cluster): Cluster | null {
    if (a.type !== 'Person') return null;
    for (const claim of this.claimsOf(a))
      for (const organ of this.#organs(claim)) {
        const people = this.#peopleOf.get(organ);
        if (people?.has(b) && people.size <= CROWD) return organ;
      }
    return null;
  }

  #named(claim: Claim): Set<Cluster> {
    const out = new Set<Cluster>();
    for (const fillers of Object.values(claim.args))
      for (const filler of fillers) {
        const cluster = filler.entity === null ? undefined : this.#clusters.of(filler.entity);
        if (cluster !== undefined) out.add(cluster);
      }
    return out;
  }

  #organs(claim: Claim): Cluster[] {
    if (claim.kind !== 'posting' && claim.kind !== 'membership') return [];
    return (claim.args['organization'] ?? []).flatMap((filler) => {
      const cluster = filler.entity === null ? undefined : this.#clusters.of(filler.entity);
      return cluster === undefined ? [] : [cluster];
    });
  }
}
