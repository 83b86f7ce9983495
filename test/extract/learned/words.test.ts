import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { CASE, caseOf } from '../../../src/extract/learned/case-class.ts';
import { repeatsOf } from '../../../src/extract/learned/repeats.ts';
import { plain, wordsOf } from '../../../src/extract/learned/words.ts';

const surfaces = (text: string, options = {}) =>
  wordsOf(text, options).map(({ start, end }) => text.slice(start, end));

describe('words of a text, as the trained extractor tags them', () => {
  it('are parted by white space, and marks are words of their own', () => {
    assert.deepEqual(surfaces("Maj.-Gen. O'Hara (5th Div.) said: “No”"), [
      ...['Maj', '.', '-', 'Gen', '.', 'O', "'", 'Hara', '(', '5th', 'Div', '.', ')', 'said', ':'],
      ...['“', 'No', '”'],
    ]);
  });

  it('keep signs of money and mathematics, other than those of ASCII, with their word', () => {
    assert.deepEqual(surfaces('€100 $100 x+y'), ['€100', '$', '100', 'x', '+', 'y']);
  });

  it('pass over control and zero-width characters, inside of a word and around it', () => {
    assert.deepEqual(surfaces('\ufeffcom\u00admander\u200b of\u200e \ufffd'), ['com\u00admander', 'of']);
    assert.equal(plain('Com\u00admander'), 'commander');
  });

  it('part at a form feed and at a line separator', () => {
    assert.deepEqual(surfaces('one\ftwo\u2028three\u0085four'), ['one', 'two', 'three', 'four']);
  });

  it('are looked up in lower case and without accents', () => {
    assert.equal(plain('Ramón'), 'ramon');
    assert.equal(plain('ÅNGSTRÖM'), 'angstrom');
    assert.equal(plain('İzmir'), 'izmir');
  });

  it('have CJK characters one by one', () => {
    assert.deepEqual(surfaces('第5旅 ok'), ['第', '5', '旅', 'ok']);
  });

  it('know their line, and which is the first of it', () => {
    const words = wordsOf('A b\n\n  c d');
    assert.deepEqual(
      words.map(({ line, first }) => `${line}${first ? '*' : ''}`),
      ['0*', '0', '2*', '2'],
    );
  });

  it('run on over single line ends where the text is wrapped', () => {
    const words = wordsOf('General Ivan\nPetrak said.\n\nHe left.', { wrapped: true });
    assert.equal(words[1]!.line, words[2]!.line);
    assert.equal(words[2]!.first, false);
    assert.notEqual(words[3]!.line, words.at(-2)!.line);
  });

  it('lie in order inside of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        let last = 0;
        for (const { start, end } of wordsOf(text)) {
          assert.ok(start >= last && end > start && end <= text.length);
          last = end;
        }
      }),
    );
  });
});

describe('the case of a word', () => {
  const cases: readonly (readonly [string, keyof typeof CASE])[] = [
    ['army', 'lower'],
    ['a', 'lower'],
    ['Army', 'capitalised'],
    ['Élise', 'capitalised'],
    ['GOC', 'allCapitals'],
    ['McKay', 'mixed'],
    ['iX', 'mixed'],
    ['J', 'singleCapital'],
    ['3', 'digits'],
    ['€100', 'digits'],
    ['5th', 'digitsAndLetters'],
    [',', 'mark'],
    ['€', 'mark'],
    ['旅', 'lower'],
    ['½', 'other'],
  ];
  for (const [word, name] of cases) {
    it(`${word} is ${name}`, () => assert.equal(caseOf(word), CASE[name]));
  }
});

describe('a word with a capital', () => {
  it('is new, or was there in the same line, in an earlier one, or often', () => {
    const text = 'Berg met Al and BERG\nBerg left\nBerg, berg\nBërg';
    const words = wordsOf(text);
    const surfaces = words.map(({ start, end }) => text.slice(start, end));
    assert.deepEqual(
      repeatsOf(words, surfaces).map((number, i) => `${surfaces[i]} ${number}`),
      [
        ...['Berg 1', 'met 0', 'Al 0', 'and 0', 'BERG 2', 'Berg 3', 'left 0'],
        ...['Berg 4', ', 0', 'berg 0', 'Bërg 4'],
      ],
    );
  });
});
