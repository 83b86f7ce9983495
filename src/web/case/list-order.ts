/** Sources in the order and narrowed as the address says. Pure. */
import type { SourceView } from '../../http/schemas/source.ts';
import { totalOf } from '../kit/words.ts';

export const COLUMNS = ['source', 'kind', 'date', 'author', 'language', 'claims', 'harm'] as const;
export type Column = (typeof COLUMNS)[number];

export interface Wanted {
  readonly by: Column;
  readonly down: boolean;
  readonly filter: string;
}

export function wantedOf(query: URLSearchParams): Wanted {
  const by = query.get('by') as Column | null;
  return {
    by: by !== null && COLUMNS.includes(by) ? by : 'source',
    down: query.get('down') !== null,
    filter: query.get('filter') ?? '',
  };
}

const VALUE: Readonly<Record<Column, (source: SourceView) => string | number | null>> = {
  source: ({ path }) => path.toLowerCase(),
  kind: ({ kind }) => (kind === 'unknown' ? null : kind),
  date: ({ date }) => date,
  author: ({ author }) => author?.toLowerCase() ?? null,
  language: ({ language }) => language,
  claims: ({ claims }) => totalOf(claims),
  harm: ({ harm }) => harm,
};

/** What is not known stands last, whichever way the list goes. */
export function ordered(sources: readonly SourceView[], { by, down, filter }: Wanted): readonly SourceView[] {
  const words = filter.toLowerCase().split(/\s+/).filter(Boolean);
  const value = VALUE[by];
  return sources
    .filter((source) => {
      const text = [source.path, source.title, source.author, source.kind, source.date, source.harm]
        .filter((one) => one !== null)
        .join(' ')
        .toLowerCase();
      return words.every((word) => text.includes(word));
    })
    .toSorted((a, b) => {
      const [x, y] = [value(a), value(b)];
      if (x === null || y === null) return x === y ? compare(a.path, b.path) : x === null ? 1 : -1;
      return (down ? -1 : 1) * compare(x, y) || compare(a.path, b.path);
    });
}

const compare = (a: string | number, b: string | number): number =>
  typeof a === 'number' && typeof b === 'number'
    ? a - b
    : String(a).localeCompare(String(b), 'en', { numeric: true });
