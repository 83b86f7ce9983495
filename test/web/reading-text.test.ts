/** The source view without its face: rows, segments, places, words. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { aligned, inWindow } from '../../src/web/source/align.ts';
import { separatorOf, tableRows } from '../../src/web/source/cells.ts';
import { codePoints } from '../../src/web/source/code-points.ts';
import { type Change, displayed } from '../../src/web/source/displayed.ts';
import { find, folded } from '../../src/web/source/find.ts';
import { intervals } from '../../src/web/source/intervals.ts';
import { lanes } from '../../src/web/source/lanes.ts';
import { paragraphs, rowAt } from '../../src/web/source/paragraphs.ts';
import { placeIn, segments, trimmed } from '../../src/web/source/segments.ts';
import { caretRange, moved, wordAt, wordsOf } from '../../src/web/source/words.ts';

const change = (id: string, start: number, original: string, corrected: string, refused = false): Change => ({
  id,
  start,
  end: start + original.length,
  original,
  corrected,
  refused,
});

describe('code points', () => {
  test('count one where the browser counts two, in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const at = codePoints(text);
        const all = [...text];
        let unit = 0;
        all.forEach((character, i) => {
          assert.equal(at.toUnit(i), unit);
          assert.equal(at.toPoint(unit), i);
          if (character.length === 2) assert.equal(at.toPoint(unit + 1), i);
          unit += character.length;
        });
        assert.equal(at.toUnit(all.length), text.length);
        assert.equal(at.toPoint(text.length), all.length);
      }),
    );
  });
});

describe('intervals', () => {
  test('find the same as looking at each', () => {
    const range = fc.tuple(fc.nat(40), fc.nat(12)).map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(fc.array(range), range, (list, asked) => {
        const found = new Set(intervals(list).touching(asked.start, asked.end));
        for (const one of list) {
          const empty = one.start === one.end || asked.start === asked.end;
          const touches = empty
            ? one.start <= asked.end && one.end >= asked.start
            : one.start < asked.end && one.end > asked.start;
          assert.equal(found.has(one), touches, JSON.stringify(one));
        }
      }),
    );
  });
});

describe('paragraphs', () => {
  const shown = (text: string, options = {}) =>
    paragraphs(text, options).map(({ start, end }) => text.slice(start, end));

  test('a line is a row, an empty line is none', () => {
    assert.deepEqual(shown('Title\n\nOne line.\r\nAnother.\n \n\nLast.'), [
      'Title',
      'One line.',
      'Another.',
      'Last.',
    ]);
  });

  test('lines broken by hand are one row and flow', () => {
    const text = `${'The lines of this text were broken by hand on a typewriter,\n'.repeat(3)}and end here.\n\nNext.`;
    const rows = paragraphs(text);
    assert.equal(rows.length, 2);
    assert.deepEqual(
      rows.map(({ flows }) => flows),
      [true, false],
    );
  });

  test('an emendation that takes a line end away keeps its lines in one row', () => {
    const text = 'He was sum-\nmoned at night.\nThen nothing.';
    const whole = [{ start: text.indexOf('-'), end: text.indexOf('moned') }];
    assert.deepEqual(shown(text, { whole }), ['He was sum-\nmoned at night.', 'Then nothing.']);
  });

  test('a very long paragraph is cut after a sentence and loses nothing', () => {
    const text = 'A sentence of some length stands here. '.repeat(200).trim();
    const sentenceEnds = [...text.matchAll(/\./g)].map(({ index }) => index + 1);
    const rows = paragraphs(text, { sentenceEnds });
    assert.ok(rows.length > 2);
    assert.equal(rows.map(({ start, end }) => text.slice(start, end)).join(''), text);
    assert.ok(rows.slice(1).every(({ continues }) => continues));
    assert.ok(rows.every(({ start, end }) => /\. ?$/.test(text.slice(start, end))));
  });

  test('every character that is no blank stands in exactly one row', () => {
    const piece = fc.constantFrom(
      'word ',
      'Sentence. ',
      '\n',
      '\n\n',
      '\r\n',
      '\f',
      '  ',
      '𝔄',
      'x'.repeat(60),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 80 }), (pieces) => {
        const text = pieces.join('');
        const rows = paragraphs(text);
        let done = 0;
        for (const { start, end } of rows) {
          assert.equal(text.slice(done, start).trim(), '');
          assert.ok(end > start);
          done = end;
        }
        assert.equal(text.slice(done).trim(), '');
      }),
    );
  });

  test('a page break numbers the row after it', () => {
    assert.deepEqual(
      paragraphs('One.\nTwo.\n\fThree.\n').map(({ page }) => page),
      [1, null, 2],
    );
  });

  test('headings are those that say so, and the title', () => {
    const text = 'A Circular\n\n## Part two\n\nWords.';
    assert.deepEqual(
      paragraphs(text, { title: 'A Circular' }).map(({ heading }) => heading),
      [1, 2, 0],
    );
  });

  test('the row of a place', () => {
    const rows = [{ start: 2 }, { start: 10 }, { start: 30 }];
    assert.deepEqual(
      [0, 2, 9, 10, 99].map((place) => rowAt(rows, place)),
      [0, 0, 0, 1, 2],
    );
  });
});

describe('what is shown', () => {
  const text = 'cleared die road and so on';
  const changes = [change('e1', 8, 'die', 'the')];

  test('emended, received, and refused', () => {
    assert.equal(displayed(text, changes, 'emended').text, 'cleared the road and so on');
    assert.equal(displayed(text, changes, 'received').text, text);
    assert.equal(displayed(text, [{ ...changes[0]!, refused: true }], 'emended').text, text);
  });

  test('a range leads back; one that cuts a word of another length takes all of it', () => {
    const longer = displayed('sum-\nmoned him', [change('e', 3, '-\n', '')], 'emended');
    assert.equal(longer.text, 'summoned him');
    assert.deepEqual(longer.toReceived(0, 8), [0, 10]);
    assert.deepEqual(longer.toReceived(9, 12), [11, 14]);
    const noted = displayed('The Counsel1 met', [change('e', 4, 'Counsel1', 'Council')], 'emended');
    assert.deepEqual(noted.toReceived(6, 8), [4, 12]);
  });

  test('an inserted stop has a place and no length', () => {
    const stop = displayed('they went As far', [change('e', 9, '', '.')], 'emended');
    assert.equal(stop.text, 'they went. As far');
    assert.deepEqual(stop.toReceived(5, 10), [5, 9]);
    assert.deepEqual(stop.toReceived(11, 13), [10, 12]);
  });

  test('a stretch of the text shows only itself', () => {
    const part = displayed(text, changes, 'emended', 8, 16);
    assert.equal(part.text, 'the road');
    assert.deepEqual(part.toReceived(4, 8), [12, 16]);
  });

  test('where nothing is emended every range leads to itself', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), fc.nat(), (any, a, b) => {
        const low = Math.min(a, b) % (any.length + 1);
        const high = Math.min(any.length, low + (Math.max(a, b) % 5));
        assert.deepEqual(displayed(any, [], 'emended').toReceived(low, high), [low, high]);
      }),
    );
  });
});

describe('segments', () => {
  test('overlapping marks are all known where they overlap', () => {
    const text = 'Okoro led the Third Section in May';
    const marks = [
      { id: 'person', start: 0, end: 5 },
      { id: 'claim', start: 0, end: 27 },
      { id: 'organ', start: 14, end: 27 },
    ];
    const cut = segments(displayed(text, [], 'received'), marks);
    assert.deepEqual(
      cut.map(({ shown, marks }) => [shown, marks.map(({ id }) => id).join('+')]),
      [
        ['Okoro', 'person+claim'],
        [' led the ', 'claim'],
        ['Third Section', 'claim+organ'],
        [' in May', ''],
      ],
    );
  });

  test('an emended word of another length is one segment, and its sign stands once', () => {
    const row = displayed('The Counsel1 met', [change('e', 4, 'Counsel1', 'Council')], 'emended');
    const cut = segments(row, [{ start: 4, end: 8 }]);
    assert.deepEqual(
      cut.map(({ shown, exact, sign, marks }) => [shown, exact, sign, marks.length]),
      [
        ['The ', true, false, 0],
        ['Council', false, true, 1],
        [' met', true, false, 0],
      ],
    );
  });

  test('put together they are what is shown, whatever is marked', () => {
    const range = fc.tuple(fc.nat(60), fc.nat(30)).map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(fc.string({ minLength: 30, maxLength: 60 }), fc.array(range), (text, marks) => {
        const row = displayed(
          text,
          [change('a', 3, text.slice(3, 6), 'xy'), change('b', 9, '', '.')],
          'emended',
        );
        const cut = segments(row, marks);
        assert.equal(cut.map(({ shown }) => shown).join(''), row.text);
        for (const one of cut)
          for (const mark of marks)
            if (one.from < one.to)
              assert.equal(one.marks.includes(mark), mark.start < one.to && mark.end > one.from);
      }),
    );
  });

  test('a place in a segment is a place in the text', () => {
    assert.equal(placeIn({ from: 10, to: 20, exact: true }, 4, 10, 'start'), 14);
    assert.equal(placeIn({ from: 10, to: 18, exact: false }, 3, 7, 'start'), 10);
    assert.equal(placeIn({ from: 10, to: 18, exact: false }, 3, 7, 'end'), 18);
    assert.equal(placeIn({ from: 10, to: 18, exact: false }, 7, 7, 'start'), 18);
  });

  test('a choice has no blanks at its ends, and blanks alone are none', () => {
    assert.deepEqual(trimmed('a  word here', 1, 8), [3, 7]);
    assert.deepEqual(trimmed('a  word here', 8, 1), [3, 7]);
    assert.equal(trimmed('a  word', 1, 3), null);
  });
});

describe('margin bars', () => {
  test('stand side by side where they share a line', () => {
    assert.deepEqual(
      lanes([
        { start: 0, end: 100 },
        { start: 20, end: 40 },
        { start: 30, end: 60 },
        { start: 40, end: 50 },
      ]),
      [0, 1, 2, 1],
    );
  });

  test('no two in one lane share a line', () => {
    const bar = fc
      .tuple(fc.nat(50), fc.integer({ min: 1, max: 20 }))
      .map(([start, n]) => ({ start, end: start + n }));
    fc.assert(
      fc.property(fc.array(bar), (bars) => {
        const lane = lanes(bars);
        bars.forEach((a, i) => {
          bars.forEach((b, j) => {
            if (i < j && lane[i] === lane[j]) assert.ok(a.end <= b.start || b.end <= a.start);
          });
        });
      }),
    );
  });
});

describe('claims beside their words', () => {
  test('stand on the height of their words where there is room', () => {
    const { tops, toColumn } = aligned([0, 200, 500], [100, 100, 100]);
    assert.deepEqual(Array.from(tops), [0, 200, 500]);
    assert.equal(toColumn(350), 350);
  });

  test('are stacked where there is none, and the column is level with the reading line', () => {
    const { tops, toColumn } = aligned([0, 10, 20, 400], [100, 100, 100, 100]);
    assert.deepEqual(Array.from(tops), [0, 100, 200, 580]);
    assert.equal(toColumn(10), 100);
    assert.equal(toColumn(15), 150);
  });

  test('never lie on each other, and the column never runs back', () => {
    const claim = fc.tuple(fc.nat(300), fc.integer({ min: 10, max: 200 }));
    fc.assert(
      fc.property(fc.array(claim, { minLength: 1 }), (list) => {
        const words = list.map(([y]) => y).sort((a, b) => a - b);
        const sizes = list.map(([, size]) => size);
        const { tops, toColumn } = aligned(words, sizes);
        for (let i = 1; i < tops.length; i += 1) assert.ok(tops[i]! >= tops[i - 1]! + sizes[i - 1]!);
        let before = Number.NEGATIVE_INFINITY;
        for (let y = 0; y < 400; y += 7) {
          const now = toColumn(y);
          assert.ok(now >= before);
          before = now;
        }
      }),
    );
  });

  test('only those in the window are drawn', () => {
    assert.deepEqual(inWindow([0, 100, 200, 300], [100, 100, 100, 100], 150, 210), [1, 3]);
    assert.deepEqual(inWindow([0, 100], [100, 100], 500, 600), [2, 2]);
  });
});

describe('picking words by keys', () => {
  test('words keep what belongs to them', () => {
    const text = 'In 1930 the G.P.U. took Blumkin’s twenty-one letters.';
    assert.deepEqual(
      wordsOf(text).map(({ start, end }) => text.slice(start, end)),
      ['In', '1930', 'the', 'G.P.U.', 'took', 'Blumkin’s', 'twenty-one', 'letters'],
    );
  });

  test('the caret moves word by word, and Shift spans', () => {
    const words = wordsOf('one two three four');
    let caret = { anchor: 1, focus: 1 };
    caret = moved(caret, 'right', words.length, true);
    assert.deepEqual(caretRange(words, caret), [4, 13]);
    caret = moved(caret, 'left', words.length, false);
    assert.deepEqual(caretRange(words, caret), [4, 7]);
    caret = moved(caret, 'last', words.length, true);
    assert.deepEqual(caretRange(words, caret), [4, 18]);
    assert.equal(moved({ anchor: 3, focus: 3 }, 'right', 4, false).focus, 3);
    assert.equal(wordAt(words, 5), 1);
    assert.equal(wordAt(words, 99), 3);
  });
});

describe('finding', () => {
  const found = (text: string, words: string) =>
    find(folded(text), words).map(([start, end]) => text.slice(start, end));

  test('capitals, accents and line ends make no difference', () => {
    assert.deepEqual(found('Stalin, STALIN and\nStálin', 'stalin'), ['Stalin', 'STALIN', 'Stálin']);
    assert.deepEqual(found('the Third\nSection', 'third section'), ['Third\nSection']);
  });

  test('a letter that folds to several keeps its place', () => {
    assert.deepEqual(found('İzmir and İzmir', 'izmir'), ['İzmir', 'İzmir']);
  });

  test('nothing is found for nothing', () => {
    assert.deepEqual(found('text', '  '), []);
  });
});

describe('tables', () => {
  test('cells keep their places, quotes are no part of them', () => {
    const text = 'name,post\r\n"Okoro, A.",head\r\n\r\nLind,\r\n';
    const rows = tableRows(text, ',');
    assert.deepEqual(
      rows.map(({ row, cells }) => [
        row,
        cells.map((cell) => `${cell.column}=${text.slice(cell.start, cell.end)}`),
      ]),
      [
        [0, ['name=name', 'post=post']],
        [1, ['name=Okoro, A.', 'post=head']],
        [2, ['name=Lind']],
      ],
    );
  });

  test('which files are tables', () => {
    assert.equal(separatorOf('a/units.tsv'), '\t');
    assert.equal(separatorOf('persons.CSV'), ',');
    assert.equal(separatorOf('letter.txt'), null);
  });
});
