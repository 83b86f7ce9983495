/** Server: the application on a socket of this machine, and on no other. */
import { createAdaptorServer } from '@hono/node-server';
import { CallError } from '../app/call-error.ts';
import { defaultAuthor } from '../app/judge.ts';
import { removeLeftovers } from '../app/received-files.ts';
import type { Case } from '../store/case.ts';
import { makeApp } from './app.ts';
import { ChangeFeed } from './events.ts';
import { type Lane, lane } from './lane.ts';
import { PageFiles, WEB_FOLDER } from './page.ts';
import type { LaneName } from './route.ts';
import { newSession } from './session.ts';

export { openingPage } from './opening.ts';

export interface ServeOptions {
  /** 0: any that is free. */
  readonly port?: number;
  /** Under whose name this session judges; by default the user of this machine. */
  readonly author?: string;
  /** Where the built page lies. */
  readonly web?: string;
  readonly onFault?: (error: unknown) => void;
  /** From how many records on questions about the whole case are answered in threads of their own. */
  readonly lanesFrom?: number;
}

export interface Running {
  readonly port: number;
  /** The address that opens the workbench, with the token. */
  readonly link: string;
  readonly token: string;
  /** Ends every stream and connection. The case stays open: whoever opened it closes it. */
  readonly close: () => Promise<void>;
}

const HOST = '127.0.0.1';

/** Milliseconds: a client that sends nothing, or a little now and then, keeps its connection no longer. */
const LIMITS = {
  headersTimeout: 10_000,
  requestTimeout: 120_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 5_000,
};
const CONNECTIONS = 256;
/** In a case smaller than this an answer takes less than starting a thread for it (docs/benchmarks.md). */
const LANES_FROM = 10_000;

/** Throws a CallError where the port cannot be had. */
export async function startServer(of: Case, options: ServeOptions = {}): Promise<Running> {
  removeLeftovers(of.dir);
  const feed = new ChangeFeed(of);
  const session = newSession();
  const held = new Set<Promise<unknown>>();
  const hold = <T>(work: Promise<T>): Promise<T> => {
    const over = work.catch(() => {}).finally(() => held.delete(over));
    held.add(over);
    return work;
  };
  const lanes = new Map<LaneName, Lane>();
  const laneOf = (name: LaneName): Lane | null => {
    const known = lanes.get(name);
    if (known || of.logSize() < (options.lanesFrom ?? LANES_FROM)) return known ?? null;
    const made = lane(of.dir, options.onFault ? { onFault: options.onFault } : {});
    lanes.set(name, made);
    return made;
  };
  let closing = false;
  let port = 0;
  const app = makeApp({
    context: {
      of,
      author: options.author ?? defaultAuthor(),
      changed: () => feed.look(),
      feed,
      hold,
      closing: () => closing,
      lane: laneOf,
    },
    session,
    page: new PageFiles(options.web ?? WEB_FOLDER),
    port: () => port,
    ...(options.onFault ? { onFault: options.onFault } : {}),
  });
  const server = createAdaptorServer({
    fetch: app.fetch,
    overrideGlobalObjects: false,
    serverOptions: LIMITS,
  });
  server.maxConnections = CONNECTIONS;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(notBound(error, options.port ?? 0)));
    server.listen(options.port ?? 0, HOST, resolve);
  });
  const address = server.address();
  port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    port,
    link: `http://${HOST}:${port}/?token=${session.token}`,
    token: session.token,
    close: async () => {
      closing = true;
      feed.close();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      // What is being answered has a moment to end; a browser keeps idle connections open for minutes.
      if ('closeIdleConnections' in server) server.closeIdleConnections();
      const late = setTimeout(() => {
        if ('closeAllConnections' in server) server.closeAllConnections();
      }, 500);
      await closed;
      clearTimeout(late);
      await Promise.all([...lanes.values()].map((each) => each.close()));
      await Promise.all(held);
    },
  };
}

function notBound(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE')
    return new CallError(
      `Port ${port} is in use by another program: choose one with --port, or leave it out.`,
    );
  if (error.code === 'EACCES')
    return new CallError(`Port ${port} may not be used by this user: choose one above 1023 with --port.`);
  return error;
}
