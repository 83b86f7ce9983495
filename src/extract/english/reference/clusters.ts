/** Clusters: a partition of numbered mentions that only grows together (union–find with path halving). */
export class Clusters {
  readonly #parent: number[];

  constructor(size: number) {
    this.#parent = Array.from({ length: size }, (_, i) => i);
  }

  find(i: number): number {
    const parent = this.#parent;
    let at = i;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!;
      at = parent[at]!;
    }
    return at;
  }

  join(a: number, b: number): void {
    const [x, y] = [this.find(a), this.find(b)];
    if (x !== y) this.#parent[Math.max(x, y)] = Math.min(x, y);
  }

  /** The members of each cluster in order, clusters in order of their first member. */
  lists(): number[][] {
    const found = new Map<number, number[]>();
    this.#parent.forEach((_, i) => {
      const root = this.find(i);
      const list = found.get(root);
      if (list === undefined) found.set(root, [i]);
      else list.push(i);
    });
    return [...found.values()];
  }
}
