/** Route: one address of the API with its schemas; the server and the OpenAPI document are made from the list. */
import type { Context } from 'hono';
import type { z } from 'zod';
import type { HttpContext } from './context.ts';

/** Threads that answer questions about a large case: one for the work lists, one for everything asked. */
export type LaneName = 'lists' | 'questions';

/** One that is answered in the server's own thread, or one that may be answered in a thread of its own. */
export type Route =
  | (RouteOf<Given, HttpContext> & { readonly lane?: undefined })
  | (RouteOf<Asked, Pick<HttpContext, 'of'>> & { readonly lane: LaneName });

interface RouteOf<G, C> {
  readonly method: 'get' | 'post';
  /** `/api/sources/:id/text` */
  readonly path: string;
  /** One sentence for the document. */
  readonly summary: string;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  /** What a form is to hold, where one is sent in place of JSON: a JSON Schema, for the document. */
  readonly form?: Readonly<Record<string, unknown>>;
  readonly answer: z.ZodType;
  /** Status of success; 200 unless given. */
  readonly status?: 201;
  /** Other answers, by status. Every route can answer 400, 404 and 500 with an `ErrorView`. */
  readonly others?: Readonly<Record<number, z.ZodType>>;
  /** Where the answer is no JSON: the type of its content. The handler then makes the whole response. */
  readonly stream?: string;
  /** `query` and `body` are already checked. What is returned is the answer, unless it is a Response. */
  readonly handle: (given: G, context: C) => unknown;
}

export interface Asked {
  /** Parts of the path, by name. */
  readonly at: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
}

export interface Given extends Asked {
  readonly raw: Context;
}
