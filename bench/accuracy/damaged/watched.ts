/** Watched: checks documents in a thread of its own, so that one that never ends is found and named. */
import { Worker } from 'node:worker_threads';
import type { DamagedDocument } from './documents.ts';
import type { Checked } from './exact.ts';

export interface Watched extends Checked {
  readonly name: string;
  readonly bytes: number;
  /** Milliseconds of the processor. */
  readonly ms: number;
}

/**
 * What a document may take of the processor: a second is enough for 60 kB. The time of the processor is
 * asked, since a machine that others use as well may take many times that by the clock.
 */
const MOST_MS = 20_000;
const MS_PER_BYTE = 0.2;
const EVERY_MS = 500;

/** Milliseconds that the processor spent on this process. */
function spent(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

export async function* watched(documents: Iterable<DamagedDocument>): AsyncGenerator<Watched> {
  const start = (): Worker => new Worker(new URL('./watch-worker.ts', import.meta.url));
  let worker = start();
  try {
    for (const { name, bytes } of documents) {
      const began = spent();
      const checked = await answer(worker, bytes);
      if (checked === null) {
        await worker.terminate();
        worker = start();
      }
      yield {
        name,
        bytes: bytes.length,
        ms: spent() - began,
        ...(checked ?? { refused: false, claims: 0, faults: ['it did not end, or its thread died'] }),
      };
    }
  } finally {
    await worker.terminate();
  }
}

/** Null where the thread dies or does not answer in time. */
function answer(worker: Worker, bytes: Uint8Array): Promise<Checked | null> {
  const before = spent();
  return new Promise((done) => {
    const end = (checked: Checked | null): void => {
      clearInterval(watchdog);
      worker.off('message', end);
      worker.off('error', fail);
      worker.off('exit', fail);
      done(checked);
    };
    const fail = (): void => end(null);
    const watchdog = setInterval(() => {
      if (spent() - before > MOST_MS + MS_PER_BYTE * bytes.length) fail();
    }, EVERY_MS);
    worker.on('message', end);
    worker.on('error', fail);
    worker.on('exit', fail);
    worker.postMessage(bytes);
  });
}
