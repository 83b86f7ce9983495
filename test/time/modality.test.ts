/** Questions about uncertain times, read aloud. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chainSomeTimeIn, someTimeIn, throughout } from '../../src/time/modality.ts';
import { beginsAt, endsAt, eventAt, intersect, stateDuring } from '../../src/time/when-from-edtf.ts';

const CERTAIN = { certain: true, possible: true };
const POSSIBLE = { certain: false, possible: true };
const NEVER = { certain: false, possible: false };

describe('"he was head on 4 January 1930"', () => {
  const when = stateDuring('1930-01-04', null);
  it('holds on that day', () => assert.deepEqual(someTimeIn(when, ['1930-01-04', '1930-01-04']), CERTAIN));
  it('holds some time in that year', () =>
    assert.deepEqual(someTimeIn(when, ['1930-01-01', '1930-12-31']), CERTAIN));
  it('is possible, not certain, throughout the year', () => {
    assert.deepEqual(throughout(when, ['1930-01-01', '1930-12-31']), POSSIBLE);
  });
  it('says nothing certain of the day after: an unknown end is not "goes on"', () => {
    assert.deepEqual(someTimeIn(when, ['1930-01-05', '1930-01-05']), POSSIBLE);
  });
});

describe('"he was head in 1929"', () => {
  const when = stateDuring('1929', 'in 1929');
  it('is certain some time in 1929 and only possible on a day of it', () => {
    assert.deepEqual(someTimeIn(when, ['1929-01-01', '1929-12-31']), CERTAIN);
    assert.deepEqual(someTimeIn(when, ['1929-06-01', '1929-06-01']), POSSIBLE);
  });
});

describe('"head from 1917 to 1922"', () => {
  const when = stateDuring('1917/1922', 'from 1917 to 1922');
  it('is certain throughout 1919', () =>
    assert.deepEqual(throughout(when, ['1919-01-01', '1919-12-31']), CERTAIN));
  it('is possible on a day of 1917', () =>
    assert.deepEqual(someTimeIn(when, ['1917-03-01', '1917-03-01']), POSSIBLE));
  it('is impossible in 1923', () => assert.deepEqual(someTimeIn(when, ['1923-01-01', '1923-12-31']), NEVER));
});

describe('a stated open end differs from an unknown one', () => {
  it('"since 1971, without limit" is certain in 2000; "since 1971" is possible', () => {
    assert.deepEqual(someTimeIn(stateDuring('1971/..', null), ['2000-01-01', '2000-01-01']), CERTAIN);
    assert.deepEqual(someTimeIn(stateDuring('1971/', null), ['2000-01-01', '2000-01-01']), POSSIBLE);
  });
});

describe('a chain holds only where its links hold together', () => {
  it('two links each certain within 2014 may never coincide', () => {
    const a = stateDuring('2014', null);
    const b = stateDuring('2014', null);
    assert.deepEqual(someTimeIn(a, ['2014-01-01', '2014-12-31']), CERTAIN);
    assert.deepEqual(chainSomeTimeIn([a, b], ['2014-01-01', '2014-12-31']), POSSIBLE);
  });
  it('two links on one day coincide', () => {
    const day = stateDuring('2014-05-01', null);
    assert.deepEqual(chainSomeTimeIn([day, day], ['2014-01-01', '2014-12-31']), CERTAIN);
  });
  it('a link that ended before the other began rules the chain out', () => {
    const early = endsAt('2014-02', null);
    const late = beginsAt('2014-03', null);
    assert.deepEqual(chainSomeTimeIn([early, late], ['2014-01-01', '2014-12-31']), NEVER);
  });
});

describe('wrong questions', () => {
  it('a time that ends before it begins is refused in words', () => {
    assert.throws(() => someTimeIn(stateDuring('1930', null), ['1930-02-01', '1930-01-01']), {
      name: 'RangeError',
      message: 'the time asked about ends (1930-01-01) before it begins (1930-02-01)',
    });
  });
});

describe('two accounts of one state', () => {
  it('"since 1917" and "until his death on 5 March 1922" give both ends', () => {
    const both = intersect(
      beginsAt('1917', 'since 1917'),
      endsAt('1922-03-05', 'until his death on 5 March 1922'),
    );
    assert.deepEqual(both, {
      edtf: null,
      text: 'since 1917 … until his death on 5 March 1922',
      start: ['1917-01-01', '1917-12-31'],
      end: ['1922-03-05', '1922-03-05'],
    });
  });
  it('"shot in 1929" and "shot on 3 November 1929" leave the day', () => {
    const both = intersect(eventAt('1929', 'in 1929'), eventAt('1929-11-03', 'on 3 November 1929'));
    assert.equal(both?.edtf, '1929-11-03');
    assert.deepEqual(both?.start, ['1929-11-03', '1929-11-03']);
  });
  it('"ended in 1918" and "began in 1919" exclude each other', () => {
    assert.equal(intersect(endsAt('1918', null), beginsAt('1919', null)), null);
  });
});
