/** The pattern for a unit of the calendar told from another time: "the same day", "in the following year", "in the summer". */
import { type Found, type TimePattern, type TimeReading, worded } from './pattern.ts';
import type { TimeRelation } from './phrase.ts';
import { after, at, type TimeToken } from './tokens.ts';
import { DECADE_WORDS, SEASONS, STRETCHES, UNITS } from './words.ts';

type Tokens = readonly TimeToken[];

export const WHOLE_UNIT: TimePattern = {
  id: 'time.same-unit',
  says: 'A day, week, month or year told from another one: the same, that, the next, the one before.',
  read: readWholeUnit,
  matches: [
    ['The same day he was shot.', 'The same day', null],
    ['On that day they met.', 'On that day', null],
    ['in the following year', 'in the following year', null],
    ['the previous month', 'the previous month', null],
    ['The day after, he left.', 'The day after', null],
    ['At the same time he wrote.', 'At the same time', null],
    ['at that moment', 'at that moment', null],
    ['in those years', 'in those years', null],
    ['in the summer', 'in the summer', null],
    ['in the early thirties', 'in the early thirties', null],
  ],
  not: ['the same man', 'the next village', 'in the spring of the mechanism'],
};

const WHOLES: ReadonlyMap<string, number | null> = new Map([
  ['same', 0],
  ['next', 1],
  ['following', 1],
  ['previous', -1],
  ['preceding', -1],
]);

function readWholeUnit({ tokens }: TimeReading, i: number): Found | null {
  const preposition = /^(in|on|at|by|during|since|until|till|from|throughout)$/.test(at(tokens, i).lower)
    ? at(tokens, i).lower
    : null;
  const relation: TimeRelation =
    preposition === 'by' ||
    preposition === 'during' ||
    preposition === 'since' ||
    preposition === 'until' ||
    preposition === 'throughout'
      ? preposition
      : preposition === 'till'
        ? 'until'
        : preposition === 'from'
          ? 'since'
          : 'at';
  let j = preposition === null ? i : i + 1;
  const determiner = (preposition === null ? at(tokens, j) : after(tokens, j)).lower;
  if (!/^(the|that|those|this)$/.test(determiner) || (determiner === 'this' && preposition === null))
    return null;
  j += 1;
  if (/^(very|early|late|mid)$/.test(after(tokens, j).lower)) j += after(tokens, j + 1).text === '-' ? 2 : 1;
  const word = after(tokens, j).lower;
  if (determiner === 'the' && DECADE_WORDS.has(word)) return worded(j + 1, relation);
  if (SEASONS.has(word)) return isSeasonEnd(tokens, j, preposition) ? worded(j + 1, relation) : null;
  if (word === 'day' && determiner === 'the' && /^(after|before)$/.test(after(tokens, j + 1).lower)) {
    const after1 = after(tokens, j + 1).lower === 'after';
    return worded(j + 2, relation === 'at' ? (after1 ? 'after' : 'before') : relation, {
      count: after1 ? 1 : -1,
      unit: 'day',
      whole: true,
    });
  }
  const which = determiner === 'the' ? WHOLES.get(word) : 0;
  if (which === undefined || which === null) return null;
  const unitAt = WHOLES.has(word) ? j + 1 : j;
  return readUnit(tokens, unitAt, relation, which, determiner);
}

function readUnit(
  tokens: Tokens,
  i: number,
  relation: TimeRelation,
  count: number,
  determiner: string,
): Found | null {
  const word = after(tokens, i).lower;
  if (SEASONS.has(word) || /^(morning|afternoon|evening)$/.test(word)) return worded(i + 1, relation);
  if (!STRETCHES.has(word)) return null;
  if (determiner === 'this' && !/^(time|moment|day)$/.test(word)) return null;
  const unit = UNITS.get(word);
  if (unit === undefined || unit.times !== 1) return worded(i + 1, relation);
  return worded(i + 1, relation, { count, unit: unit.unit, whole: true });
}

/** "in the summer" by itself, not "in the spring of the mechanism" or "the summer house". */
function isSeasonEnd(tokens: Tokens, i: number, preposition: string | null): boolean {
  if (preposition === null && at(tokens, i - 1).lower === 'the') return false;
  const next = after(tokens, i + 1);
  return (
    next.lower !== 'of' &&
    !/^(house|school|camp|palace|residence|offensive|games|garden|coat|uniform)$/.test(next.lower)
  );
}
