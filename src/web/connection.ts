/** Whether the program answers: it may have been stopped, or started anew with another link. */
import { useSyncExternalStore } from 'react';

export type Connection = 'ok' | 'gone' | 'refused';

let state: Connection = 'ok';
const listeners = new Set<() => void>();

export function setConnection(next: Connection): void {
  if (next === state) return;
  state = next;
  for (const listener of listeners) listener();
}

/** What the status of an answer says of it; null where there was no answer to speak of. */
export function noted(status: number | null): void {
  if (status === 0) setConnection('gone');
  else if (status === 401 || status === 403) setConnection('refused');
  else if (status !== null && status < 400) setConnection('ok');
}

export const connection = (): Connection => state;

export function useConnection(): Connection {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => state,
  );
}
