/**
 * The When of what is told with a time phrase, or without one.
 *
 * A phrase says when; the shape says what of: "in 1929" bounds both ends of an arrest, only the start
 * of an appointment, and of a state ("was head in 1929") that it held on some day of the year. Words
 * that give no date keep their words, and only what cannot be otherwise is bounded: what a source
 * tells as past did not happen after the date that the source bears.
 */
import { addDays, lastDayOfMonth, monthOf, weekdayOf, yearOf } from '../../../time/day.ts';
import { addUnits, atDistance, type TimeUnit } from '../../../time/distance.ts';
import { parseEdtf } from '../../../time/edtf.ts';
import { edtfHull } from '../../../time/edtf-bounds.ts';
import { type Bound, type Day, UNKNOWN_WHEN, type When } from '../../../time/when.ts';
import {
  beginsAt,
  endsAt,
  eventAt,
  intersect,
  stateDuring,
  stateThroughout,
  tighten,
} from '../../../time/when-from-edtf.ts';
import type { Offset, TimePhrase } from './phrase.ts';

/** `state`: goes on for a time (a post held). `event`: happens. `begins`, `ends`: of a state. */
export type TimeShape = 'state' | 'event' | 'begins' | 'ends';

export interface WhenContext {
  /** The date the source bears. */
  readonly date: When | null;
  /** How the verb tells it, the perfect counting as present; absent where that is not known. */
  readonly tense?: 'past' | 'present' | 'future';
  /** The time that a relative phrase is counted from ("a year later"), where the words around name it. */
  readonly anchor?: When | null;
}

/** The When of what a phrase times. */
export function whenOf(phrase: TimePhrase, shape: TimeShape, context: WhenContext): When {
  const when = phraseWhen(phrase, shape, context);
  const goesOn = phrase.holdsNow || (phrase.relation === 'since' && context.tense === 'present');
  if (shape !== 'state' && shape !== 'begins') return when;
  return goesOn ? reachingSource(when, context.date) : when;
}

/**
 * The When of what is told without any time. In the present tense a state holds at the date of the
 * source (its words are then null); what is past is no later than it, what is foretold no earlier.
 */
export function whenWithoutPhrase(shape: TimeShape, context: WhenContext): When {
  const edtf = context.date?.edtf ?? null;
  if (shape === 'state' && context.tense === 'present' && edtf !== null) return stateDuring(edtf, null);
  return bounded(shape, null, null, ...limits(context));
}

function phraseWhen(phrase: TimePhrase, shape: TimeShape, context: WhenContext): When {
  const { edtf, text } = phrase;
  if (phrase.kind === 'now') return nowWhen(phrase, shape, context);
  if (edtf === null || edtf.includes('XXXX')) {
    const [first, last] = narrowed(
      [phrase.earliest, phrase.latest],
      context.anchor == null
        ? [null, null]
        : phrase.offset === null
          ? beside(phrase, context.anchor)
          : shifted(context.anchor, phrase.offset),
      limits(context),
    );
    return bounded(shape, edtf, text, first, last);
  }
  const value = parseEdtf(edtf);
  if (!value.ok) return { ...UNKNOWN_WHEN, text };
  if (value.value.kind !== 'interval') {
    if (phrase.relation === 'throughout' && shape === 'state') return stateThroughout(value.value, text);
    if (phrase.relation === 'by' && shape === 'state')
      return bounded('state', edtf, text, null, phrase.latest);
    return shape === 'state'
      ? stateDuring(value.value, text)
      : shape === 'begins'
        ? beginsAt(value.value, text)
        : shape === 'ends'
          ? endsAt(value.value, text)
          : eventAt(value.value, text);
  }
  return intervalWhen(phrase, edtf, shape, context);
}

/** "Now", "until now", "from now on": the time of the source. */
function nowWhen(phrase: TimePhrase, shape: TimeShape, context: WhenContext): When {
  const edtf = phrase.edtf;
  if (edtf === null) return { ...UNKNOWN_WHEN, text: phrase.text };
  const [first, last] = sourceHull(context.date);
  if (shape === 'event')
    return bounded(shape, edtf, phrase.text, phrase.relation === 'until' ? null : first, last);
  if (shape === 'ends') return endsAt(edtf, phrase.text);
  if (shape === 'begins' || phrase.relation === 'since') return beginsAt(edtf, phrase.text);
  return stateDuring(edtf, phrase.text);
}

/** The bounds in common; those of earlier lists count where later ones would leave no day. */
function narrowed(...all: readonly (readonly [Day | null, Day | null])[]): readonly [Day | null, Day | null] {
  let first = null as Day | null;
  let last = null as Day | null;
  for (const [a, b] of all) {
    const from: Day | null = first === null || (a !== null && a > first) ? a : first;
    const to: Day | null = last === null || (b !== null && b < last) ? b : last;
    if (from === null || to === null || from <= to) [first, last] = [from, to];
  }
  return [first, last];
}

/** Of "since a" (`a/`), "until b" (`/b`), "from a to b" and "between a and b". */
function intervalWhen(phrase: TimePhrase, edtf: string, shape: TimeShape, context: WhenContext): When {
  const { text, relation } = phrase;
  const [a = '', b = ''] = edtf.split('/');
  if (shape === 'state') return stateDuring(edtf, text);
  if (shape === 'begins')
    return withEdtf(a === '' ? bounded('begins', null, text, null, phrase.latest) : beginsAt(a, text), edtf);
  if (shape === 'ends') return withEdtf(b === '' ? endsAt(a, text) : endsAt(b, text), edtf);
  if (relation === 'from-to') return eventAt(edtf, text);
  // An event "since 1971" or "between March and May" lies on some day within.
  const latest = phrase.latest ?? (relation === 'since' ? sourceHull(context.date)[1] : null);
  return bounded('event', a !== '' && b !== '' ? `[${a}..${b}]` : edtf, text, phrase.earliest, latest);
}

function withEdtf(when: When, edtf: string): When {
  return { ...when, edtf };
}

/** A When of a shape from the first and the last day that its time can mean. */
function bounded(
  shape: TimeShape,
  edtf: string | null,
  text: string | null,
  first: Bound,
  last: Bound,
): When {
  const none = [null, null] as const;
  const days = [first, last] as const;
  const when =
    shape === 'event'
      ? { edtf, text, start: days, end: days }
      : shape === 'begins'
        ? { edtf, text, start: days, end: none }
        : shape === 'ends'
          ? { edtf, text, start: none, end: days }
          : { edtf, text, start: [null, last] as const, end: [first, null] as const };
  return tighten(when) ?? { ...UNKNOWN_WHEN, text };
}

/**
 * First and last day that the tense allows. What is told as present ("has been shot", "is created") has
 * begun by the date of the source, as what is past has.
 */
function limits(context: WhenContext): readonly [Day | null, Day | null] {
  const [earliest, latest] = sourceHull(context.date);
  if (context.tense === 'future') return [earliest, null];
  return context.tense === undefined ? [null, null] : [null, latest];
}

function sourceHull(date: When | null): readonly [Day | null, Day | null] {
  const value = date?.edtf == null ? null : parseEdtf(date.edtf);
  return value?.ok ? edtfHull(value.value) : [null, null];
}

/** The state goes on at the date of the source: it has not ended before. */
function reachingSource(when: When, date: When | null): When {
  if (date?.edtf == null) return when;
  const both = intersect(when, { ...stateDuring(date.edtf, null), edtf: null });
  return both === null ? when : { ...both, edtf: when.edtf, text: when.text };
}

/** The days that lie the offset from the anchor. "The following year" is the whole of the next calendar year. */
function shifted(anchor: When, offset: Offset): readonly [Day | null, Day | null] {
  const first = dayOrNull(anchor.start[0]);
  const last = dayOrNull(anchor.end[1]);
  const { count, unit, whole } = offset;
  if (whole) {
    return [
      first === null ? null : unitAround(addUnits(first, count, unit), unit)[0],
      last === null ? null : unitAround(addUnits(last, count, unit), unit)[1],
    ];
  }
  return atDistance([first, last], count, unit);
}

/** Towards the anchor without a distance: "shortly after", "before", "at the same time". */
function beside(phrase: TimePhrase, anchor: When): readonly [Day | null, Day | null] {
  const first = dayOrNull(anchor.start[0]);
  const last = dayOrNull(anchor.end[1]);
  if (phrase.relation === 'after' || phrase.relation === 'since') return [first, null];
  if (phrase.relation === 'before' || phrase.relation === 'until' || phrase.relation === 'by')
    return [null, last];
  return [first, last];
}

/** First and last day of the calendar unit that a day lies in; weeks begin on Monday. */
function unitAround(day: Day, unit: TimeUnit): readonly [Day, Day] {
  const year = day.slice(0, 4);
  if (unit === 'day') return [day, day];
  if (unit === 'year') return [`${year}-01-01`, `${year}-12-31`];
  if (unit === 'month')
    return [`${day.slice(0, 7)}-01`, `${day.slice(0, 7)}-${lastDayOfMonth(yearOf(day), monthOf(day))}`];
  const monday = addDays(day, 1 - weekdayOf(day));
  return [monday, addDays(monday, 6)];
}

function dayOrNull(bound: Bound): Day | null {
  return bound === 'open' ? null : bound;
}
