/**
 * Repeated heading: a heading or a date line printed twice, as when the title of a page and that of
 * its text were both copied. The first stays.
 */
import { dateLine } from '../structure/date-line.ts';
import { head, standsAlone } from '../structure/head.ts';
import type { Line } from '../structure/lines.ts';
import { lines } from '../structure/lines.ts';
import type { EmendationRule, Repair } from './rule.ts';
import { propose } from './rule.ts';

function find(received: string): ReturnType<EmendationRule['find']> {
  const all = lines(received);
  const opening = new Set(head(all).lines);
  const seen = new Set<string>();
  const repairs: Repair[] = [];
  let previous: Line | null = null;
  let gap = true;
  for (const line of all) {
    if (line.text === '') {
      gap = true;
      continue;
    }
    const words = normal(line.text);
    const inHead = opening.has(line);
    const again = inHead ? seen.has(words) : previous !== null && gap && normal(previous.text) === words;
    if (previous !== null && again && isHeading(line, inHead))
      repairs.push({
        start: previous.end,
        end: line.end,
        corrected: '',
        reason: `The ${dateLine(line.text) === null ? 'heading' : 'date'} “${line.text}” is printed twice.`,
      });
    if (inHead) seen.add(words);
    previous = line;
    gap = false;
  }
  return propose(received, 'repeated-heading', repairs);
}

function normal(text: string): string {
  return text
    .replace(/^#+\s+/u, '')
    .replace(/\s+/gu, ' ')
    .toLowerCase();
}

/** A date, or words that stand like a heading: two words, in the head of a text also a single long one. */
function isHeading(line: Line, inHead: boolean): boolean {
  if (dateLine(line.text) !== null) return true;
  return (
    standsAlone(line) &&
    /^[\p{Lu}\p{N}#]/u.test(line.text) &&
    (/\p{L}\s+\p{L}/u.test(line.text) || (inHead && /\p{L}{4}/u.test(line.text)))
  );
}

export const repeatedHeading: EmendationRule = {
  id: 'repeated-heading',
  describes: 'A heading or a date line is printed twice.',
  language: null,
  find,
};
