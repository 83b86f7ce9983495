/**
 * Unit columns: the parts of a row of the table of units. Each part is a list of its own, zipped into
 * the rows of one unit: the parent and the site of one row have nothing to do with each other.
 */
import type { Sourced } from './citations.ts';
import type { TermColumns } from './term.ts';

export const NAME = 'Organization:Name';
export const ALIASES = 'Organization:other_names';
export const CLASSES = 'Organization:classification';
export const UNIT_ID = 'o_id';
export const NAME_SOURCE = 'Source: Name';

/** A list of the table: what it names, when that held, and the sources of each column. */
export interface Part {
  /** The columns of which one at least is filled where the list has an entry in the row. */
  readonly named: readonly string[];
  readonly term: TermColumns;
  readonly sourced: readonly Sourced[];
}

const FIRST_CITED = 'Organization:date_first_cited';
const LAST_CITED = 'Organization:date_last_cited';
export const EXISTENCE: Part = {
  named: [NAME],
  term: {
    first: { text: FIRST_CITED, month: 'firstcited_month', day: 'firstcited_day', year: 'firstcited_year' },
    starts: 'start date of Organization? Y/N',
    last: { text: LAST_CITED, month: 'lastcited_month', day: 'lastcited_day', year: 'lastcited_year' },
    ends: 'Organization:open_ended? Y/N/E',
    endFlags: 'open',
  },
  sourced: [
    { column: FIRST_CITED, source: 'Source: Organization date_first_cited', parts: ['start'] },
    { column: LAST_CITED, source: 'Source: Organization date_last_cited', parts: ['end'] },
  ],
};

export const PARENT_NAME = 'OrganizationOrganization:parent_id';
export const PARENT_CLASS = 'OrganizationOrganization:classification';
const PARENT_FIRST = 'OrganizationOrganization:date_first_cited';
const PARENT_LAST = 'OrganizationOrganization:date_last_cited';
export const PARENT: Part = {
  named: [PARENT_NAME],
  term: {
    first: { text: PARENT_FIRST, month: 'month', day: 'day', year: 'year' },
    starts: 'Start date of OrganizationOrganization Y/N?',
    last: { text: PARENT_LAST, month: 'oo_month', day: 'oo_day', year: 'oo_year' },
    ends: 'OrganizationOrganization:open_ended',
    endFlags: 'open',
  },
  sourced: [
    { column: PARENT_NAME, source: `Source: ${PARENT_NAME}`, parts: ['superior'] },
    {
      column: PARENT_CLASS,
      source: 'UUID: Administrative, Command, or Informal parent relationship',
      parts: ['type'],
    },
    {
      column: PARENT_FIRST,
      source: 'Source: Date of first citation for parent organization',
      parts: ['start'],
    },
    { column: PARENT_LAST, source: 'Source: Date of last citation for parent organization', parts: ['end'] },
  ],
};

export const HEADQUARTERS = 'Headquarters (Barracks, Base, Physical Asset)';
export const EXACT_NAME = 'Site: Exact Location - Longitude or OSM Node Name';
export const EXACT_ID = 'Site: Exact Location - Latitude or OSM Node ID';
export const TOWN = 'Site:geonames_name';
export const TOWN_ID = 'Site:geonames_id';
export const STATE = 'Site:admin_level_1_geonames_name';
export const STATE_ID = 'Site:admin_level_1_geonames_id';
const SITE_FIRST = 'OrganizationSite:date_first_cited';
const SITE_LAST = 'OrganizationSite:date_last_cited';
export const SITE: Part = {
  named: [HEADQUARTERS, EXACT_NAME, TOWN, STATE],
  term: {
    first: { text: SITE_FIRST, month: 'os_month', day: 'os_day', year: 'os_year' },
    starts: 'Is this the founding date? (Y/N)',
    last: { text: SITE_LAST, month: 'os_last_month', day: 'os_last_day', year: 'os_last_year' },
    ends: 'OrganizationSite:open_ended (Y/N/E)',
    endFlags: 'open',
  },
  sourced: [
    { column: HEADQUARTERS, source: 'Source: Headquarters', parts: ['value', 'where'] },
    { column: EXACT_NAME, source: 'Source: Site Exact Location', parts: ['value', 'where'] },
    { column: TOWN, source: 'Source: Site:geonames_name', parts: ['where'] },
    { column: STATE, source: 'Source: Site:admin_level_1_geonames_name', parts: ['where'] },
    { column: SITE_FIRST, source: `Source: ${SITE_FIRST}`, parts: ['start'] },
    { column: SITE_LAST, source: `Source: ${SITE_LAST}`, parts: ['end'] },
  ],
};

export const AREA_NAME = 'Area of Operations Geoname';
export const AREA_ID = 'Area of Operations GeonameID';
const AREA_FIRST = 'Date of first citation for area of operations';
const AREA_LAST = 'Date of last citation for area of operations';
export const AREA: Part = {
  named: [AREA_NAME],
  term: {
    first: { text: AREA_FIRST, month: 'aoo_start_month', day: 'aoo_start_day', year: 'aoo_start_year' },
    starts: 'start date of area of operation? Y/N',
    last: { text: AREA_LAST, month: 'aoo_last_month', day: 'aoo_last_day', year: 'aoo_last_year' },
    ends: 'Assume Area of Operations to Current Date? (Y/N/E)',
    endFlags: 'open',
  },
  sourced: [
    { column: AREA_NAME, source: 'Source: Area of Operations', parts: ['value', 'where'] },
    { column: AREA_FIRST, source: `Source: ${AREA_FIRST}`, parts: ['start'] },
    { column: AREA_LAST, source: `Source: ${AREA_LAST}`, parts: ['end'] },
  ],
};

export const WHOLE_NAME = 'OrganizationMembership:member_id';
const WHOLE_FIRST = 'Date of first citation for OrganizationMembership:member_id';
const WHOLE_LAST = 'Date of last citation for OrganizationMembership:member_id';
export const MEMBERSHIP: Part = {
  named: [WHOLE_NAME],
  term: {
    first: { text: WHOLE_FIRST, month: 'om_first_month', day: 'om_first_day', year: 'om_first_year' },
    starts: 'start date of OrganizationMembership? Y/N',
    last: { text: WHOLE_LAST, month: 'om_last_month', day: 'om_last_day', year: 'om_last_year' },
    ends: 'end date of OrganizationMembership? Y/N',
    endFlags: 'exact',
  },
  sourced: [
    { column: WHOLE_NAME, source: `Source: ${WHOLE_NAME}`, parts: ['whole'] },
    { column: WHOLE_FIRST, source: `Source: ${WHOLE_FIRST}`, parts: ['start'] },
    { column: WHOLE_LAST, source: `Source: ${WHOLE_LAST}`, parts: ['end'] },
  ],
};
