/**
 * Own entities: which entity of a source a person means by words there. A mention at the place says it,
 * or an entity of an equal name; where there is none, a new one is made of the words.
 */
import { ORGANIZATION_NOUNS } from '../extract/english/mentions/lexicon/organizations.ts';
import { ENTITY_TYPES, type Entity, type EntityType } from '../model/entity.ts';
import type { Source } from '../model/source.ts';
import type { Case } from '../store/case.ts';
import { entityId } from '../store/ids.ts';
import { CallError } from './call-error.ts';
import type { PointRange, TextRanges } from './text-ranges.ts';

export class OwnEntities {
  readonly #case: Case;
  readonly #source: Source;
  readonly #ranges: TextRanges;
  readonly #made = new Map<string, Entity>();

  constructor(of: Case, source: Source, ranges: TextRanges) {
    this.#case = of;
    this.#source = source;
    this.#ranges = ranges;
  }

  /** Those that were made of words, to be recorded with what names them. */
  get made(): readonly Entity[] {
    return [...this.#made.values()];
  }

  /** An entity by its whole id. Throws a CallError where it is not one of this source. */
  given(id: string): Entity {
    const entity = this.#case.entities({ ids: [id], current: 'any' })[0];
    if (entity?.source !== this.#source.id)
      throw new CallError(`There is no entity ${id} in ${this.#source.path}.`);
    // One that no reading names any more is recorded again, so that it is there with what names it.
    if (this.#case.entities({ ids: [id] }).length === 0) this.#made.set(id, entity);
    return entity;
  }

  /** What a mention of exactly this range names, of one of these types first, and whether it does so by name. */
  at(
    range: PointRange,
    types: readonly EntityType[] = ENTITY_TYPES,
  ): { readonly entity: Entity; readonly byName: boolean } | undefined {
    const found = this.#case
      .mentions(this.#ranges.text.id, { start: range[0], end: range[1] })
      .flatMap(({ entity, form }) =>
        entity === null ? [] : [{ entity: this.given(entity), byName: form === 'name' }],
      );
    return found.find(({ entity }) => types.includes(entity.type)) ?? found[0];
  }

  /** The entity that has this name or alias, whatever its case and accents; the first where several have. */
  named(name: string, types: readonly EntityType[]): Entity | undefined {
    const isFit = ({ type }: Entity): boolean => types.includes(type);
    return [
      ...this.#case.entities({ source: this.#source.id, name }),
      ...this.made.filter((one) => one.name === name),
    ].find(isFit);
  }

  /** A new entity of this name, or the one that an earlier reading had under it. */
  make(type: EntityType, name: string): Entity {
    const id = entityId(this.#case.secret, this.#source.sha256, { type, name });
    const known = this.#case.entities({ ids: [id], current: 'any' })[0];
    const entity = known ?? { id, source: this.#source.id, type, name, aliases: [] };
    this.#made.set(id, entity);
    return entity;
  }
}

/** The first of these types that words can be of: organs by their nouns and acronyms, people without a name by small letters. */
export function typeOfWords(words: string, types: readonly EntityType[]): EntityType | undefined {
  const has = (type: EntityType): boolean => types.includes(type);
  if (has('Organization')) {
    const isAcronym = /^\p{Lu}[\p{Lu}\p{N}.-]+$/u.test(words);
    const nouns = words.toLowerCase().match(/\p{L}+/gu) ?? [];
    if (isAcronym || nouns.some((noun) => ORGANIZATION_NOUNS.has(noun))) return 'Organization';
  }
  if (has('Group') && !/\p{Lu}/u.test(words) && words !== words.toUpperCase()) return 'Group';
  return types[0];
}
