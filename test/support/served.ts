/** Served: a server on a case of its own, asked as a browser or as somebody hostile would ask it. */
import { type ClientRequest, type IncomingMessage, request } from 'node:http';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { readSources } from '../../src/app/read-source.ts';
import { type Running, startServer } from '../../src/http/server.ts';
import { type Case, openCase } from '../../src/store/case.ts';
import { handExtractor } from './hand-extractor.ts';
import { folderOf } from './temporary.ts';

export interface Asking {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** Sends neither the token nor the header of the page. */
  readonly bare?: boolean;
}

export interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly text: string;
  /** The body as JSON. */
  readonly json: <T>() => T;
}

export interface Served {
  readonly of: Case;
  readonly dir: string;
  readonly running: Running;
  readonly ask: (path: string, asking?: Asking) => Promise<Answer>;
  readonly get: <T>(path: string) => Promise<T>;
  readonly post: (path: string, body: unknown) => Promise<Answer>;
}

/** The page of the tests: what a build would lay there. */
export const PAGE = {
  'web/index.html': '<!doctype html><title>Apparatus</title><div id="app"></div>',
  'web/app.js': `console.log('the page');`,
};

/**
 * A server on a case that holds these files. Read by the extractor of the tests: sentences of the form
 * "NAME heads the ORGAN."
 */
export async function served(
  t: TestContext,
  files: Readonly<Record<string, string | Uint8Array>> = {},
): Promise<Served> {
  const folder = folderOf(t, { ...PAGE, ...Object.fromEntries(inFolder('sources', files)) });
  const dir = join(folder, 'case');
  const of = openCase(dir, { create: true });
  if (Object.keys(files).length > 0)
    for await (const event of readSources(of, [join(folder, 'sources')], {
      extractors: [handExtractor()],
      language: 'eng',
    }))
      if (event.type === 'failed') throw new Error(event.message);
  const running = await startServer(of, { author: 'Ama', web: join(folder, 'web') });
  t.after(async () => {
    await running.close();
    of.close();
  });
  const ask = asker(running);
  return {
    of,
    dir,
    running,
    ask,
    get: async (path) => {
      const { status, text, json } = await ask(path);
      if (status !== 200) throw new Error(`${path}: ${status} ${text}`);
      return json();
    },
    post: (path, body) =>
      ask(path, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      }),
  };
}

const inFolder = (folder: string, files: Readonly<Record<string, string | Uint8Array>>) =>
  Object.entries(files).map(([name, content]) => [`${folder}/${name}`, content] as const);

/** Asks a server with its token, unless told otherwise. Any header can be set, `Host` too. */
export function asker({ port, token }: { readonly port: number; readonly token: string }): Served['ask'] {
  return (path, asking = {}) =>
    new Promise((resolve, reject) => {
      const sent = sender(port, path, asking, token);
      sent.on('response', (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => {
          const text = Buffer.concat(parts).toString('utf8');
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            text,
            json: () => JSON.parse(text),
          });
        });
        response.on('error', reject);
      });
      sent.on('error', reject);
      sent.end(asking.body);
    });
}

export function sender(port: number, path: string, asking: Asking, token: string): ClientRequest {
  const own = asking.bare ? {} : { Authorization: `Bearer ${token}`, 'X-Apparatus': '1' };
  return request({
    host: '127.0.0.1',
    port,
    path,
    method: asking.method ?? 'GET',
    headers: { ...own, ...asking.headers },
    agent: false,
  });
}

export interface Listening {
  /** The data of each event of this name so far. */
  readonly of: <T>(name: string) => T[];
  /** Waits until `wanted` holds; rejects after `within` milliseconds. */
  readonly until: (wanted: () => boolean, within?: number) => Promise<void>;
  readonly ended: () => boolean;
  readonly stop: () => void;
}

/** Listens to the events of a server until the test is over. */
export async function listen(t: TestContext, { port, token }: Running): Promise<Listening> {
  let text = '';
  let ended = false;
  const changed = new Set<() => void>();
  const sent = sender(port, '/api/events', { headers: { Accept: 'text/event-stream' } }, token);
  sent.on('error', () => {});
  await new Promise<void>((resolve, reject) => {
    sent.on('response', (response) => {
      if (response.statusCode !== 200) reject(new Error(`events: ${response.statusCode}`));
      response.on('data', (part: Buffer) => {
        text += part.toString('utf8');
        for (const each of [...changed]) each();
        resolve();
      });
      response.on('close', () => {
        ended = true;
        for (const each of [...changed]) each();
      });
      response.on('error', () => {});
    });
    sent.end();
  });
  t.after(() => sent.destroy());
  return {
    of: (name) =>
      text
        .split('\n\n')
        .filter((event) => event.startsWith(`event: ${name}\n`))
        .map((event) => JSON.parse(/^data: (.*)$/m.exec(event)?.[1] ?? 'null')),
    until: (wanted, within = 5000) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          if (!wanted()) return;
          changed.delete(look);
          clearTimeout(late);
          resolve();
        };
        const late = setTimeout(() => {
          changed.delete(look);
          reject(new Error(`It did not come in time. So far:\n${text}`));
        }, within);
        changed.add(look);
        look();
      }),
    ended: () => ended,
    stop: () => sent.destroy(),
  };
}
