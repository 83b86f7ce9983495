/** Cluster: entities of different sources that are taken for one, by judgements or a presumption. A view, never stored. */
import type { Entity, EntityType } from './entity.ts';
import type { Judgement } from './judgement.ts';

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
}

/** Judged the same, directly or through others, and judged different too. */
export interface IdentityContradiction {
  readonly cluster: Cluster;
  readonly same: readonly Judgement[];
  readonly different: Judgement;
}

export interface Clusters {
  readonly all: readonly Cluster[];
  readonly contradictions: readonly IdentityContradiction[];
  /** The cluster of an entity, or undefined where the entity is not in the case. */
  readonly of: (entity: string) => Cluster | undefined;
}
