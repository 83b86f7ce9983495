/** EDTF texts read aloud: what they are, what they bound, and what is said of those that are none. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { edtf, parseEdtf } from '../../src/time/edtf.ts';
import { edtfBounds, edtfHull } from '../../src/time/edtf-bounds.ts';

const DATES: readonly (readonly [text: string, earliest: string, latest: string])[] = [
  ['1930', '1930-01-01', '1930-12-31'],
  ['1930-02', '1930-02-01', '1930-02-28'],
  ['1932-02', '1932-02-01', '1932-02-29'],
  ['1930-01-04', '1930-01-04', '1930-01-04'],
  ['1930-01-04T23:20:30Z', '1930-01-04', '1930-01-04'],
  ['1930-01-04T23:20:30+01:00', '1930-01-04', '1930-01-04'],
  ['193X', '1930-01-01', '1939-12-31'],
  ['19XX', '1900-01-01', '1999-12-31'],
  ['1930-XX', '1930-01-01', '1930-12-31'],
  ['1930-02-XX', '1930-02-01', '1930-02-28'],
  ['1930-XX-XX', '1930-01-01', '1930-12-31'],
  ['1930-1X', '1930-10-01', '1930-12-31'],
  ['1930-02-2X', '1930-02-20', '1930-02-28'],
  ['1930-XX-31', '1930-01-31', '1930-12-31'],
  ['193X-02-29', '1932-02-29', '1936-02-29'],
  ['1930?', '1930-01-01', '1930-12-31'],
  ['1930-01~', '1930-01-01', '1930-01-31'],
  ['1930-01-04%', '1930-01-04', '1930-01-04'],
  ['1929-21', '1929-03-01', '1929-06-21'],
  ['1929-22', '1929-06-01', '1929-09-23'],
  ['1929-23', '1929-09-01', '1929-12-22'],
  ['1929-24', '1928-12-01', '1930-03-21'],
  ['1929-30', '1928-12-01', '1930-03-21'],
  ['0000-01-01', '0000-01-01', '0000-01-01'],
  ['9999-12-31', '9999-12-31', '9999-12-31'],
];

describe('a date has an earliest and a latest day', () => {
  for (const [text, earliest, latest] of DATES) {
    it(`${text} lies from ${earliest} to ${latest}`, () => {
      assert.deepEqual(edtfBounds(edtf(text)), { start: [earliest, latest], end: [earliest, latest] });
    });
  }

  it('keeps apart doubt, nearness and open digits', () => {
    const marks = (text: string) => {
      const value = edtf(text);
      assert.equal(value.kind, 'date');
      return [value.uncertain, value.approximate, value.unspecified];
    };
    assert.deepEqual(marks('1930'), [false, false, false]);
    assert.deepEqual(marks('1930?'), [true, false, false]);
    assert.deepEqual(marks('1930~'), [false, true, false]);
    assert.deepEqual(marks('1930%'), [true, true, false]);
    assert.deepEqual(marks('193X~'), [false, true, true]);
  });
});

describe('an interval has bounds for its start and for its end', () => {
  const INTERVALS: readonly (readonly [string, unknown, unknown])[] = [
    ['1917/1922', ['1917-01-01', '1917-12-31'], ['1922-01-01', '1922-12-31']],
    ['2003/2003', ['2003-01-01', '2003-12-31'], ['2003-01-01', '2003-12-31']],
    ['2003-05/2003', ['2003-05-01', '2003-05-31'], ['2003-01-01', '2003-12-31']],
    ['2003-05-01/2003-05-01', ['2003-05-01', '2003-05-01'], ['2003-05-01', '2003-05-01']],
    ['1971/..', ['1971-01-01', '1971-12-31'], ['open', 'open']],
    ['../1971', ['open', 'open'], ['1971-01-01', '1971-12-31']],
    ['1971/', ['1971-01-01', '1971-12-31'], [null, null]],
    ['/1934-05-10', [null, null], ['1934-05-10', '1934-05-10']],
    ['1917~/1922?', ['1917-01-01', '1917-12-31'], ['1922-01-01', '1922-12-31']],
    ['192X/1934-22', ['1920-01-01', '1929-12-31'], ['1934-06-01', '1934-09-23']],
  ];
  for (const [text, start, end] of INTERVALS) {
    it(text, () => assert.deepEqual(edtfBounds(edtf(text)), { start, end }));
  }
});

describe('a one-of set means one day, not known which', () => {
  const SETS: readonly (readonly [string, string | null, string | null])[] = [
    ['[1898,1900]', '1898-01-01', '1900-12-31'],
    ['[1930-01-04,1930-04-01]', '1930-01-04', '1930-04-01'],
    ['[1667, 1668, 1670..1672]', '1667-01-01', '1672-12-31'],
    ['[1918-07-05..1918-07-06]', '1918-07-05', '1918-07-06'],
    ['[..1979]', null, '1979-12-31'],
    ['[1981..]', '1981-01-01', null],
    ['[1900,..1890]', null, '1900-12-31'],
  ];
  for (const [text, earliest, latest] of SETS) {
    it(text, () => assert.deepEqual(edtfHull(edtf(text)), [earliest, latest]));
  }
});

describe('a text that is no date gets one sentence', () => {
  const ISSUES: readonly (readonly [string, string])[] = [
    ['1930-13', '1930-13: there is no month 13'],
    ['1930-00', '1930-00: there is no month 00'],
    ['1930-02-30', '1930-02-30: there is no day 30 in 1930-02'],
    ['1930-04-31', '1930-04-31: there is no day 31 in 1930-04'],
    ['1930-22-01', '1930-22-01: there is no month 22'],
    ['1930-01-04T25:00:00', '1930-01-04T25:00:00: there is no hour 25'],
    ['1931-02-3X', '1931-02-3X: no real date fits these digits'],
    ['1931-02-29', '1931-02-29: there is no day 29 in 1931-02'],
    ['1922/1917', '1922/1917: the interval ends before it begins'],
    ['[1922..1917]', '[1922..1917]: the set ends before it begins'],
    ['[1922', '[1922: the set has no closing bracket'],
    ['[1922,]', '[1922,]: a member of the set is empty'],
    ['[..]', '[..]: a set from nothing to nothing means no date'],
    ['/', '/: an interval needs a start or an end'],
    ['1917/1918/1919', '1917/1918/1919: an interval has one slash'],
    ['1917/1918-13', '1917/1918-13: there is no month 13'],
    ['1930-1-4', '1930-1-4: month and day have two digits each'],
    ['19300104', '19300104: a date has hyphens between year, month and day'],
    ['-0044', '-0044: years before 0000 and after 9999 are not read'],
    ['Y17000', 'Y17000: years before 0000 and after 9999 are not read'],
    [
      '1930?-01',
      '1930?-01: a mark ?, ~ or % stands at the end and covers the whole date; marks on one part are not read',
    ],
    [
      '{1917,1918}',
      '{1917,1918}: a set of all its members, in braces, is not one time; use [a,b] for one of several',
    ],
  ];
  for (const [text, issue] of ISSUES) {
    it(issue, () => assert.deepEqual(parseEdtf(text), { ok: false, issue }));
  }

  for (const text of ['soon', '', ' 1930', '1930 ', '193', '19x0', '..', '1930-01-04T', '１９３０']) {
    it(`"${text}" is no date`, () => {
      const result = parseEdtf(text);
      assert.equal(result.ok, false);
      assert.match(result.issue, /^[^\n]+$/);
    });
  }

  it('a long text is shown only in part', () => {
    const result = parseEdtf('a'.repeat(5000));
    assert.ok(!result.ok && result.issue.length < 300);
  });

  it('a date that the program writes itself must be one', () => {
    assert.throws(() => edtf('1930-13'), { name: 'RangeError', message: '1930-13: there is no month 13' });
  });
});
