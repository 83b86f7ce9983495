/** All patterns of acts. */
import type { Pattern } from '../pattern.ts';
import { KILLING } from './killing.ts';

export const ACTS: readonly Pattern[] = [...KILLING];
