/** How much stands in the work lists. They take the whole case together, so they are counted when nothing else is to do. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { api } from '../api.ts';
import { count } from '../kit/words.ts';
import { onStale } from '../stale.ts';

const CALM_MS = 2500;
/** In a case with more claims they are counted when somebody opens the list. */
const AT_MOST = 3000;
/** No more than this part of the time goes into counting. */
const PART = 20;

/** @param claims how many the case holds; null while that is not known */
export function useWorkCounts(claims: number | null): {
  readonly conflicts: string | null;
  readonly identities: string | null;
} {
  const client = useQueryClient();
  // Not fetched by this: the lists ask when they are shown, the effect below when all is calm.
  const conflicts = useQuery({
    queryKey: ['conflicts', {}],
    queryFn: () => api.conflicts({}),
    enabled: false,
  });
  const identities = useQuery({
    queryKey: ['identities', ''],
    queryFn: () => api.identities({}),
    enabled: false,
  });
  const few = claims !== null && claims <= AT_MOST;
  useEffect(() => {
    if (!few) return;
    let timer: ReturnType<typeof setTimeout>;
    let notBefore = 0;
    const look = async () => {
      const began = Date.now();
      await client.prefetchQuery({ queryKey: ['conflicts', {}], queryFn: () => api.conflicts({}) });
      await client.prefetchQuery({ queryKey: ['identities', ''], queryFn: () => api.identities({}) });
      notBefore = Date.now() + PART * (Date.now() - began);
    };
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(look, Math.max(CALM_MS, notBefore - Date.now()));
    };
    later();
    const stop = onStale(later);
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [client, few]);
  return {
    conflicts: conflicts.data ? count(conflicts.data.conflicts.length, 'contradiction') : null,
    identities: identities.data ? `${count(identities.data.open.length, 'pair')} to judge` : null,
  };
}
