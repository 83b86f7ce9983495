/** The claims of a source without their face: order, filter, progress, forms, what the address holds. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { ClaimView } from '../../src/http/schemas/claim.ts';
import { MENTION_TYPES } from '../../src/model/entity.ts';
import { KINDS } from '../../src/model/kinds.ts';
import {
  arrange,
  correctionsOf,
  type Filter,
  NO_FILTER,
  neighbour,
  progress,
  progressWords,
  rejudged,
} from '../../src/web/source/arrange.ts';
import { blank, draftOf, newClaim, problems, withFiller, withKind } from '../../src/web/source/draft.ts';
import { CLAIM_LETTERS, KIND_WORDS, MENTION_LETTERS } from '../../src/web/source/letters.ts';
import { filterOf, filterParams } from '../../src/web/source/state.ts';

/** A claim of the kind whose words stand there. */
function claim(id: string, start: number, more: Partial<ClaimView> = {}): ClaimView {
  return {
    id,
    source: 'src_a',
    path: 'a.txt',
    kind: 'act',
    type: 'arrest',
    aspect: 'holds',
    basis: null,
    sentence: 'According to a.txt, Okoro was arrested.',
    accordingTo: 'According to a.txt, ',
    statement: 'Okoro was arrested',
    args: {
      victim: [{ name: 'Okoro', entity: 'ent_o', claim: null, range: [start, start + 5] }],
    },
    where: [],
    when: { edtf: null, text: null, start: [null, null], end: [null, null] },
    quantity: null,
    voices: [{ name: 'author', entity: null, stance: 'asserted' }],
    polarity: '+',
    certainty: null,
    spans: [
      {
        source: 'src_a',
        path: 'a.txt',
        start,
        end: start + 10,
        quote: '',
        prefix: '',
        suffix: '',
        place: null,
      },
    ],
    cues: [],
    by: ['patterns-en@3'],
    patterns: [],
    current: true,
    review: 'proposed',
    confidence: { right: 0.6, words: '', calibration: '' },
    judged: null,
    ...more,
  };
}
const judged = (
  decision: 'yes' | 'no' | 'unsure' | 'open',
  reason = '',
): NonNullable<ClaimView['judged']> => ({
  id: 'jdg_1',
  subject: { kind: 'claim', id: 'x' },
  decision,
  reason,
  author: 'Ama',
  at: '2026-11-22T20:00:00Z',
});
const order = (...args: Parameters<typeof arrange>) =>
  arrange(...args).map(({ claim: { id }, under }) => (under === null ? id : `${id} ${under.as} ${under.id}`));
const denial = (id: string, start: number, of: string) =>
  claim(id, start, {
    kind: 'denial',
    args: { claims: [{ name: '', entity: null, claim: of, range: null }] },
  });

describe('the order of claims', () => {
  test('is that of their words; a denial stands under what it denies', () => {
    assert.deepEqual(order([claim('c', 30), claim('a', 0), denial('d', 50, 'a'), claim('b', 10)]), [
      'a',
      'd denies a',
      'b',
      'c',
    ]);
  });

  test('keeps a denial whose claim is filtered away, and two that deny each other', () => {
    const acts: Filter = { ...NO_FILTER, kinds: new Set(['denial']) };
    assert.deepEqual(order([claim('a', 0), denial('d', 50, 'a')], acts), ['d']);
    assert.deepEqual(order([denial('x', 0, 'y'), denial('y', 10, 'x')]).length, 2);
  });

  test('a correction stands under what it corrects, which its rejection names', () => {
    const old = claim('clm_old', 20, {
      review: 'rejected',
      judged: judged('no', 'corrected by clm_new: as worded'),
    });
    const made = claim('clm_new', 5, {
      by: ['person'],
      confidence: null,
      review: 'accepted',
      judged: judged('yes'),
    });
    const all = [old, made, claim('clm_z', 0)];
    assert.deepEqual([...correctionsOf(all)], [['clm_new', 'clm_old']]);
    assert.deepEqual(order(all, NO_FILTER, correctionsOf(all)), [
      'clm_z',
      'clm_old',
      'clm_new corrects clm_old',
    ]);
  });

  test('what the latest reading proposes no longer stays where a person judged it', () => {
    assert.deepEqual(
      order([
        claim('gone', 0, { current: false }),
        claim('kept', 10, { current: false, review: 'accepted', judged: judged('yes') }),
      ]),
      ['kept'],
    );
  });

  test('a judgement changes one row and leaves the others as they are', () => {
    const before = [claim('a', 0), claim('b', 10)];
    const rows = arrange(before);
    const now = [before[0]!, { ...before[1]!, review: 'accepted' as const, judged: judged('yes') }];
    const next = rejudged(rows, before, now, NO_FILTER);
    assert.equal(next?.[0], rows[0]);
    assert.equal(next?.[1]?.claim.review, 'accepted');
    assert.equal(rejudged(rows, before, now, { ...NO_FILTER, reviews: new Set(['proposed']) }), null);
    assert.equal(rejudged(rows, before, [now[0]!], NO_FILTER), null);
  });
});

describe('filters', () => {
  test('by kind, review and confidence; a person’s claim has none and passes', () => {
    const all = [
      claim('a', 0, { confidence: { right: 0.42, words: '', calibration: '' } }),
      claim('b', 1, { review: 'unsure', judged: judged('unsure') }),
      claim('c', 2, { confidence: null, by: ['person'] }),
    ];
    assert.deepEqual(order(all, { ...NO_FILTER, sure: 6 }), ['b', 'c']);
    assert.deepEqual(order(all, { ...NO_FILTER, reviews: new Set(['unsure']) }), ['b']);
  });

  test('stand in the address and come back from it', () => {
    const filter: Filter = { kinds: new Set(['act', 'posting']), reviews: new Set(['proposed']), sure: 6 };
    const query = filterParams(new URLSearchParams('claim=clm_a'), filter);
    assert.equal(query.get('claim'), 'clm_a');
    assert.deepEqual(filterOf(query), filter);
    assert.equal(filterParams(query, NO_FILTER).toString(), 'claim=clm_a');
    assert.equal(filterOf(new URLSearchParams('sure=nonsense')).sure, 0);
  });
});

describe('progress', () => {
  test('never looks like a result', () => {
    assert.equal(progressWords(progress([claim('a', 0), claim('b', 1)])), '2 proposed, none reviewed');
    assert.equal(
      progressWords(progress([claim('a', 0, { review: 'rejected', judged: judged('no') }), claim('b', 1)])),
      '1 of 2 judged',
    );
    assert.equal(progressWords(progress([])), 'No claims proposed');
  });

  test('next and before stop at the ends', () => {
    assert.equal(neighbour(['a', 'b'], null, 1), 'a');
    assert.equal(neighbour(['a', 'b'], 'a', 1), 'b');
    assert.equal(neighbour(['a', 'b'], 'b', 1), 'b');
    assert.equal(neighbour([], null, 1), null);
  });
});

describe('the form of a claim', () => {
  test('a correction begins with all that the claim says, and says what was seen', () => {
    const draft = draftOf(claim('clm_a', 3, { judged: judged('unsure'), review: 'unsure' }));
    const sent = newClaim(draft);
    assert.equal(sent.corrects, 'clm_a');
    assert.equal(sent.seen, 'jdg_1');
    assert.deepEqual(sent.args['victim'], [{ name: 'Okoro', entity: 'ent_o', range: [3, 8] }]);
    assert.deepEqual(sent.spans, [[3, 13]]);
    assert.equal(sent.when, null);
  });

  test('another kind keeps the arguments that it has too', () => {
    const draft = withFiller(blank('src_a', 'posting', [[0, 5]], KINDS), 'person', {
      name: 'Okoro',
      entity: null,
      range: [0, 5],
      claim: null,
    });
    assert.deepEqual(Object.keys(withKind(draft, 'membership', KINDS).args), ['person']);
    assert.deepEqual(Object.keys(withKind(draft, 'act', KINDS).args), []);
    assert.equal(withKind(draft, 'denial', KINDS).type, null);
  });

  test('what is missing is said in sentences', () => {
    const draft = blank('src_a', 'act', [], KINDS);
    assert.equal(problems(draft, KINDS).length, 2);
    assert.deepEqual(
      problems(
        {
          ...draft,
          spans: [[0, 4]],
          where: [],
          args: { victim: [{ name: 'x', entity: null, range: null, claim: null }] },
        },
        KINDS,
      ),
      [],
    );
  });
});

test('every kind of claim and of mark has a letter and words of its own', () => {
  assert.deepEqual(new Set(Object.values(CLAIM_LETTERS)), new Set(Object.keys(KINDS)));
  assert.deepEqual(new Set(Object.keys(KIND_WORDS)), new Set(Object.keys(KINDS)));
  assert.deepEqual(new Set(Object.values(MENTION_LETTERS)), new Set(MENTION_TYPES));
});
