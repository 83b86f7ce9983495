/**
 * Entry: a stretch of a text that tells of one person or organ, named at its head, as dictionaries of
 * biography, service records and handbooks do: "DOLIN, Marek (1895-1949). Appointed head of …". What it
 * says without a subject is said of the head.
 */
import type { EntityType } from '../../../model/entity.ts';

export interface Entry {
  /** Tokens of the name at the head. */
  readonly head: readonly [from: number, to: number];
  readonly type: EntityType;
  /** Tokens of what is told, brackets behind the name included. */
  readonly body: readonly [from: number, to: number];
}
