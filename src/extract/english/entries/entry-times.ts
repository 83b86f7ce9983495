/**
 * Bare years of entries: "Capt., 1921; chief of staff, 3rd Army, 1938". In running text a number without
 * a preposition is no sure year; in an entry one that ends or opens a member of a row is.
 */
import type { Range } from '../../extractor.ts';
import { dated } from '../time/pattern.ts';
import type { TimePhrase } from '../time/phrase.ts';
import type { Document } from '../tokens.ts';
import type { Entry } from './entry.ts';

const YEAR =
  /(?<![\d/.,–-]|\b(?:[Nn]o|[Nn]r|[Aa]rticle|[Oo]rder|[Dd]ecree|[Uu]nit|[Pp]ost|[Dd]ivision)\.? )\b(?:1[6-9]|20)\d\d\b(?=\s*(?:[.,;:)]|$)|\s[–—-]\s)/g;

/** "arrested 2 Nov.": a day whose year stands elsewhere in the entry, or nowhere. */
const DAY =
  /\b(?<day>[12]?\d|3[01]) (?<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b\.?(?!\s?,?\s?\d{4})/g;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** The times with those years and days among them. */
export function withEntryTimes(
  doc: Document,
  entries: readonly Entry[],
  times: readonly TimePhrase[],
): readonly TimePhrase[] {
  if (entries.length === 0) return times;
  const found: TimePhrase[] = [];
  const taken = new Set(
    times.flatMap(({ range, text }) => [...text.matchAll(/\d{4}/g)].map(({ index }) => range[0] + index)),
  );
  for (const { body } of entries) {
    const [start, end] = [doc.tokens[body[0]]?.start ?? 0, doc.tokens[body[1] - 1]!.end];
    for (const match of doc.text.slice(start, end).matchAll(DAY)) {
      const from = start + match.index;
      const to = from + match[0].length;
      if (times.some(({ range }) => range[0] < to && from < range[1])) continue;
      const { day, month } = match.groups as { day: string; month: string };
      const number = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
      const two = (n: number | string): string => String(n).padStart(2, '0');
      found.push(bare([from, to], match[0], `XXXX-${two(number)}-${two(day)}`, 'time.day-of-entry'));
    }
    for (const match of doc.text.slice(start, end).matchAll(YEAR)) {
      const from = start + match.index;
      const to = from + 4;
      if (taken.has(from)) continue;
      found.push(bare([from, to], match[0], match[0], 'time.year-of-entry'));
    }
  }
  return found.length === 0 ? times : [...times, ...found].sort((a, b) => a.range[0] - b.range[0]);
}

function bare(range: Range, text: string, date: string, pattern: string): TimePhrase {
  const { edtf, kind, relation, earliest, latest } = dated(0, 'date', 'at', date);
  return {
    range,
    text,
    edtf,
    kind,
    relation,
    earliest,
    latest,
    offset: null,
    holdsNow: false,
    period: null,
    pattern,
  };
}
