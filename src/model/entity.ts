/**
 * Entity: whom or what the mentions of one source name. Entities belong to one source; that two
 * sources mean the same one is a layer of judgements on top (`judgement.ts`), never a rewrite.
 */
export const ENTITY_TYPES = ['Person', 'Group', 'Organization', 'Place', 'Work', 'Event'] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

/** What a mention may be: an entity, or a value that belongs to a posting or a time. */
export const MENTION_TYPES = [...ENTITY_TYPES, 'Rank', 'Title', 'Role', 'Date'] as const;
export type MentionType = (typeof MENTION_TYPES)[number];

export interface Entity {
  readonly id: string;
  readonly source: string;
  readonly type: EntityType;
  /** The fullest name the source gives. */
  readonly name: string;
  /** Other names of it in the same source, acronyms included. */
  readonly aliases: readonly string[];
}

/** A span that names an entity, or stands for it ("he", "the latter"). */
export interface Mention {
  readonly id: string;
  readonly text: string;
  readonly type: MentionType;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly entity: string | null;
  /** `name`: a proper name; `nominal`: "the organ"; `pronoun`: "he". */
  readonly form: 'name' | 'nominal' | 'pronoun';
}
