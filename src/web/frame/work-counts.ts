/** How much stands in the work lists. They take the whole case together, so they are counted when nothing else is to do. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { api } from '../api.ts';
import { count } from '../kit/words.ts';
import { onStale } from '../stale.ts';

const CALM_MS = 2500;

export function useWorkCounts(): { readonly conflicts: string | null; readonly identities: string | null } {
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
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const look = () => {
      void client.prefetchQuery({ queryKey: ['conflicts', {}], queryFn: () => api.conflicts({}) });
      void client.prefetchQuery({ queryKey: ['identities', ''], queryFn: () => api.identities({}) });
    };
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(look, CALM_MS);
    };
    later();
    const stop = onStale(later);
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [client]);
  return {
    conflicts: conflicts.data ? count(conflicts.data.conflicts.length, 'contradiction') : null,
    identities: identities.data ? `${count(identities.data.open.length, 'pair')} to judge` : null,
  };
}
