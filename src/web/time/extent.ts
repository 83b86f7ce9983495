/**
 * Extent: what an uncertain time lets one draw. A state runs from some day in [s1, s2] to some day in
 * [e1, e2]; it certainly held from s2 to e1 where s2 is no later than e1, and possibly from s1 to e2.
 * Where e1 lies before s2 the words give only that it held on some day between the two ("he was
 * chairman in 1929"). An end that no source gives is never an edge: it is drawn as a fade.
 */
import { dayNumber, dayWords, rangeWords } from './days.ts';

export type BoundText = string | null;

export interface Core {
  /** `certain`: on every day. `some-day`: on one at least. `day`: that day. `anchor`: by then, or from then. */
  readonly kind: 'certain' | 'some-day' | 'day' | 'anchor';
  /** Days since 1970-01-01, both inclusive. */
  readonly from: number;
  readonly to: number;
  /** Of an anchor: what is known is that it had begun by then, or that it had not ended before. */
  readonly known?: 'begun' | 'lasted';
}

/** How it goes on beside the core: not at all, possibly to a day, nobody says, or without limit as a source says. */
export type Side =
  | { readonly kind: 'edge' }
  | { readonly kind: 'possible'; readonly to: number }
  | { readonly kind: 'fade' }
  | { readonly kind: 'open' };

export interface Extent {
  readonly state: boolean;
  readonly core: Core;
  readonly before: Side;
  readonly after: Side;
}

type Bound = number | null;

const LOWEST = Number.NEGATIVE_INFINITY;
const HIGHEST = Number.POSITIVE_INFINITY;

const bound = (text: BoundText, open: number): Bound =>
  text === null ? null : text === 'open' ? open : dayNumber(text);

const earlier = (a: Bound, b: Bound): Bound => (a === null ? b : b === null ? a : Math.min(a, b));
const later = (a: Bound, b: Bound): Bound => (a === null ? b : b === null ? a : Math.max(a, b));

/**
 * @param state false: happened on some day, unless start and end differ; then it lasted
 * @returns `null` where no day is known of it, or where its bounds contradict each other
 */
export function extentOf(
  start: readonly [BoundText, BoundText],
  end: readonly [BoundText, BoundText],
  state: boolean,
): Extent | null {
  const s1 = bound(start[0], LOWEST);
  const e2 = bound(end[1], HIGHEST);
  const s2 = earlier(bound(start[1], LOWEST), e2);
  const e1 = later(bound(end[0], HIGHEST), s1);
  const lasts = state || start[0] !== end[0] || start[1] !== end[1];
  return lasts ? stateExtent(s1, s2, e1, e2) : eventExtent(later(s1, e1), earlier(s2, e2));
}

function eventExtent(first: Bound, last: Bound): Extent | null {
  const low = first === null || !Number.isFinite(first) ? null : first;
  const high = last === null || !Number.isFinite(last) ? null : last;
  if (low === null && high === null) return null;
  if (low === null || high === null) {
    const at = (low ?? high)!;
    return {
      state: false,
      core: { kind: 'anchor', from: at, to: at },
      before: low === null ? { kind: 'fade' } : { kind: 'edge' },
      after: high === null ? { kind: 'fade' } : { kind: 'edge' },
    };
  }
  if (low > high) return null;
  return {
    state: false,
    core: { kind: low === high ? 'day' : 'some-day', from: low, to: high },
    before: { kind: 'edge' },
    after: { kind: 'edge' },
  };
}

function stateExtent(s1: Bound, s2: Bound, e1: Bound, e2: Bound): Extent | null {
  if (s1 !== null && s2 !== null && s1 > s2) return null;
  if (e1 !== null && e2 !== null && e1 > e2) return null;
  const core = coreOf(s2, e1);
  if (core === null) return null;
  return { state: true, core, before: sideOf(s1, core.from, LOWEST), after: sideOf(e2, core.to, HIGHEST) };
}

function coreOf(s2: Bound, e1: Bound): Core | null {
  const begun = s2 !== null && s2 !== LOWEST ? s2 : null;
  const lasted = e1 !== null && e1 !== HIGHEST ? e1 : null;
  if (begun === null && lasted === null) return null;
  if (s2 === LOWEST || e1 === HIGHEST) {
    // Goes on without limit on one side, as a source says: certain from or up to the other.
    const at = (begun ?? lasted)!;
    return { kind: 'certain', from: at, to: at };
  }
  if (begun === null || lasted === null) {
    const at = (begun ?? lasted)!;
    return { kind: 'anchor', from: at, to: at, known: begun === null ? 'lasted' : 'begun' };
  }
  if (begun === lasted) return { kind: 'day', from: begun, to: begun };
  return begun < lasted
    ? { kind: 'certain', from: begun, to: lasted }
    : { kind: 'some-day', from: lasted, to: begun };
}

function sideOf(limit: Bound, core: number, unlimited: number): Side {
  if (limit === null) return { kind: 'fade' };
  if (limit === unlimited) return { kind: 'open' };
  return limit === core ? { kind: 'edge' } : { kind: 'possible', to: limit };
}

/** First and last day that the drawing must have room for. */
export function reach({ core, before, after }: Extent): readonly [number, number] {
  return [
    before.kind === 'possible' ? Math.min(before.to, core.from) : core.from,
    after.kind === 'possible' ? Math.max(after.to, core.to) : core.to,
  ];
}

/** First and last day on which it can have been; infinite where nobody says. */
export function limits({ core, before, after }: Extent): readonly [number, number] {
  const end = (side: Side, at: number, unlimited: number) =>
    side.kind === 'edge' ? at : side.kind === 'possible' ? side.to : unlimited;
  return [end(before, core.from, LOWEST), end(after, core.to, HIGHEST)];
}

/** The same in words: what the drawing says, for those who do not see it. */
export function extentWords(extent: Extent): string {
  const { core, before, after, state } = extent;
  const parts: string[] = [];
  if (!state) {
    if (core.kind === 'day') return `on ${dayWords(core.from)}`;
    if (core.kind === 'some-day') return `on some day in ${between(core)}`;
    return before.kind === 'fade'
      ? `by ${dayWords(core.to)}; the earliest day is not known`
      : `not before ${dayWords(core.from)}; the latest day is not known`;
  }
  if (core.kind === 'day')
    parts.push(
      before.kind === 'fade' && after.kind === 'fade'
        ? `attested for ${dayWords(core.from)} only`
        : `certainly on ${dayWords(core.from)}`,
    );
  if (core.kind === 'some-day') parts.push(`on some day at least in ${between(core)}`);
  if (core.kind === 'certain')
    parts.push(
      core.from === core.to
        ? before.kind === 'open'
          ? `certainly until ${dayWords(core.to)}`
          : `certainly from ${dayWords(core.from)}`
        : `certainly ${rangeWords(core.from, core.to)}`,
    );
  if (core.kind === 'anchor')
    parts.push(
      core.known === 'lasted'
        ? `not over before ${dayWords(core.from)}`
        : after.kind === 'edge'
          ? `over by ${dayWords(core.from)}`
          : `begun by ${dayWords(core.from)} at the latest`,
    );
  if (before.kind === 'possible') parts.push(`possibly since ${dayWords(before.to)}`);
  if (after.kind === 'possible') parts.push(`possibly until ${dayWords(after.to)}`);
  if (before.kind === 'open') parts.push('without a beginning, as the source says');
  if (after.kind === 'open') parts.push('going on, as the source says');
  if (before.kind === 'fade' && after.kind === 'fade') parts.push('beginning and end are not known');
  else if (before.kind === 'fade') parts.push('the beginning is not known');
  else if (after.kind === 'fade') parts.push('the end is not known');
  return parts.join('; ');
}

const between = ({ from, to }: Core) => rangeWords(from, to);
