import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { analyse } from '../../../src/extract/english/analyse.ts';
import { attributedIn } from '../../../src/extract/english/voices/attributed.ts';
import { readAttributions } from '../../../src/extract/english/voices/attributions.ts';
import { quotationsIn } from '../../../src/extract/english/voices/quotations.ts';

const speech = (text: string): string[] => quotationsIn(text).map(([start, end]) => text.slice(start, end));

/** Each quotation with the words for who speaks. */
function spoken(text: string): (readonly [quote: string, speaker: string | null])[] {
  const analysis = analyse({ text, date: null, periods: [] });
  return readAttributions(analysis).quotes.map(({ range, speaker }) => [
    text.slice(...range),
    speaker &&
      analysis.tokens
        .slice(speaker.phrase.from, speaker.phrase.to)
        .map((token) => token.text)
        .join(' '),
  ]);
}

/** Source, content and whether the source asserts it. */
function attributed(text: string): (readonly [source: string, content: string, sign: string])[] {
  const analysis = analyse({ text, date: null, periods: [] });
  return attributedIn(analysis, readAttributions(analysis)).map(({ source, content, negative }) => [
    text.slice(...source),
    text.slice(...content),
    negative ? '-' : '+',
  ]);
}

describe('a quotation', () => {
  for (const text of [
    '“They shot him in the yard.”',
    '"They shot him in the yard."',
    '«They shot him in the yard.»',
    '»They shot him in the yard.«',
    '„They shot him in the yard.“',
    '‘They shot him in the yard.’',
  ])
    it(`stands between these marks: ${text[0]}…${text.at(-1)}`, () =>
      assert.deepEqual(speech(`Torv said: ${text} He left.`), [text]));

  it('may be one word that is said', () =>
    assert.deepEqual(speech('“No,” said Torv. “Never.”'), ['“No,”', '“Never.”']));

  it('is no word held at arm’s length', () =>
    assert.deepEqual(speech('The “rebels” were clerks, and the "camp" was a school.'), []));

  it('opens a line with a dash where a text has no other marks', () =>
    assert.deepEqual(speech('— Who is there? asked Torv.\n— The guard, said Dolin.\n— Come in.\n'), [
      '— Who is there?',
      '— The guard,',
      '— Come in.',
    ]));
});

describe('who speaks', () => {
  it('is the same over paragraphs that open with a mark and are not closed', () =>
    assert.deepEqual(
      spoken('Torv said, “They came at night and took the list.\n\n“They burned it in the yard.”').map(
        ([, speaker]) => speaker,
      ),
      ['Torv', 'Torv'],
    ));

  it('is the same in one paragraph', () =>
    assert.deepEqual(
      spoken('“They came at night,” said Torv. “They burned the list in the yard.”').map(
        ([, speaker]) => speaker,
      ),
      ['Torv', 'Torv'],
    ));

  it('takes turns in a dialogue', () =>
    assert.deepEqual(
      spoken(
        '“Where is the list?” asked Torv.\n\n“I burned it,” said Dolin.\n\n“All of it?” asked Torv.\n\n“All of it, in the yard.”\n\n“Then go.”',
      ).map(([, speaker]) => speaker),
      ['Torv', 'Dolin', 'Torv', 'Dolin', 'Torv'],
    ));
});

describe('an attribution', () => {
  for (const [text, expected] of [
    ['Torv said that the guards fled.', ['Torv said', 'that the guards fled.', '+']],
    ['Torv did not say that the guards fled.', ['Torv did not say', 'that the guards fled.', '-']],
    ['Nobody believed that the guards fled.', ['Nobody believed', 'that the guards fled.', '-']],
    ['Torv denied that the guards fled.', ['Torv denied', 'that the guards fled.', '-']],
    ['The letters show that the guards fled.', ['The letters show', 'that the guards fled.', '+']],
    ['Torv told Dolin the guards had fled.', ['Torv told Dolin', 'the guards had fled.', '+']],
    ['Dolin asked if the guards had fled.', ['Dolin asked', 'if the guards had fled.', '+']],
    ['According to Torv, the guards fled.', ['According to Torv', ', the guards fled.', '+']],
  ] as const)
    it(`has a source, a content and a sign: ${text}`, () => assert.deepEqual(attributed(text), [expected]));

  it('is told between commas, before or behind its subject', () =>
    assert.deepEqual(
      attributed('The guards, said Torv, had fled.').map(([source]) => source.replace(/[,\s]+$/, '')),
      ['said Torv'],
    ));

  it('nests three deep', () =>
    assert.deepEqual(
      attributed('Torv said the court doubted that the army believed the reports were true.').map(
        ([source, , sign]) => [source, sign],
      ),
      [
        ['Torv said', '+'],
        ['the court doubted', '-'],
        ['that the army believed', '+'],
      ],
    ));
});
