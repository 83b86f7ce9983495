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
 * derivations are kept as well, as a hypergraph in typed arrays. A fact costs eight bytes: the link of
 * its first derivation, which names the superior, and the fact that it goes on from.
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
  /** `false` for the facts alone, to measure what keeping derivations costs; their heights are lost too. */
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
  readonly #day: LinksOn;
  /** The link of a fact's first derivation, by its place in `#day`; without derivations the superior. */
  readonly #first: Int32Array;
  /** The fact that the first derivation goes on from; -1 where it is a link alone. */
  readonly #premise: Int32Array | null;
  readonly #others: Others | null;

  constructor(graph: LinkGraph, day: Day, options: ClosureOptions = {}) {
    this.graph = graph;
    const keep = options.derivations ?? true;
    const linksOnDay = linksOn(graph, day, options);
    const { offsets, above } = linksOnDay;
    const parties = graph.parties.length;
    const from = new Uint32Array(parties + 1);
    // Room for chains of ten links; memory that is not written to costs next to nothing.
    const room = 10 * above.length + 64;
    let first = new Int32Array(room);
    let premise = new Int32Array(keep ? room : 0);
    const others = new Others();
    /** The fact that a party stands above the z at hand; older entries lie before `begin`. */
    const factOf = new Int32Array(parties).fill(-1);
    let count = 0;
    for (let z = 0; z < parties; z++) {
      const begin = count;
      from[z] = begin;
      // The fact at `at` is joined with the links; -1 before the first stands for z itself.
      for (let at = begin - 1; at < count; at++) {
        const own = at < begin;
        const y = own ? z : keep ? above[first[at]!]! : first[at]!;
        const end = offsets[y + 1]!;
        for (let p = offsets[y]!; p < end; p++) {
          const x = above[p]!;
          const known = factOf[x]!;
          if (known >= begin) {
            if (keep) others.add(known, p, own ? -1 : at);
            continue;
          }
          if (count === first.length) {
            first = doubled(first);
            if (keep) premise = doubled(premise);
          }
          factOf[x] = count;
          if (keep) {
            first[count] = p;
            premise[count] = own ? -1 : at;
          } else first[count] = x;
          count++;
        }
      }
    }
    from[parties] = count;
    this.size = count;
    this.#day = linksOnDay;
    this.#from = from;
    this.#first = first;
    this.#premise = keep ? premise : null;
    this.#others = keep ? others : null;
    this.derivations = keep ? count + others.count : 0;
  }

  /** The number of the fact that one party stands above another; `null` where it does not follow. */
  find(superior: string, subordinate: string): number | null {
    const x = this.graph.numberOf(superior);
    const z = this.graph.numberOf(subordinate);
    if (x === null || z === null) return null;
    const end = this.#from[z + 1]!;
    for (let fact = this.#from[z]!; fact < end; fact++) if (this.#superiorOf(fact) === x) return fact;
    return null;
  }

  superiorOf(fact: number): string {
    return this.graph.parties[this.#superiorOf(fact)]!;
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
    const premise = this.#kept();
    let height = 1;
    for (let at = premise[fact]!; at >= 0; at = premise[at]!) height++;
    return height;
  }

  /** Every one-step derivation, the one of least height first. */
  derivationsOf(fact: number): Derivation[] {
    const found = [this.#derivation(this.#first[fact]!, this.#kept()[fact]!)];
    const others = this.#others?.of(fact) ?? [];
    for (const { place, premise } of others) found.push(this.#derivation(place, premise));
    return found;
  }

  /** A chain of least height, from the subordinate upward. */
  path(fact: number): Path {
    const premise = this.#kept();
    const links: number[] = [];
    for (let at = fact; at >= 0; at = premise[at]!) links.push(this.#day.link[this.#first[at]!]!);
    return { level: links.length, links: links.reverse() };
  }

  #superiorOf(fact: number): number {
    const first = this.#first[fact]!;
    return this.#premise === null ? first : this.#day.above[first]!;
  }

  #derivation(place: number, premise: number): Derivation {
    const link = this.#day.link[place]!;
    return premise < 0
      ? { rule: 'link.attested', link, premise: null }
      : { rule: 'link.through', link, premise };
  }

  /** The premises of first derivations. */
  #kept(): Int32Array {
    if (this.#premise === null) throw new Error('this closure was made without derivations');
    return this.#premise;
  }
}

/** The derivations of facts beyond their first. */
class Others {
  count = 0;
  #place = new Int32Array(256);
  #premise = new Int32Array(256);
  #previous = new Int32Array(256);
  #last = new Int32Array(1024).fill(-1);

  add(fact: number, place: number, premise: number): void {
    while (fact >= this.#last.length) {
      const length = this.#last.length;
      this.#last = doubled(this.#last).fill(-1, length);
    }
    const at = this.count;
    if (at === this.#place.length) {
      this.#place = doubled(this.#place);
      this.#premise = doubled(this.#premise);
      this.#previous = doubled(this.#previous);
    }
    this.#place[at] = place;
    this.#premise[at] = premise;
    this.#previous[at] = this.#last[fact]!;
    this.#last[fact] = at;
    this.count = at + 1;
  }

  /** In the order they were found. */
  of(fact: number): { readonly place: number; readonly premise: number }[] {
    const found: { place: number; premise: number }[] = [];
    const last = fact < this.#last.length ? this.#last[fact]! : -1;
    for (let at = last; at >= 0; at = this.#previous[at]!)
      found.push({ place: this.#place[at]!, premise: this.#premise[at]! });
    return found.reverse();
  }
}

/** The links that hold on a day, by their subordinate: those under party y from `offsets[y]` on. */
interface LinksOn {
  readonly offsets: Uint32Array;
  /** Numbers of links, and of their superiors. */
  readonly link: Uint32Array;
  readonly above: Uint32Array;
}

function linksOn(graph: LinkGraph, day: Day, options: ClosureOptions): LinksOn {
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
  return { offsets, link: link.slice(0, count), above: above.slice(0, count) };
}
