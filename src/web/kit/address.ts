/** The address as state: what is seen stands in it, so that it can be shared and "back" works. */
import { useCallback, useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';

export type Change = Readonly<Record<string, string | readonly string[] | null>>;

/** A query with some of it changed; null and empty take a name away. */
export function changed(query: string, change: Change): string {
  const given = new URLSearchParams(query);
  for (const [name, value] of Object.entries(change)) {
    given.delete(name);
    for (const one of value === null ? [] : typeof value === 'string' ? [value] : value)
      if (one !== '') given.append(name, one);
  }
  return given.toString();
}

/** @returns what stands in the address, and a function that changes it; `replace` leaves no step to go back to */
export function useAddress() {
  const search = useSearch();
  const [place, go] = useLocation();
  const query = useMemo(() => new URLSearchParams(search), [search]);
  const change = useCallback(
    (by: Change, { replace = false } = {}) => {
      const text = changed(search, by);
      go(text === '' ? place : `${place}?${text}`, { replace });
    },
    [search, place, go],
  );
  return { query, change, search };
}
