/** Route: one address of the API with its schemas; the server and the OpenAPI document are made from the list. */
import type { Context } from 'hono';
import type { z } from 'zod';
import type { HttpContext } from './context.ts';

export interface Route {
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
  readonly handle: (given: Given, context: HttpContext) => unknown;
}

export interface Given {
  /** Parts of the path, by name. */
  readonly at: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
  readonly raw: Context;
}
