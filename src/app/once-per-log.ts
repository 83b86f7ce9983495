/**
 * Once per log: an answer about the whole case that takes a while, kept until something is recorded.
 * It is kept in memory with the open case, and never written down.
 */
import type { Case } from '../store/case.ts';

interface Kept<T> {
  readonly size: number;
  readonly value: T;
}

/** How many answers of one sort are kept: one for each way in which its switches stand. */
const KEPT = 8;

/** @param make the answer; what is passed beside the case must be written alike in JSON where it is alike */
export function oncePerLog<G, T>(make: (of: Case, given: G) => T): (of: Case, given: G) => T {
  const byCase = new WeakMap<Case, Map<string, Kept<T>>>();
  return (of, given) => {
    const size = of.logSize();
    const kept = byCase.get(of) ?? new Map<string, Kept<T>>();
    byCase.set(of, kept);
    const key = JSON.stringify(given);
    const known = kept.get(key);
    if (known?.size === size) return known.value;
    const value = make(of, given);
    kept.delete(key);
    kept.set(key, { size, value });
    for (const old of kept.keys()) {
      if (kept.size <= KEPT) break;
      kept.delete(old);
    }
    return value;
  };
}
