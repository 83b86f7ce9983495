/** Search: words in the texts of a case, whatever language they are in. */
import type { Source } from '../model/source.ts';
import type { Case } from '../store/case.ts';
import type { SearchHit } from '../store/search.ts';
import { CallError } from './call-error.ts';

export interface Hit extends SearchHit {
  readonly path: string;
}

export function search(of: Case, words: string, limit: number): Hit[] {
  if (!/[\p{L}\p{N}]/u.test(words)) throw new CallError('Say at least one word to search for.');
  const sources = new Map<string, Source>(of.sources().map((source) => [source.id, source]));
  return of
    .search(words, limit)
    .map((hit) => ({ ...hit, path: sources.get(hit.source)?.path ?? hit.source }));
}
