/**
 * Statements: the claims of a table, one for each thing that is said. Rows that repeat a statement, as
 * fields of the unit as a whole do, add their cells and citations to the claim that there is.
 */
import type { PlacedCell } from '../../model/table.ts';
import type { TableArgument, TableClaim } from '../table-format.ts';
import { mergeCitations } from './citations.ts';
import { filled } from './row.ts';

export class Statements {
  readonly #claims = new Map<string, TableClaim>();

  add(claim: TableClaim): void {
    const key = said(claim);
    const known = this.#claims.get(key);
    if (!known) {
      this.#claims.set(key, claim);
      return;
    }
    const citations = mergeCitations(known.citations, claim.citations);
    const cells: PlacedCell[] = filled([...known.cells, ...claim.cells]);
    this.#claims.set(key, { ...known, cells, ...(citations === undefined ? {} : { citations }) });
  }

  list(): TableClaim[] {
    return [...this.#claims.values()];
  }
}

/** What a claim says, without where it stands and who is cited. */
function said({ kind, type, aspect, args, when, where }: TableClaim): string {
  const names = (fillers: readonly TableArgument[]) => fillers.map(({ name, entity }) => [name, entity]);
  return JSON.stringify([
    kind,
    type,
    aspect,
    Object.entries(args).map(([argument, fillers]) => [argument, names(fillers)]),
    when,
    names(where),
  ]);
}
