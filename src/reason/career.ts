/**
 * Career: the claims about one person or organ in the order of time. Claims without a date follow the
 * claim before them in their source where their own words say "after" or "then"; else they come last,
 * in the order of the text. No date is invented for them.
 */
import type { Claim } from '../model/claim.ts';
import type { Cluster } from '../model/cluster.ts';
import type { Day } from '../time/when.ts';
import type { Evidence } from './evidence.ts';
import { type Times, timeOf } from './state.ts';

export interface CareerItem {
  readonly claim: Claim;
  /** First and last day that the words leave for it; null where unknown. */
  readonly bounds: readonly [Day | null, Day | null];
  readonly placed: 'by-date' | 'by-words' | 'undated';
  /** In which arguments the person or organ stands. */
  readonly as: readonly string[];
}

const FOLLOWS = /\b(?:after(?:wards?)?|thereafter|then|later|subsequently|next|soon|thereupon|since)\b/i;

/** The days that the words of a claim leave for it, as a pair for ordering. */
export function daysOf(claim: Claim, times: Times): readonly [Day | null, Day | null] {
  const { when } = timeOf(claim, times);
  const isDay = (bound: string | null): bound is Day => bound !== null && bound !== 'open';
  const days = [...when.start, ...when.end].filter(isDay).sort();
  const first = days[0] ?? null;
  const last = days.at(-1) ?? null;
  const startKnown = isDay(when.start[0]) || isDay(when.end[0]);
  const endKnown = isDay(when.end[1]) || isDay(when.start[1]);
  return [startKnown ? first : null, endKnown ? last : null];
}

export function careerOf(cluster: Cluster, evidence: Evidence): CareerItem[] {
  const members = new Set(cluster.members.map((member) => member.id));
  const items: CareerItem[] = [];
  for (const claim of evidence.claims) {
    const as = Object.entries(claim.args)
      .filter(([, fillers]) => fillers.some((filler) => filler.entity !== null && members.has(filler.entity)))
      .map(([argument]) => argument);
    if (claim.where.some((place) => place.entity !== null && members.has(place.entity))) as.push('where');
    if (as.length === 0) continue;
    const bounds = daysOf(claim, evidence);
    const dated = bounds[0] !== null || bounds[1] !== null;
    items.push({ claim, bounds, placed: dated ? 'by-date' : 'undated', as });
  }
  return inOrder(items, [...evidence.sources.keys()]);
}

const keyOf = (item: CareerItem): string => item.bounds[0] ?? item.bounds[1] ?? '~';
const place = (item: CareerItem): number => item.claim.spans[0]?.start ?? 0;

/** @param sources ids in the order in which they were received, which settles what time leaves open */
function inOrder(items: readonly CareerItem[], sources: readonly string[]): CareerItem[] {
  const received = new Map(sources.map((source, i) => [source, i]));
  const bySource = (a: CareerItem, b: CareerItem): number =>
    (received.get(a.claim.source) ?? 0) - (received.get(b.claim.source) ?? 0) || place(a) - place(b);
  const byText = items.toSorted(bySource);
  const followers = new Map<CareerItem, CareerItem[]>();
  const last: CareerItem[] = [];
  let before: CareerItem | null = null;
  for (const item of byText) {
    if (before !== null && before.claim.source !== item.claim.source) before = null;
    if (item.placed === 'by-date') before = item;
    else if (before !== null && FOLLOWS.test(item.claim.when.text ?? '')) {
      followers.set(before, [...(followers.get(before) ?? []), { ...item, placed: 'by-words' }]);
    } else last.push(item);
  }
  const dated = byText
    .filter((item) => item.placed === 'by-date')
    .toSorted(
      (a, b) => order(keyOf(a), keyOf(b)) || order(a.bounds[1] ?? '~', b.bounds[1] ?? '~') || bySource(a, b),
    );
  return [...dated.flatMap((item) => [item, ...(followers.get(item) ?? [])]), ...last];
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
