/** The thread of `watched.ts`: checks one document after the other. */
import { parentPort } from 'node:worker_threads';
import { checkExact } from './exact.ts';

const port = parentPort;
port?.on('message', async (bytes: Uint8Array) => port.postMessage(await checkExact(bytes)));
