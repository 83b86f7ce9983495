/** What bounds follow from a date, depending on what it is said of. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Bound, When } from '../../src/time/when.ts';
import {
  beginsAt,
  endsAt,
  eventAt,
  intersect,
  stateDuring,
  stateThroughout,
  tighten,
} from '../../src/time/when-from-edtf.ts';

describe('a state', () => {
  it('in the present tense holds at the date of the source, and its words are none', () => {
    assert.deepEqual(stateDuring('1930-01-04', null), {
      edtf: '1930-01-04',
      text: null,
      start: [null, '1930-01-04'],
      end: ['1930-01-04', null],
    });
  });
  it('"in 1929" held on some day of 1929', () => {
    const { start, end } = stateDuring('1929', 'in 1929');
    assert.deepEqual(
      [start, end],
      [
        [null, '1929-12-31'],
        ['1929-01-01', null],
      ],
    );
  });
  it('"from May until some time in 2003" cannot end before May', () => {
    const { start, end } = stateDuring('2003-05/2003', null);
    assert.deepEqual(
      [start, end],
      [
        ['2003-05-01', '2003-05-31'],
        ['2003-05-01', '2003-12-31'],
      ],
    );
  });
  it('"since 1971" has no known end, but none before its start', () => {
    assert.deepEqual(stateDuring('1971/', null).end, ['1971-01-01', null]);
  });
  it('"until 1934" began no later than its end', () => {
    assert.deepEqual(stateDuring('/1934', null).start, [null, '1934-12-31']);
  });
  it('stated to be without limit is open', () => {
    assert.deepEqual(stateDuring('1971/..', null).end, ['open', 'open']);
  });
  it('"before 1980" bounds only its start', () => {
    const { start, end } = stateDuring('[..1979]', 'before 1980');
    assert.deepEqual(
      [start, end],
      [
        [null, '1979-12-31'],
        [null, null],
      ],
    );
  });
  it('"throughout 1921" held on every day of it', () => {
    const { start, end } = stateThroughout('1921', 'throughout 1921');
    assert.deepEqual(
      [start, end],
      [
        [null, '1921-01-01'],
        ['1921-12-31', null],
      ],
    );
  });
});

describe('a beginning, an end, an event', () => {
  it('"appointed in October 1929" begins then and ends no earlier', () => {
    const { start, end } = beginsAt('1929-10', null);
    assert.deepEqual(
      [start, end],
      [
        ['1929-10-01', '1929-10-31'],
        ['1929-10-01', null],
      ],
    );
  });
  it('"dismissed in October 1929" ends then and began no later', () => {
    const { start, end } = endsAt('1929-10', null);
    assert.deepEqual(
      [start, end],
      [
        [null, '1929-10-31'],
        ['1929-10-01', '1929-10-31'],
      ],
    );
  });
  it('"shot in 1929" has start and end alike', () => {
    const { start, end } = eventAt('1929', null);
    assert.deepEqual(
      [start, end],
      [
        ['1929-01-01', '1929-12-31'],
        ['1929-01-01', '1929-12-31'],
      ],
    );
  });
  it('"detained from 1917 to 1922" has a start and an end of its own', () => {
    const { start, end } = eventAt('1917/1922', null);
    assert.deepEqual(
      [start, end],
      [
        ['1917-01-01', '1917-12-31'],
        ['1922-01-01', '1922-12-31'],
      ],
    );
  });
  it('a text that is no date is a wrong call', () => {
    assert.throws(() => eventAt('1930-13', null), { message: '1930-13: there is no month 13' });
  });
});

describe('tightening and intersecting', () => {
  const day = fc.integer({ min: 1, max: 28 }).map((n) => `1930-01-${String(n).padStart(2, '0')}`);
  const bound: fc.Arbitrary<Bound> = fc.oneof(
    { weight: 4, arbitrary: day },
    { weight: 1, arbitrary: fc.constant(null) },
  );
  const when: fc.Arbitrary<When> = fc
    .tuple(bound, bound, bound, bound)
    .map(([a, b, c, d]) => ({ edtf: null, text: null, start: [a, b] as const, end: [c, d] as const }));

  it('a tight When has no start after an end, and tightening it again changes nothing', () => {
    fc.assert(
      fc.property(when, (one) => {
        const tight = tighten(one);
        if (tight === null) return;
        const [s1, s2] = tight.start;
        const [e1, e2] = tight.end;
        if (s1 !== null) assert.ok(e1 !== null && e1 >= s1);
        if (e2 !== null) assert.ok(s2 !== null && s2 <= e2);
        assert.deepEqual(tighten(tight), tight);
      }),
    );
  });

  it('intersecting is the same both ways, and with itself changes nothing', () => {
    fc.assert(
      fc.property(when, when, (a, b) => {
        assert.deepEqual(intersect(a, b), intersect(b, a));
        const tight = tighten(a);
        assert.deepEqual(intersect(a, a), tight);
      }),
    );
  });
});
