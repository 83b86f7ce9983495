/**
 * Units: each row holds an entry of several lists that have nothing to do with each other, and repeats
 * what belongs to the unit as a whole. Each entry is a claim of its own with its own time and sources;
 * what rows repeat is one claim with the cells of all of them.
 */
import type { PlacedCell, Table } from '../../model/table.ts';
import { UNKNOWN_WHEN } from '../../time/when.ts';
import type { TableArgument, TableClaim, TableKind, TableReading, Works } from '../table-format.ts';
import { aliasClaim, aliasesOf } from './aliases.ts';
import { Citing, type Sourced } from './citations.ts';
import { Defects } from './defects.ts';
import { Entities } from './entities.ts';
import { filled, listOf, type Row, rowsOf } from './row.ts';
import { sharedNames } from './shared-names.ts';
import { Statements } from './statements.ts';
import { readTerm, termCells } from './term.ts';
import * as col from './unit-columns.ts';

export const units: TableKind = {
  name: 'units',
  columns: [
    col.NAME,
    col.PARENT_NAME,
    col.PARENT_CLASS,
    col.WHOLE_NAME,
    col.AREA_NAME,
    col.TOWN,
    ...[col.EXISTENCE, col.PARENT, col.SITE, col.AREA, col.MEMBERSHIP].flatMap(({ term }) =>
      [term.first, term.last].flatMap(({ text, month, day, year }) => [text, month, day, year]),
    ),
  ],
  read: (table, works) => new Units(table, works).reading(),
};

const NAME_SOURCED: Sourced = { column: col.NAME, source: col.NAME_SOURCE, parts: ['of'] };

class Units {
  readonly #table: Table;
  readonly #entities = new Entities();
  readonly #defects = new Defects();
  readonly #citing: Citing;
  readonly #statements = new Statements();

  constructor(table: Table, works: Works) {
    this.#table = table;
    this.#citing = new Citing(works, this.#defects);
  }

  reading(): TableReading {
    const rows = rowsOf(this.#table);
    for (const row of rows) this.#row(row);
    this.#compareRows(rows);
    sharedNames(rows, col.NAME, col.ALIASES, this.#defects);
    return {
      entities: this.#entities.list(),
      claims: this.#statements.list(),
      defects: this.#defects.list(this.#table),
    };
  }

  #row(row: Row): void {
    const name = row.cell(col.NAME);
    if (!name) {
      this.#defects.add('no-name', row, [col.NAME], 'Nothing is taken from the row.');
      return;
    }
    const unit = this.#entities.argument('Organization', name);
    const aliases = aliasesOf(row, col.ALIASES, this.#defects);
    this.#entities.alias(unit, [...aliases, ...[row.value(col.UNIT_ID)].filter((id) => id !== '')]);
    // The source of the name is that of the whole row: it is judged here, once for each row.
    this.#citing.of(row, [NAME_SOURCED]);
    this.#add(row, aliasClaim(row, unit, col.ALIASES, aliases), [
      { column: col.ALIASES, source: 'Source: Aliases or alternative spellings', parts: ['b'] },
    ]);
    this.#existence(row, unit);
    this.#classes(row, unit);
    this.#parent(row, unit);
    this.#membership(row, unit);
    this.#site(row, unit);
    this.#area(row, unit);
  }

  #existence(row: Row, unit: TableArgument): void {
    const term = readTerm(row, col.EXISTENCE.term, this.#defects);
    if (term.cells.length === 0) return;
    this.#add(
      row,
      {
        ...attribute('existence', unit, []),
        when: term.when,
        cells: filled([unit.cell, ...term.cells]),
        pattern: 'sfm.existence',
      },
      [NAME_SOURCED, ...col.EXISTENCE.sourced],
    );
  }

  #classes(row: Row, unit: TableArgument): void {
    const cell = row.cell(col.CLASSES);
    if (!cell) return;
    const classes = listOf(cell.value).map((name) => ({ name, entity: null, cell }));
    this.#add(
      row,
      {
        ...attribute('classification', unit, classes),
        cells: filled([unit.cell, cell]),
        pattern: 'sfm.classification',
      },
      [{ column: col.CLASSES, source: 'Source: Classification', parts: ['value'] }],
    );
  }

  #parent(row: Row, unit: TableArgument): void {
    if (!this.#has(row, col.PARENT)) return;
    const parent = this.#named(row, col.PARENT_NAME);
    if (!parent) return;
    const relation = row.cell(col.PARENT_CLASS);
    const type = CLASSES[row.value(col.PARENT_CLASS).toLowerCase()];
    if (!type) {
      this.#defects.add(
        'no-class',
        row,
        [col.PARENT_NAME, col.PARENT_CLASS],
        'It is kept as part of the larger organ, without a sort of command.',
      );
    }
    const term = readTerm(row, col.PARENT.term, this.#defects);
    this.#add(
      row,
      {
        ...(type
          ? { kind: 'command', type, args: { superior: [parent], subordinate: [unit] } }
          : { kind: 'structure', type: 'part-of', args: { part: [unit], whole: [parent] } }),
        aspect: 'holds',
        when: term.when,
        where: [],
        cells: filled([unit.cell, parent.cell, relation, ...term.cells]),
        pattern: 'sfm.parent',
      },
      col.PARENT.sourced,
    );
  }

  #membership(row: Row, unit: TableArgument): void {
    if (!this.#has(row, col.MEMBERSHIP)) return;
    const whole = this.#named(row, col.WHOLE_NAME);
    if (!whole) return;
    const term = readTerm(row, col.MEMBERSHIP.term, this.#defects);
    this.#add(
      row,
      {
        kind: 'structure',
        type: 'part-of',
        aspect: 'holds',
        args: { part: [unit], whole: [whole] },
        when: term.when,
        where: [],
        cells: filled([unit.cell, whole.cell, ...term.cells]),
        pattern: 'sfm.membership',
      },
      col.MEMBERSHIP.sourced,
    );
  }

  /** The place is the most exact one that is named; `where` holds all of them, the wider ones last. */
  #site(row: Row, unit: TableArgument): void {
    if (!this.#has(row, col.SITE)) return;
    const exact = row.cell(col.EXACT_NAME);
    const base = row.cell(col.HEADQUARTERS);
    const id = exact && (!base || row.value(col.HEADQUARTERS) === row.value(col.EXACT_NAME));
    const places = [
      // A longitude is no name of a place.
      base ?? (exact && /\p{L}/u.test(exact.value) ? exact : null),
      row.cell(col.TOWN),
      row.cell(col.STATE),
    ].map((cell, i) => {
      const column = [id ? col.EXACT_ID : '', col.TOWN_ID, col.STATE_ID][i] ?? '';
      return cell && this.#entities.argument('Place', cell, row.value(column));
    });
    const where = places.filter((place) => place !== null);
    const [place] = where;
    if (!place) return;
    const term = readTerm(row, col.SITE.term, this.#defects);
    this.#add(
      row,
      {
        ...attribute('site', unit, [place]),
        when: term.when,
        where,
        cells: filled([
          unit.cell,
          ...[
            col.HEADQUARTERS,
            col.EXACT_NAME,
            col.EXACT_ID,
            col.TOWN,
            col.TOWN_ID,
            col.STATE,
            col.STATE_ID,
          ].map(row.cell),
          ...term.cells,
        ]),
        pattern: 'sfm.site',
      },
      col.SITE.sourced,
    );
  }

  #area(row: Row, unit: TableArgument): void {
    if (!this.#has(row, col.AREA)) return;
    const cell = row.cell(col.AREA_NAME);
    if (!cell) return;
    const place = this.#entities.argument('Place', cell, row.value(col.AREA_ID));
    const term = readTerm(row, col.AREA.term, this.#defects);
    this.#add(
      row,
      {
        ...attribute('area-of-operations', unit, [place]),
        when: term.when,
        where: [place],
        cells: filled([unit.cell, cell, row.cell(col.AREA_ID), ...term.cells]),
        pattern: 'sfm.area',
      },
      col.AREA.sourced,
    );
  }

  #named(row: Row, column: string): TableArgument | null {
    const cell = row.cell(column);
    return cell && this.#entities.argument('Organization', cell);
  }

  /** Whether a list has an entry in the row. What stands there without one belongs to nothing. */
  #has(row: Row, { named, term, sourced }: col.Part): boolean {
    if (named.some((column) => row.cell(column) !== null)) return true;
    const beside = [...termCells(row, term), ...sourced.map(({ source }) => row.cell(source))];
    const columns = filled(beside).map((cell: PlacedCell) => cell.column);
    if (columns.length > 0)
      this.#defects.add('nothing-named', row, [...named, ...columns], 'Nothing is taken from them.');
    return false;
  }

  #add(row: Row, claim: TableClaim | null, sourced: readonly Sourced[]): void {
    if (!claim) return;
    const citations = this.#citing.of(row, sourced);
    this.#statements.add(citations === undefined ? claim : { ...claim, citations });
  }

  /** Fields of the unit as a whole must be alike in its rows, or blank. */
  #compareRows(rows: readonly Row[]): void {
    const first = new Map<string, Row>();
    for (const row of rows) {
      const name = row.value(col.NAME);
      if (name === '') continue;
      for (const column of COMPARED) {
        const value = row.value(column);
        if (value === '') continue;
        const key = `${column}\n${name}`;
        const before = first.get(key);
        if (!before) first.set(key, row);
        else if (before.value(column) !== value) {
          const kind = column === col.UNIT_ID ? 'two-ids' : 'differing-rows';
          this.#defects.add(kind, row, [column], `Both are kept; row ${before.number} says otherwise.`);
        }
      }
    }
    for (const row of rows) {
      const name = row.value(col.NAME);
      if (name !== '' && row.value(col.UNIT_ID) === '')
        this.#defects.add('no-id', row, [col.UNIT_ID], 'It is taken for the unit of its name.');
    }
  }
}

const CLASSES: Readonly<Record<string, 'command' | 'administrative'>> = {
  command: 'command',
  administrative: 'administrative',
};

const COMPARED: readonly string[] = [
  col.UNIT_ID,
  col.ALIASES,
  col.CLASSES,
  col.EXISTENCE.term.first.text,
  col.EXISTENCE.term.starts,
  col.EXISTENCE.term.last.text,
  col.EXISTENCE.term.ends,
];

function attribute(
  type: string,
  unit: TableArgument,
  value: readonly TableArgument[],
): Omit<TableClaim, 'cells' | 'pattern'> {
  return {
    kind: 'attribute',
    type,
    aspect: 'holds',
    args: { of: [unit], ...(value.length > 0 ? { value } : {}) },
    when: UNKNOWN_WHEN,
    where: [],
  };
}
