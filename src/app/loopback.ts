/**
 * Loopback: the one door through which this program connects to anything. It posts a JSON text to an
 * address of this very machine and hands back what was answered, within limits of size and time. No
 * name is looked up, no proxy of the environment is used, no redirect is followed.
 * `scripts/check-layers.ts` lets no other file import what makes connections.
 */
import { Agent, request } from 'node:http';
import { isIPv4 } from 'node:net';
import { CallError } from './call-error.ts';

/** A server on this machine. */
export interface LoopbackAddress {
  /** An address, never a name: `127.0.0.1` or `::1`. */
  readonly host: string;
  readonly port: number;
  /** Begins with `/` and ends without one; `/v1` where none was typed. */
  readonly path: string;
  /** As it is shown: `http://127.0.0.1:8080/v1`. */
  readonly shown: string;
}

export interface Limits {
  /** The most bytes of an answer. */
  readonly bytes: number;
  /** From the connection to the last byte. */
  readonly milliseconds: number;
}

export type Posted =
  | { readonly ok: true; readonly status: number; readonly body: string }
  | {
      readonly ok: false;
      readonly why: 'refused' | 'broken' | 'too-slow' | 'too-large' | 'not-text' | 'stopped';
    };

/**
 * The address that a person typed. Throws a CallError where it is not plainly one of this machine:
 * 127.0.0.0/8, ::1, or the word localhost, which is taken for 127.0.0.1 without asking anybody.
 */
export function loopbackAddress(typed: string): LoopbackAddress {
  let url: URL;
  try {
    url = new URL(typed);
  } catch {
    throw new CallError(`"${typed}" is no address; one looks like http://127.0.0.1:8080/v1.`);
  }
  if (url.protocol !== 'http:')
    throw new CallError(
      `"${typed}" must begin with http://: the model runs on this machine, and nothing else is asked.`,
    );
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '')
    throw new CallError('The address of a model is host, port and path, without a name, a password, ? or #.');
  const host = url.hostname === 'localhost' ? '127.0.0.1' : url.hostname.replace(/^\[(.*)\]$/, '$1');
  if (!isLoopback(host))
    throw new CallError(
      `Texts of a case go to no other machine: "${url.hostname}" is not on loopback (127.0.0.1, ::1 or localhost).`,
    );
  const path = url.pathname.replace(/\/+$/, '').replace(/\/chat\/completions$/, '') || '/v1';
  const port = url.port === '' ? 80 : Number(url.port);
  return { host, port, path, shown: `http://${url.host}${path}` };
}

const isLoopback = (host: string): boolean => host === '::1' || (isIPv4(host) && host.startsWith('127.'));

/** Posts a JSON text. Never throws for what the other side does; `signal` ends it at once. */
export function post(
  to: LoopbackAddress,
  path: string,
  body: string,
  options: { readonly limits: Limits; readonly key?: string | null; readonly signal?: AbortSignal },
): Promise<Posted> {
  const { limits, key, signal } = options;
  if (!isLoopback(to.host)) throw new CallError(`"${to.host}" is not on loopback.`);
  return new Promise((resolve) => {
    const end = (result: Posted): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', stopped);
      sent.destroy();
      resolve(result);
    };
    const stopped = (): void => end({ ok: false, why: 'stopped' });
    const sent = request(
      {
        host: to.host,
        port: to.port,
        path: `${to.path}${path}`,
        method: 'POST',
        // An agent of its own: the global one may have been given a proxy by the environment.
        agent: new Agent({ keepAlive: false }),
        lookup: (name, _options, done) => done(new Error(`${name} is not looked up`), '', 0),
        headers: {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
          accept: 'application/json',
          'accept-encoding': 'identity',
          ...(key == null ? {} : { authorization: `Bearer ${key}` }),
        },
      },
      (response) => {
        const parts: Buffer[] = [];
        let bytes = 0;
        const encoding = response.headers['content-encoding'];
        if (encoding !== undefined && encoding !== 'identity') {
          end({ ok: false, why: 'not-text' });
          return;
        }
        response.on('data', (part: Buffer) => {
          bytes += part.length;
          if (bytes > limits.bytes) end({ ok: false, why: 'too-large' });
          else parts.push(part);
        });
        response.on('end', () => {
          if (!response.complete) end({ ok: false, why: 'broken' });
          else
            end({ ok: true, status: response.statusCode ?? 0, body: Buffer.concat(parts).toString('utf8') });
        });
        response.on('error', () => end({ ok: false, why: 'broken' }));
      },
    );
    const timer = setTimeout(() => end({ ok: false, why: 'too-slow' }), limits.milliseconds);
    sent.on('error', (error: NodeJS.ErrnoException) =>
      end({ ok: false, why: error.code === 'ECONNREFUSED' ? 'refused' : 'broken' }),
    );
    // Whatever else may end a connection without an answer; after an answer it says nothing new.
    sent.on('close', () => end({ ok: false, why: 'broken' }));
    if (signal?.aborted) stopped();
    else {
      signal?.addEventListener('abort', stopped);
      sent.end(body);
    }
  });
}
