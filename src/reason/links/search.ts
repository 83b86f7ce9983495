/**
 * Search: which parties a chain of links reaches so that all its links hold at one instant.
 *
 * The formulas for chains in `time/modality.ts` come down to one test. Let a chain so far have the
 * latest start `a` and the earliest end `b`; a further link from `s` to `e` fits where s <= b and
 * a <= e, and makes of them max(a, s) and min(b, e). With s1 and e2 this says *possible*, with s2 and
 * e1 *certain*. Some time in [t1, t2] begins with a = t1 and b = t2; throughout it begins with a = t2
 * and b = t1.
 *
 * One chain to a party is not enough, since the shortest may end on other days than a longer one that
 * goes on from there. So each party keeps every label (a, b) that no label found earlier covers, in
 * the manner of shortest paths with two criteria (Hansen 1980). Levels are searched in order, so the
 * first label of a party has the fewest links. A circle leads back with a label that is covered and
 * ends there. For one day, and throughout a time, all labels are equal and each party has one.
 */

/** Links indexed by one of their ends: those of node n are `order` from `offsets[n]` to `offsets[n + 1]`. */
export interface Adjacency {
  readonly offsets: Uint32Array;
  readonly order: Uint32Array;
  /** The node at the other end of each link. */
  readonly far: Uint32Array;
}

export interface SearchInput {
  readonly adjacency: Adjacency;
  /** Start and end of each link, of the two that the question needs. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** The stricter start and end of each link. */
  readonly strictStarts: Int32Array;
  readonly strictEnds: Int32Array;
  /** Type of each link, and which types are wanted; `null` for all. */
  readonly types: Uint8Array;
  readonly wanted: Uint8Array | null;
  readonly a: number;
  readonly b: number;
  readonly from: readonly number[];
  readonly maxLevel: number;
}

/** The labels of one search at a time; made once for a graph and used again. */
export class Labels {
  count = 0;
  /** The stricter bounds would have given the same labels. */
  strict = true;
  node = new Int32Array(64);
  link = new Int32Array(64);
  /** The label before, -1 at a start. */
  previous = new Int32Array(64);
  level = new Int32Array(64);
  a = new Int32Array(64);
  b = new Int32Array(64);
  #next = new Int32Array(64);
  readonly #first: Int32Array;
  readonly #seen: Int32Array;
  #query = 0;

  constructor(nodes: number) {
    this.#first = new Int32Array(nodes);
    this.#seen = new Int32Array(nodes);
  }

  /** Fills the labels for a question; label numbers ascend with the level. */
  search(input: SearchInput): void {
    const { starts, ends, strictStarts, strictEnds, types, wanted, maxLevel } = input;
    const { offsets, order, far } = input.adjacency;
    this.count = 0;
    this.strict = true;
    this.#query++;
    for (const node of input.from) this.#add(node, input.a, input.b, -1, -1, 0);
    for (let i = 0; i < this.count; i++) {
      const level = this.level[i]! + 1;
      if (level > maxLevel) break;
      const node = this.node[i]!;
      const a = this.a[i]!;
      const b = this.b[i]!;
      const end = offsets[node + 1]!;
      for (let p = offsets[node]!; p < end; p++) {
        const k = order[p]!;
        const s = starts[k]!;
        const e = ends[k]!;
        if (s > b || a > e || (wanted !== null && wanted[types[k]!] === 0)) continue;
        const na = Math.max(a, s);
        const nb = Math.min(b, e);
        if (this.strict) this.strict = isSame(a, b, na, nb, strictStarts[k]!, strictEnds[k]!);
        this.#add(far[k]!, na, nb, k, i, level);
      }
    }
  }

  /** Whether this is the first label of its node: the one with the fewest links. */
  isFirst(label: number): boolean {
    return this.#first[this.node[label]!] === label;
  }

  /** The links to a label, from the start outwards. */
  path(label: number): number[] {
    const links = new Array<number>(this.level[label]!);
    for (let at = label, i = links.length - 1; i >= 0; at = this.previous[at]!, i--) {
      links[i] = this.link[at]!;
    }
    return links;
  }

  #add(node: number, a: number, b: number, link: number, previous: number, level: number): void {
    const label = this.count;
    if (this.#seen[node] === this.#query) {
      const first = this.#first[node]!;
      for (let at = first; at >= 0; at = this.#next[at]!) if (this.a[at]! <= a && this.b[at]! >= b) return;
      if (label === this.node.length) this.#grow();
      this.#next[label] = this.#next[first]!;
      this.#next[first] = label;
    } else {
      if (label === this.node.length) this.#grow();
      this.#seen[node] = this.#query;
      this.#first[node] = label;
      this.#next[label] = -1;
    }
    this.node[label] = node;
    this.link[label] = link;
    this.previous[label] = previous;
    this.level[label] = level;
    this.a[label] = a;
    this.b[label] = b;
    this.count = label + 1;
  }

  #grow(): void {
    this.node = doubled(this.node);
    this.link = doubled(this.link);
    this.previous = doubled(this.previous);
    this.level = doubled(this.level);
    this.a = doubled(this.a);
    this.b = doubled(this.b);
    this.#next = doubled(this.#next);
  }
}

/** Whether a link with its stricter bounds s and e leads from (a, b) to the same (na, nb). */
function isSame(a: number, b: number, na: number, nb: number, s: number, e: number): boolean {
  return s <= b && a <= e && Math.max(a, s) === na && Math.min(b, e) === nb;
}

export function doubled(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}
