/** Lane worker: the thread that `lane.ts` starts. A question in, the answer as JSON out. */
import { parentPort, workerData } from 'node:worker_threads';
import { openCase } from '../store/case.ts';
import { answerTo } from './fault.ts';
import type { Answered, Question } from './lane.ts';
import { ROUTES } from './routes/index.ts';

const of = openCase((workerData as { readonly dir: string }).dir, { readOnly: true });
const routes = new Map(
  ROUTES.flatMap((route) => (route.lane === undefined ? [] : [[route.path, route] as const])),
);

async function answered({ path, at, query }: Question): Promise<Answered> {
  try {
    const route = routes.get(path)!;
    return {
      status: route.status ?? 200,
      body: JSON.stringify(await route.handle({ at, query, body: undefined }, { of })),
    };
  } catch (error) {
    const { status, body } = answerTo(error);
    const fault = status === 500 ? String(error instanceof Error ? error.stack : error) : undefined;
    return { status, body: JSON.stringify(body), ...(fault === undefined ? {} : { fault }) };
  }
}

parentPort?.on('message', async (question: Question) => {
  parentPort?.postMessage(await answered(question));
});
