/** All routes of the API. A new one is a file here and a line in this list. */
import type { Route } from '../route.ts';
import { ASK_ROUTES } from './ask.ts';
import { TIME_ROUTES } from './time.ts';
import { WORKLIST_ROUTES } from './worklists.ts';

export const ROUTES: readonly Route[] = [...ASK_ROUTES, ...TIME_ROUTES, ...WORKLIST_ROUTES];
