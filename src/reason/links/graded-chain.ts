/**
 * GradedChain: the chain that bears out best that one party stood above another, all links at one
 * instant; the other chains there are; and the sets of claims that each suffice for the answer.
 *
 * The graph knows *certain* and *possible*. What lies between is searched in layers: first by links that
 * claims evidence, then also by those joined from two claims, then by those assumed to go on, and last by
 * all that is possible. Links that a voice denies are followed only where no chain does without them.
 */
import { fromOrdinal, toOrdinal } from '../../time/day.ts';
import type { Asked } from '../../time/modality.ts';
import type { Day } from '../../time/when.ts';
import type { Mode } from '../state.ts';
import type { Closure } from './closure.ts';
import { type DatedLink, UNDATED } from './dated-link.ts';
import { LinkGraph } from './link-graph.ts';
import { witnessesOf } from './witnesses.ts';

/** How well a link is borne out, the best first. */
export const GRADES = ['evidenced', 'contiguous', 'assumed', 'possible'] as const;
export type Grade = (typeof GRADES)[number];

/** The type of a link that leads from an organ to the one that followed or preceded it. */
export const SUCCESSION = 'succession';

export interface GradedLink extends DatedLink {
  readonly grade: Grade;
  /** A voice denies it, or says that the superior does not exist. */
  readonly contested: boolean;
  /** Links between the same parties of the same type share it, whatever claims they rest on. */
  readonly relation: string;
}

export interface GradedChain<L extends GradedLink> {
  /** From the subordinate upward. */
  readonly links: readonly L[];
  readonly verdict: Grade | 'contested';
  /** The links that could have borne the verdict: those of the layer in which the chain was found. */
  readonly among: readonly L[];
}

/** Keys of parties, and the time asked about. */
export interface ChainAsked {
  readonly from: string;
  readonly to: string;
  readonly asked: Asked;
  readonly mode: Mode;
}

/** The most sets and chains that are looked for. */
export const MOST = 50;
/** The most days of one time on which sets are looked for. */
const DAYS = 200;

/** The best chain, and of those the one of command alone and the shortest; `null` where there is none. */
export function bestChain<L extends GradedLink>(
  links: readonly L[],
  question: ChainAsked,
): GradedChain<L> | null {
  for (const contested of [false, true]) {
    for (const grade of GRADES) {
      const among = links.filter(
        (link) =>
          GRADES.indexOf(link.grade) <= GRADES.indexOf(grade) && (contested || link.contested === false),
      );
      const found = pathIn(among, question, grade === 'possible' ? 'possible' : 'certain');
      if (found) return { links: found, verdict: contested ? 'contested' : grade, among };
    }
  }
  return null;
}

/** A shortest chain of links that held each on some day of the time, whether together or not. */
export function chainApart<L extends GradedLink>(links: readonly L[], question: ChainAsked): L[] | null {
  return pathIn(
    links.flatMap((link) => (link.bounds === null ? [] : { ...link, bounds: UNDATED })),
    question,
    'possible',
  );
}

function pathIn<L extends GradedLink>(
  links: readonly L[],
  { from, to, asked, mode }: ChainAsked,
  sure: 'certain' | 'possible',
): L[] | null {
  const graph = new LinkGraph(links);
  for (const types of [['command', SUCCESSION], undefined]) {
    const reached = graph
      .above(from, asked, { mode, ...(types ? { types } : {}) })
      .find(({ party }) => party === to);
    const path = reached?.[sure];
    if (path) return path.links.map((k) => links[k] as L);
  }
  return null;
}

export interface Chains<L extends GradedLink> {
  readonly chains: readonly GradedChain<L>[];
  readonly rest: SetsOfClaims['rest'];
}

/** Every chain that may have held, each pair of parties once, by whichever claims bear it out best. */
export function chainsBetween<L extends GradedLink>(links: readonly L[], question: ChainAsked): Chains<L> {
  const byRelation = links.map((link) => ({ ...link, claims: [link.relation] }));
  const { sets, rest } = setsIn(byRelation, question, 'possible');
  const chains = sets.flatMap((set) => {
    const own = new Set(set);
    return (
      bestChain(
        links.filter((link) => own.has(link.relation)),
        question,
      ) ?? []
    );
  });
  return { chains, rest };
}

export interface SetsOfClaims {
  /** Sets of ids of claims, each of which suffices, the smallest first. */
  readonly sets: readonly (readonly string[])[];
  /** Whether there are further sets: `none`, `more`, or `unsearched` where the search was broken off. */
  readonly rest: 'none' | 'more' | 'unsearched';
}

/** What the verdict of a chain rests on: it stands as long as the claims of one set do. */
export function setsOf<L extends GradedLink>(chain: GradedChain<L>, question: ChainAsked): SetsOfClaims {
  // A contested chain may have been found in any layer; what is possible holds them all.
  const certain = chain.verdict !== 'possible' && isCertain(chain.links, question);
  const found = setsIn(chain.among, question, certain ? 'certain' : 'possible');
  const own = [...new Set(chain.links.flatMap((link) => link.claims))];
  if (found.sets.some((set) => set.every((claim) => own.includes(claim)))) return found;
  // Links that certainly held together, though on no day that can be named.
  return { sets: smallest([...found.sets, own]), rest: found.rest === 'none' ? 'unsearched' : found.rest };
}

const isCertain = <L extends GradedLink>(links: readonly L[], question: ChainAsked): boolean =>
  pathIn(links, question, 'certain') !== null;

/** The sets of every day on which a chain can begin to hold, since a chain holds on one of those or on none. */
function setsIn<L extends GradedLink>(
  links: readonly L[],
  { from, to, asked, mode }: ChainAsked,
  sure: 'certain' | 'possible',
): SetsOfClaims {
  const [t1, t2] = [toOrdinal(asked[0]), toOrdinal(asked[1])];
  const spans = links.map(({ bounds }) =>
    bounds === null ? null : sure === 'certain' ? [bounds.s2, bounds.e1] : [bounds.s1, bounds.e2],
  ) as (readonly [number, number] | null)[];
  const all = mode === 'throughout';
  const kept = links.filter((_, i) => {
    const span = spans[i];
    return span != null && (all ? span[0] <= t1 && span[1] >= t2 : span[0] <= t2 && span[1] >= t1);
  });
  const starts = all ? [] : spans.flatMap((span) => (span && span[0] > t1 && span[0] <= t2 ? [span[0]] : []));
  const days = [...new Set([t1, ...starts])].sort((a, b) => a - b);
  const graph = new LinkGraph(kept);
  const sets: (readonly string[])[] = [];
  let rest: SetsOfClaims['rest'] = days.length > DAYS ? 'unsearched' : 'none';
  for (const day of days.slice(0, DAYS)) {
    const closure: Closure = graph.closure(fromOrdinal(day) as Day, { sure });
    const fact = closure.find(to, from);
    if (fact === null) continue;
    const found = witnessesOf(closure, fact, { limit: MOST });
    sets.push(...found.sets);
    if (found.rest === 'unsearched' || (found.rest === 'more' && rest === 'none')) rest = found.rest;
  }
  const least = smallest(sets);
  if (least.length > MOST && rest === 'none') rest = 'more';
  return { sets: least.slice(0, MOST), rest };
}

/** Those of which no other is a part, the smallest first. */
function smallest(sets: readonly (readonly string[])[]): (readonly string[])[] {
  const kept: (readonly string[])[] = [];
  for (const set of sets.toSorted((a, b) => a.length - b.length)) {
    if (!kept.some((other) => other.every((claim) => set.includes(claim)))) kept.push(set);
  }
  return kept;
}
