/** NameMention: words of a text that name an entity or describe one ("the tribunal"). */
import type { EntityType } from '../../../model/entity.ts';
import type { Range } from '../../extractor.ts';

export interface NameMention {
  /** Half-open token indices. A name is without rank, "Comrade" or "Mr"; a noun phrase with its determiner. */
  readonly tokens: readonly [from: number, to: number];
  /** UTF-16 range of these tokens in the text. */
  readonly range: Range;
  readonly type: EntityType;
  /** `name`: a proper name; `nominal`: "the tribunal", "a certain visitor". */
  readonly form: 'name' | 'nominal';
  /** Token of the head: the last of a person's name, the head noun of the rest. */
  readonly head: number;
  /** Tokens of rank, office or address right before a person's name, "Comrade", "Major General". */
  readonly title: readonly [from: number, to: number] | null;
  /** The family name stands first, before a comma: "DOLIN, Marek" at the head of an entry. */
  readonly inverted?: true;
}
