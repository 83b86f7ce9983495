/**
 * Table format: the contract between a table and the claims that its rows make. Pure: a table and what
 * is cited in it go in, proposed claims and defects come out. `app/import-case.ts` turns local numbers
 * into ids and cells into spans. A change of what comes out of the same table changes the version.
 */
import type { Citation } from '../model/claim.ts';
import type { Defect } from '../model/defect.ts';
import type { EntityType } from '../model/entity.ts';
import type { Aspect, ClaimKind } from '../model/kinds.ts';
import type { PlacedCell, Table } from '../model/table.ts';
import type { When } from '../time/when.ts';

/** A work as the table of sources gives it. */
export type CitedWork = Omit<Citation, 'key' | 'parts'>;

/** The works that can be cited, by id; null where no table of sources is at hand. */
export type Works = ReadonlyMap<string, CitedWork> | null;

/** An entity of the table; its place in `TableReading.entities` is its local number. */
export interface TableEntity {
  readonly type: EntityType;
  readonly name: string;
  readonly aliases: readonly string[];
}

export interface TableArgument {
  readonly name: string;
  readonly entity: number | null;
  readonly cell: PlacedCell;
}

/** A claim as its author's own assertion, which is all that a table gives. */
export interface TableClaim {
  readonly kind: ClaimKind;
  readonly type: string | null;
  readonly aspect: Aspect;
  readonly args: Readonly<Record<string, readonly TableArgument[]>>;
  readonly when: When;
  readonly where: readonly TableArgument[];
  /** Every cell that it is made of, in the order of the text. */
  readonly cells: readonly PlacedCell[];
  /** Absent where the cells name no source. */
  readonly citations?: readonly Citation[];
  /** What in the format made it, `sfm.posting`. */
  readonly pattern: string;
}

export interface TableReading {
  readonly entities: readonly TableEntity[];
  readonly claims: readonly TableClaim[];
  readonly defects: readonly Defect[];
}

/** A kind of table that a format has, told from its header alone. */
export interface TableKind {
  /** In words: "persons". */
  readonly name: string;
  /** Columns without which it is not this kind. */
  readonly columns: readonly string[];
  readonly read: (table: Table, works: Works) => TableReading;
  /** Where this kind lists the works that others cite. */
  readonly works?: (table: Table) => ReadonlyMap<string, CitedWork>;
}

export interface TableFormat {
  /** Name and version, `sfm@1`. */
  readonly id: string;
  /** As it is given to `--format`. */
  readonly name: string;
  /** One sentence for the help. */
  readonly says: string;
  readonly kinds: readonly TableKind[];
}

/** The kind of a table by its header, or one sentence without the path that says what is missing. */
export function kindOf(
  format: TableFormat,
  table: Table,
): { readonly ok: true; readonly kind: TableKind } | { readonly ok: false; readonly says: string } {
  const header = new Set(table.header.map((cell) => cell.value));
  const missing = (kind: TableKind): string[] => kind.columns.filter((name) => !header.has(name));
  const whole = format.kinds.find((kind) => missing(kind).length === 0);
  if (whole) return { ok: true, kind: whole };
  const near = format.kinds.toSorted(
    (a, b) => missing(a).length / a.columns.length - missing(b).length / b.columns.length,
  )[0];
  const names = format.kinds.map((kind) => kind.name).join(', ');
  if (!near || missing(near).length === near.columns.length) {
    return {
      ok: false,
      says: `this is none of the tables of the format ${format.name} (${names}): its header has none of their columns.`,
    };
  }
  const lacking = missing(near).map((name) => `"${name}"`);
  return {
    ok: false,
    says: `this is none of the tables of the format ${format.name} (${names}); for a table of ${near.name} it lacks the column${lacking.length > 1 ? 's' : ''} ${lacking.join(', ')}.`,
  };
}
