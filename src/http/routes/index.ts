/** All routes of the API. A new one is a file here and a line in this list. */
import type { Route } from '../route.ts';
import { ASK_ROUTES } from './ask.ts';
import { CASE_ROUTES } from './case.ts';
import { CLAIM_ROUTES } from './claims.ts';
import { documentRoute } from './document.ts';
import { EVENT_ROUTES } from './events.ts';
import { FILE_ROUTES } from './files.ts';
import { JUDGEMENT_ROUTES } from './judgements.ts';
import { MENTION_ROUTES } from './mentions.ts';
import { SOURCE_ROUTES } from './sources.ts';
import { TIME_ROUTES } from './time.ts';
import { WORKLIST_ROUTES } from './worklists.ts';

const OWN: readonly Route[] = [
  ...CASE_ROUTES,
  ...SOURCE_ROUTES,
  ...CLAIM_ROUTES,
  ...MENTION_ROUTES,
  ...JUDGEMENT_ROUTES,
  ...FILE_ROUTES,
  ...ASK_ROUTES,
  ...TIME_ROUTES,
  ...WORKLIST_ROUTES,
  ...EVENT_ROUTES,
];

export const ROUTES: readonly Route[] = [...OWN, documentRoute(OWN)];
