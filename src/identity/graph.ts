/**
 * Identity graph: judgements as edges between entities. Entities that `yes` edges connect are one
 * component. Nothing is ever lost: every judgement given stays with its pair, the newest one that is
 * not withdrawn decides, and withdrawing one or restoring it works out anew only the component that
 * it touches. After nomenklatura's resolver (judgements as edges, clusters as connected components),
 * with two changes: it need not be rebuilt when an edge goes, and it gives the shortest path.
 */
import { type Judgement, pairKey } from '../model/judgement.ts';

interface Given {
  readonly judgement: Judgement;
  readonly a: string;
  readonly b: string;
  /** Place in the order of the log. */
  readonly order: number;
  withdrawn: boolean;
}

/** All that was judged of one pair, in the order of the log. */
type Pair = Given[];

/** What was found from one side, and what of it was not gone on from yet. */
interface Search {
  readonly seen: Set<string>;
  readonly open: string[];
}

/** A judgement that two are different within a component, with the shortest way by which they are one. */
export interface JudgedBoth {
  readonly different: Judgement;
  readonly same: readonly Judgement[];
}

export class IdentityGraph {
  readonly #pairs = new Map<string, Pair>();
  readonly #byId = new Map<string, Given>();
  /** The judgements in force that connect an entity, by the entity at the other end. */
  readonly #edges = new Map<string, Map<string, Given>>();
  readonly #component = new Map<string, Set<string>>();
  readonly #apart = new Map<string, Map<string, Given>>();
  #next = 0;

  /** @param judgements in the order of the log; those on other subjects are passed over */
  constructor(judgements: Iterable<Judgement> = []) {
    for (const judgement of judgements) this.add(judgement);
  }

  /** Adds the newest judgement. One that is there already is not added again. */
  add(judgement: Judgement): void {
    const { subject } = judgement;
    if (subject.kind !== 'identity' || this.#byId.has(judgement.id)) return;
    const key = pairKey(subject.a, subject.b);
    const given: Given = {
      judgement,
      a: subject.a,
      b: subject.b,
      order: this.#next++,
      withdrawn: false,
    };
    const pair = this.#pairs.get(key) ?? [];
    const before = decisive(pair);
    pair.push(given);
    this.#pairs.set(key, pair);
    this.#byId.set(judgement.id, given);
    this.#change(before, given);
  }

  /** Takes a judgement out of force; what was judged of the pair before it decides again. */
  withdraw(id: string): void {
    this.#mark(id, true);
  }

  /** Puts a judgement that was withdrawn back in its place. */
  restore(id: string): void {
    this.#mark(id, false);
  }

  /** What decides on a pair now; undefined where nothing was judged, or it stands open again. */
  decision(a: string, b: string): Judgement | undefined {
    const judgement = decisive(this.#pairs.get(pairKey(a, b)) ?? [])?.judgement;
    return judgement?.decision === 'open' ? undefined : judgement;
  }

  /** Everything judged of a pair, what was overridden or withdrawn too, oldest first. */
  history(a: string, b: string): readonly { readonly judgement: Judgement; readonly withdrawn: boolean }[] {
    return (this.#pairs.get(pairKey(a, b)) ?? []).map(({ judgement, withdrawn }) => ({
      judgement,
      withdrawn,
    }));
  }

  /** The entities judged one with this one, itself among them. */
  together(entity: string): ReadonlySet<string> {
    return this.#component.get(entity) ?? new Set([entity]);
  }

  /** Every component of two or more. */
  components(): ReadonlySet<string>[] {
    return [...new Set(this.#component.values())];
  }

  /** Whether a judgement in force says that the two are different. */
  areApart(a: string, b: string): boolean {
    return this.#apart.get(a)?.has(b) ?? false;
  }

  /** Those that a judgement in force says are different from this one. */
  apartFrom(entity: string): Iterable<string> {
    return this.#apart.get(entity)?.keys() ?? [];
  }

  /** The judgements in force that connect an entity, each with the other end. */
  edgesOf(entity: string): readonly { readonly to: string; readonly judgement: Judgement }[] {
    return [...(this.#edges.get(entity) ?? [])].map(([to, { judgement }]) => ({ to, judgement }));
  }

  /**
   * The fewest judgements that lead from one entity to another, of equally many the older first;
   * null where none do. Breadth first, O(judgements of the component).
   */
  path(from: string, to: string): readonly Judgement[] | null {
    if (from === to) return [];
    if (!this.#component.get(from)?.has(to)) return null;
    const cameBy = new Map<string, { readonly from: string; readonly by: Judgement } | null>([[from, null]]);
    const queue = [from];
    for (let i = 0; i < queue.length && !cameBy.has(to); i++) {
      const at = queue[i] as string;
      const edges = [...(this.#edges.get(at) ?? [])].sort(([, x], [, y]) => x.order - y.order);
      for (const [next, { judgement }] of edges) {
        if (cameBy.has(next)) continue;
        cameBy.set(next, { from: at, by: judgement });
        queue.push(next);
      }
    }
    const path: Judgement[] = [];
    for (let step = cameBy.get(to); step; step = cameBy.get(step.from)) path.unshift(step.by);
    return path;
  }

  /** The judgements in force that connect a component, in the order of the log. */
  judgementsWithin(entity: string): Judgement[] {
    const found = new Set<Given>();
    for (const member of this.together(entity)) {
      for (const given of this.#edges.get(member)?.values() ?? []) found.add(given);
    }
    return [...found].sort((x, y) => x.order - y.order).map(({ judgement }) => judgement);
  }

  /** Every pair judged different that other judgements make one, in the order of the log. */
  contradictions(): JudgedBoth[] {
    const found: Given[] = [];
    for (const [a, others] of this.#apart) {
      for (const [b, given] of others) {
        if (given.a === a && this.#component.get(a)?.has(b)) found.push(given);
      }
    }
    return found
      .sort((x, y) => x.order - y.order)
      .map(({ judgement, a, b }) => ({ different: judgement, same: this.path(a, b) ?? [] }));
  }

  #mark(id: string, withdrawn: boolean): void {
    const given = this.#byId.get(id);
    if (given === undefined || given.withdrawn === withdrawn) return;
    const pair = this.#pairs.get(pairKey(given.a, given.b)) ?? [];
    const before = decisive(pair);
    given.withdrawn = withdrawn;
    this.#change(before, decisive(pair));
  }

  /** What decides on a pair has changed. */
  #change(before: Given | undefined, after: Given | undefined): void {
    if (before === after) return;
    const pair = before ?? after;
    if (pair === undefined || pair.a === pair.b) return;
    const was = before?.judgement.decision;
    const is = after?.judgement.decision;
    if (was === 'no') both(this.#apart, pair, undefined);
    if (is === 'no') both(this.#apart, pair, after);
    if (is === 'yes') {
      both(this.#edges, pair, after);
      if (was !== 'yes') this.#unite(pair.a, pair.b);
    } else if (was === 'yes') {
      both(this.#edges, pair, undefined);
      this.#divide(pair.a, pair.b);
    }
  }

  /** The smaller component goes into the larger. */
  #unite(a: string, b: string): void {
    const x = this.#component.get(a) ?? new Set([a]);
    const y = this.#component.get(b) ?? new Set([b]);
    this.#component.set(a, x);
    this.#component.set(b, y);
    if (x === y) return;
    const [into, from] = x.size >= y.size ? [x, y] : [y, x];
    for (const member of from) {
      into.add(member);
      this.#component.set(member, into);
    }
  }

  /**
   * An edge went. The two sides are searched in turn, so that the cost is that of the smaller part:
   * where the searches meet nothing changes, and where one ends, what it found is a component.
   */
  #divide(a: string, b: string): void {
    let own: Search = { seen: new Set([a]), open: [a] };
    let other: Search = { seen: new Set([b]), open: [b] };
    for (;;) {
      const at = own.open.pop();
      if (at === undefined) return this.#split(own.seen);
      for (const next of this.#edges.get(at)?.keys() ?? []) {
        if (other.seen.has(next)) return;
        if (own.seen.has(next)) continue;
        own.seen.add(next);
        own.open.push(next);
      }
      [own, other] = [other, own];
    }
  }

  #split(part: Set<string>): void {
    const [first] = part;
    const whole = this.#component.get(first ?? '');
    for (const member of part) {
      whole?.delete(member);
      this.#component.set(member, part);
    }
    if (part.size === 1) this.#component.delete(first ?? '');
    if (whole?.size === 1) for (const last of whole) this.#component.delete(last);
  }
}

const decisive = (pair: Pair): Given | undefined => pair.findLast((given) => !given.withdrawn);

function both(of: Map<string, Map<string, Given>>, { a, b }: Given, given: Given | undefined): void {
  for (const [from, to] of [
    [a, b],
    [b, a],
  ] as const) {
    const edges = of.get(from) ?? new Map<string, Given>();
    if (given) edges.set(to, given);
    else edges.delete(to);
    if (edges.size > 0) of.set(from, edges);
    else of.delete(from);
  }
}
