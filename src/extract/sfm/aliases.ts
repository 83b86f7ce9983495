/** Aliases: other names in one cell, split at semicolons, each once. */
import type { Defects } from './defects.ts';
import { listOf, type Row } from './row.ts';

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
