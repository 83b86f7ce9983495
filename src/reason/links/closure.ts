/**
 * Closure: every fact "x stands above z" that follows from the links of one day, with every one-step
 * derivation of each, so that proofs and sets of claims that suffice can be had afterwards.
 *
 * Two rules: a link of x over z gives the fact; a link of x over y and the fact that y stands above z
 * give it too. Evaluation is semi-naive: every fact is joined with the links once, when it is new. Since
 * both rules leave z as it is, this is done for one z after the other, where a table by party takes the
 * place of a hash of pairs.
 *
 * A derivation is kept as the number of its conclusion, in the order they are found: first those from
 * links above z alone, then fact by fact those that go on from it, so that premise and link follow
 * from the place. When one z is asked about, its derivations are turned round, by conclusion. Facts come
 * level by level, so the first derivation of a fact has the least height, and following first
 * derivations gives a proof of least height on demand, as in Zhao, Subotić & Scholz, arXiv 1907.05045,
 * who keep the height alone and search for the premises.
 */
import type { Day } from '../../time/when.ts';
import type { LinkGraph, Path } from './link-graph.ts';
import { type DayOptions, type LinksOnDay, linksOnDay } from './links-on-day.ts';
import { doubled } from './search.ts';

export interface ClosureOptions extends DayOptions {
  /** `false` for the facts alone, to measure what keeping derivations costs; their heights are lost too. */
  readonly derivations?: boolean;
}

/** One way to derive a fact: a link, and below it the fact it goes on from, `null` for the link alone. */
export interface Derivation {
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
  /** The conclusions of derivations; those about party z begin at `#derivedFrom[z]`. */
  readonly #conclusion: Int32Array | null;
  readonly #derivedFrom: Uint32Array;
  readonly #day: LinksOnDay;
  #turned: Turned | null = null;

  constructor(graph: LinkGraph, day: Day, options: ClosureOptions = {}) {
    this.graph = graph;
    const keep = options.derivations ?? true;
    const held = linksOnDay(graph, day, options);
    const { offsets, above } = held;
    const parties = graph.parties.length;
    const from = new Uint32Array(parties + 1);
    const derivedFrom = new Uint32Array(parties + 1);
    // Room for chains of ten links; memory that is not written to costs next to nothing.
    const room = 10 * above.length + 64;
    let superior = new Int32Array(room);
    let conclusion = new Int32Array(keep ? room : 0);
    /** The fact that a party stands above the z at hand; older entries lie before `begin`. */
    const factOf = new Int32Array(parties).fill(-1);
    let facts = 0;
    let derivations = 0;
    for (let z = 0; z < parties; z++) {
      const begin = facts;
      from[z] = begin;
      derivedFrom[z] = derivations;
      // The fact at `at` is joined with the links; -1 before the first stands for z itself.
      for (let at = begin - 1; at < facts; at++) {
        const y = at < begin ? z : superior[at]!;
        const end = offsets[y + 1]!;
        let p = offsets[y]!;
        while (facts + end - p > superior.length) superior = doubled(superior);
        while (keep && derivations + end - p > conclusion.length) conclusion = doubled(conclusion);
        for (; p < end; p++) {
          const x = above[p]!;
          let fact = factOf[x]!;
          if (fact < begin) {
            fact = facts++;
            factOf[x] = fact;
            superior[fact] = x;
          }
          if (keep) conclusion[derivations++] = fact;
        }
      }
    }
    from[parties] = facts;
    derivedFrom[parties] = derivations;
    this.size = facts;
    this.derivations = derivations;
    this.#day = held;
    this.#from = from;
    this.#superior = superior;
    this.#conclusion = keep ? conclusion : null;
    this.#derivedFrom = derivedFrom;
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
    return this.graph.parties[this.#subordinateOf(fact)]!;
  }

  /** The least number of links by which the fact follows. */
  heightOf(fact: number): number {
    const turned = this.#turnedFor(fact);
    return turned.height[fact - turned.begin]!;
  }

  /** Every one-step derivation, the one of least height first. */
  derivationsOf(fact: number): Derivation[] {
    const { begin, offsets, order, place, premise } = this.#turnedFor(fact);
    const found: Derivation[] = [];
    for (let i = offsets[fact - begin]!; i < offsets[fact - begin + 1]!; i++) {
      const at = order[i]!;
      const below = premise[at]!;
      found.push({ link: this.#day.link[place[at]!]!, premise: below < 0 ? null : below });
    }
    return found;
  }

  /** A chain of least height, from the subordinate upward. */
  path(fact: number): Path {
    const { begin, offsets, order, place, premise } = this.#turnedFor(fact);
    const links: number[] = [];
    for (let at = fact; at >= 0; ) {
      const first = order[offsets[at - begin]!]!;
      links.push(this.#day.link[place[first]!]!);
      at = premise[first]!;
    }
    return { level: links.length, links: links.reverse() };
  }

  #subordinateOf(fact: number): number {
    let low = 0;
    let high = this.graph.parties.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#from[middle]! <= fact) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The derivations about the subordinate of a fact, turned round; those asked for last are kept. */
  #turnedFor(fact: number): Turned {
    const last = this.#turned;
    if (last !== null && fact >= last.begin && fact < last.end) return last;
    if (this.#conclusion === null) throw new Error('this closure was made without derivations');
    const z = this.#subordinateOf(fact);
    const [begin, end] = [this.#from[z]!, this.#from[z + 1]!];
    const conclusion = this.#conclusion.subarray(this.#derivedFrom[z], this.#derivedFrom[z + 1]);
    const height = new Int32Array(end - begin);
    const place = new Int32Array(conclusion.length);
    const premise = new Int32Array(conclusion.length);
    const offsets = new Int32Array(end - begin + 1);
    let count = 0;
    for (let at = begin - 1; at < end; at++) {
      const own = at < begin;
      const y = own ? z : this.#superior[at]!;
      for (let p = this.#day.offsets[y]!; p < this.#day.offsets[y + 1]!; p++, count++) {
        place[count] = p;
        premise[count] = own ? -1 : at;
        const concluded = conclusion[count]! - begin;
        if (height[concluded] === 0) height[concluded] = own ? 1 : height[at - begin]! + 1;
        offsets[concluded + 1]!++;
      }
    }
    for (let i = 0; i < end - begin; i++) offsets[i + 1]! += offsets[i]!;
    const next = offsets.slice(0, -1);
    const order = new Int32Array(count);
    for (let i = 0; i < count; i++) order[next[conclusion[i]! - begin]!++] = i;
    this.#turned = { begin, end, height, offsets, order, place, premise };
    return this.#turned;
  }
}

/** The derivations of the facts about one party, by their conclusion. */
interface Turned {
  /** The facts are those from `begin` to `end`. */
  readonly begin: number;
  readonly end: number;
  readonly height: Int32Array;
  /** The derivations of fact `begin + i` are `order` from `offsets[i]` to `offsets[i + 1]`. */
  readonly offsets: Int32Array;
  readonly order: Int32Array;
  /** Of each derivation its link, by its place among those of the day, and its premise or -1. */
  readonly place: Int32Array;
  readonly premise: Int32Array;
}
