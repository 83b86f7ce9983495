/**
 * State: when what a claim says held, and what follows for a time asked about.
 *
 * A claim that attests a state on some day says nothing of other days, so a day outside its words is
 * "no evidence" and not "possible". Only where the words give one end and not the other ("appointed
 * in 1917") does the state possibly reach beyond on that side.
 */
import type { Claim } from '../model/claim.ts';
import type { Presumption, Verdict } from '../model/finding.ts';
import { foldName } from '../model/names.ts';
import type { Period } from '../model/period.ts';
import type { Source } from '../model/source.ts';
import { addDays } from '../time/day.ts';
import { parseEdtf } from '../time/edtf.ts';
import { edtfHull } from '../time/edtf-bounds.ts';
import { type Asked, someTimeIn, throughout } from '../time/modality.ts';
import type { Bound, Bounds, Day, When } from '../time/when.ts';
import { stateDuring, tighten } from '../time/when-from-edtf.ts';

export type Mode = 'some-time-in' | 'throughout';

export interface State {
  /** The bounds within which the words vouch for the state. */
  readonly when: When;
  /** First and last day on which the words leave the state possible; null where there is no limit. */
  readonly reach: readonly [Day | null, Day | null];
  readonly dated: boolean;
  /** The named period that dates it, where one does. */
  readonly period: Period | null;
  /** A source says that it goes on. */
  readonly goesOn: boolean;
  /** Said as a fact by its innermost voice, and not passed on with doubt. */
  readonly firm: boolean;
}

/** What the rules on time need of the evidence. */
export interface Times {
  readonly periods: readonly Period[];
  readonly sources: ReadonlyMap<string, Source>;
  readonly presumptions: ReadonlySet<Presumption>;
}

const isDayBound = (bound: Bound): bound is Day => bound !== null && bound !== 'open';
const dayOrNull = (bound: Bound): Day | null => (isDayBound(bound) ? bound : null);

/** The period whose name stands in the words, the longest name first. */
export function periodIn(words: string, periods: readonly Period[]): Period | null {
  const folded = ` ${foldName(words).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  const fitting = periods.filter((period) =>
    folded.includes(` ${foldName(period.name).replace(/[^\p{L}\p{N}]+/gu, ' ')} `),
  );
  return fitting.sort((a, b) => b.name.length - a.name.length)[0] ?? null;
}

const WHOLE =
  /\b(?:during the (?:\p{L}+ )?(?:years|time|whole|course|period|days) of|throughout|all through|in the (?:years|course|days) of|for the (?:duration|whole) of|all the (?:years|time) of)\b/iu;
const AFTER = /\b(?:after|since|following)\b/i;
const BEFORE = /\b(?:before|prior to|on the eve of|until|till|up to)\b/i;

/**
 * The time of a claim with named periods resolved by what the case says of them now: a period that
 * was added after reading has its effect, and one that is switched off has none.
 */
export function timeOf(claim: Claim, times: Times): { when: When; period: Period | null } {
  const { when } = claim;
  const period = when.text === null ? null : periodIn(when.text, times.periods);
  if (period === null || !couldBe(when, period)) return { when, period: null };
  if (!times.presumptions.has('period')) {
    return { when: { edtf: null, text: when.text, start: [null, null], end: [null, null] }, period: null };
  }
  const parsed = parseEdtf(period.edtf);
  if (!parsed.ok) return { when, period: null };
  const words = when.text ?? '';
  const [first, last] = edtfHull(parsed.value);
  if (AFTER.test(words)) {
    return { when: { edtf: null, text: words, start: [null, null], end: [last, null] }, period };
  }
  if (BEFORE.test(words)) {
    return { when: { edtf: null, text: words, start: [null, first], end: [null, first] }, period };
  }
  if (WHOLE.test(words)) return { when: stateDuring(parsed.value, words), period };
  if (claim.kind === 'posting' || claim.kind === 'command' || claim.kind === 'membership') {
    return { when: { edtf: period.edtf, text: words, start: [null, last], end: [first, null] }, period };
  }
  return { when: { edtf: period.edtf, text: words, start: [first, last], end: [first, last] }, period };
}

/** Whether the claim's date is none, or the very days of the period: another date in the words goes first. */
function couldBe(when: When, period: Period): boolean {
  if (when.edtf === null || when.edtf === period.edtf) return true;
  const [own, named] = [parseEdtf(when.edtf), parseEdtf(period.edtf)];
  if (!own.ok || !named.ok) return false;
  return edtfHull(own.value).join() === edtfHull(named.value).join();
}

export function stateOf(claim: Claim, times: Times): State {
  const { when: given, period } = timeOf(claim, times);
  const sourceDate = times.sources.get(claim.source)?.date ?? null;
  const goesOn = given.end[0] === 'open' || given.end[1] === 'open';
  let when = goesOn ? closeOpenEnd(given, sourceDate) : given;
  const dated = [...when.start, ...when.end].some((bound) => bound !== null);
  if (dated) when = byAspect(claim, when, sourceDate);
  const firm =
    (claim.voices.at(-1)?.stance ?? 'asserted') === 'asserted' &&
    claim.voices.every((voice) => voice.stance !== 'doubted') &&
    claim.certainty !== 'possible';
  return { when, reach: reachOf(claim, when), dated, period, goesOn, firm };
}

/** A source that says "to this day" vouches until its own date; what comes after is assumed. */
function closeOpenEnd(when: When, sourceDate: When | null): When {
  const vouched =
    dayOrNull(when.end[0]) ??
    dayOrNull(sourceDate?.start[0] ?? null) ??
    dayOrNull(when.start[1]) ??
    dayOrNull(when.start[0]);
  return { ...when, end: [vouched, null] };
}

/** What "begins", "ends" and "former" say of the bounds, where the extractor gave those of an event. */
function byAspect(claim: Claim, when: When, sourceDate: When | null): When {
  const alike = when.start[0] === when.end[0] && when.start[1] === when.end[1];
  const asEvent = alike && when.start[0] !== null;
  const interval = when.edtf?.includes('/') ?? false;
  let { start, end } = when;
  if (claim.aspect === 'begins' && asEvent) end = [start[0], null];
  // "has become": begun by the day of the source, on which it therefore holds.
  else if (claim.aspect === 'begins' && when.text === null && end[0] === null) end = [start[1], null];
  else if (claim.aspect === 'ends' && asEvent) start = [null, end[1]];
  else if (claim.aspect === 'former' && when.text === null) {
    const said = dayOrNull(when.end[1]) ?? dayOrNull(sourceDate?.end[1] ?? null) ?? dayOrNull(when.end[0]);
    const over = said === null ? null : addDays(said, -1);
    start = [null, over];
    end = [null, over];
  } else if ((claim.aspect === 'holds' || claim.aspect === 'acting') && asEvent && !interval) {
    const point: Bounds = start;
    start = [null, point[1]];
    end = [point[0], null];
  }
  return tighten({ ...when, start, end }) ?? when;
}

/**
 * Where the bounds name only the day up to or from which the words vouch, the date behind that day may
 * begin earlier or last longer: "from some day of 2013 to 3 May 2014" leaves all of 2013 possible.
 */
function reachOf(claim: Claim, when: When): readonly [Day | null, Day | null] {
  const s1 = dayOrNull(when.start[0]);
  const s2 = dayOrNull(when.start[1]);
  const e1 = dayOrNull(when.end[0]);
  const e2 = dayOrNull(when.end[1]);
  const known = [s1, s2, e1, e2].filter((day) => day !== null).sort();
  const openStart = claim.aspect === 'ends' || claim.aspect === 'former' || (e1 === null && e2 !== null);
  const openEnd = claim.aspect === 'begins' || (s2 === null && e2 === null);
  const [from, to] = datedDays(when);
  const first = known[0] ?? null;
  const last = known.at(-1) ?? null;
  return [
    s1 ?? (openStart ? null : from !== null && first !== null && from < first ? from : first),
    e2 ?? (openEnd ? null : to !== null && last !== null && to > last ? to : last),
  ];
}

/** First and last day of the date as written; null on a side where it gives none. */
function datedDays(when: When): readonly [Day | null, Day | null] {
  if (when.edtf === null) return [null, null];
  const parsed = parseEdtf(when.edtf);
  return parsed.ok ? edtfHull(parsed.value) : [null, null];
}

/** What one claim says of the time asked about. Joining claims is not done here. */
export function verdictOf(
  state: State,
  asked: Asked,
  mode: Mode,
  presumptions: ReadonlySet<Presumption>,
): Verdict {
  if (!state.dated) return 'possible';
  const held = mode === 'throughout' ? throughout(state.when, asked) : someTimeIn(state.when, asked);
  if (held.certain) return state.firm ? 'evidenced' : 'possible';
  const begun = dayOrNull(state.when.start[1]);
  if (state.goesOn && begun !== null && begun <= (mode === 'throughout' ? asked[0] : asked[1])) {
    return presumptions.has('open-end') && state.firm ? 'assumed' : 'possible';
  }
  const [first, last] = state.reach;
  const touches =
    mode === 'throughout'
      ? (first === null || first <= asked[0]) && (last === null || last >= asked[1])
      : (first === null || first <= asked[1]) && (last === null || last >= asked[0]);
  return touches ? 'possible' : 'no evidence';
}

/** The days on which the words certainly put the state: first and last, or null where there is none. */
export function certainDays(state: State): readonly [Day, Day] | null {
  const from = state.when.start[1];
  const to = state.when.end[0];
  if (!state.firm || !isDayBound(from) || !isDayBound(to) || from > to) return null;
  return [from, to];
}
