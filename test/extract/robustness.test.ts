/** Texts that are none: the extractor reads what it can, never throws, and stays linear in the length. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { patternsExtractor } from '../../src/extract/english/patterns-extractor.ts';
import { tokenize } from '../../src/extract/english/tokens.ts';

const read = (text: string) => patternsExtractor.read({ text, date: null, periods: [] });
const filled = (piece: string, length: number) =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

const STRANGE: Readonly<Record<string, string>> = {
  'nothing at all': '',
  'only white space': ' \n\t \r\n ',
  'only punctuation': filled('...,;:!?()[]—“”"\'', 8_000),
  'a word of eight thousand letters': filled('a', 8_000),
  'no sentence ends': filled('Marek Dolin said that the guard arrested Vera Stanek and ', 8_000),
  'all capitals': filled('MAREK DOLIN WAS ARRESTED BY THE BORDER GUARD. ', 8_000),
  'brackets that nest and never close': `${filled('Marek Dolin (', 5_000)} was shot`,
  'brackets that only close': filled('was shot) ', 5_000),
  dashes: filled('Marek Dolin — a man — ', 8_000),
  'quotation marks that never close': filled('“Marek said ', 8_000),
  'straight quotation marks': filled('"', 8_000),
  'a list of a thousand names': `They shot ${filled('Orlov, Petrov, ', 15_000)}and Sidorov.`,
  'a noun phrase without end': `The head ${filled('of the section ', 8_000)}died.`,
  'reported speech without end': filled('Dolin said that Stanek wrote that ', 8_000),
  'relative clauses without end': filled('the man who saw ', 8_000),
  'owners without end': filled("Dolin's brother's ", 8_000),
  'halves of surrogate pairs': filled('\ud800x ', 5_000),
  'control characters': filled('\u0000\u0007', 5_000),
  'invisible characters': filled('\u200d\u00ad', 5_000),
  emoji: filled('👩‍👩‍👧 shot 💥. ', 5_000),
  'line ends': filled('\n', 8_000),
};

describe('a text that is none', () => {
  for (const [name, text] of Object.entries(STRANGE)) {
    it(`is read without a complaint: ${name}`, () => {
      const { claims, sentences } = read(text);
      for (const { spans } of claims)
        for (const [start, end] of spans) assert.ok(0 <= start && start < end && end <= text.length);
      for (const [start, end] of sentences) assert.ok(start < end && end <= text.length);
    });
  }

  it('yields nothing where there is nothing', () => {
    assert.deepEqual(read(''), { sentences: [], entities: [], mentions: [], claims: [] });
    assert.deepEqual(read(STRANGE['only white space']!).claims, []);
    assert.deepEqual(read(STRANGE['only punctuation']!).claims, []);
  });

  it('may be any string', () => {
    const words = fc.constantFrom(
      'Marek Dolin',
      'who',
      'that',
      'said',
      'was',
      'shot',
      'arrested',
      'by',
      'the',
      'Border Guard',
      'head',
      'of',
      'and',
      ',',
      '.',
      ';',
      ':',
      '(',
      ')',
      '—',
      '“',
      '”',
      '"',
      "'s",
      'to',
      'not',
      'in 1951',
      'had',
      'to be',
      '\n\n',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (list) => {
        read(list.join(' '));
      }),
      { numRuns: 300, seed: 7 },
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        read(text);
      }),
      { numRuns: 200, seed: 7 },
    );
  });
});

describe('sentences', () => {
  it('never grow beyond what is read at once, and lose no word', () => {
    const text = filled('Marek Dolin said so and ', 30_000);
    const { sentences, tokens } = tokenize(text);
    assert.ok(Math.max(...sentences.map(({ tokens: [from, to] }) => to - from)) <= 300);
    assert.equal(tokens.map((token) => token.text).join(''), text.replaceAll(' ', ''));
    sentences.forEach(({ tokens: [from, to] }, i) => {
      assert.equal(from, sentences[i - 1]?.tokens[1] ?? 0);
      for (let at = from; at < to; at++) assert.equal(tokens[at]!.sentence, i);
    });
  });
});

describe('time taken', () => {
  /** A quadratic step would take sixteen times as long for four times the text. */
  const PIECES = [
    'He told him that the guard had shot Marek Dolin in 1951. ',
    'Marek Dolin said that the guard arrested Vera Stanek and ',
    'Colonel\n\n3 May 1911 - 4 June 1974\n\n',
    '“We shot him at dawn,” said Vera Stanek. ',
  ];
  for (const piece of PIECES) {
    it(`grows with the text, not with its square: ${JSON.stringify(piece)}`, () => {
      const time = (length: number) => {
        const text = filled(piece, length);
        const began = performance.now();
        read(text);
        return performance.now() - began;
      };
      time(8_000);
      const small = Math.min(time(8_000), time(8_000));
      const large = Math.min(time(32_000), time(32_000));
      assert.ok(large < 10 * small + 200, `${Math.round(small)} ms, then ${Math.round(large)} ms`);
    });
  }
});
