/** All patterns. A new one is an object in its kind's file; a new kind a file and a line here. */
import { ACTS } from './act/acts.ts';
import { ATTRIBUTE } from './attribute.ts';
import { COMMAND } from './command.ts';
import { COMMUNICATION } from './communication.ts';
import { COMPARISON } from './comparison.ts';
import { DENIAL } from './denial.ts';
import { FATE } from './fate.ts';
import { FORECAST } from './forecast.ts';
import { IDENTITY } from './identity.ts';
import { LIFE } from './life.ts';
import { MEMBERSHIP } from './membership.ts';
import type { Pattern } from './pattern.ts';
import { POSTING } from './posting.ts';
import { RANK } from './rank.ts';
import { STRUCTURE } from './structure.ts';

export const PATTERNS: readonly Pattern[] = [
  ...ACTS,
  ...COMPARISON,
  ...POSTING,
  ...COMMAND,
  ...MEMBERSHIP,
  ...STRUCTURE,
  ...ATTRIBUTE,
  ...LIFE,
  ...FATE,
  ...RANK,
  ...COMMUNICATION,
  ...FORECAST,
  ...DENIAL,
  ...IDENTITY,
];
