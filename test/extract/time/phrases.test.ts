/** What the time patterns make of a text whose date and periods are known. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { TimeContext, TimePhrase } from '../../../src/extract/english/time/phrase.ts';
import { readTimePhrases } from '../../../src/extract/english/time/phrases.ts';
import { eventAt } from '../../../src/time/when-from-edtf.ts';

/** A Saturday. */
const SATURDAY: TimeContext = { date: eventAt('1930-01-04', null), periods: [] };
const NONE: TimeContext = { date: null, periods: [] };
const WAR: TimeContext = {
  date: null,
  periods: [
    { id: 'p1', name: 'the river war', edtf: '1917-11/1922-10', citation: 'an invented chronology' },
    { id: 'p2', name: 'Long Famine', edtf: '1921/1922', citation: 'an invented chronology' },
  ],
};

function only(sentence: string, context: TimeContext): TimePhrase {
  const phrases = readTimePhrases(sentence, context);
  assert.equal(phrases.length, 1, JSON.stringify(phrases.map(({ text }) => text)));
  return phrases[0] as TimePhrase;
}

describe('times told from the day of the source, Saturday 4 January 1930', () => {
  const CASES: readonly (readonly [sentence: string, words: string, edtf: string | null])[] = [
    ['He came yesterday.', 'yesterday', '1930-01-03'],
    ['He will come tomorrow.', 'tomorrow', '1930-01-05'],
    ['He came the day before yesterday.', 'the day before yesterday', '1930-01-02'],
    ['He fled last night.', 'last night', '[1930-01-03,1930-01-04]'],
    ['He said so on Tuesday.', 'on Tuesday', '1929-12-31'],
    ['He said so on Saturday.', 'on Saturday', '1930-01-04'],
    ['He will speak on Tuesday.', 'on Tuesday', '1930-01-07'],
    ['He said so last Tuesday.', 'last Tuesday', '[1929-12-24,1929-12-31]'],
    ['He speaks next Tuesday.', 'next Tuesday', '1930-01-07'],
    ['It was closed last week.', 'last week', '[1929-12-23..1929-12-29]'],
    ['It was closed last month.', 'last month', '1929-12'],
    ['It was closed early last year.', 'early last year', '1929'],
    ['It has been closed since last year.', 'since last year', '1929/'],
    ['It will open next year.', 'next year', '1931'],
    ['It was closed last summer.', 'last summer', '1929-22'],
    ['It was closed last March.', 'last March', '1929-03'],
    ['He left three days ago.', 'three days ago', '1930-01-01'],
    ['He left two years ago.', 'two years ago', '[1927-01-04..1929-01-04]'],
    ['He left a few days ago.', 'a few days ago', '[..1930-01-04]'],
    ['Many left in the past three months.', 'in the past three months', '[1929-10-04..1930-01-04]'],
    ['Now the league is broken.', 'Now', '1930-01-04'],
    ['Until now nobody has answered.', 'Until now', '1930-01-04'],
    ['He had the post 22 Apr 96 to 01 Jul 98.', '22 Apr 96 to 01 Jul 98', '1896-04-22/1898-07-01'],
    ['He had the post in Oct 92 and left.', 'in Oct 92', '1892-10'],
  ];
  for (const [sentence, words, edtf] of CASES) {
    it(`"${sentence}" → ${edtf}`, () => {
      const phrase = only(sentence, SATURDAY);
      assert.deepEqual([phrase.text, phrase.edtf], [words, edtf]);
    });
  }

  it('a source that bears only a year knows last year, and not yesterday', () => {
    const context = { date: eventAt('1930', null), periods: [] };
    assert.equal(only('last year', context).edtf, '1929');
    assert.equal(only('yesterday', context).edtf, null);
  });
});

describe('named periods are data of the case', () => {
  const CASES: readonly (readonly [sentence: string, words: string, relation: string, edtf: string])[] = [
    ['During the River War they starved.', 'During the River War', 'during', '1917-11/1922-10'],
    [
      'In the years of the river war they starved.',
      'In the years of the river war',
      'during',
      '1917-11/1922-10',
    ],
    ['He served throughout the river war.', 'throughout the river war', 'throughout', '1917-11/1922-10'],
    ['He joined before the river war.', 'before the river war', 'before', '[..1917-11]'],
    ['He left after the river war.', 'after the river war', 'after', '[1922-10..]'],
    ['He has led it since the river war.', 'since the river war', 'since', '1917-11/'],
    ['He led it until the end of the river war.', 'until the end of the river war', 'until', '/1922-10'],
    [
      'In the first months of the river war he fled.',
      'In the first months of the river war',
      'during',
      '[1917-11-01..1922-10-31]',
    ],
    ['Many died during the long famine.', 'during the long famine', 'during', '1921/1922'],
  ];
  for (const [sentence, words, relation, edtf] of CASES) {
    it(`"${sentence}" → ${edtf}`, () => {
      const phrase = only(sentence, WAR);
      assert.deepEqual(
        [phrase.text, phrase.kind, phrase.relation, phrase.edtf],
        [words, 'period', relation, edtf],
      );
      assert.equal(phrase.period, sentence.includes('famine') ? 'p2' : 'p1');
    });
  }

  it('without the data the words are kept and no date is invented', () => {
    const phrase = only('During the river war they starved.', NONE);
    assert.deepEqual(
      [phrase.text, phrase.kind, phrase.edtf, phrase.period],
      ['During the river war', 'relative', null, null],
    );
  });

  it('the name alone, without a preposition, tells no time', () => {
    assert.deepEqual(readTimePhrases('The river war was long.', WAR), []);
  });
});

describe('what is left alone', () => {
  for (const sentence of [
    'The 3 Division and the 21 Brigade took part.',
    'Article 1918 and Resolution 1970 were quoted.',
    'About 1918 men were held.',
    'He bought 1500 rifles for 2000 roubles.',
    'The file is AFR 44/1657/2015.',
    'She may march with May.',
    'The flight took 1200 hours.',
    'He called 0803-1990 twice.',
    'Major General Sunday Obi commands it.',
  ]) {
    it(`"${sentence}"`, () => assert.deepEqual(readTimePhrases(sentence, SATURDAY), []));
  }
});

describe('several times in one text', () => {
  it('each is found in its place', () => {
    const text =
      'In 1914 and 1916 he fled. On 6 July 1918, shortly after the rising, he was\nin the city; by 1980 he was dead.';
    assert.deepEqual(
      readTimePhrases(text, NONE).map((phrase) => phrase.text),
      ['In 1914', '1916', 'On 6 July 1918', 'shortly after the rising', 'by 1980'],
    );
  });

  it('a date broken over a line end is one date, over a blank line it is not', () => {
    assert.deepEqual(
      readTimePhrases('on 4 January\n1930 he died', NONE).map(({ edtf }) => edtf),
      ['1930-01-04'],
    );
    assert.deepEqual(
      readTimePhrases('on 4 January\n\n1930', NONE).map(({ edtf }) => edtf),
      ['XXXX-01-04', '1930'],
    );
  });

  it('ranges count UTF-16, so a sign outside the basic plane moves them by two', () => {
    const text = '𝔸 in 1918';
    const phrase = only(text, NONE);
    assert.deepEqual(phrase.range, [3, 10]);
  });
});

describe('whatever the text', () => {
  const words = fc.constantFrom(
    ...'in on of from to between and the a until since before after about early late end night year years 1918 1922 30 5 July May March Sunday last next this two ago later days his death war then now summer - – / , . ( ) s th century decree 1930-01-04 3/4/1930 \n \n\n'.split(
      ' ',
    ),
  );
  const text = fc.array(words, { maxLength: 25 }).map((list) => list.join(' '));
  const contexts = fc.constantFrom(NONE, SATURDAY, WAR);

  it('each phrase is the characters of its range, in order and without overlap, with bounds in order', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ maxLength: 60 })), contexts, (input, context) => {
        let last = 0;
        for (const { range, text: quoted, earliest, latest } of readTimePhrases(input, context)) {
          assert.equal(input.slice(range[0], range[1]), quoted);
          assert.ok(range[0] >= last && range[1] > range[0]);
          assert.equal(quoted, quoted.trim());
          if (earliest !== null && latest !== null) assert.ok(earliest <= latest, quoted);
          last = range[1];
        }
      }),
      { numRuns: 1500 },
    );
  });
});
