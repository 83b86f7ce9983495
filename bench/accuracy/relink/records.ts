/**
 * Records: the rows of Security Force Monitor's tables as what is wanted of the texts they cite. Read
 * here from the files themselves, so that the measure does not rest on the program's own import.
 */
import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Wanted, WantedDate, WantedPart } from '../../../src/extract/relink/wanted.ts';

const DATA = new URL('../../../../shared/data/', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, DATA), 'utf8');

export function dataIsThere(): boolean {
  return (
    existsSync(new URL('sfm-ng/ng_persons_20190501.csv', DATA)) &&
    existsSync(new URL('sfm/train.jsonl', DATA))
  );
}

export interface CitedText {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly { id: string; type: string; start: number; end: number }[];
  readonly relations: readonly { type: string; head: string; tail: string }[];
  readonly meta: { readonly date: string | null };
}

export function readTexts(): Map<string, CitedText> {
  const lines = read('sfm/train.jsonl')
    .split('\n')
    .filter((line) => line !== '');
  return new Map(lines.map((line) => JSON.parse(line) as CitedText).map((text) => [text.id, text]));
}

/** One row with the parts for which it cites one text. */
export interface CitedRecord {
  readonly table: 'persons' | 'units';
  /** Data row from 1. */
  readonly row: number;
  readonly key: string;
  readonly wanted: Omit<Wanted, 'published'>;
}

const COMMANDS: Record<string, readonly [column: string, source: string]> = {
  name: ['Name', 'Source: Name'],
  alias: [
    'Aliases or alternative spellings (semi-colon separated)',
    'Source: Aliases or alternative spellings',
  ],
  organization: ['Organization', 'Source: Organization'],
  role: ['Role', 'Source: Role'],
  title: ['Title (official title)', 'Source: Title'],
  rank: ['Rank', 'Source: Rank'],
  start: ['first_year', 'Source: First citation'],
  'start-context': ['Context for start date', 'Source: Context for start date'],
  end: ['last_year', 'Source: Last citation'],
  'end-context': ['Context for end date', 'Source: Context for end date'],
};

const UNITS: Record<string, readonly [column: string, source: string]> = {
  name: ['Organization:Name', 'Source: Name'],
  alias: ['Organization:other_names', 'Source: Aliases or alternative spellings'],
  classification: ['Organization:classification', 'Source: Classification'],
  start: ['firstcited_year', 'Source: Organization date_first_cited'],
  end: ['lastcited_year', 'Source: Organization date_last_cited'],
  parent: ['OrganizationOrganization:parent_id', 'Source: OrganizationOrganization:parent_id'],
  'parent-start': ['year', 'Source: Date of first citation for parent organization'],
  'parent-end': ['oo_year', 'Source: Date of last citation for parent organization'],
  headquarters: ['Headquarters (Barracks, Base, Physical Asset)', 'Source: Headquarters'],
  site: ['Site:geonames_name', 'Source: Site:geonames_name'],
  'site-region': ['Site:admin_level_1_geonames_name', 'Source: Site:admin_level_1_geonames_name'],
  'site-start': ['os_year', 'Source: OrganizationSite:date_first_cited'],
  'site-end': ['os_last_year', 'Source: OrganizationSite:date_last_cited'],
  area: ['Area of Operations Geoname', 'Source: Area of Operations'],
  'area-start': ['aoo_start_year', 'Source: Date of first citation for area of operations'],
  'area-end': ['aoo_last_year', 'Source: Date of last citation for area of operations'],
  membership: ['OrganizationMembership:member_id', 'Source: OrganizationMembership:member_id'],
  'membership-start': [
    'om_first_year',
    'Source: Date of first citation for OrganizationMembership:member_id',
  ],
  'membership-end': ['om_last_year', 'Source: Date of last citation for OrganizationMembership:member_id'],
};

/** Columns of month and day beside each column of a year. */
const DATE_COLUMNS: Record<string, readonly [month: string, day: string]> = {
  first_year: ['first_month', 'first_day'],
  last_year: ['last_month', 'last_day'],
  firstcited_year: ['firstcited_month', 'firstcited_day'],
  lastcited_year: ['lastcited_month', 'lastcited_day'],
  year: ['month', 'day'],
  oo_year: ['oo_month', 'oo_day'],
  os_year: ['os_month', 'os_day'],
  os_last_year: ['os_last_month', 'os_last_day'],
  aoo_start_year: ['aoo_start_month', 'aoo_start_day'],
  aoo_last_year: ['aoo_last_month', 'aoo_last_day'],
  om_first_year: ['om_first_month', 'om_first_day'],
  om_last_year: ['om_last_month', 'om_last_day'],
};

type Row = Readonly<Record<string, string>>;

export function readRecords(keys: ReadonlySet<string>): CitedRecord[] {
  const persons = parse(read('sfm-ng/ng_persons_20190501.csv'), {
    bom: true,
    columns: true,
    relax_column_count: true,
  }) as Row[];
  const units = parse(read('sfm-ng/ng_orgs_20191024.tsv'), {
    bom: true,
    columns: true,
    delimiter: '\t',
    relax_column_count: true,
    quote: null,
  }) as Row[];
  const names = new Map<string, Set<string>>();
  for (const unit of units) {
    const name = (unit['Organization:Name'] ?? '').trim();
    const known = names.get(name) ?? new Set();
    for (const other of listed(unit['Organization:other_names'])) known.add(other);
    names.set(name, known);
  }
  const organ = (name: string): string[] => [name, ...(names.get(name) ?? [])];
  return [
    ...persons.flatMap((row, i) => recordsOf(row, i + 1, 'persons', COMMANDS, keys, organ)),
    ...units.flatMap((row, i) => recordsOf(row, i + 1, 'units', UNITS, keys, organ)),
  ];
}

function recordsOf(
  row: Row,
  number: number,
  table: CitedRecord['table'],
  columns: Record<string, readonly [string, string]>,
  keys: ReadonlySet<string>,
  organ: (name: string) => string[],
): CitedRecord[] {
  const parts: Record<string, WantedPart> = {};
  /** By source and list of the row: the parts for which it is cited. */
  const cited = new Map<string, { readonly key: string; readonly list: string; readonly asked: string[] }>();
  for (const [part, [column, source]] of Object.entries(columns)) {
    const value = partOf(part, (row[column] ?? '').trim(), row, column, table, organ);
    if (value === null) continue;
    parts[part] = value;
    const list = listOf(part, table);
    for (const key of new Set(listed(row[source]))) {
      if (!keys.has(key)) continue;
      const known = cited.get(`${key} ${list}`) ?? { key, list, asked: [] };
      known.asked.push(part);
      cited.set(`${key} ${list}`, known);
    }
  }
  return [...cited.values()].map(({ key, list, asked }) => {
    const own = Object.entries(parts).filter(([part]) => part === 'name' || listOf(part, table) === list);
    return { table, row: number, key, wanted: { subject: 'name', parts: Object.fromEntries(own), asked } };
  });
}

/** A row of units zips lists that have nothing to do with each other; each entry is a record of its own. */
function listOf(part: string, table: CitedRecord['table']): string {
  if (table === 'persons') return '';
  if (part === 'headquarters') return 'site';
  return /^(?:parent|site|area|membership)/.exec(part)?.[0] ?? '';
}

function partOf(
  part: string,
  value: string,
  row: Row,
  column: string,
  table: CitedRecord['table'],
  organ: (name: string) => string[],
): WantedPart | null {
  if (value === '') return null;
  const date = DATE_COLUMNS[column];
  if (date !== undefined) {
    const number = (name: string): number | null => {
      const n = Number((row[name] ?? '').trim());
      return Number.isInteger(n) && n > 0 ? n : null;
    };
    const year = number(column);
    return year === null
      ? null
      : { kind: 'date', date: { year, month: number(date[0]), day: number(date[1]) } };
  }
  const others = listed(row[table === 'persons' ? COMMANDS['alias']![0] : UNITS['alias']![0]]);
  const own = (row[table === 'persons' ? 'Name' : 'Organization:Name'] ?? '').trim();
  const kind = table === 'persons' ? 'person' : 'organ';
  switch (part) {
    case 'name':
      return { kind, names: [own, ...others] };
    case 'alias':
      return { kind, names: [...others, own] };
    case 'organization':
    case 'parent':
    case 'membership':
      return { kind: 'organ', names: organ(value) };
    case 'role':
    case 'title':
    case 'rank':
      return { kind: part, names: [value] };
    case 'classification':
      return { kind: 'class', names: listed(value) };
    case 'start-context':
    case 'end-context':
      return { kind: 'context', names: [value] };
    default:
      return { kind: 'place', names: listed(value) };
  }
}

function listed(cell: string | undefined): string[] {
  return (cell ?? '')
    .split(';')
    .map((part) => part.replace(/\u00ad/g, '').trim())
    .filter((part) => part !== '');
}

export function publishedOf(text: CitedText): WantedDate | null {
  const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(text.meta.date ?? '');
  if (match === null) return null;
  const number = (n: string | undefined): number | null => (n === undefined ? null : Number(n));
  return { year: Number(match[1]), month: number(match[2]), day: number(match[3]) };
}
