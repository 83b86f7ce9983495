/** All patterns of acts. */
import type { Pattern } from '../pattern.ts';
import { CUSTODY } from './custody.ts';
import { JUSTICE } from './justice.ts';
import { KILLING } from './killing.ts';
import { REMOVAL } from './removal.ts';
import { ROWS } from './rows.ts';
import { TAKING } from './taking.ts';
import { VIOLENCE } from './violence.ts';

export const ACTS: readonly Pattern[] = [
  ...KILLING,
  ...VIOLENCE,
  ...CUSTODY,
  ...JUSTICE,
  ...REMOVAL,
  ...TAKING,
  ...ROWS,
];
