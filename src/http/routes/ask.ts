/** Questions: one field for all of them, and the direct forms of command, career and search. */
import { z } from 'zod';
import { type Answer, answer as answerTo, ask } from '../../app/ask/ask.ts';
import { CallError } from '../../app/call-error.ts';
import { frameOf } from '../../app/evidence-of.ts';
import { answerView } from '../answer-view.ts';
import type { HttpContext } from '../context.ts';
import type { Asked, Route } from '../route.ts';
import { AskView } from '../schemas/ask.ts';
import { address, SWITCHES, scopeOf, single, switchesOf } from '../switches.ts';

/** @param q the question as the page's field would show it */
function viewed({ query }: Asked, { of }: Pick<HttpContext, 'of'>, q: string, answer: Answer): AskView {
  const linkAs = (entity: string): string => address('/ask', { q, ...switchesOf(query, ['as']), as: entity });
  const link = address('/ask', { q, ...switchesOf(query) });
  return answerView(answer, { of, scope: scopeOf(query), link, linkAs });
}

/** A name as a question can hold it: in quotes where it has figures or words of a question. */
const inQuotes = (name: string): string =>
  /^[\p{L}\s.'’-]+$/u.test(name) ? name : `"${name.replaceAll('"', '')}"`;

const named = (given: Asked, parameter: string): string => {
  const value = single(given.query, parameter)?.trim() ?? '';
  if (value === '') throw new CallError(`The question needs "${parameter}".`);
  return value;
};

export const ASK_ROUTES: readonly Route[] = [
  {
    method: 'get',
    path: '/api/ask',
    lane: 'questions',
    summary: 'Answers one line of text: a question, a name, a name with a date, or words in the texts.',
    query: z.object({ q: z.string().describe('what was typed'), ...SWITCHES }),
    answer: AskView,
    handle: (given, context) => {
      const q = single(given.query, 'q') ?? '';
      return viewed(given, context, q, ask(context.of, q, scopeOf(given.query)));
    },
  },
  {
    method: 'get',
    path: '/api/command',
    lane: 'questions',
    summary: 'Who headed an organ on a day and who stood above it, on whose word.',
    query: z.object({
      name: z.string(),
      on: z.string().describe('EDTF: 1930-01-04, 1930-01, 1930'),
      down: z.string().optional().describe('what stood below it too'),
      ...SWITCHES,
    }),
    answer: AskView,
    handle: (given, context) => {
      const [name, on] = [named(given, 'name'), named(given, 'on')];
      const scope = scopeOf(given.query);
      frameOf(context.of, scope);
      const look = single(given.query, 'down') === null ? 'heads' : 'below';
      const question = { kind: 'command', name, on, throughout: false, look } as const;
      const q = `${look === 'heads' ? 'who commanded' : 'who stood below'} ${inQuotes(name)} on ${on}`;
      return viewed(given, context, q, answerTo(context.of, question, scope));
    },
  },
  {
    method: 'get',
    path: '/api/career',
    lane: 'questions',
    summary: 'A life, or the course of an organ, from the claims of all sources.',
    query: z.object({ name: z.string(), ...SWITCHES }),
    answer: AskView,
    handle: (given, context) => {
      const name = named(given, 'name');
      const scope = scopeOf(given.query);
      frameOf(context.of, scope);
      const question = { kind: 'career', name, only: [], on: null, undated: false } as const;
      return viewed(given, context, `career of ${inQuotes(name)}`, answerTo(context.of, question, scope));
    },
  },
  {
    method: 'get',
    path: '/api/search',
    summary: 'Words in the texts, with their other forms, and names in any spelling.',
    query: z.object({ q: z.string() }),
    answer: AskView,
    handle: (given, context) => {
      const q = named(given, 'q');
      const found = answerTo(context.of, { kind: 'search', words: q, asSentence: false }, {});
      const view = viewed(given, context, q, found);
      return { ...view, link: address('/search', { q }) };
    },
  },
];
