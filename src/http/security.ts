/**
 * Security: what a request must be to be answered at all, and the headers of every answer. The server
 * is on loopback, and yet any page that the same browser shows can send requests there: a foreign
 * `Host` is a rebound name, a foreign `Origin` or `Sec-Fetch-Site` another page, other ports included.
 */

/** What of a request is looked at here. */
export interface Asked {
  readonly method: string;
  /** Without query. */
  readonly path: string;
  readonly header: (name: string) => string | undefined;
  /** The host in the address, where the request names one beside the header. */
  readonly urlHost: string;
}

export interface Refusal {
  readonly status: 400 | 403 | 421;
  readonly sentence: string;
  /** A person followed a link from elsewhere: where it leads can be shown to open it. */
  readonly followed?: true;
}

/** Streams that a browser opens by itself, without headers of ours: the key is in the query. Each is a GET that changes nothing. */
export const STREAMS: ReadonlySet<string> = new Set(['/api/events']);

/**
 * The header that no page of another origin can send without asking first, which is refused. The page
 * sends its key in it; a script, which sends the token, anything.
 */
export const OUR_HEADER = 'X-Apparatus';

export const hostsOf = (port: number): ReadonlySet<string> =>
  new Set([`127.0.0.1:${port}`, `localhost:${port}`, `[::1]:${port}`]);

/** Why a request is refused before anything else is looked at; null where it is not. */
export function refusalOf(asked: Asked, port: number): Refusal | null {
  const hosts = hostsOf(port);
  const host = asked.header('host');
  if (host === undefined || !hosts.has(host.toLowerCase()) || !hosts.has(asked.urlHost))
    return { status: 421, sentence: 'This server answers to 127.0.0.1 and localhost alone.' };
  const origin = asked.header('origin');
  if (origin !== undefined && origin !== `http://${host}`)
    return { status: 403, sentence: 'Requests from other pages are refused.' };
  const site = asked.header('sec-fetch-site');
  if (site !== undefined && site !== 'same-origin' && site !== 'none') {
    const sentence = 'Requests from other pages are refused.';
    const followed =
      asked.method === 'GET' &&
      !isApi(asked.path) &&
      asked.header('sec-fetch-mode') === 'navigate' &&
      asked.header('sec-fetch-dest') === 'document';
    return followed ? { status: 403, sentence, followed } : { status: 403, sentence };
  }
  const reads = asked.method === 'GET' || asked.method === 'HEAD';
  const bare = reads && (!isApi(asked.path) || STREAMS.has(asked.path));
  if (!bare && !asked.header(OUR_HEADER))
    return { status: 403, sentence: `A request to the API needs the header ${OUR_HEADER}: 1.` };
  return null;
}

export const isApi = (path: string): boolean => path === '/api' || path.startsWith('/api/');

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** Headers of every answer, whatever it is. */
export const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': POLICY,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), hid=(), microphone=(), midi=(), payment=(), serial=(), usb=()',
};
