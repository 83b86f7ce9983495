/** What of the source view stands in the address beside the claim and the place: a filter can be shared as a link. */
import type { Filter } from './arrange.ts';

export const filterOf = (query: URLSearchParams): Filter => ({
  kinds: new Set(query.getAll('kind')),
  reviews: new Set(query.getAll('review')),
  sure: Math.max(0, Math.min(9, Number(query.get('sure') ?? 0) || 0)),
});

export function filterParams(query: URLSearchParams, filter: Filter): URLSearchParams {
  const next = new URLSearchParams(query);
  for (const name of ['kind', 'review', 'sure']) next.delete(name);
  for (const kind of filter.kinds) next.append('kind', kind);
  for (const review of filter.reviews) next.append('review', review);
  if (filter.sure > 0) next.set('sure', String(filter.sure));
  return next;
}
