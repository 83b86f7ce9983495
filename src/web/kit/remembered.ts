/** What this browser remembers of how somebody likes the page. Never anything of the case. */
import { useSyncExternalStore } from 'react';

export interface Remembered<T extends string> {
  readonly get: () => T;
  readonly set: (value: T) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export function remembered<T extends string>(name: string, otherwise: T, known: readonly T[]): Remembered<T> {
  const key = `apparatus.${name}`;
  const listeners = new Set<() => void>();
  let value: T | null = null;
  const read = (): T => {
    try {
      const stored = localStorage.getItem(key) as T | null;
      return stored !== null && known.includes(stored) ? stored : otherwise;
    } catch {
      return otherwise;
    }
  };
  return {
    get: () => {
      value ??= read();
      return value;
    },
    set: (next) => {
      value = next;
      try {
        localStorage.setItem(key, next);
      } catch {
        // A browser that keeps nothing still works; it only forgets.
      }
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export function useRemembered<T extends string>(of: Remembered<T>): [T, (value: T) => void] {
  return [useSyncExternalStore(of.subscribe, of.get), of.set];
}
