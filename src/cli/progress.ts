/**
 * Progress: one line at the foot of a terminal while many files are read, with what was done, how fast,
 * and about how long the rest will take; silent elsewhere. What is left is told from the bytes left and
 * the pace of the last half minute. Files that need no reading do not count for the pace: where a
 * reading goes on that was stopped, they come first and pass quickly.
 */
import type { Output } from './streams.ts';

const BAR = 24;
/** The pace is that of so many of the last milliseconds of work. */
const WINDOW_MS = 30_000;
/** Nothing is estimated from less. */
const FIRST_MS = 2_000;
const FIRST_FILES = 3;

export class Progress {
  /** How many files there are, and how large they are together. */
  of = 0;
  bytes = 0;
  readonly #out: Output;
  readonly #now: () => number;
  #last: number;
  #shown = false;
  #files = 0;
  #past = 0;
  /** Files read, the latest last: how long each took, from the one before it to its end. */
  #pace: { readonly ms: number; readonly bytes: number }[] = [];

  constructor(out: Output, now: () => number = Date.now) {
    this.#out = out;
    this.#now = now;
    this.#last = now();
  }

  /** A file is done. `fresh`: it had to be read. */
  step(bytes: number, fresh: boolean): void {
    const now = this.#now();
    this.#files++;
    this.#past += bytes;
    if (fresh) this.#pace.push({ ms: now - this.#last, bytes });
    this.#last = now;
    let ms = this.#pace.reduce((sum, file) => sum + file.ms, 0);
    while (this.#pace.length > FIRST_FILES && ms - this.#pace[0]!.ms >= WINDOW_MS) {
      ms -= this.#pace.shift()!.ms;
    }
  }

  /** So many are done, where their sizes are not known. */
  to(done: number): void {
    this.bytes = this.of;
    while (this.#files < done) this.step(1, true);
  }

  show(): void {
    if (this.#out.isTTY !== true || this.of < 3 || this.#files >= this.of) return;
    const filled = Math.round((this.#files / this.of) * BAR);
    const bar = `[${'='.repeat(filled)}${' '.repeat(BAR - filled)}] `;
    const words = `${this.#files} of ${this.of}${this.#rate()}`;
    const room = (this.#out.columns ?? 80) - 1;
    this.#out.write((bar.length + words.length <= room ? `${bar}${words}` : words).slice(0, room));
    this.#shown = true;
  }

  clear(): void {
    if (!this.#shown) return;
    this.#out.write('\r\u001b[2K');
    this.#shown = false;
  }

  #rate(): string {
    const ms = this.#pace.reduce((sum, file) => sum + file.ms, 0);
    const bytes = this.#pace.reduce((sum, file) => sum + file.bytes, 0);
    if (ms < FIRST_MS || this.#pace.length < FIRST_FILES || bytes === 0) return '';
    const perSecond = this.#pace.length / (ms / 1000);
    const pace = this.bytes === this.of ? '' : `, ${pacePerSecond(perSecond, bytes / ms)}`;
    return `${pace}, about ${inWords(((this.bytes - this.#past) * ms) / bytes / 1000)} left`;
  }
}

function pacePerSecond(files: number, kilobytes: number): string {
  return files >= 1
    ? `${files.toFixed(files < 10 ? 1 : 0)} files/s`
    : `${(kilobytes / 1000).toFixed(2)} MB/s`;
}

/** A time that is an estimate, no finer than it can be told. */
function inWords(seconds: number): string {
  if (seconds < 90) return `${Math.max(5, Math.ceil(seconds / 5) * 5)} seconds`;
  if (seconds < 90 * 60) return `${Math.round(seconds / 60)} minutes`;
  return `${Number((seconds / 3600).toFixed(seconds < 36_000 ? 1 : 0))} hours`;
}
