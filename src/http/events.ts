/**
 * Changes as they come: whoever listens hears of every change of the case within a second, whichever
 * process made it. While somebody listens, the size of the logs is looked at a few times a second.
 */
import type { Case } from '../store/case.ts';
import type { Changes } from './schemas/case.ts';

type Listener = (changes: Changes) => void;

/** Milliseconds between two looks. */
const PERIOD = 300;
/** More records than this are told by kind and source, not one by one. */
const SEVERAL = 200;
/** How many can listen at once: each holds a connection. */
const MOST = 32;
/** More than this are not looked at. */
const MANY = 10_000;

export class ChangeFeed {
  readonly #of: Case;
  readonly #listeners = new Map<Listener, () => void>();
  #timer: NodeJS.Timeout | null = null;
  #seen: number;

  constructor(of: Case) {
    this.#of = of;
    this.#seen = of.logSize();
  }

  /** How far the logs go that listeners heard of. */
  get log(): number {
    return this.#seen;
  }

  /** The one who has listened longest makes room for one more than `MOST`. @param ended called once where the feed is closed while somebody listens */
  listen(listener: Listener, ended: () => void): () => void {
    if (this.#listeners.size === 0) this.#seen = this.#of.logSize();
    const [oldest] = this.#listeners.values();
    if (this.#listeners.size >= MOST) oldest?.();
    this.#listeners.set(listener, ended);
    this.#timer ??= setInterval(() => this.look(), PERIOD);
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size === 0) this.#rest();
    };
  }

  /** Looks now. A case that cannot be read at the moment is looked at again later. */
  look(): void {
    if (this.#listeners.size === 0) return;
    try {
      const log = this.#of.logSize();
      if (log === this.#seen) return;
      const changes: Changes = { log, changes: changesBetween(this.#of, this.#seen) };
      this.#seen = log;
      for (const listener of [...this.#listeners.keys()]) listener(changes);
    } catch {
      return;
    }
  }

  close(): void {
    const ended = [...this.#listeners.values()];
    this.#listeners.clear();
    this.#rest();
    for (const end of ended) end();
  }

  #rest(): void {
    if (this.#timer !== null) clearInterval(this.#timer);
    this.#timer = null;
  }
}

function changesBetween(of: Case, before: number): Changes['changes'] {
  const { log, size, changes } = of.changesSince(before, MANY);
  if (log < size) return [{ kind: 'everything', id: null, source: null, author: null }];
  if (changes.length <= SEVERAL)
    return changes.map(({ kind, id, source, author }) => ({ kind, id, source, author }));
  // A whole document: that claims of this source came says enough.
  const kinds = new Map<string, Changes['changes'][number]>();
  for (const { kind, source, author } of changes)
    kinds.set([kind, source, author].join(' '), { kind, id: null, source, author });
  return [...kinds.values()];
}
