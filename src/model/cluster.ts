/** Cluster: entities of different sources that are taken for one, by judgements or a presumption. A view, never stored. */
import type { Entity, EntityType } from './entity.ts';
import type { Judgement } from './judgement.ts';

/** On what it rests that some entities are taken for one. */
export interface Grounds {
  /** The fewest judgements that lead from one to all others, in the order of the cluster's. */
  readonly judgements: readonly string[];
  /** Whether the presumption `same-name` is needed too. */
  readonly presumed: boolean;
}

export interface Cluster {
  /** The id of the member that was received first: stable as long as that one belongs to it. */
  readonly id: string;
  readonly type: EntityType;
  /** The fullest name of its members. */
  readonly name: string;
  readonly members: readonly Entity[];
  /** Whether the presumption `same-name` joined any of them. */
  readonly presumed: boolean;
  /** Judgements that joined any of them. */
  readonly judgements: readonly string[];
  /** Why some of the members are taken for one, on the shortest ways between them. */
  readonly grounds: (members: readonly string[]) => Grounds;
}

/** Judged the same, directly or through others, and judged different too. */
export interface IdentityContradiction {
  readonly cluster: Cluster;
  /** The shortest way by which they are one. */
  readonly same: readonly Judgement[];
  readonly different: Judgement;
}

export interface Clusters {
  /** Every cluster of the case. Joins all of it, where that was not done yet. */
  readonly all: readonly Cluster[];
  /** Likewise. */
  readonly contradictions: readonly IdentityContradiction[];
  /** The cluster of an entity, or undefined where the entity is not in the case. */
  readonly of: (entity: string) => Cluster | undefined;
}
