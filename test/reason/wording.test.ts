import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CLAIM_KINDS, KINDS } from '../../src/model/kinds.ts';
import { onWhoseWord, sentence } from '../../src/reason/wording.ts';
import { eventAt, stateDuring } from '../../src/time/when-from-edtf.ts';
import { type ClaimWords, EvidenceBuilder } from '../support/evidence-builder.ts';

function says(words: ClaimWords): string {
  const b = new EvidenceBuilder();
  b.claim(words);
  const [claim] = b.claims;
  assert.ok(claim);
  return sentence(claim, b.sources);
}

const head: ClaimWords = {
  in: 'a.txt',
  kind: 'posting',
  type: 'head',
  args: { person: 'Person:Okoro', organization: 'Organization:Harbour Board', role: 'chairman' },
};

describe('a claim as a sentence', () => {
  it('begins with its voice and ends with the time as worded', () => {
    assert.equal(
      says({ ...head, when: stateDuring('1930', 'in 1930') }),
      'According to a.txt, Okoro is head (“chairman”) of Harbour Board, “in 1930” (1930).',
    );
  });

  it('names the publications that the author cites, each once, and counts them where there are many', () => {
    const citing = (...publications: (string | null)[]): string =>
      says({
        ...head,
        citations: publications.map((publication, i) => ({
          key: String(i),
          title: null,
          publication,
          published: null,
          url: null,
          parts: ['person'],
        })),
      }).replace(/, Okoro is head.*/, '');
    assert.equal(citing('The Post'), 'According to the author of a.txt, citing The Post');
    assert.equal(
      citing('The Post', 'The Star', 'The Post'),
      'According to the author of a.txt, citing The Post and The Star',
    );
    assert.equal(
      citing('A', 'B', 'C', 'D', 'E'),
      'According to the author of a.txt, citing A, B, C and 2 other publications',
    );
    assert.equal(citing(null), 'According to the author of a.txt, citing a source');
    assert.equal(citing(null, null), 'According to the author of a.txt, citing 2 sources');
  });

  it('says what a unit is, where it has a site and where it operates', () => {
    const of = 'Organization:5 Harbour Brigade';
    const attribute = (type: string, value?: string): string =>
      says({ in: 'a.csv', kind: 'attribute', type, args: { of, ...(value ? { value } : {}) } });
    assert.match(attribute('existence'), /, 5 Harbour Brigade exists\.$/);
    assert.match(attribute('classification', 'Army'), /, 5 Harbour Brigade is of the class Army\.$/);
    assert.match(attribute('site', 'Place:Portown'), /, 5 Harbour Brigade has a site at Portown\.$/);
    assert.match(
      attribute('area-of-operations', 'Place:Eastbay'),
      /, 5 Harbour Brigade operates in Eastbay\.$/,
    );
  });

  it('names the voice inside the voice, and what the outer one does with it', () => {
    assert.match(
      says({ ...head, voices: ['author/reported', 'Person:Lind'] }),
      /^According to a\.txt, Lind says: Okoro is head/,
    );
    assert.match(
      says({ ...head, voices: ['author/doubted', 'Person:Lind'] }),
      /^According to a\.txt, who doubts it, Lind says: /,
    );
    assert.match(
      says({ ...head, voices: ['author/reported', 'it is said'] }),
      /^According to a\.txt, with the words “it is said”: /,
    );
    assert.match(
      says({ ...head, voices: ['author/reported', 'Person:Lind/reported', 'Person:Abel'] }),
      /^According to a\.txt, Lind passes on, Abel says: /,
    );
  });

  it('keeps apart what is supposed, predicted, ordered and asked', () => {
    for (const [stance, words] of [
      ['supposed', 'it is supposed that'],
      ['predicted', 'it is predicted that'],
      ['ordered', 'it was ordered that'],
      ['asked', 'it is asked whether'],
    ] as const) {
      assert.ok(
        says({ ...head, voices: [`author/${stance}`] }).startsWith(`According to a.txt, ${words} Okoro`),
      );
    }
  });

  it('says of a passive without a perpetrator nothing of one, and of a deed without a victim nothing of one', () => {
    assert.equal(
      says({
        in: 'a.txt',
        kind: 'act',
        type: 'arrest',
        args: { victim: 'Person:Sorin' },
        when: eventAt('1929', 'in 1929'),
      }),
      'According to a.txt, Sorin was arrested, “in 1929” (1929).',
    );
    assert.equal(
      says({
        in: 'a.txt',
        kind: 'act',
        type: 'attack',
        args: { perpetrator: 'Person:Lind', instrument: 'a grenade' },
      }),
      'According to a.txt, there was an attack by Lind with a grenade.',
    );
    assert.match(
      says({ in: 'a.txt', kind: 'act', type: 'execution', polarity: '-', args: { victim: 'Person:Sorin' } }),
      /^According to a\.txt, it is not so that Sorin was executed/,
    );
  });

  it('is a whole sentence for every kind and type, also without arguments', () => {
    for (const kind of CLAIM_KINDS) {
      const types: readonly (string | null)[] = KINDS[kind].types.length > 0 ? KINDS[kind].types : [null];
      for (const type of types) {
        const full = Object.fromEntries(
          KINDS[kind].args.map((argument) => [argument, `Person:${argument}er`]),
        );
        for (const args of [full, {}]) {
          const words = says({ in: 'a.txt', kind, type, args });
          assert.match(words, /^According to a\.txt, .+\.$/);
          assert.doesNotMatch(words, /undefined|null| {2}|claim:/, words);
        }
      }
    }
  });
});

describe('on whose word', () => {
  it('names each source once, and the voice inside it', () => {
    const b = new EvidenceBuilder();
    b.claim(head);
    b.claim(head);
    b.claim({ ...head, in: 'b.txt', voices: ['author/reported', 'Person:Lind'] });
    assert.equal(onWhoseWord(b.claims, b.sources), 'a.txt and Lind in b.txt');
  });
});
