/** What a record of somebody makes old in what the page holds. Pure, so that it can be tested. */
import type { Changes } from '../http/schemas/case.ts';

type Change = Changes['changes'][number];

export interface Old {
  /** Claims to be asked for by their ids: only their review is another. */
  readonly claims: readonly string[];
  /** Sources whose claims and text are to be asked for anew. */
  readonly sources: readonly string[];
  /** Whether that is so of all sources. */
  readonly all: boolean;
}

/** Above this many claims of one message the lists are asked for anew, which is quicker. */
export const ONE_BY_ONE = 150;

export function oldBecauseOf(changes: readonly Change[]): Old {
  const claims = new Set<string>();
  const sources = new Set<string>();
  let all = false;
  for (const { kind, id, source } of changes) {
    if (kind === 'judgement' && id !== null && id.startsWith('clm')) claims.add(id);
    else if (source !== null) sources.add(source);
    else if (kind !== 'judgement') all = true;
  }
  if (claims.size > ONE_BY_ONE) return { claims: [], sources: [...sources], all: true };
  return { claims: [...claims], sources: [...sources], all };
}

/** "3 changes by Anna", by others than `self`, in the order of the first of each; empty where all is one's own. */
export function byOthers(changes: readonly Change[], self: string): readonly string[] {
  const counts = new Map<string, number>();
  for (const { author } of changes)
    if (author !== null && author !== self) counts.set(author, (counts.get(author) ?? 0) + 1);
  return [...counts].map(([author, n]) => `${n === 1 ? '1 change' : `${n} changes`} by ${author}`);
}
