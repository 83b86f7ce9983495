/**
 * Bare years of entries: "Capt., 1921; chief of staff, 3rd Army, 1938". In running text a number without
 * a preposition is no sure year; in an entry one that ends or opens a member of a row is.
 */
import { dated } from '../time/pattern.ts';
import type { TimePhrase } from '../time/phrase.ts';
import type { Document } from '../tokens.ts';
import type { Entry } from './entry.ts';

const YEAR =
  /(?<![\d/.,–-]|\b(?:[Nn]o|[Nn]r|[Aa]rticle|[Oo]rder|[Dd]ecree|[Uu]nit|[Pp]ost|[Dd]ivision)\.? )\b(?:1[6-9]|20)\d\d\b(?=\s*(?:[.,;:)]|$)|\s[–—-]\s)/g;

/** The times with those years among them. */
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
    for (const match of doc.text.slice(start, end).matchAll(YEAR)) {
      const from = start + match.index;
      const to = from + 4;
      if (taken.has(from)) continue;
      const { edtf, kind, relation, earliest, latest } = dated(0, 'date', 'at', match[0]);
      found.push({
        range: [from, to],
        text: match[0],
        edtf,
        kind,
        relation,
        earliest,
        latest,
        offset: null,
        holdsNow: false,
        period: null,
        pattern: 'time.year-of-entry',
      });
    }
  }
  return found.length === 0 ? times : [...times, ...found].sort((a, b) => a.range[0] - b.range[0]);
}
