/**
 * Lazy clusters: the cluster of an entity, worked out from the part of the case that has a say in it.
 *
 * That part is everything that can be reached from the entity over two kinds of steps: a judgement
 * that two are one, and a name key that two share (`model/name-keys.ts`). `joinEntities` compares
 * and joins nothing but groups under one key, in an order that follows from the order of entities and
 * judgements, so what it makes of such a part is what it makes of it among all others. The property
 * test in `test/identity/lazy-clusters.test.ts` holds it to that.
 */
import type { Cluster, Clusters, IdentityContradiction } from '../model/cluster.ts';
import type { Entity } from '../model/entity.ts';
import type { Judgement } from '../model/judgement.ts';
import { joinKeys } from '../model/name-keys.ts';
import { joinEntities } from './clusters.ts';

/** An entity with its place in the order in which the case received them. */
export interface Placed {
  readonly entity: Entity;
  readonly place: number;
}

/** What is asked of a case. Entities that a question leaves out are never given. */
export interface EntitiesOfCase {
  /** Those of these ids that there are. */
  readonly entities: (ids: readonly string[]) => Iterable<Placed>;
  /** All that may be joined by one of these keys, those that are known already left out. */
  readonly bearing: (keys: readonly string[], known: { has(id: string): boolean }) => Iterable<Placed>;
  /** Judgements on identity that name one of these entities, in the order of the log. */
  readonly judgements: (ids: readonly string[]) => readonly Judgement[];
  /** Every entity in the order in which they were received, and every judgement on identity. */
  readonly whole: () => { readonly entities: Iterable<Entity>; readonly judgements: Iterable<Judgement> };
}

export class LazyClusters implements Clusters {
  readonly #case: EntitiesOfCase;
  readonly #options: { readonly sameName: boolean };
  readonly #known = new Map<string, Cluster | undefined>();
  #whole: Clusters | undefined;

  constructor(of: EntitiesOfCase, options: { readonly sameName: boolean }) {
    this.#case = of;
    this.#options = options;
  }

  get all(): readonly Cluster[] {
    return this.#joined().all;
  }

  get contradictions(): readonly IdentityContradiction[] {
    return this.#joined().contradictions;
  }

  readonly of = (entity: string): Cluster | undefined => {
    if (this.#whole) return this.#whole.of(entity);
    if (!this.#known.has(entity)) this.#work(entity);
    return this.#known.get(entity);
  };

  #joined(): Clusters {
    if (!this.#whole) {
      const { entities, judgements } = this.#case.whole();
      this.#whole = joinEntities(entities, judgements, this.#options);
    }
    return this.#whole;
  }

  #work(entity: string): void {
    const part = this.#reachedFrom(entity);
    const joined = joinEntities(
      [...part.values()].sort((a, b) => a.place - b.place).map((each) => each.entity),
      this.#case.judgements([...part.keys()]),
      this.#options,
    );
    for (const id of part.keys()) this.#known.set(id, joined.of(id));
    if (!part.has(entity)) this.#known.set(entity, undefined);
  }

  /** Follows judgements and name keys until nothing new is found. */
  #reachedFrom(entity: string): Map<string, Placed> {
    const reached = new Map<string, Placed>();
    const followed = new Set<string>();
    let next = [...this.#case.entities([entity])];
    while (next.length > 0) {
      const found = next.filter((each) => !reached.has(each.entity.id));
      for (const each of found) reached.set(each.entity.id, each);
      next = [];
      const beyond = sameAs(this.#case.judgements(found.map((each) => each.entity.id)));
      const missing = [...beyond].filter((id) => !reached.has(id));
      if (missing.length > 0) next.push(...this.#case.entities(missing));
      if (!this.#options.sameName) continue;
      const keys = new Set<string>();
      for (const each of found) {
        const { equal, other, agreeing } = joinKeys(each.entity);
        for (const key of [...equal, ...other, ...agreeing]) if (!followed.has(key)) keys.add(key);
      }
      if (keys.size === 0) continue;
      for (const key of keys) followed.add(key);
      next.push(...this.#case.bearing([...keys], reached));
    }
    return reached;
  }
}

/** Every entity that some judgement takes for one with another; that a later one undid it does no harm. */
function sameAs(judgements: readonly Judgement[]): Set<string> {
  const ids = new Set<string>();
  for (const { subject, decision } of judgements) {
    if (subject.kind !== 'identity' || decision !== 'yes') continue;
    ids.add(subject.a).add(subject.b);
  }
  return ids;
}
