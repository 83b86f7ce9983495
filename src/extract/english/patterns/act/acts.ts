/** All patterns of acts. */
import type { Pattern } from '../pattern.ts';
import { CUSTODY } from './custody.ts';
import { KILLING } from './killing.ts';
import { VIOLENCE } from './violence.ts';

export const ACTS: readonly Pattern[] = [...KILLING, ...VIOLENCE, ...CUSTODY];
