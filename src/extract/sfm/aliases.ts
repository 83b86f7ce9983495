/** Aliases: other names in one cell, split at semicolons, each once. */
import { UNKNOWN_WHEN } from '../../time/when.ts';
import type { TableArgument, TableClaim } from '../table-format.ts';
import type { Defects } from './defects.ts';
import { filled, listOf, type Row } from './row.ts';

export function aliasesOf(row: Row, column: string, defects: Defects): string[] {
  const cell = row.cell(column);
  if (cell === null) return [];
  const found = new Set<string>();
  for (const alias of listOf(cell.value)) {
    if (found.has(alias)) defects.word('repeated-alias', cell, alias, 'It is kept once.');
    found.add(alias);
  }
  return [...found];
}

/** That the names of a cell are names of the entity, as its author says; null where there are none. */
export function aliasClaim(
  row: Row,
  entity: TableArgument,
  column: string,
  aliases: readonly string[],
): TableClaim | null {
  const cell = row.cell(column);
  const others = aliases.filter((name) => name !== entity.name);
  if (cell === null || others.length === 0) return null;
  return {
    kind: 'identity',
    type: 'same',
    aspect: 'holds',
    args: { a: [entity], b: others.map((name) => ({ name, entity: null, cell })) },
    when: UNKNOWN_WHEN,
    where: [],
    cells: filled([entity.cell, cell]),
    pattern: 'sfm.alias',
  };
}
