/** The document of the API itself. */
import { z } from 'zod';
import { openApi } from '../openapi.ts';
import type { Route } from '../route.ts';

/** @param routes all the others; the document names itself too */
export function documentRoute(routes: readonly Route[]): Route {
  const route: Route = {
    method: 'get',
    path: '/api/openapi.json',
    summary: 'This API as an OpenAPI 3.1 document.',
    answer: z.record(z.string(), z.unknown()),
    handle: () => openApi([...routes, route]),
  };
  return route;
}
