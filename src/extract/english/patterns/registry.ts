/** All patterns. A new one is an object in its kind's file; a new kind a file and a line here. */
import { ATTRIBUTE } from './attribute.ts';
import { COMMAND } from './command.ts';
import { MEMBERSHIP } from './membership.ts';
import type { Pattern } from './pattern.ts';
import { POSTING } from './posting.ts';
import { STRUCTURE } from './structure.ts';

export const PATTERNS: readonly Pattern[] = [
  ...POSTING,
  ...COMMAND,
  ...MEMBERSHIP,
  ...STRUCTURE,
  ...ATTRIBUTE,
];
