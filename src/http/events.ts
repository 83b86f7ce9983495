/**
 * Changes as they come: whoever listens hears of every change of the case within a second, whichever
 * process made it. While somebody listens, the size of the logs is looked at a few times a second.
 */
import type { Case } from '../store/case.ts';
import type { Changes } from './schemas/case.ts';

type Listener = (changes: Changes) => void;

/** Milliseconds between two looks. */
const PERIOD = 300;

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

  /** @param ended called once where the feed is closed while somebody listens */
  listen(listener: Listener, ended: () => void): () => void {
    if (this.#listeners.size === 0) this.#seen = this.#of.logSize();
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

function changesBetween(_of: Case, _before: number): Changes['changes'] {
  return [];
}
