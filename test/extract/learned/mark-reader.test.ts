import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { patternsExtractor } from '../../../src/extract/english/patterns-extractor.ts';
import { MarkReader } from '../../../src/extract/learned/mark-reader.ts';
import type { TokenModel } from '../../../src/extract/learned/token-model.ts';
import { TINY_VOCABULARY, tinyDescription } from '../../support/tiny-model.ts';

const COLUMNS = 11 + 11 + 15;

/** A model that marks at random, the same for the same pieces. */
const wild: TokenModel = {
  run: async ({ inputIds }) => {
    let seed = inputIds.reduce((sum, id, i) => (sum * 31 + id + i) % 65_521, 7);
    const next = () => {
      seed = (seed * 75 + 74) % 65_537;
      return seed / 6_554;
    };
    return {
      tags: Float32Array.from({ length: inputIds.length * COLUMNS }, next),
      pairs: Float32Array.from({ length: inputIds.length * 4 }, next),
    };
  },
};
const reader = new MarkReader(tinyDescription(), `${TINY_VOCABULARY.join('\n')}\n`, wild);

const words = fc.constantFrom(
  ...[
    'Colonel',
    'Petrak',
    'of',
    'the',
    'Guard',
    '(',
    ')',
    'SKW',
    ',',
    '.',
    '-',
    '’',
    "O'",
    '\n',
    '5th',
    'K.C.',
  ],
  ...[
    '\u200b',
    '\u202e',
    '\u0301',
    '🙂',
    '旅',
    '\ud800',
    '€',
    'was',
    'ARMY',
    '1931',
    '“',
    '\f',
    'x'.repeat(120),
  ],
);
const texts = fc
  .array(fc.tuple(words, fc.constantFrom('', ' ', '  ')), { maxLength: 60 })
  .map((parts) => parts.flat().join(''));

it('whatever a model marks in whatever text, marks lie inside of it, in order, without marks at their begin', async () => {
  await fc.assert(
    fc.asyncProperty(texts, async (text) => {
      const { heads } = await reader.read(text);
      for (const [name, { mentions, relations }] of Object.entries(heads)) {
        let last = 0;
        for (const { range } of mentions) {
          assert.ok(range[0] >= last && range[1] > range[0] && range[1] <= text.length, name);
          assert.ok(!/^[.,;:’'“-]/.test(text.slice(...range)));
          assert.ok(!text.slice(...range).includes('\n'));
          last = range[1];
        }
        for (const { head, tail } of relations) assert.ok(mentions[head] && mentions[tail] && head !== tail);
      }
    }),
    { numRuns: 200 },
  );
});

it('and the English extractor reads with them, every range inside of the text', async () => {
  await fc.assert(
    fc.asyncProperty(texts, async (text) => {
      const marks = await reader.read(text);
      const { claims, mentions } = patternsExtractor.read({ text, date: null, periods: [], marks });
      const ranges = [
        ...mentions.map(({ range }) => range),
        ...claims.flatMap(({ spans, args }) => [
          ...spans,
          ...Object.values(args).flatMap((list) => list.flatMap(({ range }) => (range ? [range] : []))),
        ]),
      ];
      for (const [start, end] of ranges) assert.ok(0 <= start && start < end && end <= text.length);
    }),
    { numRuns: 25 },
  );
});

it('an empty text has no marks', async () => {
  const { heads } = await reader.read('');
  assert.ok(Object.values(heads).every(({ mentions }) => mentions.length === 0));
});
