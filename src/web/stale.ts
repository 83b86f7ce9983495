/** Answers that have become old, gathered for a moment and then asked for anew in one go. */
import type { QueryClient, QueryKey } from '@tanstack/react-query';

/** Answers that rest on claims and their review, and the counts of the case. */
export const DERIVED: readonly QueryKey[] = [
  'case',
  'sources',
  'ask',
  'conflicts',
  'identities',
  'timeline',
  'network',
  'chart',
  'changes',
  'claim',
].map((name) => [name]);

/** Long enough that a decision and the news of it count once; short enough to be seen within a second. */
const GATHER_MS = 120;
/** While many changes come, as in reading a folder, no oftener than this. */
const AT_LEAST_MS = 1000;

let waiting = new Map<string, QueryKey>();
let timer: ReturnType<typeof setTimeout> | null = null;
let last = 0;
const after = new Set<() => void>();

/** What is on the screen is asked for anew, the rest when it is next shown. */
export function stale(client: QueryClient, keys: readonly QueryKey[]): void {
  for (const key of keys) waiting.set(JSON.stringify(key), key);
  if (timer !== null || waiting.size === 0) return;
  const wait = Math.max(GATHER_MS, last + AT_LEAST_MS - Date.now());
  timer = setTimeout(() => {
    const now = waiting;
    waiting = new Map();
    timer = null;
    last = Date.now();
    for (const queryKey of now.values()) void client.invalidateQueries({ queryKey });
    for (const listener of after) listener();
  }, wait);
}

/** Called each time after something was found to be old. */
export function onStale(listener: () => void): () => void {
  after.add(listener);
  return () => after.delete(listener);
}
