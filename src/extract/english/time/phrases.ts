/**
 * Reading the times of an English text: every pattern is tried at every word, and of those that fit
 * at a word the longest is kept. Phrases never overlap, and stand in the order of the text.
 */

import { parseEdtf } from '../../../time/edtf.ts';
import { edtfHull } from '../../../time/edtf-bounds.ts';
import { BY_EVENT } from './by-event.ts';
import { CALENDAR_DATE, TIME_SPAN } from './dates.ts';
import { DEICTIC } from './deictic.ts';
import { DISTANCE } from './distance.ts';
import { NAMED_PERIOD } from './named-periods.ts';
import { NOW, TO_NOW } from './now.ts';
import type { Found, TimePattern, TimeReading } from './pattern.ts';
import type { TimeContext, TimePhrase } from './phrase.ts';
import { SEQUENCE } from './sequence.ts';
import { timeTokens } from './tokens.ts';
import { WHOLE_UNIT } from './whole-unit.ts';

/** All patterns; of two that find equally long phrases, the earlier one counts. */
export const TIME_PATTERNS: readonly TimePattern[] = [
  NAMED_PERIOD,
  CALENDAR_DATE,
  TIME_SPAN,
  NOW,
  TO_NOW,
  DEICTIC,
  DISTANCE,
  WHOLE_UNIT,
  BY_EVENT,
  SEQUENCE,
];

/**
 * The time phrases of a text.
 *
 * @param text the readable text, or a part of it; ranges are UTF-16 indices into it
 * @param context the date of the source, from which "yesterday" is counted, and the named periods of the case
 */
export function readTimePhrases(text: string, context: TimeContext): readonly TimePhrase[] {
  const phrases: TimePhrase[] = [];
  const tokens = timeTokens(text);
  const source = sourceTime(context);
  let lastNext = -1;
  let i = 0;
  while (i < tokens.length) {
    const best = longest({ tokens, lastNext, periods: context.periods, ...source }, i);
    if (best === null) {
      i += 1;
      continue;
    }
    const { found, pattern } = best;
    const start = tokens[found.from ?? i]?.start ?? 0;
    const end = tokens[found.next - 1]?.end ?? text.length;
    phrases.push({
      range: [start, end],
      text: text.slice(start, end),
      edtf: found.edtf,
      kind: found.kind,
      relation: found.relation,
      earliest: found.earliest,
      latest: found.latest,
      offset: found.offset ?? null,
      holdsNow: found.holdsNow ?? false,
      period: found.period ?? null,
      pattern: pattern.id,
    });
    lastNext = found.next;
    i = found.next;
  }
  return phrases;
}

function longest(
  reading: TimeReading,
  i: number,
): { readonly found: Found; readonly pattern: TimePattern } | null {
  let best: { readonly found: Found; readonly pattern: TimePattern } | null = null;
  for (const pattern of TIME_PATTERNS) {
    const found = pattern.read(reading, i);
    if (found !== null && (best === null || found.next > best.found.next)) best = { found, pattern };
  }
  return best;
}

function sourceTime(context: TimeContext): Pick<TimeReading, 'day' | 'year' | 'edtf'> {
  const edtf = context.date?.edtf ?? null;
  const parsed = edtf === null ? null : parseEdtf(edtf);
  if (parsed === null || !parsed.ok) return { day: null, year: null, edtf: null };
  const [earliest, latest] = edtfHull(parsed.value);
  const year =
    earliest !== null && earliest.slice(0, 4) === latest?.slice(0, 4) ? Number(earliest.slice(0, 4)) : null;
  return { day: earliest === latest ? earliest : null, year, edtf };
}
