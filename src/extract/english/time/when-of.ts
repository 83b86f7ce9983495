/**
 * The When of what is told with a time phrase, or without one.
 *
 * A phrase says when; the shape says what of: "in 1929" bounds both ends of an arrest, only the start
 * of an appointment, and of a state ("was head in 1929") that it held on some day of the year. Words
 * that give no date keep their words, and only what cannot be otherwise is bounded: what a source
 * tells as past did not happen after the date that the source bears.
 */
import { addDays, addMonths } from '../../../time/day.ts';
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
  /** How the verb tells it; absent where that is not known. */
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
  if (phrase.offset !== null && context.anchor != null) {
    const [earliest, latest] = shifted(context.anchor, phrase.offset);
    if (earliest !== null || latest !== null) return bounded(shape, null, text, earliest, latest);
  }
  if (edtf === null || edtf.includes('XXXX')) {
    if (phrase.earliest !== null || phrase.latest !== null) {
      return bounded(shape, edtf, text, phrase.earliest, phrase.latest);
    }
    return bounded(shape, edtf, text, ...limits(context));
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

/** First and last day that the tense allows. */
function limits(context: WhenContext): readonly [Day | null, Day | null] {
  const [earliest, latest] = sourceHull(context.date);
  if (context.tense === 'past') return [null, latest];
  return context.tense === 'future' ? [earliest, null] : [null, null];
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

/** The days that lie the offset from the anchor. All units but days are told roughly: one unit either way. */
function shifted(anchor: When, offset: Offset): readonly [Day | null, Day | null] {
  const first = dayOrNull(anchor.start[0]);
  const last = dayOrNull(anchor.end[1]);
  const { count, unit } = offset;
  const slack = unit === 'day' || count === 0 ? 0 : 1;
  let earliest = first === null ? null : moved(first, count - slack, unit);
  let latest = last === null ? null : moved(last, count + slack, unit);
  // "A year later" is still later.
  if (count > 0 && earliest !== null && first !== null && earliest < first) earliest = first;
  if (count < 0 && latest !== null && last !== null && latest > last) latest = last;
  return [earliest, latest];
}

function moved(day: Day, count: number, unit: Offset['unit']): Day {
  if (unit === 'day') return addDays(day, count);
  if (unit === 'week') return addDays(day, count * 7);
  return addMonths(day, unit === 'month' ? count : count * 12);
}

function dayOrNull(bound: Bound): Day | null {
  return bound === 'open' ? null : bound;
}
