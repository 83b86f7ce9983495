import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { edtf as read } from '../../src/time/edtf.ts';
import { type Asked, someTimeIn, throughout } from '../../src/time/modality.ts';
import type { Bounds, When } from '../../src/time/when.ts';
import { beginsAt, eventAt, stateDuring, stateThroughout } from '../../src/time/when-from-edtf.ts';
import { dayNumber, dayOf } from '../../src/web/time/days.ts';
import { type Extent, extentOf, extentWords } from '../../src/web/time/extent.ts';

const day = (text: string) => dayNumber(text)!;

test('a state with a first and a last day is certain on every day between, with hard ends', () => {
  const extent = extentOf(['1929-05-04', '1929-05-04'], ['1930-01-04', '1930-01-04'], true);
  assert.deepEqual(extent, {
    state: true,
    core: { kind: 'certain', from: day('1929-05-04'), to: day('1930-01-04') },
    before: { kind: 'edge' },
    after: { kind: 'edge' },
  });
});

test('an end within a year is certain up to the year, possible within it', () => {
  const extent = extentOf(['1926-07-30', '1926-07-30'], ['1934-01-01', '1934-12-31'], true)!;
  assert.deepEqual(extent.core, { kind: 'certain', from: day('1926-07-30'), to: day('1934-01-01') });
  assert.deepEqual(extent.after, { kind: 'possible', to: day('1934-12-31') });
  assert.equal(
    extentWords(extent),
    'certainly 30 July 1926 to 1 January 1934; possibly until 31 December 1934',
  );
});

test('"he was chairman in 1929" is some day of the year, and no end of it is known', () => {
  const extent = extentOf([null, '1929-12-31'], ['1929-01-01', null], true)!;
  assert.deepEqual(extent.core, { kind: 'some-day', from: day('1929-01-01'), to: day('1929-12-31') });
  assert.deepEqual([extent.before.kind, extent.after.kind], ['fade', 'fade']);
  assert.equal(extentWords(extent), 'on some day at least in 1929; beginning and end are not known');
});

test('where only one day is attested, that day is a bracket and not a term of office', () => {
  const extent = extentOf([null, '1930-01-04'], ['1930-01-04', null], true)!;
  assert.equal(extent.core.kind, 'day');
  assert.match(extentWords(extent), /^attested for 4 January 1930 only/);
});

test('open, unknown and a known end are three different things', () => {
  const after = (end: [string | null, string | null]) =>
    extentOf(['1918-01-01', '1918-01-01'], end, true)!.after.kind;
  assert.equal(after(['1919-01-01', 'open']), 'open');
  assert.equal(after([null, null]), 'fade');
  assert.equal(after(['1919-01-01', '1919-01-01']), 'edge');
});

test('something that happened lies on one day, of which the words may give a year', () => {
  const year: [string, string] = ['1929-01-01', '1929-12-31'];
  assert.deepEqual(extentOf(year, year, false)!.core, {
    kind: 'some-day',
    from: day('1929-01-01'),
    to: day('1929-12-31'),
  });
  assert.equal(extentWords(extentOf(year, year, false)!), 'on some day in 1929');
  const one: [string, string] = ['1918-07-06', '1918-07-06'];
  assert.equal(extentWords(extentOf(one, one, false)!), 'on 6 July 1918');
  const by: [null, string] = [null, '1930-01-04'];
  assert.equal(extentWords(extentOf(by, by, false)!), 'by 4 January 1930; the earliest day is not known');
});

test('of what has no day, and of what contradicts itself, nothing is drawn', () => {
  assert.equal(extentOf([null, null], [null, null], true), null);
  assert.equal(extentOf([null, null], [null, null], false), null);
  assert.equal(extentOf(['1930-01-02', '1930-01-02'], ['1930-01-01', '1930-01-01'], true), null);
});

test('what is drawn is what the formulas of modality say, day by day', () => {
  const first = day('1930-01-01');
  const bound = fc.option(fc.integer({ min: 0, max: 14 }), { nil: null });
  fc.assert(
    fc.property(bound, bound, bound, bound, (s1, s2, e1, e2) => {
      const text = (n: number | null) => (n === null ? null : dayOf(first + n));
      const start: Bounds = [text(s1), text(s2)];
      const end: Bounds = [text(e1), text(e2)];
      const when: When = { edtf: null, text: null, start, end };
      const extent = extentOf(start, end, true);
      if (extent === null) return;
      for (let d = first - 3; d <= first + 18; d++) {
        const asked: Asked = [dayOf(d), dayOf(d)];
        assert.equal(certainAt(extent, d), throughout(when, asked).certain, `certain on ${asked[0]}`);
        if (!possibleAt(extent, d)) assert.equal(throughout(when, asked).possible, false, asked[0]);
      }
      if (extent.core.kind === 'some-day')
        assert.ok(someTimeIn(when, [dayOf(extent.core.from), dayOf(extent.core.to)]).certain);
    }),
    { numRuns: 500 },
  );
});

/** Drawn solid. */
function certainAt({ core }: Extent, d: number): boolean {
  return (core.kind === 'certain' || core.kind === 'day') && core.from <= d && d <= core.to;
}
/** Drawn at all: solid, hatched or fading. */
function possibleAt({ core, before, after }: Extent, d: number): boolean {
  if (d < core.from) return before.kind === 'possible' ? before.to <= d : before.kind !== 'edge';
  if (d > core.to) return after.kind === 'possible' ? d <= after.to : after.kind !== 'edge';
  return true;
}

test('times as the program reads them come out as one would draw them', () => {
  const drawn = (edtf: string, as: typeof stateDuring) => {
    const { start, end } = as(read(edtf), null);
    return extentOf(start, end, true);
  };
  assert.equal(drawn('1926', stateDuring)?.core.kind, 'some-day');
  assert.equal(drawn('1930-01-04', stateDuring)?.core.kind, 'day');
  assert.equal(drawn('1926', stateThroughout)?.core.kind, 'certain');
  assert.deepEqual(drawn('1926', beginsAt)?.core, {
    kind: 'some-day',
    from: day('1926-01-01'),
    to: day('1926-12-31'),
  });
  assert.equal(drawn('1926', beginsAt)?.before.kind, 'edge');
  assert.equal(drawn('1926', beginsAt)?.after.kind, 'fade');
});

test('an event that lasts is drawn as it lasted', () => {
  const { start, end } = eventAt('1917/1922', null);
  const extent = extentOf(start, end, false)!;
  assert.equal(
    extentWords(extent),
    'certainly 31 December 1917 to 1 January 1922; possibly since 1 January 1917; possibly until 31 December 1922',
  );
});
