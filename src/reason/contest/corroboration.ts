/**
 * Corroboration: on how many independent origins a finding rests, counted as the greatest number of
 * sets of origins, disjoint from each other, of which each suffices by itself. Exact for what people
 * meet in practice; beyond a limit a count that is not too high is given and said to be one.
 */
import type { Claim } from '../../model/claim.ts';
import type { Origin, Origins } from './origins.ts';

export interface Corroboration {
  /** How many origins could each be lost without the finding losing all support, plus one. */
  readonly origins: number;
  /** False where the search was cut short, so that there may be more. */
  readonly exact: boolean;
  /** Disjoint sets of origins that each suffice, by name. */
  readonly sets: readonly (readonly string[])[];
}

/** Choices tried for one claim, and sets compared with each other, before the search is cut short. */
const CHOICES = 512;
const STEPS = 50_000;

/**
 * @param witnesses groups of claims; each group suffices for the finding if all of its claims stand
 */
export function corroboration(witnesses: readonly (readonly Claim[])[], origins: Origins): Corroboration {
  let exact = true;
  const names = new Map<string, string>();
  const found: ReadonlySet<string>[] = [];
  for (const witness of witnesses) {
    const needs = witness.flatMap((claim) => origins.of(claim));
    const { sets, cut } = choices(needs, names);
    if (cut) exact = false;
    found.push(...sets);
  }
  const sets = minimal(found).toSorted((a, b) => a.size - b.size);
  const { best, cut } = packing(sets);
  return {
    origins: best.length,
    exact: exact && !cut,
    sets: best.map((set) => [...set].map((key) => names.get(key) ?? key)),
  };
}

/** Every way to meet all needs, as a set of origins. */
function choices(
  needs: readonly (readonly Origin[])[],
  names: Map<string, string>,
): { readonly sets: ReadonlySet<string>[]; readonly cut: boolean } {
  let sets: Set<string>[] = [new Set()];
  let cut = false;
  for (const need of needs) {
    const next = new Map<string, Set<string>>();
    for (const set of sets) {
      for (const origin of need) {
        if (!names.has(origin.key)) names.set(origin.key, origin.name);
        const longer = new Set(set).add(origin.key);
        next.set([...longer].sort().join('\n'), longer);
      }
    }
    sets = minimal([...next.values()]) as Set<string>[];
    if (sets.length > CHOICES) {
      cut = true;
      sets = sets.toSorted((a, b) => a.size - b.size).slice(0, CHOICES);
    }
  }
  return { sets, cut };
}

/** The sets of which no other is a part, each once. */
function minimal(sets: readonly ReadonlySet<string>[]): ReadonlySet<string>[] {
  const out: ReadonlySet<string>[] = [];
  for (const set of sets.toSorted((a, b) => a.size - b.size)) {
    if (!out.some((smaller) => [...smaller].every((key) => set.has(key)))) out.push(set);
  }
  return out;
}

/** The most sets that share nothing: depth first, with the greedy answer as the first to beat. */
function packing(sets: readonly ReadonlySet<string>[]): {
  readonly best: readonly ReadonlySet<string>[];
  readonly cut: boolean;
} {
  let best: readonly ReadonlySet<string>[] = [];
  let steps = 0;
  const search = (from: number, taken: readonly ReadonlySet<string>[], used: ReadonlySet<string>): void => {
    if (taken.length > best.length) best = taken;
    for (let i = from; i < sets.length; i++) {
      if (taken.length + sets.length - i <= best.length || ++steps > STEPS) return;
      const set = sets[i] as ReadonlySet<string>;
      if ([...set].some((key) => used.has(key))) continue;
      search(i + 1, [...taken, set], new Set([...used, ...set]));
    }
  };
  search(0, [], new Set());
  return { best, cut: steps > STEPS };
}
