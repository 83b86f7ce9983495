/**
 * Worker pool: prepares several files at once, each in a thread of its own, while this thread writes
 * what is ready. A thread is started when a file waits and none is free. One that dies, as of a text too
 * large for its memory, takes no file with it: that file is prepared in this thread, as it would be
 * without workers.
 */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Prepared, Preparer, Task } from './prepare.ts';

/** A thread holds its word lists and one document: measured, with room (docs/decisions/0018-threads.md). */
const HEAP_MB = 300;
const YOUNG_MB = 8;
/** What a thread takes of the memory of the machine, its share of the program included. */
const THREAD_BYTES = 350e6;
/** Of what is free, the rest stays with others. */
const SHARE_OF_FREE = 0.7;
/** Larger files would not fit in the memory of a thread: they are prepared in this one. */
const LARGEST_BYTES = 1.5e6;
/** After so many threads that died of their own no more are started. */
const MOST_DEATHS = 5;

/** Threads that the cores and the free memory of this machine can bear: at least one. */
export function threadsFor(
  cores: number = availableParallelism(),
  freeBytes: number = process.availableMemory(),
): number {
  return Math.max(1, Math.min(cores, Math.floor((freeBytes * SHARE_OF_FREE) / THREAD_BYTES)));
}

interface Job {
  readonly task: Task;
  readonly done: (prepared: Prepared) => void;
}

export interface PoolOptions {
  /** The program of a thread; tests hand in one that fails. */
  readonly program?: URL;
}

/** A pool of at most `threads` threads; none is started before the first file is handed in. */
export function workerPool(threads: number, options: PoolOptions = {}): Preparer {
  const program = options.program ?? ownProgram();
  const free: Worker[] = [];
  const jobs = new Map<Worker, Job | null>();
  const waiting: Job[] = [];
  let deaths = 0;
  let closed = false;

  const start = (): Worker => {
    const worker = new Worker(program, {
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MB, maxYoungGenerationSizeMb: YOUNG_MB },
    });
    worker.on('message', (prepared: Prepared) => {
      const job = jobs.get(worker);
      jobs.set(worker, null);
      free.push(worker);
      job?.done(prepared);
      next();
    });
    // An error is followed by the end of the thread, which says all that is needed.
    worker.on('error', () => {});
    worker.on('exit', () => {
      const job = jobs.get(worker);
      jobs.delete(worker);
      const place = free.indexOf(worker);
      if (place >= 0) free.splice(place, 1);
      if (closed) return;
      deaths++;
      if (job) here(job);
      next();
    });
    jobs.set(worker, null);
    return worker;
  };
  const next = (): void => {
    while (waiting.length > 0 && !closed) {
      const worker = free.pop() ?? (jobs.size < threads && deaths < MOST_DEATHS ? start() : null);
      if (worker === null) {
        // No thread is left that could take them.
        if (jobs.size === 0) for (const job of waiting.splice(0)) here(job);
        return;
      }
      const job = waiting.shift()!;
      jobs.set(worker, job);
      worker.postMessage(job.task);
    }
  };
  return {
    ahead: threads * 4,
    prepare: (task) =>
      new Promise((done) => {
        const job = { task, done };
        const size = task.type === 'new' ? task.bytes.length : task.text.received.length;
        if (size > LARGEST_BYTES) here(job);
        else {
          waiting.push(job);
          next();
        }
      }),
    close: async () => {
      closed = true;
      waiting.length = 0;
      await Promise.all([...jobs.keys()].map((worker) => worker.terminate()));
    },
  };
}

/** In this thread. The extractors are loaded when they are first needed here. */
async function here({ task, done }: Job): Promise<void> {
  const { prepare } = await import('./prepare.ts');
  done(await prepare(task));
}

/** The compiled program runs compiled threads, the sources run sources. */
function ownProgram(): URL {
  return new URL(
    import.meta.url.endsWith('.ts') ? './prepare-worker.ts' : './prepare-worker.js',
    import.meta.url,
  );
}
