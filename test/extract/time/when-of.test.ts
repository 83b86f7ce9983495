/** From a sentence with a time to the bounds of what it tells. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readTimePhrases, TIME_PATTERNS } from '../../../src/extract/english/time/phrases.ts';
import {
  type TimeShape,
  type WhenContext,
  whenOf,
  whenWithoutPhrase,
} from '../../../src/extract/english/time/when-of.ts';
import type { Bounds, When } from '../../../src/time/when.ts';
import { eventAt, tighten } from '../../../src/time/when-from-edtf.ts';

const DATE = eventAt('1930-01-04', null);
const PERIODS = [
  { id: 'p1', name: 'river war', edtf: '1917-11/1922-10', citation: 'an invented chronology' },
];

function when(sentence: string, shape: TimeShape, context: WhenContext = { date: DATE }): When {
  const [phrase, ...more] = readTimePhrases(sentence, { date: context.date, periods: PERIODS });
  assert.ok(phrase !== undefined && more.length === 0, sentence);
  return whenOf(phrase, shape, context);
}

type Row = readonly [sentence: string, shape: TimeShape, edtf: string | null, start: Bounds, end: Bounds];

const ROWS: readonly Row[] = [
  ['He was head in 1929.', 'state', '1929', [null, '1929-12-31'], ['1929-01-01', null]],
  ['He was shot in 1929.', 'event', '1929', ['1929-01-01', '1929-12-31'], ['1929-01-01', '1929-12-31']],
  [
    'He was appointed in October 1929.',
    'begins',
    '1929-10',
    ['1929-10-01', '1929-10-31'],
    ['1929-10-01', null],
  ],
  [
    'He left the post in October 1929.',
    'ends',
    '1929-10',
    [null, '1929-10-31'],
    ['1929-10-01', '1929-10-31'],
  ],
  [
    'He was head from 1917 to 1922.',
    'state',
    '1917/1922',
    ['1917-01-01', '1917-12-31'],
    ['1922-01-01', '1922-12-31'],
  ],
  [
    'He was held from 1917 to 1922.',
    'event',
    '1917/1922',
    ['1917-01-01', '1917-12-31'],
    ['1922-01-01', '1922-12-31'],
  ],
  [
    'They were shot between March and May 1926.',
    'event',
    '[1926-03..1926-05]',
    ['1926-03-01', '1926-05-31'],
    ['1926-03-01', '1926-05-31'],
  ],
  ['He was head since 1921.', 'state', '1921/', ['1921-01-01', '1921-12-31'], ['1921-01-01', null]],
  [
    'Seven were shot since 1921.',
    'event',
    '1921/',
    ['1921-01-01', '1930-01-04'],
    ['1921-01-01', '1930-01-04'],
  ],
  [
    'He was head until 10 May 1924.',
    'state',
    '/1924-05-10',
    [null, '1924-05-10'],
    ['1924-05-10', '1924-05-10'],
  ],
  ['He was head before 1920.', 'state', '[..1919]', [null, '1919-12-31'], [null, null]],
  ['He was shot after 4 May 1920.', 'event', '[1920-05-05..]', ['1920-05-05', null], ['1920-05-05', null]],
  ['He was dead by 1920.', 'state', '[..1920]', [null, '1920-12-31'], [null, null]],
  ['It stood throughout 1921.', 'state', '1921', [null, '1921-01-01'], ['1921-12-31', null]],
  [
    'During the river war it answered to the party.',
    'state',
    '1917-11/1922-10',
    ['1917-11-01', '1917-11-30'],
    ['1922-10-01', '1922-10-31'],
  ],
  [
    'He was wounded during the river war.',
    'event',
    '[1917-11..1922-10]',
    ['1917-11-01', '1922-10-31'],
    ['1917-11-01', '1922-10-31'],
  ],
  ['Now he is head.', 'state', '1930-01-04', [null, '1930-01-04'], ['1930-01-04', null]],
  ['He is head from now on.', 'state', '1930-01-04', ['1930-01-04', '1930-01-04'], ['1930-01-04', null]],
  ['Until now he has been head.', 'state', '1930-01-04', [null, '1930-01-04'], ['1930-01-04', null]],
  [
    'He has been head from 1921 to date.',
    'state',
    '1921/',
    ['1921-01-01', '1921-12-31'],
    ['1930-01-04', null],
  ],
  [
    'In early 1929 he gave the order.',
    'event',
    '1929',
    ['1929-01-01', '1929-12-31'],
    ['1929-01-01', '1929-12-31'],
  ],
];

describe('a time and what it is told of', () => {
  for (const [sentence, shape, edtf, start, end] of ROWS) {
    it(`"${sentence}" (${shape})`, () => {
      const { edtf: e, start: s, end: f } = when(sentence, shape);
      assert.deepEqual([e, s, f], [edtf, start, end]);
    });
  }

  it('the words are kept as they stand', () => {
    assert.equal(when('In early 1929 he gave the order.', 'event').text, 'In early 1929');
  });

  it('"since" with the present tense holds at the date of the source', () => {
    const { start, end } = when('He heads it since 1921.', 'state', { date: DATE, tense: 'present' });
    assert.deepEqual(
      [start, end],
      [
        ['1921-01-01', '1921-12-31'],
        ['1930-01-04', null],
      ],
    );
  });
});

describe('words without a date', () => {
  it('what is told as past is no later than the source, and no date is invented', () => {
    assert.deepEqual(when('Shortly after, he worked there.', 'event', { date: DATE, tense: 'past' }), {
      edtf: null,
      text: 'Shortly after',
      start: [null, '1930-01-04'],
      end: [null, '1930-01-04'],
    });
  });
  it('without tense and anchor nothing is bounded', () => {
    assert.deepEqual(when('in the summer', 'event'), {
      edtf: null,
      text: 'in the summer',
      start: [null, null],
      end: [null, null],
    });
  });
  it('"a year later", counted from 1927, is 1927 to 1929', () => {
    const { start } = when('A year later he left.', 'event', { date: DATE, anchor: eventAt('1927', null) });
    assert.deepEqual(start, ['1927-01-01', '1929-12-31']);
  });
  it('"two days before", counted from a day, is a day', () => {
    const { start } = when('He died two days before.', 'event', {
      date: DATE,
      anchor: eventAt('1918-07-05', null),
    });
    assert.deepEqual(start, ['1918-07-03', '1918-07-03']);
  });
  it('"in the following year" is the next calendar year', () => {
    const { start } = when('In the following year he left.', 'event', {
      date: DATE,
      anchor: eventAt('1918-07-05', null),
    });
    assert.deepEqual(start, ['1919-01-01', '1919-12-31']);
  });
  it('"shortly after" is no earlier than what it follows', () => {
    const { start } = when('Shortly after, he left.', 'event', {
      date: DATE,
      tense: 'past',
      anchor: eventAt('1918-07-05', null),
    });
    assert.deepEqual(start, ['1918-07-05', '1930-01-04']);
  });
  it('a day without a year keeps its day and bounds nothing', () => {
    assert.deepEqual(when('on 6 July', 'event'), {
      edtf: 'XXXX-07-06',
      text: 'on 6 July',
      start: [null, null],
      end: [null, null],
    });
  });
});

describe('no time phrase at all', () => {
  it('a state in the present tense holds at the date of the source', () => {
    assert.deepEqual(whenWithoutPhrase('state', { date: DATE, tense: 'present' }), {
      edtf: '1930-01-04',
      text: null,
      start: [null, '1930-01-04'],
      end: ['1930-01-04', null],
    });
  });
  it('what is past is no later, what is foretold no earlier', () => {
    assert.deepEqual(whenWithoutPhrase('event', { date: DATE, tense: 'past' }).start, [null, '1930-01-04']);
    assert.deepEqual(whenWithoutPhrase('event', { date: DATE, tense: 'future' }).start, ['1930-01-04', null]);
  });
  it('"has been shot" is no later than the source that tells it', () => {
    assert.deepEqual(whenWithoutPhrase('event', { date: DATE, tense: 'present' }).end, [null, '1930-01-04']);
  });
  it('a source without a date bounds nothing', () => {
    assert.deepEqual(whenWithoutPhrase('state', { date: null, tense: 'present' }).start, [null, null]);
  });
});

describe('every example of every pattern, in every shape', () => {
  const sentences = TIME_PATTERNS.flatMap((pattern) => pattern.matches.map(([sentence]) => sentence));
  it('gives a When that is tight and keeps the words', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...sentences),
        fc.constantFrom<TimeShape>('state', 'event', 'begins', 'ends'),
        fc.constantFrom(undefined, 'past' as const, 'present' as const, 'future' as const),
        fc.constantFrom(null, DATE),
        fc.constantFrom(null, eventAt('1918-07-05', null), eventAt('1927', null)),
        (sentence, shape, tense, date, anchor) => {
          for (const phrase of readTimePhrases(sentence, { date, periods: PERIODS })) {
            const told = whenOf(phrase, shape, { date, anchor, ...(tense === undefined ? {} : { tense }) });
            assert.equal(told.text, phrase.text);
            assert.deepEqual(tighten(told), told);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });
});
