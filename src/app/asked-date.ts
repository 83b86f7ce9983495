/** Asked date: the time of a question, as a day, a month, a year or another date in EDTF. */

import { FIRST_DAY, LAST_DAY } from '../time/day.ts';
import { parseEdtf } from '../time/edtf.ts';
import { edtfHull } from '../time/edtf-bounds.ts';
import type { Asked } from '../time/modality.ts';
import { CallError } from './call-error.ts';

/** A whole date asks about that day; a partial one about the days it can mean. */
export function askedDate(text: string): Asked {
  const parsed = parseEdtf(text.trim());
  if (!parsed.ok) throw new CallError(parsed.issue.endsWith('.') ? parsed.issue : `${parsed.issue}.`);
  const [first, last] = edtfHull(parsed.value);
  return [first ?? FIRST_DAY, last ?? LAST_DAY];
}
