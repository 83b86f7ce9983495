/** Progress: one line at the foot of a terminal while many files are read; silent elsewhere. */
import type { Output } from './streams.ts';

const BAR = 24;

export class Progress {
  of = 0;
  readonly #out: Output;
  readonly #began = Date.now();
  #shown = false;

  constructor(out: Output) {
    this.#out = out;
  }

  show(done: number): void {
    if (this.#out.isTTY !== true || this.of < 3 || done >= this.of) return;
    const filled = Math.round((done / this.of) * BAR);
    const seconds = (Date.now() - this.#began) / 1000;
    const left = done === 0 ? null : Math.round((seconds / done) * (this.of - done));
    const time =
      left === null ? '' : `, about ${left < 90 ? `${left} s` : `${Math.round(left / 60)} min`} left`;
    this.#out.write(`[${'='.repeat(filled)}${' '.repeat(BAR - filled)}] ${done} of ${this.of}${time}`);
    this.#shown = true;
  }

  clear(): void {
    if (!this.#shown) return;
    this.#out.write('\r\u001b[2K');
    this.#shown = false;
  }
}
