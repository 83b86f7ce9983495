/**
 * SFM tables: small tables with the columns of Security Force Monitor's, filled in our own words. Rows
 * are written as records; the date columns follow from a date text unless they are given.
 */

import { persons } from '../../src/extract/sfm/persons.ts';
import { sources } from '../../src/extract/sfm/sources.ts';
import { units } from '../../src/extract/sfm/units.ts';
import type { TableClaim, TableKind, TableReading, Works } from '../../src/extract/table-format.ts';
import { tableOf } from '../../src/readers/table/table.ts';

export type Words = Readonly<Record<string, string>>;

const PERSON_COLUMNS = [
  ...persons.columns,
  'Source: Name',
  'Aliases or alternative spellings (semi-colon separated)',
  'Source: Aliases or alternative spellings',
  'Source: Organization',
  'Source: Role',
  'Title (official title)',
  'Source: Title',
  'Source: Rank',
  'Source: First citation',
  'Source: Last citation',
  'Gender',
  'Source: Gender',
];
const UNIT_COLUMNS = [
  ...units.columns,
  'Source: Name',
  'Organization:other_names',
  'Source: Aliases or alternative spellings',
  'Organization:classification',
  'Source: Classification',
  'start date of Organization? Y/N',
  'Organization:open_ended? Y/N/E',
  'Source: OrganizationOrganization:parent_id',
  'UUID: Administrative, Command, or Informal parent relationship',
  'Source: Date of first citation for parent organization',
  'Source: Date of last citation for parent organization',
  'Start date of OrganizationOrganization Y/N?',
  'OrganizationOrganization:open_ended',
  'Headquarters (Barracks, Base, Physical Asset)',
  'Site:geonames_id',
  'Source: Site:geonames_name',
  'Site:admin_level_1_geonames_name',
  'Site:admin_level_1_geonames_id',
  'Source: OrganizationSite:date_first_cited',
  'OrganizationSite:open_ended (Y/N/E)',
  'Area of Operations GeonameID',
  'Source: Area of Operations',
  'Source: Date of first citation for area of operations',
  'Assume Area of Operations to Current Date? (Y/N/E)',
  'end date of OrganizationMembership? Y/N',
  'o_id',
];
const SOURCE_COLUMNS = [...sources.columns, 'source_id_lookup', 'alias_source_id', 'archive_url'];

/** Date text, month, day, year of the tables, for filling the three from the one. */
const DATES: readonly (readonly [string, string, string, string])[] = [
  ['First citation', 'first_month', 'first_day', 'first_year'],
  ['Last citation', 'last_month', 'last_day', 'last_year'],
  ['Organization:date_first_cited', 'firstcited_month', 'firstcited_day', 'firstcited_year'],
  ['Organization:date_last_cited', 'lastcited_month', 'lastcited_day', 'lastcited_year'],
  ['OrganizationOrganization:date_first_cited', 'month', 'day', 'year'],
  ['OrganizationOrganization:date_last_cited', 'oo_month', 'oo_day', 'oo_year'],
  ['OrganizationSite:date_first_cited', 'os_month', 'os_day', 'os_year'],
  ['Date of first citation for area of operations', 'aoo_start_month', 'aoo_start_day', 'aoo_start_year'],
];

function withDates(row: Words): Words {
  const out: Record<string, string> = { ...row };
  for (const [text, month, day, year] of DATES) {
    const parts = (row[text] ?? '').split('/');
    if (row[text] === undefined || row[year] !== undefined) continue;
    if (parts.length === 3) [out[month], out[day], out[year]] = parts as [string, string, string];
    else out[year] = row[text];
  }
  return out;
}

function written(columns: readonly string[], rows: readonly Words[], delimiter: string): string {
  const cell = (value: string): string =>
    /["\n]/.test(value) || value.includes(delimiter) ? `"${value.replaceAll('"', '""')}"` : value;
  const names = [...new Set(columns)];
  for (const row of rows)
    for (const name of Object.keys(row)) if (!names.includes(name)) throw new Error(`no column "${name}"`);
  const lines = [names, ...rows.map((row) => names.map((name) => withDates(row)[name] ?? ''))];
  return lines.map((line) => line.map(cell).join(delimiter)).join('\r\n');
}

export const personsTable = (...rows: Words[]): string => written(PERSON_COLUMNS, rows, ',');
export const unitsTable = (...rows: Words[]): string => written(UNIT_COLUMNS, rows, '\t');
export const sourcesTable = (...rows: Words[]): string => written(SOURCE_COLUMNS, rows, ',');

const read = (kind: TableKind, text: string, works: Works): TableReading => kind.read(tableOf(text), works);
export const readPersons = (rows: readonly Words[], works: Works = null): TableReading =>
  read(persons, personsTable(...rows), works);
export const readUnits = (rows: readonly Words[], works: Works = null): TableReading =>
  read(units, unitsTable(...rows), works);
export const readSources = (rows: readonly Words[]): TableReading =>
  read(sources, sourcesTable(...rows), null);

/** `person=Ada, role=Commander` of a claim. */
export function argsOf(claim: TableClaim): string {
  return Object.entries(claim.args)
    .map(([name, fillers]) => `${name}=${fillers.map((filler) => filler.name).join('+')}`)
    .join(', ');
}

/** `kind row column+column` of each defect. */
export function defectsOf(reading: TableReading): string[] {
  return reading.defects.map(({ kind, row, columns }) => `${kind} ${row} ${columns.join('+')}`);
}

/** An id as the tables write them, from one digit. */
export const id = (digit: string): string =>
  `${digit.repeat(8)}-${digit.repeat(4)}-${digit.repeat(4)}-${digit.repeat(4)}-${digit.repeat(12)}`;
