/** Organs as parts of organs, their making, ending and succession. */
import type { Pattern } from './pattern.ts';
import { CAMP } from './structure/camps.ts';
import { EXISTENCE } from './structure/existence.ts';
import { LINEAGE } from './structure/lineage.ts';
import { PARTS_OF } from './structure/parts.ts';
import { SUCCESSION } from './structure/succession.ts';

export const STRUCTURE: readonly Pattern[] = [...EXISTENCE, ...SUCCESSION, ...LINEAGE, ...PARTS_OF, ...CAMP];
