/** Entities: within one of these tables equal names are one person or organ; places need an equal id too. */
import type { EntityType } from '../../model/entity.ts';
import type { PlacedCell } from '../../model/table.ts';
import type { TableArgument, TableEntity } from '../table-format.ts';
import { tidy } from './row.ts';

export class Entities {
  readonly #numbers = new Map<string, number>();
  readonly #found: { type: EntityType; name: string; aliases: Set<string> }[] = [];

  /** The argument for a cell that names an entity. `id` tells apart two places of one name. */
  argument(type: EntityType, cell: PlacedCell, id = ''): TableArgument {
    const name = tidy(cell.value);
    const key = `${type}\n${name}\n${id}`;
    let entity = this.#numbers.get(key);
    if (entity === undefined) {
      entity = this.#found.push({ type, name, aliases: new Set(id === '' ? [] : [id]) }) - 1;
      this.#numbers.set(key, entity);
    }
    return { name, entity, cell };
  }

  alias(argument: TableArgument, aliases: Iterable<string>): void {
    const entity = this.#found[argument.entity ?? -1];
    for (const alias of aliases) if (entity && alias !== entity.name) entity.aliases.add(alias);
  }

  list(): TableEntity[] {
    return this.#found.map(({ type, name, aliases }) => ({ type, name, aliases: [...aliases] }));
  }
}

/** The argument for a cell that is words and no entity: a rank, a role, a class. */
export function words(cell: PlacedCell): TableArgument {
  return { name: tidy(cell.value), entity: null, cell };
}
