/**
 * Known names: the entities that the case already has for the source of a passage, so that a claim of a
 * larger extractor is about the same ones. Words that an earlier reading marked at exactly this place
 * lead to their entity; a name or alias that one entity of that type bears leads to it as well.
 */
import type { EntityType } from '../../model/entity.ts';
import { foldName } from '../../model/names.ts';
import type { Range, ReadEntity } from '../extractor.ts';

export interface KnownName extends ReadEntity {
  /** Where the readable text names it, UTF-16 indices, and whether by a name or by "he", "the organ". */
  readonly mentions: readonly { readonly range: Range; readonly byName: boolean }[];
}

export class KnownNames {
  readonly #at = new Map<string, { readonly entity: KnownName; readonly byName: boolean }>();
  readonly #named = new Map<string, KnownName | null>();
  readonly #several = new Set<string>();

  constructor(entities: readonly KnownName[]) {
    const seen = new Set<string>();
    for (const entity of entities) {
      const own = exact(entity.type, entity.name);
      if (seen.has(own)) this.#several.add(own);
      seen.add(own);
      for (const { range, byName } of entity.mentions)
        this.#at.set(`${range[0]} ${range[1]}`, { entity, byName });
      for (const key of new Set([entity.name, ...entity.aliases].map((name) => keyOf(entity.type, name))))
        this.#named.set(key, this.#named.has(key) ? null : entity);
    }
  }

  at(range: Range): { readonly entity: KnownName; readonly byName: boolean } | null {
    return this.#at.get(`${range[0]} ${range[1]}`) ?? null;
  }

  named(type: EntityType, name: string): KnownName | null {
    return this.#named.get(keyOf(type, name)) ?? null;
  }

  /** Whether several entities bear this name, so that it does not tell which is meant. */
  isAmbiguous(type: EntityType, name: string): boolean {
    return this.#named.get(keyOf(type, name)) === null;
  }

  /** Whether the source has several of this very type and name: then no id of one follows from them. */
  isOneOfSeveral({ type, name }: Pick<ReadEntity, 'type' | 'name'>): boolean {
    return this.#several.has(exact(type, name));
  }
}

const exact = (type: EntityType, name: string): string => `${type} ${name}`;
const keyOf = (type: EntityType, name: string): string => `${type} ${foldName(name)}`;
