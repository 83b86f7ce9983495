import assert from 'node:assert/strict';
import { test } from 'node:test';
import { littleDocument, tempCase } from './support.ts';

test('the latest judgement on a claim decides what review says of it', (t) => {
  const theCase = tempCase(t);
  const document = littleDocument(
    theCase,
    'a.txt',
    'Anna Orlov headed the Salt Board. Pavel Reut headed the Salt Board.',
  );
  theCase.addDocument(document);
  const id = document.reading.claims[0]?.id ?? '';
  const judge = (decision: 'yes' | 'no' | 'unsure') =>
    theCase.addJudgement({
      subject: { kind: 'claim', id },
      decision,
      reason: `Because ${decision}.`,
      author: 'reader',
    });
  assert.equal(theCase.review(id), 'proposed');
  const first = judge('no');
  assert.equal(theCase.review(id), 'rejected');
  judge('unsure');
  assert.equal(theCase.review(id), 'unsure');
  const last = judge('yes');
  assert.equal(theCase.review(id), 'accepted');
  assert.equal(theCase.claim(id)?.review, 'accepted');
  assert.equal(theCase.judgements('claim', id).length, 3);
  assert.deepEqual(theCase.judgements()[0], first);
  assert.deepEqual(theCase.judgements('claim').at(-1), last);
  assert.match(last.at, /^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
  assert.deepEqual(theCase.counts().reviews, { proposed: 1, accepted: 1, rejected: 0, unsure: 0 });
  assert.deepEqual(
    [...theCase.claims({ review: 'accepted' })].map((claim) => claim.id),
    [id],
  );
});

test('that two are one is found from either of them', (t) => {
  const theCase = tempCase(t);
  theCase.addDocument(littleDocument(theCase, 'a.txt', 'Anna Orlov headed the Salt Board.'));
  theCase.addDocument(littleDocument(theCase, 'b.txt', 'A Orlov headed the Salt Board.'));
  const [a, b] = theCase.entities({ surname: 'orlov' }).map((entity) => entity.id);
  assert.ok(a && b);
  const same = theCase.addJudgement({
    subject: { kind: 'identity', a, b },
    decision: 'yes',
    reason: 'The same signature.',
    author: 'reader',
    at: '2026-11-22T12:00:00+01:00',
  });
  assert.equal(same.at, '2026-11-22T12:00:00+01:00');
  assert.deepEqual(theCase.judgements('identity', a), [same]);
  assert.deepEqual(theCase.judgements('identity', b), [same]);
  const of = (x: string, y: string) => () =>
    theCase.addJudgement({
      subject: { kind: 'identity', a: x, b: y },
      decision: 'no',
      reason: '',
      author: 'reader',
    });
  assert.throws(of(a, a), /one and the same already/);
  assert.throws(of(a, 'ent_none'), /no entity ent_none in the case/);
});

test('a named period of the case is kept once', (t) => {
  const theCase = tempCase(t);
  const period = { name: 'the salt war', edtf: '1911/1913', citation: 'a history of the Salt Board' };
  const added = theCase.addPeriod(period);
  assert.deepEqual(theCase.addPeriod(period), added);
  theCase.addPeriod({ ...period, edtf: '1910/1913' });
  assert.deepEqual(
    theCase.periods().map(({ edtf }) => edtf),
    ['1911/1913', '1910/1913'],
  );
});
