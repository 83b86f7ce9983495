/**
 * Witness sets: the minimal sets of claims from which a fact of a closure follows. A fact holds as long
 * as the claims of one set stand, so the sets say what an answer rests on and whether it survives
 * without a claim or a source.
 *
 * Every set is the claims of one chain that passes no party twice. Chains are built downward from the
 * fact along its derivations, those that need the fewest claims first (A*: the claims so far, and a
 * lower bound from the height of what is left), so no later set lies within an earlier one, and one that
 * contains an earlier one is not minimal. There can be more chains than can ever be listed, so they are
 * made on demand, and the search itself has a limit.
 */
import type { Closure } from './closure.ts';

export interface Witnesses {
  /** Sets of claim ids, the smallest first. */
  readonly sets: readonly (readonly string[])[];
  /** Whether there are further sets: `none`, `more`, or `unsearched` where the search was broken off. */
  readonly rest: 'none' | 'more' | 'unsearched';
}

export interface WitnessOptions {
  /** The most sets to return; 10 where absent. */
  readonly limit?: number;
  /** The most chains and beginnings of chains to look at; 100,000 where absent. */
  readonly effort?: number;
}

/** The first few witness sets of a fact, and whether more exist. */
export function witnessesOf(closure: Closure, fact: number, options: WitnessOptions = {}): Witnesses {
  const limit = options.limit ?? 10;
  const sets: (readonly string[])[] = [];
  for (const set of eachWitness(closure, fact, options.effort)) {
    if (set === null) return { sets, rest: 'unsearched' };
    if (sets.length === limit) return { sets, rest: 'more' };
    sets.push(set);
  }
  return { sets, rest: 'none' };
}

/** The beginning of a chain, seen from its upper end. */
interface Partial {
  /** The fact that is left to derive; `null` where the chain is whole. */
  readonly fact: number | null;
  readonly claims: ReadonlySet<string>;
  /** Parties that the chain has passed. */
  readonly passed: ReadonlySet<string>;
  /** How many links it has. */
  readonly links: number;
  /** At least so many claims will be needed. */
  readonly needs: number;
}

/** The witness sets one after the other, smallest first; ends with `null` where the effort is spent. */
export function* eachWitness(
  closure: Closure,
  fact: number,
  effort = 100_000,
): Generator<readonly string[] | null, void> {
  const { graph } = closure;
  const share = graph.linksPerClaim;
  const found: ReadonlySet<string>[] = [];
  const subordinate = closure.subordinateOf(fact);
  const queue = new Queue();
  const passed: ReadonlySet<string> = new Set([closure.superiorOf(fact)]);
  queue.push({ fact, claims: new Set<string>(), passed, links: 0, needs: 0 }, 0);
  for (let looked = 0; ; looked++) {
    const chain = queue.pop();
    if (chain === null) return;
    if (looked >= effort) {
      yield null;
      return;
    }
    if (found.some((set) => isWithin(set, chain.claims))) continue;
    if (chain.fact === null) {
      found.push(chain.claims);
      yield [...chain.claims];
      continue;
    }
    for (const { link, premise } of closure.derivationsOf(chain.fact)) {
      const claims = new Set(chain.claims);
      for (const claim of graph.claimsOf(link)) claims.add(claim);
      let { passed } = chain;
      if (premise !== null) {
        const next = graph.subordinateOf(link);
        // The subordinate is where the chain ends; going through it on the way would be a circle.
        if (next === subordinate || passed.has(next)) continue;
        passed = new Set(passed).add(next);
      }
      const links = chain.links + 1;
      const left = premise === null ? 0 : closure.heightOf(premise);
      const needs = Math.max(claims.size, Math.ceil((links + left) / share));
      queue.push({ fact: premise, claims, passed, links, needs }, left);
    }
  }
}

function isWithin(set: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  for (const each of set) if (!other.has(each)) return false;
  return true;
}

/** A binary heap: fewest needed claims first, then least height left, then in the order of arrival. */
class Queue {
  readonly #heap: { readonly chain: Partial; readonly left: number; readonly order: number }[] = [];
  #pushed = 0;

  push(chain: Partial, left: number): void {
    const heap = this.#heap;
    heap.push({ chain, left, order: this.#pushed++ });
    for (let i = heap.length - 1; i > 0; ) {
      const parent = (i - 1) >> 1;
      if (!this.#isBefore(i, parent)) return;
      this.#swap(i, parent);
      i = parent;
    }
  }

  pop(): Partial | null {
    const heap = this.#heap;
    const top = heap[0];
    const last = heap.pop();
    if (top === undefined || last === undefined) return null;
    if (heap.length === 0) return top.chain;
    heap[0] = last;
    for (let i = 0; ; ) {
      let least = i;
      for (const child of [2 * i + 1, 2 * i + 2]) {
        if (child < heap.length && this.#isBefore(child, least)) least = child;
      }
      if (least === i) return top.chain;
      this.#swap(i, least);
      i = least;
    }
  }

  #isBefore(i: number, j: number): boolean {
    const [a, b] = [this.#heap[i]!, this.#heap[j]!];
    return (a.chain.needs - b.chain.needs || a.left - b.left || a.order - b.order) < 0;
  }

  #swap(i: number, j: number): void {
    const held = this.#heap[i]!;
    this.#heap[i] = this.#heap[j]!;
    this.#heap[j] = held;
  }
}
