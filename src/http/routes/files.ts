/** Files sent to be read: each is in the case as a whole when its line has come, or not at all. */

import { CallError } from '../../app/call-error.ts';
import { fileWords } from '../../app/file-words.ts';
import { loadLearnedModel } from '../../app/learned-model.ts';
import { type ReadEvent, readSources } from '../../app/read-source.ts';
import { type LaidOut, layOut, type ReceivedFile } from '../../app/received-files.ts';
import { threadsFor } from '../../app/worker-pool.ts';
import { CaseError } from '../../store/case-error.ts';
import { limitedBody } from '../body.ts';
import type { HttpContext } from '../context.ts';
import { HttpFault } from '../fault.ts';
import type { Route } from '../route.ts';
import { FileLine } from '../schemas/source.ts';

/** The most bytes of all files of one call. */
export const UPLOAD = 128 * 1024 * 1024;
/** More text than this is read by other threads, so that the page is answered meanwhile. */
const LONG = 20_000;

export const FILE_ROUTES: readonly Route[] = [
  {
    method: 'post',
    path: '/api/files',
    summary:
      'Reads the files of a form (multipart/form-data, each with its relative path as its file name) into the case. Answers with a line for each as soon as it is safely held; to break off loses nothing that has its line.',
    form: {
      type: 'object',
      required: ['file'],
      properties: {
        file: { type: 'array', items: { type: 'string', contentMediaType: 'application/octet-stream' } },
      },
    },
    answer: FileLine,
    stream: 'application/jsonl',
    handle: async ({ raw }, context) => {
      const files = await filesOf(raw.req.raw);
      const { stream, done } = readingStream(context, files);
      context.hold(done);
      return new Response(stream, {
        headers: { 'Content-Type': 'application/jsonl; charset=utf-8', 'Cache-Control': 'no-store' },
      });
    },
  },
];

async function filesOf(request: Request): Promise<ReceivedFile[]> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^multipart\/form-data\s*;/i.test(type))
    throw new HttpFault(415, 'Files are sent as multipart/form-data.');
  const bytes = await limitedBody(
    request,
    UPLOAD,
    '; "apparatus read" on the command line reads files and folders of any size',
  );
  let form: FormData;
  try {
    form = await new Response(bytes, { headers: { 'Content-Type': type } }).formData();
  } catch {
    throw new HttpFault(400, 'The body is no multipart/form-data.');
  }
  const files: ReceivedFile[] = [];
  for (const [, value] of form)
    if (typeof value !== 'string')
      files.push({ name: value.name, bytes: new Uint8Array(await value.arrayBuffer()) });
  if (files.length === 0) throw new HttpFault(400, 'No file was sent.');
  return files;
}

/** What the reading says, line by line, and when it is over. Whoever stops listening ends it after the file in hand. */
function readingStream(
  context: HttpContext,
  files: readonly ReceivedFile[],
): { readonly stream: ReadableStream<Uint8Array>; readonly done: Promise<void> } {
  const encoder = new TextEncoder();
  let gone = false;
  let over = (): void => {};
  const done = new Promise<void>((resolve) => {
    over = resolve;
  });
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      const say = (line: FileLine): void => {
        if (!gone) controller.enqueue(encoder.encode(`${JSON.stringify(line)}\n`));
      };
      read(context, files, say, () => gone).finally(() => {
        over();
        if (!gone) controller.close();
      });
    },
    cancel: () => {
      gone = true;
    },
  });
  return { stream, done };
}

async function read(
  context: HttpContext,
  files: readonly ReceivedFile[],
  say: (line: FileLine) => void,
  stop: () => boolean,
): Promise<void> {
  let [good, bad] = [0, 0];
  const fail = (path: string, message: string): void => {
    bad++;
    say({ type: 'failed', path, message });
  };
  let laid: LaidOut | null = null;
  try {
    laid = layOut(files, context.of.dir);
    const { asSent } = laid;
    for (const { path, message } of laid.issues) fail(path, message);
    const loaded = await loadLearnedModel();
    const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0);
    for await (const event of readSources(context.of, laid.paths, {
      stop: () => stop() || context.closing(),
      jobs: bytes > LONG ? Math.max(2, threadsFor()) : 1,
      ...(loaded.ok ? { model: loaded.model } : {}),
    })) {
      if (event.type === 'file' || event.type === 'periods') {
        good++;
        context.changed();
      }
      for (const line of linesOf(event, asSent))
        line.type === 'failed' ? fail(line.path, line.message) : say(line);
    }
  } catch (error) {
    const known = error instanceof CallError || error instanceof CaseError;
    fail('', known ? error.message : 'The program met a fault of its own; what has its line is held.');
  } finally {
    laid?.remove();
  }
  say({ type: 'done', read: good, failed: bad });
}

function linesOf(event: ReadEvent, asSent: (words: string) => string): FileLine[] {
  switch (event.type) {
    case 'found':
      return [
        { type: 'found', files: event.files },
        ...event.leftOut
          .map(({ path, why }) => ({ path: asSent(path), why }))
          .filter(({ path }) => path.includes('/'))
          .map(
            ({ path, why }): FileLine => ({ type: 'failed', path, message: `${path}: left out, ${why}.` }),
          ),
      ];
    case 'file':
      return [
        {
          type: 'file',
          path: event.source.path,
          source: event.source.id,
          outcome: event.outcome,
          claims: event.claims,
          words: fileWords(event),
        },
      ];
    case 'failed':
      return [{ type: 'failed', path: asSent(event.path), message: asSent(event.message) }];
    case 'periods':
      return [
        {
          type: 'periods',
          path: asSent(event.path),
          words: `${event.added === 0 ? 'no' : event.added} new named period${event.added === 1 ? '' : 's'}`,
        },
      ];
    case 'stopped':
      return [];
  }
}
