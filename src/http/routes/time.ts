/** Through time: an organ's chart on a date, two dates side by side, a timeline, and who communicated with whom. */
import { z } from 'zod';
import { CallError } from '../../app/call-error.ts';
import { type Changes, changes, type Part } from '../../app/changes.ts';
import { type Chart, type ChartHolder, type ChartLine, chart } from '../../app/chart.ts';
import { currentSources } from '../../app/evidence-of.ts';
import { type Network, type NetworkLink, network } from '../../app/network.ts';
import { timeline } from '../../app/timeline.ts';
import type { Source } from '../../model/source.ts';
import { basisWords, linkClaim, VERDICT_SAYS } from '../../reason/answer-words.ts';
import { accordingTo, sentence, statement } from '../../reason/wording.ts';
import type { Case } from '../../store/case.ts';
import type { Bounds } from '../../time/when.ts';
import { claimIdsIn } from '../claim-ids.ts';
import { claimViews } from '../claim-view.ts';
import type { Route } from '../route.ts';
import { ChangesView, ChartView, NetworkView, TimelineView } from '../schemas/views.ts';
import { Several, SWITCHES, scopeOf, several, single } from '../switches.ts';
import { changeView, told, type Word, wordIn } from '../telling.ts';

type Sources = ReadonlyMap<string, Source>;

const needed = (query: Readonly<Record<string, unknown>>, parameter: string): string => {
  const value = single(query, parameter)?.trim() ?? '';
  if (value === '') throw new CallError(`The question needs "${parameter}".`);
  return value;
};

/** A view with the claims that it names. */
const withClaims = <T>(of: Case, sources: Sources, view: T) => ({
  ...view,
  claims: claimViews(of, claimIdsIn(view), sources),
});

const lineWords = (line: ChartLine): string =>
  line.type === 'head'
    ? `${line.superior} was head of ${line.subordinate}${basisWords(line)} (${line.verdict})`
    : linkClaim(line);

const holderWords = ({ person, organization, type, basis, verdict }: ChartHolder, organ: string): string =>
  `${person} was ${type} of ${organization ?? organ}${basisWords({ basis })} (${verdict})`;

function chartView(of: Case, on: string, { answer, boxes, lines, days }: Chart) {
  const sources: Sources = currentSources(of);
  const word = wordIn(answer.evidence, sources);
  const view = {
    organ: answer.organ,
    key: answer.cluster.id,
    on,
    verdict: answer.finding.verdict,
    says: `${answer.organ} on ${on}, as claimed. ${VERDICT_SAYS[answer.finding.verdict]}`,
    boxes: boxes.map(({ key, name, type, level, holders }) => ({
      key,
      name,
      type,
      level,
      holders: holders.map((holder) => ({
        ...holder,
        says: told(word, holder.claims, holderWords(holder, name)),
        claims: [...holder.claims],
      })),
    })),
    lines: lines.map((line) => ({
      from: line.from,
      to: line.to,
      type: line.type,
      basis: line.basis ?? ('unsaid' as const),
      verdict: line.verdict,
      contested: line.contested,
      claims: [...line.claims],
      says: told(word, line.claims, lineWords(line)),
    })),
    days: [...days],
    unreviewed: answer.finding.unreviewed,
  };
  return withClaims(of, sources, view);
}

function changesView(of: Case, found: Changes) {
  const sources: Sources = currentSources(of);
  const [earlier, later] = found.dates;
  const words = found.charts.map((each) => wordIn(each.answer.evidence, sources)) as [Word, Word];
  const items = (parts: readonly Part[], word: Word, date: string, without: string | null) =>
    parts.map((part) => {
      const claims = part.sort === 'post' ? [...part.holder.claims] : [...part.line.claims];
      const says = part.sort === 'post' ? holderWords(part.holder, part.organ) : lineWords(part.line);
      const rest =
        without === null
          ? ''
          : ` No evidence of it for ${without}, which is not evidence that it was not so.`;
      return { says: `${told(word, claims, `${date}: ${says}`)}${rest}`, claims };
    });
  const view = {
    organ: found.charts[0].answer.organ,
    earlier,
    later,
    gone: items(found.gone, words[0], earlier, later),
    come: items(found.come, words[1], later, earlier),
    stayed: items(found.stayed, words[1], `${earlier} and ${later}`, null),
    controls: (found.controls.finding.changes ?? []).map((change) =>
      changeView(change, found.dates, wordIn(found.controls.evidence, sources)),
    ),
  };
  return withClaims(of, sources, view);
}

/** How many items a timeline of a whole case brings at most. */
const ITEMS = 1000;
/** How many lines a network brings, and how many claims of which not both ends are known. */
const LINKS = 1000;
const UNTIED = 200;

const boundsOf = ([a, b]: Bounds): [string | null, string | null] => [
  a === 'open' ? null : a,
  b === 'open' ? null : b,
];

function timelineView(of: Case, query: Readonly<Record<string, unknown>>) {
  const { throughout: _, ...scope } = scopeOf(query);
  const found = timeline(of, {
    ...scope,
    about: single(query, 'about'),
    source: single(query, 'source'),
    kinds: several(query, 'kind'),
  });
  const sources: Sources = currentSources(of);
  const { reviews } = found.evidence;
  const view = {
    about: found.about?.name ?? null,
    items: found.items
      .slice(0, ITEMS)
      .map(({ claim, lane, state, start, end, certain, possible, placed }) => ({
        claim: claim.id,
        label: `${accordingTo(claim, sources)}${statement(claim)}`,
        kind: claim.kind,
        lane,
        state,
        start: boundsOf(start),
        end: boundsOf(end),
        openStart: start.includes('open'),
        openEnd: end.includes('open'),
        certain: certain === null ? null : ([certain[0], certain[1]] as [string, string]),
        possible: [possible[0], possible[1]] as [string | null, string | null],
        placed,
        source: claim.source,
        at: claim.spans[0]?.start ?? 0,
        review: reviews.get(claim.id) ?? 'proposed',
      })),
    more: Math.max(0, found.items.length - ITEMS),
  };
  return withClaims(of, sources, view);
}

function networkView(of: Case, { nodes, links, untied }: Network) {
  const sources: Sources = currentSources(of);
  const linkSays = ({ claims }: NetworkLink): string => {
    const [first, ...others] = claims;
    if (first === undefined) return '';
    const more =
      others.length === 0 ? '' : ` And ${others.length} more ${others.length === 1 ? 'claim' : 'claims'}.`;
    return `${sentence(first, sources)}${more}`;
  };
  // Those of whom most is told come first where there are too many.
  const kept =
    links.length <= LINKS
      ? links
      : links.toSorted((a, b) => b.claims.length - a.claims.length).slice(0, LINKS);
  const shown = new Set(kept.flatMap(({ from, to }) => [from, to]));
  const view = {
    nodes: nodes.filter(({ key }) => shown.has(key)).map((node) => ({ ...node })),
    links: kept.map((link) => ({
      from: link.from,
      to: link.to,
      type: link.type,
      says: linkSays(link),
      claims: link.claims.map((claim) => claim.id),
      denied: link.denied,
    })),
    untied: untied.slice(0, UNTIED).map((claim) => claim.id),
    more: links.length - kept.length + Math.max(0, untied.length - UNTIED),
  };
  return withClaims(of, sources, view);
}

const ORGAN = { name: z.string().describe('the organ'), on: z.string().describe('EDTF') };

export const TIME_ROUTES: readonly Route[] = [
  {
    method: 'get',
    path: '/api/chart',
    lane: 'questions',
    summary: 'An organ in a time as boxes and lines, and the days on which what is claimed changes.',
    query: z.object({ ...ORGAN, ...SWITCHES }),
    answer: ChartView,
    handle: ({ query }, { of }) => {
      const [name, on] = [needed(query, 'name'), needed(query, 'on')];
      return chartView(of, on, chart(of, { ...scopeOf(query), name, on }));
    },
  },
  {
    method: 'get',
    path: '/api/changes',
    lane: 'questions',
    summary: 'What is claimed of an organ for two dates, side by side, with the controls on it.',
    query: z.object({ ...ORGAN, compare: z.string().describe('the other date'), ...SWITCHES }),
    answer: ChangesView,
    handle: ({ query }, { of }) => {
      const [name, on, compare] = [needed(query, 'name'), needed(query, 'on'), needed(query, 'compare')];
      return changesView(of, changes(of, { ...scopeOf(query), name, on, compare }));
    },
  },
  {
    method: 'get',
    path: '/api/timeline',
    lane: 'questions',
    summary: 'What is told of a life, an organ, a source or the case, with certain and possible days.',
    query: z.object({
      about: z.string().optional().describe('a name; the whole case where absent'),
      source: z.string().optional().describe('only what this source tells'),
      kind: Several.describe('a kind of claim'),
      ...SWITCHES,
    }),
    answer: TimelineView,
    handle: ({ query }, { of }) => timelineView(of, query),
  },
  {
    method: 'get',
    path: '/api/network',
    lane: 'questions',
    summary: 'Who communicated with whom, and what fell into whose hands, as claimed.',
    query: z.object({ source: z.string().optional().describe('only what this source tells'), ...SWITCHES }),
    answer: NetworkView,
    handle: ({ query }, { of }) => {
      const { as: _, throughout: __, ...scope } = scopeOf(query);
      return networkView(of, network(of, { ...scope, source: single(query, 'source') }));
    },
  },
];
