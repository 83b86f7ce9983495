/**
 * Date checks: what claims say of births, deaths and events as bounds between days, and whether bounds can
 * all hold. The days are drawn in until nothing changes or no day is left.
 */
import type { BoundsFact, ConflictFact, DateBound, DatedFact, DayPoint, Distance } from '../model/fact.ts';
import type { CheckedClaim } from './checked-case.ts';
import { apart, day, daysLeft } from './dates.ts';
import { words } from './names.ts';
import type { Step } from './replay.ts';

type Dated = Step<DatedFact>;
type Days = readonly [string | null, string | null];

const LETHAL = ['killing', 'execution', 'assassination'];
/** Arguments in which somebody does or is something while alive. */
export const LIVING: Readonly<Record<string, readonly string[]>> = {
  posting: ['person'],
  membership: ['person'],
  act: ['perpetrator', 'ordered-by'],
  communication: ['from'],
};
export const POSTHUMOUS = ['publication', 'quotation', 'letter'];
const NONE: Distance = { months: 0, days: 0 };

/** Whether a claim tells of this point: the birth or death of whom it names, or what it says itself. */
function tells(step: Step, claim: CheckedClaim, point: DayPoint): boolean {
  if ('event' in point) return point.event === claim.id;
  const lethal = claim.kind === 'act' && LETHAL.includes(claim.type ?? '');
  if ('death' in point)
    return (
      (lethal && step.same.named(claim, ['victim'], point.death)) ||
      (claim.kind === 'attribute' && claim.type === 'death' && step.same.named(claim, ['of'], point.death))
    );
  return claim.kind === 'attribute' && claim.type === 'birth' && step.same.named(claim, ['of'], point.birth);
}

/** The days that a claim leaves for what it tells; of a post or a membership, for its beginning. */
function daysTold(step: Step, claim: CheckedClaim): Days {
  if (claim.kind === 'posting' || claim.kind === 'membership') {
    const start = step.holding(claim)?.start ?? [null, null];
    return [day(start[0]), day(start[1])];
  }
  const time = step.time(claim);
  return time === null ? [null, null] : daysLeft(time);
}

const isDay = (bound: DateBound): bound is Extract<DateBound, { point: DayPoint }> => 'point' in bound;
const equal = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Demands the claims that a ground rests on, told with +. Returns them. */
function grounded(step: Dated, claims: readonly number[], presumptions: readonly string[]): boolean {
  const count = claims.includes(step.claims.length) ? step.claims.length : (claims[0] ?? 0);
  step.demand(step.fact.bounds.length > 0, 'it bounds nothing');
  step.demand(
    step.claims.every(({ polarity }) => polarity === '+'),
    'a claim that says that something was not so bounds no day',
  );
  return step.shape(count, presumptions, ['same', 'period']);
}

export function checkTold(step: Dated): void {
  if (!grounded(step, [1], [])) return;
  const [claim] = step.claims as [CheckedClaim];
  for (const bound of step.fact.bounds) {
    const right = isDay(bound) && tells(step, claim, bound.point) && equal(bound.days, daysTold(step, claim));
    step.demand(right, `claim ${claim.id} does not tell of this, or leaves other days`);
  }
}

/** The born one is of the age on the day of the event, or of the claim itself. */
export function checkAge(step: Dated): void {
  if (!grounded(step, [1, 2], [])) return;
  const [age, event] = step.claims as [CheckedClaim, CheckedClaim?];
  const said = ` ${words(`${age.spans[0]?.quote ?? ''} ${age.args['value']?.[0]?.name ?? ''}`)} `;
  const stated = (years: number): boolean => numbersIn(said).includes(years);
  for (const bound of step.fact.bounds) {
    if (isDay(bound) || !('birth' in bound.from))
      return void step.demand(false, 'it does not lead from a birth');
    const person = bound.from.birth;
    const own = age.kind === 'attribute' && age.type === 'age' && step.same.named(age, ['of'], person);
    step.demand(own, `claim ${age.id} does not state the age of this person`);
    const at = event
      ? tells(step, event, bound.to) &&
        event.source === age.source &&
        step.same.named(event, Object.keys(event.args), person)
      : equal(bound.to, { event: age.id });
    step.demand(at, 'the age is of another day');
    // "Under twenty" is nineteen at most.
    const [least, most] = [bound.least, bound.most];
    const right =
      (least === null || (least.days === 0 && stated(least.months / 12))) &&
      (most === null || (most.days === -1 && [0, 1].some((n) => stated(most.months / 12 - 1 + n)))) &&
      (least !== null || most !== null);
    step.demand(right, `claim ${age.id} does not state these years`);
  }
}

/** Who acts has been born and has not died, and nobody dies before being born. */
export function checkLife(step: Dated): void {
  if (!grounded(step, [0, 1], [])) return;
  const [claim] = step.claims;
  for (const bound of step.fact.bounds) {
    if (claim === undefined) {
      const order = !isDay(bound) && 'birth' in bound.from && 'death' in bound.to;
      const right =
        order &&
        step.same.one((bound.from as { birth: string }).birth, (bound.to as { death: string }).death);
      step.demand(
        right && equal([bound.least, bound.most], [NONE, null]),
        'it says more than that a death follows a birth',
      );
      continue;
    }
    const living = LIVING[claim.kind] ?? [];
    const alive = (point: DayPoint): boolean =>
      ('birth' in point && step.same.named(claim, living, point.birth)) ||
      ('death' in point && step.same.named(claim, living, point.death));
    step.demand(
      claim.aspect !== 'former' && !POSTHUMOUS.includes(claim.type ?? ''),
      `claim ${claim.id} tells of nothing that somebody must live for`,
    );
    if (isDay(bound)) {
      const held = step.holding(claim);
      const first = day(held?.start[1]) ?? day(held?.end[1]);
      const last = claim.aspect === 'ends' ? null : (day(held?.end[0]) ?? day(held?.start[0]));
      const right = 'birth' in bound.point ? [null, first] : [last, null];
      const post = claim.kind === 'posting' || claim.kind === 'membership';
      step.demand(
        post && alive(bound.point) && equal(bound.days, right),
        `claim ${claim.id} does not bound this life so`,
      );
      continue;
    }
    const right =
      ('birth' in bound.from && alive(bound.from) && tells(step, claim, bound.to)) ||
      ('death' in bound.to && alive(bound.to) && tells(step, claim, bound.from));
    step.demand(
      right && equal([bound.least, bound.most], [NONE, null]),
      `claim ${claim.id} does not bound this life so`,
    );
  }
}

const UNITS: Readonly<Record<string, Distance>> = {
  day: { months: 0, days: 1 },
  week: { months: 0, days: 7 },
  month: { months: 1, days: 0 },
  year: { months: 12, days: 0 },
};

/** "Two months after his arrest": a distance from another event, as the words of the time give it. */
export function checkRelative(step: Dated): void {
  if (!grounded(step, [1, 2], [])) return;
  const [claim, other] = step.claims as [CheckedClaim, CheckedClaim?];
  const said = words(claim.when.text ?? '');
  const found = /^(.*?)\b(after|following|upon|since|before|prior to|on the eve of|on the day of)\b/.exec(
    said,
  );
  const [, measure = '', relation = ''] = found ?? [];
  const after = ['after', 'following', 'upon', 'since'].includes(relation);
  const [, count = '', unit = ''] =
    /([\p{L}\d]+(?: [\p{L}\d]+)?) (day|week|month|year)s?\b/u.exec(measure) ?? [];
  const number = numbersIn(` ${count.replace(/^an?$|(?<= )an?$|^one$/, '1')} `).at(-1);
  let wanted: readonly [Distance | null, Distance | null] = after ? [NONE, null] : [null, NONE];
  if (relation === 'on the day of') wanted = [NONE, NONE];
  else if (number !== undefined) {
    // A longer distance than one in days may be a unit more or less.
    const slack = unit === 'day' ? 0 : 1;
    const near = times(UNITS[unit] ?? NONE, Math.max(0, number - slack));
    const far = times(UNITS[unit] ?? NONE, number + slack);
    wanted = after ? [near, far] : [times(far, -1), times(near, -1)];
  }
  for (const bound of step.fact.bounds) {
    const right =
      found !== null &&
      !isDay(bound) &&
      tells(step, claim, bound.to) &&
      (other
        ? tells(step, other, bound.from) && other.source === claim.source
        : 'event' in bound.from && step.case.entity(bound.from.event)?.type === 'Event');
    step.demand(right, `claim ${claim.id} is not told by another event`);
    if (!isDay(bound))
      step.demand(equal([bound.least, bound.most], wanted), 'its words give another distance');
  }
}

const times = ({ months, days }: Distance, n: number): Distance => ({
  months: months * n || 0,
  days: days * n || 0,
});

/** What is reported was done by the day of the report. */
export function checkReport(step: Dated): void {
  if (!grounded(step, [2], [])) return;
  const [report, told] = step.claims as [CheckedClaim, CheckedClaim];
  const content = (report.args['content'] ?? []).some(({ claim }) => claim === told.id);
  for (const bound of step.fact.bounds) {
    const right = !isDay(bound) && tells(step, told, bound.from) && tells(step, report, bound.to);
    step.demand(
      right && content && report.kind === 'communication' && equal([bound.least, bound.most], [NONE, null]),
      `claim ${report.id} does not report what claim ${told.id} tells`,
    );
  }
}

/** Whether the premises join somebody whom one source names with somebody whom the other does. */
function tied(step: Step, a: CheckedClaim, b: CheckedClaim): boolean {
  return step.of('same').some(({ fact }) =>
    fact.joins.some((join) => {
      const sources = [join.a, join.b].map((id) => step.case.entity(id)?.source);
      return sources.includes(a.source) && sources.includes(b.source);
    }),
  );
}

const family = ({ kind, type }: CheckedClaim): string =>
  `${kind} ${LETHAL.includes(type ?? '') ? 'death' : type === 'detention' ? 'arrest' : type}`;

/** Two sources are presumed to tell of one event: of one sort, and on days that can be the same. */
export function checkSameEvent(step: Dated): void {
  if (!grounded(step, [2], ['same-event'])) return;
  const [a, b] = step.claims as [CheckedClaim, CheckedClaim];
  step.demand(tied(step, a, b), `claims ${a.id} and ${b.id} have nobody in common, nor their sources`);
  for (const bound of step.fact.bounds) {
    const right =
      !isDay(bound) &&
      [bound.least, bound.most].every((each) => equal(each, NONE)) &&
      tells(step, a, bound.from) &&
      tells(step, b, bound.to);
    step.demand(
      right &&
        a.source !== b.source &&
        family(a) === family(b) &&
        !apart(daysTold(step, a), daysTold(step, b)),
      `claims ${a.id} and ${b.id} cannot tell of one event`,
    );
  }
}

/** Days of a birth, a death or an event that follow from the bounds among its premises. */
export function checkBounds(step: Step<BoundsFact>): void {
  step.shape(0, [], ['dated', 'bounds', 'same']);
  const { of, days } = step.fact;
  const bounds = boundsIn(step);
  const left = daysFor(step, bounds);
  if (!step.demand(left !== null, 'its premises cannot all hold')) return;
  const own = left?.find(({ point }) => onePoint(step, point, of))?.days ?? [null, null];
  // A day that nothing bounds is told so, with nothing to rest on.
  const bare = bounds.length === 0 && days.every((each) => each === null);
  const stated =
    days.some((each) => each !== null) && days.every((each, i) => each === null || each === own[i]);
  const right = bare || stated;
  step.demand(right, `its premises leave ${own.join(' to ')}, and not ${days.join(' to ')}`);
  idle(step, bounds, of);
}

/** The claims of its sides, as its premises bound days by them, cannot all hold. */
export function checkNetwork(step: Step<ConflictFact>): void {
  const bounds = boundsIn(step);
  const used = new Set(step.of('dated').flatMap(({ claims }) => claims.map(({ id }) => id)));
  step.demand(
    step.claims.every(({ id }) => used.has(id)),
    'a claim of a side bounds no day among its premises',
  );
  const parties = pointsOf(bounds).flatMap((point) => ('event' in point ? [] : Object.values(point)));
  step.demand(
    new Set(parties.map((each) => JSON.stringify(each))).size === step.fact.about.length &&
      step.fact.about.every((each) => parties.some((other) => equal(each, other))),
    'it states that it is about others than those whose days are bounded',
  );
  step.demand(daysFor(step, bounds) === null, 'the dates can all hold');
  idle(step, bounds, null);
}

const pointsOf = (bounds: readonly DateBound[]): DayPoint[] =>
  bounds.flatMap((bound) => (isDay(bound) ? [bound.point] : [bound.from, bound.to]));

/** Demands that no premise stands apart: every day but the one asked for is bounded from two sides. */
function idle(step: Step, bounds: readonly DateBound[], target: DayPoint | null): void {
  const all = pointsOf(bounds);
  const alone = all.some(
    (point) =>
      (target === null || !onePoint(step, point, target)) &&
      all.filter((other) => onePoint(step, point, other)).length < 2,
  );
  step.demand(!alone, 'a premise bounds a day from which nothing follows');
}

function boundsIn(step: Step): DateBound[] {
  return [
    ...step.of('dated').flatMap(({ fact }) => fact.bounds),
    ...step.of('bounds').flatMap((inner) => boundsIn(inner)),
  ];
}

const START = 719_468;
const number = (text: string): number => Math.round(Date.parse(`${text}T00:00:00Z`) / 86_400_000) + START;
const text = (n: number): string => new Date((n - START) * 86_400_000).toISOString().slice(0, 10);

/** A day so much later; where a month is too short for it, its last day, or the first of the next. */
function add(n: number, { months, days }: Distance, late: boolean): number {
  if (months === 0) return n + days;
  const date = new Date((n - START) * 86_400_000);
  const own = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const length = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  const first = Math.round(date.getTime() / 86_400_000) + START;
  return first + (own > length ? (late ? length : length - 1) : own - 1) + days;
}

/** The latest day from which the distance leads no further than a day; the earliest from which it leads there. */
function latestFrom(to: number, by: Distance): number {
  let from = add(to, { months: -by.months, days: -by.days }, true) + 3;
  while (add(from, by, false) > to) from--;
  return from;
}
function earliestFrom(to: number, by: Distance): number {
  let from = add(to, { months: -by.months, days: -by.days }, false) - 3;
  while (add(from, by, true) < to) from++;
  return from;
}

interface PointDays {
  readonly point: DayPoint;
  readonly days: Days;
}

/** The days that the bounds leave for each point; null where they cannot all hold. */
function daysFor(step: Step, bounds: readonly DateBound[]): readonly PointDays[] | null {
  const points: DayPoint[] = [];
  const at = (point: DayPoint): number => {
    const known = points.findIndex((other) => onePoint(step, other, point));
    return known >= 0 ? known : points.push(point) - 1;
  };
  const low: number[] = [];
  const high: number[] = [];
  const lowest = (i: number): number => low[i] ?? Number.NEGATIVE_INFINITY;
  const highest = (i: number): number => high[i] ?? Number.POSITIVE_INFINITY;
  let changed = true;
  const raise = (i: number, n: number): void => {
    if (n > lowest(i)) [low[i], changed] = [n, true];
  };
  const lower = (i: number, n: number): void => {
    if (n < highest(i)) [high[i], changed] = [n, true];
  };
  const between = bounds.flatMap((bound) => {
    if (isDay(bound)) {
      const i = at(bound.point);
      if (bound.days[0] !== null) raise(i, number(bound.days[0]));
      if (bound.days[1] !== null) lower(i, number(bound.days[1]));
      return [];
    }
    return [{ ...bound, i: at(bound.from), j: at(bound.to) }];
  });
  // An order that goes round in a circle has no day to begin from: any will do.
  if (low.length === 0 && high.length === 0 && points.length > 0) [low[0], high[0]] = [700_000, 700_000];
  const known = (n: number): boolean => Number.isFinite(n);
  for (let round = 0; changed && round < 400; round++) {
    changed = false;
    for (const { i, j, least, most } of between) {
      if (least && known(lowest(i))) raise(j, add(lowest(i), least, false));
      if (least && known(highest(j))) lower(i, latestFrom(highest(j), least));
      if (most && known(highest(i))) lower(j, add(highest(i), most, true));
      if (most && known(lowest(j))) raise(i, earliestFrom(lowest(j), most));
    }
    if (points.some((_, i) => lowest(i) > highest(i))) return null;
  }
  return points.map((point, i) => ({
    point,
    days: [low[i] === undefined ? null : text(low[i]), high[i] === undefined ? null : text(high[i])],
  }));
}

function onePoint(step: Step, a: DayPoint, b: DayPoint): boolean {
  if ('event' in a || 'event' in b) return 'event' in a && 'event' in b && a.event === b.event;
  if ('birth' in a || 'birth' in b) return 'birth' in a && 'birth' in b && step.same.one(a.birth, b.birth);
  return step.same.one(a.death, b.death);
}

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = '_ _ twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** The numbers in words or digits, "thirty five" as one. */
function numbersIn(said: string): number[] {
  const found: number[] = [];
  let ten: number | null = null;
  for (const word of said.split(/[^\p{L}\d]+/u)) {
    const [one, tens] = [/^\d{1,3}$/.test(word) ? Number(word) : ONES.indexOf(word), TENS.indexOf(word)];
    if (tens > 1) {
      ten = tens * 10;
      found.push(ten);
    } else {
      if (one >= 0) found.push(ten !== null && one < 10 ? ten + one : one);
      ten = null;
    }
  }
  return found;
}
