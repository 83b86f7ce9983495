/** All patterns. A new one is an object in its kind's file; a new kind a file and a line here. */
import type { Pattern } from './pattern.ts';
import { POSTING } from './posting.ts';

export const PATTERNS: readonly Pattern[] = [...POSTING];
