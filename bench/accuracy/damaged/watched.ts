/** Watched: checks documents in a thread of its own, so that one that never ends is found and named. */
import { Worker } from 'node:worker_threads';
import type { DamagedDocument } from './documents.ts';
import type { Checked } from './exact.ts';

export interface Watched extends Checked {
  readonly name: string;
  readonly bytes: number;
  readonly ms: number;
}

/** A document of this machine takes a second for 60 kB; this is a watchdog, not a measurement. */
const MOST_MS = 60_000;
const MS_PER_BYTE = 0.3;

export async function* watched(documents: Iterable<DamagedDocument>): AsyncGenerator<Watched> {
  const start = (): Worker => new Worker(new URL('./watch-worker.ts', import.meta.url));
  let worker = start();
  try {
    for (const { name, bytes } of documents) {
      const began = performance.now();
      const checked = await answer(worker, bytes);
      if (checked === null) {
        await worker.terminate();
        worker = start();
      }
      yield {
        name,
        bytes: bytes.length,
        ms: performance.now() - began,
        ...(checked ?? { refused: false, claims: 0, faults: ['it did not end, or its thread died'] }),
      };
    }
  } finally {
    await worker.terminate();
  }
}

/** Null where the thread dies or does not answer in time. */
function answer(worker: Worker, bytes: Uint8Array): Promise<Checked | null> {
  return new Promise((done) => {
    const end = (checked: Checked | null): void => {
      clearTimeout(watchdog);
      worker.off('message', end);
      worker.off('error', fail);
      worker.off('exit', fail);
      done(checked);
    };
    const fail = (): void => end(null);
    const watchdog = setTimeout(fail, MOST_MS + MS_PER_BYTE * bytes.length);
    worker.on('message', end);
    worker.on('error', fail);
    worker.on('exit', fail);
    worker.postMessage(bytes);
  });
}
