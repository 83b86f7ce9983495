/** Sources, their texts and the claims of each. */
import { z } from 'zod';
import { describeSource } from '../../app/describe-source.ts';
import { oncePerLog } from '../../app/once-per-log.ts';
import { listSources, type SourceEntry, sourceEntry } from '../../app/sources.ts';
import type { DescribedSource } from '../../model/description.ts';
import { inForce } from '../../model/judgement.ts';
import { uncovered } from '../../reason/coverage.ts';
import type { Case, CaseClaim } from '../../store/case.ts';
import { claimList } from '../claim-list.ts';
import { claimView } from '../claim-view.ts';
import { HttpFault } from '../fault.ts';
import { readAsBefore } from '../read-as-before.ts';
import type { Route } from '../route.ts';
import { ClaimList, ClaimView } from '../schemas/claim.ts';
import { Description, SourceView, TextView } from '../schemas/source.ts';

export const SOURCE_ROUTES: readonly Route[] = [
  {
    method: 'get',
    path: '/api/sources',
    summary: 'Every source in the order in which they were received, older versions included.',
    answer: z.array(SourceView),
    handle: (_given, { of }): SourceView[] => listSources(of).map((entry) => sourceView(entry)),
  },
  {
    method: 'get',
    path: '/api/sources/:id',
    summary: 'One source.',
    answer: SourceView,
    handle: ({ at }, { of }): SourceView => sourceView(theEntry(of, at['id']!)),
  },
  {
    method: 'post',
    path: '/api/sources/:id/description',
    summary:
      'What a person says of a source beside what its bytes say: an absent field stays as it is, null says that it is not known. With another date its claims are read anew.',
    body: Description,
    answer: SourceView,
    status: 201,
    handle: async ({ at, body }, { of, author, changed }): Promise<SourceView> => {
      const { id } = theSource(of, at['id']!);
      await describeSource(of, id, body as z.output<typeof Description>, author, await readAsBefore(of, id));
      changed();
      return sourceView(theEntry(of, id));
    },
  },
  {
    method: 'get',
    path: '/api/sources/:id/text',
    summary:
      'The text as received with its emendations, sentences and mentions. Positions are code points of the text as received.',
    answer: TextView,
    handle: ({ at }, { of }): Response => ready(textJson(of, theSource(of, at['id']!).id)),
  },
  {
    method: 'get',
    path: '/api/sources/:id/claims',
    summary: 'The claims of a source in the order of its text, each with the latest judgement on it.',
    answer: z.array(ClaimView),
    handle: ({ at }, { of }): ClaimView[] => {
      const source = theSource(of, at['id']!);
      const sources = new Map([[source.id, source]]);
      const { claims, judged } = claimsOf(of, source.id);
      return claims.map((claim) => claimView(claim, sources, judged.get(claim.id) ?? null));
    },
  },
  {
    method: 'get',
    path: '/api/sources/:id/list',
    summary:
      'The same claims for a page that shows thousands of them: without the words around them, which the text has, and with what is the same in many said once.',
    answer: ClaimList,
    handle: ({ at }, { of }): Response => ready(listJson(of, theSource(of, at['id']!).id)),
  },
];

/** The claims in the order of the text, and the latest judgement on each. */
function claimsOf(of: Case, source: string) {
  const claims = [...of.claims({ source })].sort(inTextOrder);
  return {
    claims,
    judged: of.latestJudgements(
      'claim',
      claims.map(({ id }) => id),
    ),
  };
}

/** Answers that are large and that a page asks for again as long as nothing was recorded: kept as they are sent. */
const listJson = oncePerLog((of: Case, source: string): string => {
  const { claims, judged } = claimsOf(of, source);
  return JSON.stringify(claimList(claims, theSource(of, source), judged));
}, 4);
const textJson = oncePerLog(
  (of: Case, source: string): string => JSON.stringify(textView(of, theSource(of, source))),
  4,
);

const ready = (json: string): Response =>
  new Response(json, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });

export function theSource(of: Case, id: string): DescribedSource {
  const source = of.describedSource(id);
  if (source === undefined) throw new HttpFault(404, `There is no source ${id} in the case.`);
  return source;
}

function theEntry(of: Case, id: string): SourceEntry {
  const entry = sourceEntry(of, id);
  if (entry === undefined) throw new HttpFault(404, `There is no source ${id} in the case.`);
  return entry;
}

export function sourceView({ source, newest, languageRead, claims, emendations }: SourceEntry): SourceView {
  return {
    id: source.id,
    path: source.path,
    version: source.version,
    newest,
    sha256: source.sha256,
    bytes: source.bytes,
    title: source.title,
    author: source.author,
    kind: source.kind,
    date: source.date?.edtf ?? null,
    language: source.language,
    harm: source.harm ?? null,
    describedBy: source.describedBy ?? null,
    obtained: source.obtained,
    languageRead,
    claims: { ...claims },
    emendations,
  };
}

export function textView(of: Case, source: DescribedSource): TextView {
  const text = of.text(source.id);
  if (text === undefined) throw new HttpFault(404, `There is no text of ${source.path} in the case.`);
  const judged = of.latestJudgements(
    'emendation',
    text.emendations.map(({ id }) => id),
  );
  const sentences = of.sentences(text.id).map(([start, end]): [number, number] => [start, end]);
  const spans = [...of.claims({ source: source.id })].flatMap((claim) => claim.spans);
  return {
    source: source.id,
    text: text.id,
    received: text.received,
    emendations: text.emendations.map((emendation) => {
      const latest = judged.get(emendation.id);
      return { ...emendation, decision: inForce(latest?.decision) ?? null, seen: latest?.id ?? null };
    }),
    sentences,
    silent: uncovered(sentences, spans).map(([start, end]): [number, number] => [start, end]),
    mentions: of.mentions(text.id).map(({ id, type, start, end, entity, form, marked }) => ({
      id,
      type,
      start,
      end,
      entity,
      form,
      by: marked ? 'person' : null,
    })),
    entities: Object.fromEntries(
      of.entities({ source: source.id }).map(({ id, name, type }) => [id, { name, type }]),
    ),
  };
}

const inTextOrder = (a: CaseClaim, b: CaseClaim): number =>
  (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0) || (a.spans[0]?.end ?? 0) - (b.spans[0]?.end ?? 0);
