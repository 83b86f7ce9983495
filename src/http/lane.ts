/**
 * Lane: a thread of its own that answers questions about a large case, one after another, over a
 * connection of its own that cannot write. Judging and reading never wait behind it.
 */
import { Worker } from 'node:worker_threads';
import { HttpFault } from './fault.ts';

/** A question as it goes to the thread: which route, and what was asked, already checked. */
export interface Question {
  readonly path: string;
  readonly at: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
}

/** What comes back: the body as JSON, and what the server may write down of a fault nobody foresaw. */
export interface Answered {
  readonly status: number;
  readonly body: string;
  readonly fault?: string;
}

export interface LaneOptions {
  readonly onFault?: (error: unknown) => void;
  /** The program of the thread; tests hand in one that fails. */
  readonly program?: URL;
}

export interface Lane {
  readonly ask: (question: Question) => Promise<Answered>;
  /** Ends the thread. What still waits is refused. */
  readonly close: () => Promise<void>;
}

interface Waiting {
  readonly question: Question;
  readonly answer: Promise<Answered>;
  readonly done: (answer: Answered) => void;
  readonly failed: (error: unknown) => void;
}

/** @param dir folder of the case; the thread starts with the first question */
export function lane(dir: string, { onFault, program = ownProgram() }: LaneOptions = {}): Lane {
  const queue = new Map<string, Waiting>();
  let worker: Worker | null = null;
  let busy: Waiting | null = null;
  let closed = false;

  const died = (thread: Worker): void => {
    if (worker !== thread) return;
    worker = null;
    const lost = busy;
    busy = null;
    lost?.failed(closed ? new HttpFault(503, ENDING) : new HttpFault(500, LOST));
    next();
  };
  const started = (): Worker => {
    const thread = new Worker(program, { workerData: { dir } });
    // The server decides how long the program lives.
    thread.unref();
    thread.on('message', (answer: Answered) => {
      const asked = busy;
      busy = null;
      if (answer.fault !== undefined) onFault?.(new Error(answer.fault));
      asked?.done(answer);
      next();
    });
    // The end of the thread follows.
    thread.on('error', (error) => onFault?.(error));
    thread.on('exit', () => died(thread));
    return thread;
  };
  const next = (): void => {
    const [first] = queue;
    if (busy !== null || closed || first === undefined) return;
    const [key, waiting] = first;
    queue.delete(key);
    busy = waiting;
    worker ??= started();
    worker.postMessage(waiting.question);
  };
  return {
    ask: (question) => {
      if (closed) return Promise.reject(new HttpFault(503, ENDING));
      const key = JSON.stringify(question);
      // One that waits is answered from the case as it is when its turn comes: it does for all who ask it.
      const same = queue.get(key);
      if (same) return same.answer;
      const { promise, resolve, reject } = Promise.withResolvers<Answered>();
      queue.set(key, { question, answer: promise, done: resolve, failed: reject });
      next();
      return promise;
    },
    close: async () => {
      closed = true;
      for (const { failed } of queue.values()) failed(new HttpFault(503, ENDING));
      queue.clear();
      await worker?.terminate();
    },
  };
}

const ENDING = 'The program is about to end.';
const LOST = 'The answer needs more memory than the program has; nothing was recorded by it.';

/** The compiled program runs compiled threads, the sources run sources. */
function ownProgram(): URL {
  return new URL(import.meta.url.endsWith('.ts') ? './lane-worker.ts' : './lane-worker.js', import.meta.url);
}
