/** Prepare worker: the thread that `worker-pool.ts` starts. One file in, what the case is to hold out. */
import { parentPort } from 'node:worker_threads';
import { prepare, type Task } from './prepare.ts';

const port = parentPort;
port?.on('message', async (task: Task) => port.postMessage(await prepare(task)));
