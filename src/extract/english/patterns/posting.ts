/** Postings told by verbs: who stands at the head, is appointed, dismissed, succeeds, works for. */
import type { Pattern } from './pattern.ts';
import { BEGINS } from './posting/begins.ts';
import { CAREERS } from './posting/career.ts';
import { ENDS } from './posting/ends.ts';
import { HOLDS } from './posting/holds.ts';
import { IN_CHARGE } from './posting/in-charge.ts';
import { LEADS } from './posting/leads.ts';
import { PASSED_ON } from './posting/passed-on.ts';

export const POSTING: readonly Pattern[] = [
  ...LEADS,
  ...HOLDS,
  ...BEGINS,
  ...ENDS,
  ...CAREERS,
  ...PASSED_ON,
  ...IN_CHARGE,
];
