/**
 * Closure: every fact "x stands above z" that follows from the links of one day, with every one-step
 * derivation of each, so that proofs and sets of claims that suffice can be had afterwards.
 *
 * Two rules: a link of x over z gives the fact (`link.attested`); a link of x over y and the fact that
 * y stands above z give it too (`link.through`). Evaluation is semi-naive: every fact is joined with the
 * links once, when it is new. Since both rules leave z as it is, this is done for one z after the
 * other, where a table by party takes the place of a hash of pairs. Facts come level by level, so the
 * first derivation of a fact has the least height, and following first derivations gives a proof of
 * least height on demand, after Zhao, Subotić & Scholz, arXiv 1907.05045; unlike there, the other
 * derivations are kept as well, as a hypergraph in typed arrays.
 */
import { toOrdinal } from '../../time/day.ts';
import type { Day } from '../../time/when.ts';
import type { LinkGraph, Path } from './link-graph.ts';
import { doubled } from './search.ts';

export interface ClosureOptions {
  /** Links that certainly hold on the day, or also those that possibly do; `certain` where absent. */
  readonly sure?: 'certain' | 'possible';
  /** Only links of these types; all where absent. */
  readonly types?: readonly string[];
  /** Without derivations there are facts and heights only, for measuring what keeping them costs. */
  readonly derivations?: boolean;
}

/** One way to derive a fact: a link, and below it the fact it goes on from, `null` for the link alone. */
export interface Derivation {
  readonly rule: 'link.attested' | 'link.through';
  readonly link: number;
  readonly premise: number | null;
}

export class Closure {
  /** How many facts there are; they are named by number. */
  readonly size: number;
  /** How many derivations of them. */
  readonly derivations: number;
  readonly graph: LinkGraph;
  /** Facts about party z are those from `#from[z]` to `#from[z + 1]`, by height. */
  readonly #from: Uint32Array;
  readonly #superior: Int32Array;
  readonly #height: Int32Array;
  /** The first derivation of each fact: its link, and the fact it goes on from or -1. */
  readonly #why: Int32Array | null;
  readonly #others: Others | null;

  constructor(graph: LinkGraph, day: Day, options: ClosureOptions = {}) {
    this.graph = graph;
    const keep = options.derivations ?? true;
    const { offsets, link, above } = linksOn(graph, day, options);
    const parties = graph.parties.length;
    const from = new Uint32Array(parties + 1);
    // Room for chains of eight links; memory that is not written to costs next to nothing.
    const room = 8 * offsets[parties]! + 64;
    let superior = new Int32Array(room);
    let height = new Int32Array(room);
    let why = new Int32Array(keep ? 2 * room : 0);
    const others = keep ? new Others() : null;
    /** The fact that a party stands above the z at hand; older entries lie before `begin`. */
    const factOf = new Int32Array(parties).fill(-1);
    let count = 0;
    for (let z = 0; z < parties; z++) {
      const begin = count;
      from[z] = begin;
      // The fact at `at` is joined with the links; -1 before the first stands for z itself.
      for (let at = begin - 1; at < count; at++) {
        const own = at < begin;
        const y = own ? z : superior[at]!;
        const h = own ? 1 : height[at]! + 1;
        const end = offsets[y + 1]!;
        for (let p = offsets[y]!; p < end; p++) {
          const x = above[p]!;
          const known = factOf[x]!;
          if (known >= begin) {
            if (others !== null) others.add(known, link[p]!, own ? -1 : at);
            continue;
          }
          if (count === superior.length) {
            superior = doubled(superior);
            height = doubled(height);
            if (keep) why = doubled(why);
          }
          factOf[x] = count;
          superior[count] = x;
          height[count] = h;
          if (keep) {
            why[2 * count] = link[p]!;
            why[2 * count + 1] = own ? -1 : at;
          }
          count++;
        }
      }
    }
    from[parties] = count;
    this.size = count;
    this.#from = from;
    this.#superior = superior;
    this.#height = height;
    this.#why = keep ? why : null;
    this.#others = others;
    this.derivations = keep ? count + (others?.count ?? 0) : 0;
  }

  /** The number of the fact that one party stands above another; `null` where it does not follow. */
  find(superior: string, subordinate: string): number | null {
    const x = this.graph.numberOf(superior);
    const z = this.graph.numberOf(subordinate);
    if (x === null || z === null) return null;
    const end = this.#from[z + 1]!;
    for (let fact = this.#from[z]!; fact < end; fact++) if (this.#superior[fact] === x) return fact;
    return null;
  }

  superiorOf(fact: number): string {
    return this.graph.parties[this.#superior[fact]!]!;
  }

  subordinateOf(fact: number): string {
    let low = 0;
    let high = this.graph.parties.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#from[middle]! <= fact) low = middle;
      else high = middle - 1;
    }
    return this.graph.parties[low]!;
  }

  /** The least number of links by which the fact follows. */
  heightOf(fact: number): number {
    return this.#height[fact]!;
  }

  /** Every one-step derivation, the one of least height first. */
  *derivationsOf(fact: number): Generator<Derivation> {
    if (this.#why === null) throw new Error(NOT_KEPT);
    yield derivation(this.#why[2 * fact]!, this.#why[2 * fact + 1]!);
    if (this.#others !== null) yield* this.#others.of(fact);
  }

  /** A chain of least height, from the subordinate upward. */
  path(fact: number): Path {
    if (this.#why === null) throw new Error(NOT_KEPT);
    const links: number[] = [];
    for (let at = fact; at >= 0; at = this.#why[2 * at + 1]!) links.push(this.#why[2 * at]!);
    return { level: links.length, links: links.reverse() };
  }
}

const NOT_KEPT = 'this closure was made without derivations';

function derivation(link: number, premise: number): Derivation {
  return premise < 0
    ? { rule: 'link.attested', link, premise: null }
    : { rule: 'link.through', link, premise };
}

/** The derivations of facts beyond their first. */
class Others {
  count = 0;
  #link = new Int32Array(256);
  #premise = new Int32Array(256);
  #previous = new Int32Array(256);
  #last = new Int32Array(1024).fill(-1);

  add(fact: number, link: number, premise: number): void {
    while (fact >= this.#last.length) {
      const length = this.#last.length;
      this.#last = doubled(this.#last).fill(-1, length);
    }
    const at = this.count;
    if (at === this.#link.length) {
      this.#link = doubled(this.#link);
      this.#premise = doubled(this.#premise);
      this.#previous = doubled(this.#previous);
    }
    this.#link[at] = link;
    this.#premise[at] = premise;
    this.#previous[at] = this.#last[fact]!;
    this.#last[fact] = at;
    this.count = at + 1;
  }

  of(fact: number): Derivation[] {
    const found: Derivation[] = [];
    const last = fact < this.#last.length ? this.#last[fact]! : -1;
    for (let at = last; at >= 0; at = this.#previous[at]!)
      found.push(derivation(this.#link[at]!, this.#premise[at]!));
    return found.reverse();
  }
}

/** The links that hold on the day, by their subordinate: their numbers and their superiors. */
function linksOn(graph: LinkGraph, day: Day, options: ClosureOptions) {
  const t = toOrdinal(day);
  const possible = options.sure === 'possible';
  const starts = possible ? graph.s1 : graph.s2;
  const ends = possible ? graph.e2 : graph.e1;
  const wanted = graph.wantedTypes(options.types);
  const { offsets: all, order } = graph.up;
  const parties = graph.parties.length;
  const offsets = new Uint32Array(parties + 1);
  const link = new Uint32Array(graph.size);
  const above = new Uint32Array(graph.size);
  let count = 0;
  for (let y = 0; y < parties; y++) {
    for (let p = all[y]!; p < all[y + 1]!; p++) {
      const k = order[p]!;
      if (starts[k]! > t || ends[k]! < t || (wanted !== null && wanted[graph.typeOf[k]!] === 0)) continue;
      link[count] = k;
      above[count] = graph.superiors[k]!;
      count++;
    }
    offsets[y + 1] = count;
  }
  return { offsets, link, above };
}
