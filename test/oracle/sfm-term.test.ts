/**
 * The term of an imported posting against plain enumeration: of every pair of days that the first and
 * the last citation can mean, in their order, the state held from the one to the other. Evidenced is a
 * day that all pairs cover, possible one that some pair covers, and of any other day nothing is said.
 */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { dateOf } from '../../src/extract/sfm/dates.ts';
import { whenOf } from '../../src/extract/sfm/term.ts';
import type { Claim } from '../../src/model/claim.ts';
import { stateOf, verdictOf } from '../../src/reason/state.ts';
import { addDays } from '../../src/time/day.ts';
import type { Day, When } from '../../src/time/when.ts';

const date = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: 28 }))
  .map(([month, day]) => dateOf([2014, month, day]));

function claimOf(when: When): Claim {
  const voices = [{ name: 'author', entity: null, stance: 'asserted' as const }];
  const none = { args: {}, where: [], spans: [], cues: [], by: [], patterns: [] };
  const said = { basis: null, quantity: null, polarity: '+' as const, certainty: null };
  return {
    id: 'c',
    source: 's',
    kind: 'posting',
    type: 'head',
    aspect: 'holds',
    when,
    voices,
    ...said,
    ...none,
  };
}

function daysOf(first: Day, last: Day): Day[] {
  const days: Day[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}

it('a term says of each day what all, or some, of the days that its dates can mean say of it', () => {
  fc.assert(
    fc.property(
      fc.option(date),
      fc.option(date),
      fc.boolean(),
      fc.boolean(),
      fc.integer({ min: -5, max: 125 }),
      (first, last, starts, ends, offset) => {
        fc.pre(first !== null || last !== null);
        const when = whenOf(first, last, null, { starts, ends, open: false });
        const [a, b] = [first ?? last, last ?? first];
        assert.ok(a && b);
        const alone = first === null || last === null;
        const pairs = daysOf(a.first, a.last).flatMap((from) =>
          alone
            ? [[from, from] as const]
            : daysOf(b.first, b.last)
                .filter((to) => from <= to)
                .map((to) => [from, to] as const),
        );
        if (pairs.length === 0) return assert.equal(when, null);
        assert.ok(when);
        const day = addDays('2014-01-01', offset);
        const covered = pairs.filter(([from, to]) => from <= day && day <= to).length;
        const expected = covered === pairs.length ? 'evidenced' : covered > 0 ? 'possible' : 'no evidence';
        const times = { periods: [], sources: new Map(), presumptions: new Set<never>() };
        const verdict = verdictOf(stateOf(claimOf(when), times), [day, day], 'some-time-in', new Set());
        assert.equal(verdict, expected, `${when.edtf} ${JSON.stringify([when.start, when.end])} on ${day}`);
      },
    ),
    { numRuns: 2000 },
  );
});
