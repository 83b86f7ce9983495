import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axisOf, moved, zoomed } from '../../src/web/time/axis.ts';
import { dateWords, dayNumber, dayOf, rangeWords } from '../../src/web/time/days.ts';
import { evenly, marksOf, nextMark, snap } from '../../src/web/time/slider.ts';
import { aboutWide, wrap } from '../../src/web/time/wrap.ts';

const day = (text: string) => dayNumber(text)!;

test('days become numbers and days again, before 1970 and in the first century too', () => {
  for (const text of ['1970-01-01', '1930-01-04', '1900-02-28', '0044-03-15', '2024-02-29'])
    assert.equal(dayOf(day(text)), text);
  assert.equal(day('1970-01-02'), 1);
  for (const text of ['1930-02-30', '1930-01', '1930', 'open', '']) assert.equal(dayNumber(text), null);
});

test('a stretch of days has the shortest words that say the same', () => {
  const words = (from: string, to: string) => rangeWords(day(from), day(to));
  assert.equal(words('1929-01-01', '1929-12-31'), '1929');
  assert.equal(words('1926-01-01', '1934-12-31'), '1926 to 1934');
  assert.equal(words('1930-01-01', '1930-01-31'), 'January 1930');
  assert.equal(words('1930-01-01', '1930-03-31'), 'January to March 1930');
  assert.equal(words('1930-01-04', '1930-01-09'), '4 to 9 January 1930');
  assert.equal(words('1929-05-03', '1930-01-09'), '3 May 1929 to 9 January 1930');
  assert.equal(dateWords('1930-01'), 'January 1930');
  assert.equal(dateWords('1930'), '1930');
});

test('the slider goes from change to change, and stays at the last', () => {
  const marks = marksOf(['1930-01-04', '1918-07-06', '1930-01-04', '1929', '1929-11-03']);
  assert.deepEqual(marks, [day('1918-07-06'), day('1929-11-03'), day('1930-01-04')]);
  assert.equal(nextMark(marks, day('1920-01-01'), 1), day('1929-11-03'));
  assert.equal(nextMark(marks, day('1929-11-03'), -1), day('1918-07-06'));
  assert.equal(nextMark(marks, day('1930-01-04'), 1), day('1930-01-04'));
  assert.equal(snap(marks, day('1929-11-06'), 5), day('1929-11-03'));
  assert.equal(snap(marks, day('1929-11-20'), 5), day('1929-11-20'));
});

test('some of many days have the first and the last among them', () => {
  const some = evenly(
    Array.from({ length: 100 }, (_, i) => i),
    5,
  );
  assert.deepEqual([some.length, some[0], some.at(-1)], [5, 0, 99]);
});

test('an axis puts days where they belong and says which they are', () => {
  const axis = axisOf([day('1918-01-01'), day('1930-12-31')], [0, 800], 8);
  assert.equal(Math.round(axis.x(day('1918-01-01'))), 0);
  assert.ok(axis.ticks.some(({ words }) => words === '1920'));
  assert.equal(axis.day(axis.x(day('1925-06-01'))), day('1925-06-01'));
});

test('zooming keeps the middle, and never goes below a month', () => {
  assert.deepEqual(zoomed([0, 1000], 0.5), [250, 750]);
  assert.deepEqual(zoomed([0, 32], 0.5), [1, 31]);
  assert.deepEqual(moved([0, 100], 0.25), [25, 125]);
});

test('words are broken into lines that fit, and what does not fit says so', () => {
  const measure = aboutWide(10);
  const lines = wrap('According to the author, Menzhinsky is head of the GPU', 120, measure, 2);
  assert.equal(lines.length, 2);
  for (const line of lines) assert.ok(measure(line) <= 120, line);
  assert.match(lines[1]!, /…$/);
  assert.deepEqual(wrap('short', 120, measure), ['short']);
  assert.deepEqual(wrap('', 120, measure), []);
});
