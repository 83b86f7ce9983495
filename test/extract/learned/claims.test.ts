import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { patternsExtractor } from '../../../src/extract/english/patterns-extractor.ts';
import type { ReadClaim } from '../../../src/extract/extractor.ts';
import { type MarkedText, markedText } from '../../support/marked-text.ts';

const read = ({ text, marks }: MarkedText) =>
  patternsExtractor.read({ text, date: null, periods: [], marks });

/** "kind type aspect: argument=name … | voices (proposers)" */
function told({ claims }: { readonly claims: readonly ReadClaim[] }): string[] {
  return claims
    .filter(({ kind }) => kind !== 'communication')
    .map(({ kind, type, aspect, args, voices, by }) => {
      const fillers = Object.entries(args)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, list]) => `${name}=${list.map((each) => each.name).join('+')}`);
      const who = voices.map(({ name }) => name).join('>');
      return `${kind} ${type} ${aspect}: ${fillers.join(' ')} | ${who} (${by?.join(', ') ?? 'patterns'})`;
    });
}

describe('a post that both see', () => {
  const both = markedText(
    '[[Col.|Rank r]] [[Anton Berg|Person p]], [[commander|Role c]] of the [[5th Brigade|Organization o]], refused.',
    ['has_rank p r', 'has_role p c', 'is_posted p o'],
  );

  it('is one claim that names both', () => {
    assert.deepEqual(told(read(both)), [
      'posting head holds: organization=5th Brigade person=Anton Berg rank=Col. role=commander | author (patterns-en@4, encoder-test@1)',
    ]);
  });

  it('takes the organ that only the model saw, and its words', () => {
    const reading = read(
      markedText(
        'At the [[Salt Works Guard|Organization o]], quiet as ever, the [[overseer|Role c]] was [[Anton Berg|Person p]].',
        ['has_role p c', 'is_posted p o'],
      ),
    );
    assert.match(
      told(reading).join('\n'),
      /organization=Salt Works Guard person=Anton Berg role=overseer \| author \(patterns-en@4, encoder-test@1\)/,
    );
    assert.equal(reading.claims.length, 1);
  });
});

describe('a post that only the model sees', () => {
  it('is a claim of the model, with the voice and the time of its clause', () => {
    const reading = read(
      markedText(
        'The witness said that in 1931 [[Anton Berg|Person p]], the [[Guard|Organization g]] [[whip|Role b]], slept there.',
        ['has_role p b', 'is_posted p g'],
      ),
    );
    const claim = reading.claims.find(({ kind, by }) => kind === 'posting' && by?.length === 1)!;
    assert.deepEqual(told({ claims: [claim] }), [
      'posting other holds: organization=Guard person=Anton Berg role=whip | author>the witness (encoder-test@1)',
    ]);
    assert.equal(claim.when.text, 'in 1931');
    assert.deepEqual(claim.patterns, ['learned.posting']);
  });

  it('ends, begins or is past as the model says', () => {
    const reading = read(
      markedText('[[Anton Berg|Person p]], until 1931 the [[Guard|Organization g]] [[boss|Role b]], slept.', [
        'has_role p b',
        'is_posted p g',
        'former p b',
      ]),
    );
    assert.match(
      told(reading).join('\n'),
      /^posting head former: organization=Guard person=Anton Berg role=boss/m,
    );
  });

  it('keeps the words of each sentence where it is told in two', () => {
    const { text, marks } = markedText(
      'They saw [[Anton Berg|Person p]] there. Nobody but this [[overseer|Role b]] of the [[Guard|Organization g]] had a key.',
      ['has_role p b', 'is_posted p g'],
    );
    const { claims } = read({ text, marks });
    const claim = claims.find(({ by }) => by?.includes('encoder-test@1'))!;
    assert.deepEqual(
      claim.spans.map((span) => text.slice(...span)),
      ['Anton Berg', 'overseer of the Guard'],
    );
  });

  it('gives each of two posts the organ beside it', () => {
    const reading = read(
      markedText(
        '[[Anton Berg|Person p]], that old [[overseer|Role a]] of the [[Guard|Organization g]] and [[paymaster|Role b]] of the [[Salt Works|Organization s]], slept.',
        ['has_role p a', 'has_role p b', 'is_posted p g', 'is_posted p s'],
      ),
    );
    const lines = told(reading).join('\n');
    assert.match(lines, /organization=Guard person=Anton Berg role=overseer/);
    assert.match(lines, /organization=Salt Works person=Anton Berg role=paymaster/);
  });
});

describe('links that the model sees', () => {
  it('become claims of command, structure and membership', () => {
    assert.deepEqual(
      told(
        read(
          markedText(
            'The [[Third Section|Organization a]] was one of the offices of the [[Salt Directorate|Organization b]].',
            ['part_of a b'],
          ),
        ),
      ),
      ['structure part-of holds: part=Third Section whole=Salt Directorate | author (encoder-test@1)'],
    );
  });

  it('are one claim with that of a pattern', () => {
    assert.deepEqual(
      told(read(markedText('[[Anton Berg|Person p]] obeyed [[Ivan Petrak|Person q]].', ['answers_to p q']))),
      [
        'command command holds: subordinate=Anton Berg superior=Ivan Petrak | author (patterns-en@4, encoder-test@1)',
      ],
    );
  });
});

describe('names that the model marks', () => {
  it('have an acronym in brackets as another name of the same', () => {
    const { entities } = read(
      markedText(
        'The [[State Salt Bureau|Organization a]] ([[SSB|Organization b]]) sent [[Anton Berg|Person p]] as its [[head|Role h]].',
        ['is_posted p a', 'has_role p h', 'alias a b'],
      ),
    );
    const bureau = entities.find(({ name }) => name === 'State Salt Bureau');
    assert.deepEqual(
      bureau?.aliases.filter((alias) => alias !== 'its'),
      ['SSB'],
    );
  });
});

it('a text that no model read gives what the patterns give', () => {
  const { text } = markedText('[[Anton Berg|Person p]] obeyed [[Ivan Petrak|Person q]].', []);
  assert.deepEqual(
    patternsExtractor.read({ text, date: null, periods: [], marks: null }),
    patternsExtractor.read({ text, date: null, periods: [] }),
  );
});

describe('a name that the model cuts, or ties to the wrong words', () => {
  const postings = (text: string, relations: readonly string[]): string[] =>
    told(read(markedText(text, relations))).filter((claim) => claim.includes('(encoder-test'));

  it('makes no organ of the first words of one', () => {
    assert.deepEqual(
      postings(
        'They mourned [[Royal Torvian|Organization o]] Air Force [[lieutenant|Rank r]] [[Anton Berg|Person p]].',
        ['has_rank p r', 'is_posted p o'],
      ),
      [],
    );
  });

  it('makes no organ of a number', () => {
    assert.deepEqual(
      postings('At least [[10|Organization n]] [[Torvian Rangers|Organization o]] fell.', ['part_of n o']),
      [],
    );
  });

  it('gives no post to somebody who has a nearer one', () => {
    assert.ok(
      !postings('The [[warden|Role w]] met Chairman [[Anton Berg|Person p]] in Karsk.', [
        'has_role p w',
      ]).some((claim) => claim.includes('role=warden')),
    );
  });

  it('gives no rank to a place that is named after an officer', () => {
    assert.deepEqual(
      postings('He toured the [[Colonel|Rank r]] [[Anton Berg|Person p]] range.', ['has_rank p r']),
      [],
    );
  });
});
