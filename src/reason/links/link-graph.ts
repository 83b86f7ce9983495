/**
 * LinkGraph: dated links of one party above another, held in typed arrays and indexed by both ends, for
 * questions that go along many links: who stood above somebody, and whom somebody stood above, at a
 * time. A link is named by its place in the list the graph was made from.
 *
 * *Possible* means that the links of one chain can all have held at one instant, *certain* that those of
 * one chain did, whatever days within the bounds are the true ones. That in every case one chain or
 * another held, though none certainly, is not looked for.
 */
import { toOrdinal } from '../../time/day.ts';
import type { Asked } from '../../time/modality.ts';
import type { Mode } from '../state.ts';
import { Closure, type ClosureOptions } from './closure.ts';
import { AFTER_ALL, BEFORE_ALL, type DatedLink, type DayBounds } from './dated-link.ts';
import { type Adjacency, Labels } from './search.ts';

export interface SearchOptions {
  /** `some-time-in` where absent. */
  readonly mode?: Mode;
  /** Only links of these types; all where absent. */
  readonly types?: readonly string[];
  /** No chains longer than this many links. */
  readonly maxLevel?: number;
}

/** A chain of links, from the party asked about outwards. */
export interface Path {
  /** The number of links, which is the height of its proof. */
  readonly level: number;
  readonly links: readonly number[];
}

/** A party that a chain leads to. */
export interface Reached {
  readonly party: string;
  /** A shortest chain whose links all possibly hold at one instant. */
  readonly possible: Path;
  /** A shortest chain whose links certainly do, where there is one; it may be longer. */
  readonly certain: Path | null;
}

/** A link that a chain can end with. */
export interface Step {
  readonly link: number;
  /** A shortest chain that ends with the link and holds. */
  readonly possible: Path;
  readonly certain: Path | null;
}

/** The bounds of a link that never holds: its start lies after and its end before everything. */
const NEVER: DayBounds = { s1: AFTER_ALL + 1, s2: AFTER_ALL + 1, e1: BEFORE_ALL - 1, e2: BEFORE_ALL - 1 };

export class LinkGraph {
  readonly size: number;
  /** The keys of parties by their number. */
  readonly parties: readonly string[];
  readonly types: readonly string[];
  /** Columns by the number of a link; ends of links are numbers of parties. */
  readonly superiors: Uint32Array;
  readonly subordinates: Uint32Array;
  readonly typeOf: Uint8Array;
  readonly s1: Int32Array;
  readonly s2: Int32Array;
  readonly e1: Int32Array;
  readonly e2: Int32Array;
  /** Links by their subordinate, whose other end is the superior; and the reverse. */
  readonly up: Adjacency;
  readonly down: Adjacency;
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #claims: readonly string[];
  readonly #claimsFrom: Uint32Array;
  readonly #labels: Labels;
  #linksPerClaim = 0;

  /** @throws RangeError for a link without claims, and for links of more than 256 types */
  constructor(links: readonly DatedLink[]) {
    const size = links.length;
    this.size = size;
    this.superiors = new Uint32Array(size);
    this.subordinates = new Uint32Array(size);
    this.typeOf = new Uint8Array(size);
    this.s1 = new Int32Array(size);
    this.s2 = new Int32Array(size);
    this.e1 = new Int32Array(size);
    this.e2 = new Int32Array(size);
    this.#claimsFrom = new Uint32Array(size + 1);
    const parties = new Numbering();
    const types = new Numbering();
    const claims: string[] = [];
    for (let k = 0; k < size; k++) {
      const link = links[k]!;
      this.superiors[k] = parties.of(link.superior);
      this.subordinates[k] = parties.of(link.subordinate);
      this.typeOf[k] = types.of(link.type);
      const { s1, s2, e1, e2 } = link.bounds ?? NEVER;
      this.s1[k] = s1;
      this.s2[k] = s2;
      this.e1[k] = e1;
      this.e2[k] = e2;
      if (link.claims.length === 0) throw new RangeError(`link ${k} rests on no claim`);
      for (const claim of link.claims) claims.push(claim);
      this.#claimsFrom[k + 1] = claims.length;
    }
    if (types.names.length > 256) throw new RangeError('links of more than 256 types');
    this.parties = parties.names;
    this.types = types.names;
    this.#numbers = parties.numbers;
    this.#claims = claims;
    this.up = indexed(this.subordinates, this.superiors, parties.names.length);
    this.down = indexed(this.superiors, this.subordinates, parties.names.length);
    this.#labels = new Labels(parties.names.length);
  }

  /** The number of a party; `null` where no link has it. */
  numberOf(party: string): number | null {
    return this.#numbers.get(party) ?? null;
  }

  superiorOf(link: number): string {
    return this.parties[this.superiors[link]!]!;
  }

  subordinateOf(link: number): string {
    return this.parties[this.subordinates[link]!]!;
  }

  claimsOf(link: number): readonly string[] {
    return this.#claims.slice(this.#claimsFrom[link]!, this.#claimsFrom[link + 1]!);
  }

  /** The most links that rest on one claim, at least 1. */
  get linksPerClaim(): number {
    if (this.#linksPerClaim === 0) {
      const counts = new Map<string, number>();
      for (const claim of this.#claims) counts.set(claim, (counts.get(claim) ?? 0) + 1);
      this.#linksPerClaim = 1;
      for (const count of counts.values()) if (count > this.#linksPerClaim) this.#linksPerClaim = count;
    }
    return this.#linksPerClaim;
  }

  /** Every party above those given, nearest first; those given are not among them. */
  above(from: string | readonly string[], asked: Asked, options: SearchOptions = {}): Reached[] {
    return this.#reached(this.up, from, asked, options);
  }

  /** Every party below those given, nearest first. */
  below(from: string | readonly string[], asked: Asked, options: SearchOptions = {}): Reached[] {
    return this.#reached(this.down, from, asked, options);
  }

  /** Every link by which a chain upward from those given can go on, nearest first, each once. */
  stepsAbove(from: string | readonly string[], asked: Asked, options: SearchOptions = {}): Step[] {
    return this.#steps(this.up, from, asked, options);
  }

  stepsBelow(from: string | readonly string[], asked: Asked, options: SearchOptions = {}): Step[] {
    return this.#steps(this.down, from, asked, options);
  }

  /** Every pair of parties of which one stands above the other on a day, with how that follows. */
  closure(day: string, options: ClosureOptions = {}): Closure {
    return new Closure(this, day, options);
  }

  /** Which types of link are among those named, by the number of the type; `null` for all. */
  wantedTypes(types: readonly string[] | undefined): Uint8Array | null {
    return types === undefined ? null : Uint8Array.from(this.types, (type) => Number(types.includes(type)));
  }

  #reached(
    adjacency: Adjacency,
    from: string | readonly string[],
    asked: Asked,
    options: SearchOptions,
  ): Reached[] {
    const labels = this.#labels;
    const certain = new Map<number, Path>();
    this.#search(adjacency, from, asked, options, 'possible');
    const alike = labels.strict;
    const found: { node: number; path: Path }[] = [];
    this.#eachFirst((node, path) => found.push({ node, path }));
    if (!alike) {
      this.#search(adjacency, from, asked, options, 'certain');
      this.#eachFirst((node, path) => certain.set(node, path));
    }
    return found.map(({ node, path }) => ({
      party: this.parties[node]!,
      possible: path,
      certain: alike ? path : (certain.get(node) ?? null),
    }));
  }

  #eachFirst(visit: (node: number, path: Path) => void): void {
    const labels = this.#labels;
    for (let i = 0; i < labels.count; i++) {
      const level = labels.level[i]!;
      if (level > 0 && labels.isFirst(i)) visit(labels.node[i]!, { level, links: labels.path(i) });
    }
  }

  #steps(
    adjacency: Adjacency,
    from: string | readonly string[],
    asked: Asked,
    options: SearchOptions,
  ): Step[] {
    const possible = this.#stepPaths(adjacency, from, asked, options, 'possible');
    const certain = this.#labels.strict
      ? possible
      : this.#stepPaths(adjacency, from, asked, options, 'certain');
    return [...possible].map(([link, path]) => ({
      link,
      possible: path,
      certain: certain.get(link) ?? null,
    }));
  }

  /** For each link that goes on from a label, the shortest chain that ends with it. */
  #stepPaths(
    adjacency: Adjacency,
    from: string | readonly string[],
    asked: Asked,
    options: SearchOptions,
    sure: 'possible' | 'certain',
  ): Map<number, Path> {
    const { starts, ends, wanted, maxLevel } = this.#search(adjacency, from, asked, options, sure);
    const labels = this.#labels;
    const paths = new Map<number, Path>();
    for (let i = 0; i < labels.count; i++) {
      const level = labels.level[i]! + 1;
      if (level > maxLevel) break;
      const node = labels.node[i]!;
      for (let p = adjacency.offsets[node]!; p < adjacency.offsets[node + 1]!; p++) {
        const k = adjacency.order[p]!;
        if (starts[k]! > labels.b[i]! || labels.a[i]! > ends[k]! || paths.has(k)) continue;
        if (wanted !== null && wanted[this.typeOf[k]!] === 0) continue;
        paths.set(k, { level, links: [...labels.path(i), k] });
      }
    }
    return paths;
  }

  #search(
    adjacency: Adjacency,
    from: string | readonly string[],
    asked: Asked,
    options: SearchOptions,
    sure: 'possible' | 'certain',
  ) {
    if (asked[0] > asked[1])
      throw new RangeError(`the time asked about ends (${asked[1]}) before it begins (${asked[0]})`);
    const t1 = toOrdinal(asked[0]);
    const t2 = asked[1] === asked[0] ? t1 : toOrdinal(asked[1]);
    const all = options.mode === 'throughout';
    const possible = sure === 'possible';
    const input = {
      adjacency,
      starts: possible ? this.s1 : this.s2,
      ends: possible ? this.e2 : this.e1,
      strictStarts: this.s2,
      strictEnds: this.e1,
      types: this.typeOf,
      wanted: this.wantedTypes(options.types),
      a: all ? t2 : t1,
      b: all ? t1 : t2,
      from: this.#known(from),
      maxLevel: options.maxLevel ?? Number.POSITIVE_INFINITY,
    };
    this.#labels.search(input);
    return input;
  }

  #known(from: string | readonly string[]): number[] {
    const numbers: number[] = [];
    for (const party of typeof from === 'string' ? [from] : from) {
      const number = this.#numbers.get(party);
      if (number !== undefined) numbers.push(number);
    }
    return numbers;
  }
}

/** Numbers for names in the order of their first use. */
class Numbering {
  readonly names: string[] = [];
  readonly numbers = new Map<string, number>();

  of(name: string): number {
    const known = this.numbers.get(name);
    if (known !== undefined) return known;
    this.numbers.set(name, this.names.length);
    return this.names.push(name) - 1;
  }
}

/** Links in the order of one end, those of one party in the order they were given (counting sort). */
function indexed(near: Uint32Array, far: Uint32Array, parties: number): Adjacency {
  const offsets = new Uint32Array(parties + 1);
  for (const party of near) offsets[party + 1]!++;
  for (let i = 0; i < parties; i++) offsets[i + 1]! += offsets[i]!;
  const next = offsets.slice(0, parties);
  const order = new Uint32Array(near.length);
  for (let k = 0; k < near.length; k++) order[next[near[k]!]!++] = k;
  return { offsets, order, far };
}
