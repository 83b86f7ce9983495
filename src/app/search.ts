/** Search: words in the texts of a case, whatever language they are in, and names in any spelling. */
import type { Source } from '../model/source.ts';
import type { Case } from '../store/case.ts';
import type { SearchHit } from '../store/search.ts';
import { spellingsIn } from './ask/spellings.ts';
import { CallError } from './call-error.ts';

export interface Hit extends SearchHit {
  readonly path: string;
  /** The row of a table, data rows from 1; absent in running text and in a header. */
  readonly row?: number;
}

export function search(of: Case, words: string, limit: number): Hit[] {
  if (!/[\p{L}\p{N}]/u.test(words)) throw new CallError('Say at least one word to search for.');
  const sources = new Map<string, Source>(of.sources().map((source) => [source.id, source]));
  const rows = new Map<string, readonly (readonly [number, number])[]>();
  return of.search(words, limit, spellingsIn(of)).map((hit) => {
    const source = sources.get(hit.source);
    const found = { ...hit, path: source?.path ?? hit.source };
    if (source?.kind !== 'dataset') return found;
    const ranges = rows.get(hit.text) ?? of.sentences(hit.text);
    rows.set(hit.text, ranges);
    const at = hit.matches[0]?.[0] ?? hit.start;
    const row = 1 + ranges.findIndex(([start, end]) => start <= at && at < end);
    return row === 0 ? found : { ...found, row };
  });
}
