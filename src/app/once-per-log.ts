/**
 * Once per log: an answer about the whole case that takes a while, kept until something is recorded or
 * withheld. It is kept in memory with the open case, and never written down.
 */
import type { Case } from '../store/case.ts';

interface Kept<T> {
  readonly state: string;
  readonly value: T;
}

/**
 * @param make the answer; what is passed beside the case must be written alike in JSON where it is alike
 * @param most how many answers are kept: one for each way in which the switches stand
 */
export function oncePerLog<G, T>(make: (of: Case, given: G) => T, most = 8): (of: Case, given: G) => T {
  const byCase = new WeakMap<Case, Map<string, Kept<T>>>();
  return (of, given) => {
    const state = of.state();
    const kept = byCase.get(of) ?? new Map<string, Kept<T>>();
    byCase.set(of, kept);
    const key = JSON.stringify(given);
    const known = kept.get(key);
    if (known?.state === state) return known.value;
    const value = make(of, given);
    kept.delete(key);
    kept.set(key, { state, value });
    for (const old of kept.keys()) {
      if (kept.size <= most) break;
      kept.delete(old);
    }
    return value;
  };
}
