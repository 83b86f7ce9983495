/**
 * Persons: each row of the table is one posting, whatever number of sources it cites, so that its two
 * dates cover the days between. Other columns about a person become attributes where they are filled.
 */
import type { Aspect } from '../../model/kinds.ts';
import type { Table } from '../../model/table.ts';
import { UNKNOWN_WHEN } from '../../time/when.ts';
import type { TableArgument, TableClaim, TableKind, TableReading, Works } from '../table-format.ts';
import { aliasClaim, aliasesOf } from './aliases.ts';
import { Citing, type Sourced } from './citations.ts';
import { Defects } from './defects.ts';
import { Entities, words } from './entities.ts';
import { filled, type Row, rowsOf } from './row.ts';
import { sharedNames } from './shared-names.ts';
import { Statements } from './statements.ts';
import { readTerm, type TermColumns } from './term.ts';

const NAME = 'Name';
const ALIASES = 'Aliases or alternative spellings (semi-colon separated)';
const ORGANIZATION = 'Organization';
const ROLE = 'Role';
const TITLE = 'Title (official title)';
const RANK = 'Rank';

const TERM: TermColumns = {
  first: { text: 'First citation', month: 'first_month', day: 'first_day', year: 'first_year' },
  starts: 'Start date? (Y/N)',
  last: { text: 'Last citation', month: 'last_month', day: 'last_day', year: 'last_year' },
  ends: 'End date? (Y/N)',
  endFlags: 'exact',
};

const SOURCED: readonly Sourced[] = [
  { column: NAME, source: 'Source: Name', parts: ['person'] },
  { column: ORGANIZATION, source: 'Source: Organization', parts: ['organization'] },
  { column: ROLE, source: 'Source: Role', parts: ['role'] },
  { column: TITLE, source: 'Source: Title', parts: ['title'] },
  { column: RANK, source: 'Source: Rank', parts: ['rank'] },
  { column: 'First citation', source: 'Source: First citation', parts: ['start'] },
  {
    column: 'Context for start date',
    source: 'Source: Context for start date',
    parts: ['start'],
  },
  { column: 'Last citation', source: 'Source: Last citation', parts: ['end'] },
  { column: 'Context for end date', source: 'Source: Context for end date', parts: ['end'] },
];

const CONTEXTS = ['Context for start date', 'Context for end date'];

/** Columns about the person as such, with the type of attribute that each becomes. */
const ABOUT: readonly { readonly column: string; readonly type: string }[] = [
  { column: 'Date of Birth', type: 'birth' },
  { column: 'Death Date', type: 'death' },
  { column: 'Gender', type: 'other' },
  { column: 'Biography', type: 'other' },
  { column: 'Facebook Page', type: 'other' },
  { column: 'Twitter Account', type: 'other' },
  { column: 'Wikipedia Page', type: 'other' },
];

/** In this format a head is the role "Commander" and no other, whatever the title. */
const HEAD = 'Commander';
const DEPUTY =
  /^(?:acting )?(?:deputy (?:\p{L}+ )?(?:commander|commandant|commanding officer|general officer commanding)|second[- ]in[- ]command)\b/iu;

export function postType(role: string): 'head' | 'deputy' | 'staff' | 'other' {
  if (role === HEAD) return 'head';
  if (DEPUTY.test(role)) return 'deputy';
  return role === '' ? 'other' : 'staff';
}

export const persons: TableKind = {
  name: 'persons',
  columns: [
    NAME,
    ORGANIZATION,
    ROLE,
    RANK,
    ...[TERM.first, TERM.last].flatMap(({ text, month, day, year }) => [text, month, day, year]),
    TERM.starts,
    TERM.ends,
  ],
  read: (table, works) => new Persons(table, works).reading(),
};

class Persons {
  readonly #table: Table;
  readonly #entities = new Entities();
  readonly #defects = new Defects();
  readonly #citing: Citing;
  readonly #postings: TableClaim[] = [];
  readonly #others = new Statements();

  constructor(table: Table, works: Works) {
    this.#table = table;
    this.#citing = new Citing(works, this.#defects);
  }

  reading(): TableReading {
    const rows = rowsOf(this.#table);
    for (const row of rows) this.#row(row);
    const entities = this.#entities.list();
    sharedNames(rows, NAME, ALIASES, this.#defects);
    return {
      entities,
      claims: [...this.#postings, ...this.#others.list()],
      defects: this.#defects.list(this.#table),
    };
  }

  #row(row: Row): void {
    const name = row.cell(NAME);
    const organ = row.cell(ORGANIZATION);
    const person = name ? this.#entities.argument('Person', name) : null;
    if (!person) this.#defects.add('no-name', row, [NAME], 'The row is kept with what else it says.');
    const organization = organ ? this.#entities.argument('Organization', organ) : null;
    const term = readTerm(row, TERM, this.#defects);
    const role = row.cell(ROLE);
    const title = row.cell(TITLE);
    const rank = row.cell(RANK);
    const said = [organ, role, title, rank, ...term.cells];
    if (said.every((cell) => cell === null)) {
      this.#defects.add('no-content', row, [NAME], 'No posting is made of it.');
    } else {
      const posting: TableClaim = {
        kind: 'posting',
        type: postType(row.value(ROLE)),
        aspect: acting(row),
        args: given({
          person,
          organization,
          role: role && words(role),
          title: title && words(title),
          rank: rank && words(rank),
        }),
        when: term.when,
        where: [],
        cells: filled([name, ...said, ...CONTEXTS.map(row.cell)]),
        pattern: 'sfm.posting',
      };
      this.#postings.push(this.#cited(row, posting, SOURCED));
    }
    if (person) this.#about(row, person);
  }

  /** What is said of a person as such, often in several rows alike. */
  #about(row: Row, person: TableArgument): void {
    const aliases = aliasesOf(row, ALIASES, this.#defects);
    this.#entities.alias(person, aliases);
    const alias = aliasClaim(row, person, ALIASES, aliases);
    if (alias) {
      const sourced = [{ column: ALIASES, source: 'Source: Aliases or alternative spellings', parts: ['b'] }];
      this.#others.add(this.#cited(row, alias, sourced));
    }
    for (const { column, type } of ABOUT) {
      const cell = row.cell(column);
      if (!cell) continue;
      const claim: TableClaim = {
        kind: 'attribute',
        type,
        aspect: 'holds',
        args: { of: [person], value: [words(cell)] },
        when: UNKNOWN_WHEN,
        where: [],
        cells: filled([person.cell, cell]),
        pattern: 'sfm.about',
      };
      this.#others.add(this.#cited(row, claim, [{ column, source: `Source: ${column}`, parts: ['value'] }]));
    }
  }

  #cited(row: Row, claim: TableClaim, sourced: readonly Sourced[]): TableClaim {
    const citations = this.#citing.of(row, sourced);
    return citations === undefined ? claim : { ...claim, citations };
  }
}

function acting(row: Row): Aspect {
  return [TITLE, ROLE].some((column) => /^acting\b/i.test(row.value(column))) ? 'acting' : 'holds';
}

/** The arguments that are given, each as a list. */
export function given(
  args: Readonly<Record<string, TableArgument | null>>,
): Record<string, readonly TableArgument[]> {
  return Object.fromEntries(
    Object.entries(args).flatMap(([name, argument]) => (argument === null ? [] : [[name, [argument]]])),
  );
}
