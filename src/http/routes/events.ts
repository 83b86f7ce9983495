/** Changes of the case as they come, whichever process made them. */
import { z } from 'zod';
import type { HttpContext } from '../context.ts';
import type { Route } from '../route.ts';
import { Changes } from '../schemas/case.ts';

/** Milliseconds between two signs of life, so that a connection that broke is found out. */
const HEARTBEAT = 15_000;
/** Events that wait for a listener who does not read. */
const UNREAD = 256;

export const EVENT_ROUTES: readonly Route[] = [
  {
    method: 'get',
    path: '/api/events',
    summary:
      'A stream of server-sent events: "changes" within a second of every change of the case. The first comes at once and says how far the logs go.',
    query: z.object({
      key: z.string().optional().describe('the key of the page, where a browser opens it with the cookie'),
    }),
    answer: Changes,
    stream: 'text/event-stream',
    handle: (_given, context) =>
      new Response(eventStream(context), {
        headers: { 'Content-Type': 'text/event-stream; charset=utf-8', 'Cache-Control': 'no-store' },
      }),
  },
];

function eventStream({ feed }: HttpContext): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let stop = (): void => {};
  return new ReadableStream<Uint8Array>({
    start(controller) {
      const send = (text: string): void => {
        // Who does not read is let go, and hears on coming back how far the logs are.
        if ((controller.desiredSize ?? 0) < -UNREAD) end();
        else controller.enqueue(encoder.encode(text));
      };
      const end = (): void => {
        stop();
        controller.close();
      };
      const say = (changes: Changes): void =>
        send(`event: changes\nid: ${changes.log}\ndata: ${JSON.stringify(changes)}\n\n`);
      const heartbeat = setInterval(() => send(': still here\n\n'), HEARTBEAT);
      const unlisten = feed.listen(say, end);
      stop = () => {
        clearInterval(heartbeat);
        unlisten();
      };
      send('retry: 1000\n\n');
      say({ log: feed.log, changes: [] });
    },
    cancel: () => stop(),
  });
}
