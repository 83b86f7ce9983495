/**
 * Defect: something in an imported table that cannot be so, or that nobody can tell. It is listed with
 * its place and with what was done; the cells stay as they are and nothing is repaired silently.
 */
import { TABLE_FAULTS } from './table.ts';

export const DEFECTS = {
  ...TABLE_FAULTS,
  'date-disagreement': 'The date text and the columns for day, month and year say different dates.',
  'day-month-swap': 'The date text and the columns differ in the order of day and month.',
  'impossible-date': 'A date that no calendar has, or a year outside of 1800 to 2100.',
  'unreadable-date': 'Words in the place of a date that are no date in a form the format knows.',
  'reversed-interval': 'The last date lies before the first.',
  'unknown-flag': 'A flag has a value that the format does not define.',
  'flag-without-date': 'A flag speaks of a date that is not given.',
  'no-source': 'A cell is filled and names no source.',
  'no-such-source': 'A source is cited by an id that the table of sources does not have.',
  'not-a-source-id': 'Words that are no id stand where sources are cited.',
  'repeated-source-id': 'An id is cited twice in one cell.',
  'repeated-alias': 'An alias is given twice in one cell.',
  'duplicate-id': 'Two rows of the table of sources have one id.',
  'two-ids': 'One row has two ids, or one name several.',
  'no-id': 'A row has no id where others have one.',
  'differing-rows': 'Rows of one unit give a value differently that belongs to the unit as a whole.',
  'no-class': 'A unit stands under another, and no class says in what way.',
  'no-name': 'A row names nobody and nothing.',
  'no-content': 'A row says nothing beside a name.',
  'nothing-named': 'Dates, flags or sources stand beside a blank cell and belong to nothing.',
  'shared-name': 'Two names share an alias, or the name of one is an alias of the other.',
} as const satisfies Record<string, string>;
export type DefectKind = keyof typeof DEFECTS;

export interface Defect {
  readonly kind: DefectKind;
  /** Data rows from 1, the header not counted; null where the header is meant. */
  readonly row: number | null;
  /** The columns concerned, by their names. */
  readonly columns: readonly string[];
  /** What stands in these cells. */
  readonly values: readonly string[];
  /** One sentence: what was done with it. */
  readonly done: string;
}
