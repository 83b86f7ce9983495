/**
 * The web application: every route of the list behind the same checks, the page's files, and faults as
 * answers. It knows no socket; `server.ts` binds it to one.
 */
import { basename } from 'node:path';
import { type Context, Hono } from 'hono';
import { limitedBody } from './body.ts';
import { checkedBody, checkedQuery } from './checked.ts';
import type { HttpContext } from './context.ts';
import { answerTo, HttpFault } from './fault.ts';
import { type PageFiles, plainPage } from './page.ts';
import type { Route } from './route.ts';
import { ROUTES } from './routes/index.ts';
import { HEADERS, isApi, OUR_HEADER, refusalOf, STREAMS } from './security.ts';
import { cookieName, cookiesIn, type Session, sessionCookie } from './session.ts';

export interface AppOptions {
  readonly context: HttpContext;
  readonly session: Session;
  readonly page: PageFiles;
  /** The port on which requests come; asked at each, since it is known only once the socket is bound. */
  readonly port: () => number;
  /** Hears of faults that nobody foresaw. */
  readonly onFault?: (error: unknown) => void;
}

/** The most bytes of a body, unless the route says otherwise. */
const BODY = 1024 * 1024;

export function makeApp(options: AppOptions): Hono {
  const { context, session, page, port } = options;
  const app = new Hono();

  app.use('*', async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(HEADERS)) c.res.headers.set(name, value);
    if (isApi(c.req.path)) c.res.headers.set('Cache-Control', 'no-store');
  });

  app.use('*', async (c, next) => {
    const url = new URL(c.req.url);
    const refusal = refusalOf(
      { method: c.req.method, path: c.req.path, header: (name) => c.req.header(name), urlHost: url.host },
      port(),
    );
    const token = isApi(c.req.path) ? null : url.searchParams.get('token');
    if (refusal?.followed && session.isToken(token)) {
      // A file of this machine led here that holds the link: the browser comes again, from our own page.
      return html(
        plainPage('One moment.', { to: localPart(url), says: 'Open the workbench', now: true }),
        200,
      );
    }
    if (refusal?.followed) {
      const says = 'This address was opened from another page. Is it what you meant to open?';
      return html(plainPage(says, { to: localPart(url), says: 'Open it in the workbench' }), 403);
    }
    if (refusal) return refuse(c, refusal.status, refusal.sentence);
    if (isApi(c.req.path)) {
      if (!holdsSession(c, session, port())) return refuse(c, 401, NO_SESSION);
      return next();
    }
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD')
      return refuse(c, 405, 'The page can be read, not changed.');
    if (token !== null) {
      if (!session.isToken(token)) return refuse(c, 401, NO_SESSION);
      url.searchParams.delete('token');
      return new Response(null, {
        status: 303,
        headers: {
          // What stands after # is never sent: the page keeps it for itself.
          Location: `${localPart(url)}#key=${session.key}`,
          'Set-Cookie': sessionCookie(port(), session.cookie),
          'Cache-Control': 'no-store',
        },
      });
    }
    return holdsToken(c, session) || holdsCookie(c, session, port()) ? next() : refuse(c, 401, NO_SESSION);
  });

  for (const route of ROUTES)
    app.on(route.method.toUpperCase(), route.path, (c) => context.hold(answered(route, c, context)));
  app.all('/api', (c) => refuse(c, 404, NO_ROUTE));
  app.all('/api/*', (c) => refuse(c, 404, NO_ROUTE));
  app.get('*', (c) => page.answer(c.req.path, (name) => c.req.header(name)));

  app.onError((error, c) => {
    const { status, body } = answerTo(error);
    if (status === 500) options.onFault?.(error);
    // Where the case lies is nobody's business who sees the page, or a picture of it.
    const said = { ...body, error: body.error.replaceAll(context.of.dir, basename(context.of.dir)) };
    return isApi(c.req.path) ? json(said, status) : html(plainPage(said.error), status);
  });
  return app;
}

const NO_ROUTE = 'The API has no such address; GET /api/openapi.json lists those that there are.';
const NO_SESSION =
  'This page needs the link that "apparatus serve" printed when it started: open that one, with its token.';

async function answered(route: Route, c: Context, context: HttpContext): Promise<Response> {
  const query = checkedQuery(route.query, new URL(c.req.url).searchParams);
  const body = route.body === undefined ? undefined : checkedBody(route.body, await jsonBody(c));
  // Nobody would read the stream that answers a HEAD, and nobody would end it.
  if (c.req.method === 'HEAD' && route.stream !== undefined)
    return new Response(null, { headers: { 'Content-Type': route.stream } });
  const given = { at: c.req.param(), query, body };
  const lane = route.lane === undefined ? null : context.lane(route.lane);
  if (lane !== null) {
    const { status, body } = await lane.ask({ path: route.path, at: given.at, query });
    return new Response(body, { status, headers: JSON_HEADERS });
  }
  const answer = await route.handle({ ...given, raw: c }, context);
  return answer instanceof Response ? answer : json(answer, route.status ?? 200);
}

async function jsonBody(c: Context): Promise<unknown> {
  const type = (c.req.header('content-type') ?? '').split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') throw new HttpFault(415, 'The body must be application/json.');
  const text = new TextDecoder('utf-8', { fatal: true });
  const bytes = await limitedBody(c.req.raw, BODY);
  try {
    return JSON.parse(text.decode(bytes), plain) as unknown;
  } catch (error) {
    if (error instanceof HttpFault) throw error;
    throw new HttpFault(400, 'The body is no JSON.');
  }
}

/** What JSON can hold and no field means: a name that would be taken for a prototype, and halves of characters. */
function plain(name: string, value: unknown): unknown {
  if (name === '__proto__') throw new HttpFault(400, 'There is no field "__proto__" here.');
  if (typeof value === 'string' && (value.includes('\0') || !value.isWellFormed()))
    throw new HttpFault(400, `"${name}" holds characters that are no text.`);
  return value;
}

/** A script has the token; a browser has its cookie, and the key that its page alone knows. */
function holdsSession(c: Context, session: Session, port: number): boolean {
  if (holdsToken(c, session)) return true;
  const key = STREAMS.has(c.req.path) ? c.req.query('key') : c.req.header(OUR_HEADER);
  return holdsCookie(c, session, port) && session.isKey(key);
}

function holdsToken(c: Context, session: Session): boolean {
  const [scheme, token] = (c.req.header('authorization') ?? '').split(' ');
  return scheme?.toLowerCase() === 'bearer' && session.isToken(token);
}

const holdsCookie = (c: Context, session: Session, port: number): boolean =>
  session.isCookie(cookiesIn(c.req.header('cookie'), cookieName(port)));

/** Path and query, never another host: `//elsewhere` begins with one slash after this. */
const localPart = (url: URL): string => `${url.pathname.replace(/^\/+/, '/')}${url.search}`;

const refuse = (c: Context, status: number, sentence: string): Response =>
  isApi(c.req.path) ? json({ error: sentence }, status) : html(plainPage(sentence), status);

const JSON_HEADERS = { 'Content-Type': 'application/json; charset=utf-8' };

const json = (body: unknown, status: number): Response =>
  new Response(JSON.stringify(body), { status, headers: JSON_HEADERS });

const html = (text: string, status: number): Response =>
  new Response(text, {
    status,
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' },
  });
