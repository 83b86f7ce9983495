import assert from 'node:assert/strict';
import { test } from 'node:test';
import { JudgedMeanwhile } from '../../src/store/case.ts';
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

test('a withdrawn judgement leaves a claim as if nobody had judged it, and stays in the log', (t) => {
  const theCase = tempCase(t);
  const document = littleDocument(theCase, 'a.txt', 'Anna Orlov headed the Salt Board.');
  theCase.addDocument(document);
  const id = document.reading.claims[0]?.id ?? '';
  const subject = { kind: 'claim', id } as const;
  const rejected = theCase.addJudgement({ subject, decision: 'no', reason: 'Misread.', author: 'reader' });
  const opened = theCase.addJudgement({ subject, decision: 'open', reason: 'Too early.', author: 'reader' });
  assert.equal(theCase.review(id), 'proposed');
  assert.equal(theCase.decision('claim', id), undefined);
  assert.deepEqual(theCase.judgements('claim', id), [rejected, opened]);
  assert.deepEqual(theCase.latestJudgement(subject), opened);
  assert.deepEqual([...theCase.latestJudgements('claim', [id])], [[id, opened]]);
  assert.deepEqual(theCase.verify(), []);
  theCase.rebuild();
  assert.equal(theCase.review(id), 'proposed');
});

test('who judges against what they saw overwrites nobody unseen', (t) => {
  const theCase = tempCase(t);
  const document = littleDocument(theCase, 'a.txt', 'Anna Orlov headed the Salt Board.');
  theCase.addDocument(document);
  const id = document.reading.claims[0]?.id ?? '';
  const judge = (decision: 'yes' | 'no' | 'open', author: string, seen: string | null) =>
    theCase.addJudgement({ subject: { kind: 'claim', id }, decision, reason: 'Read.', author }, { seen });
  const first = judge('yes', 'one', null);
  const records = theCase.logSize();
  assert.throws(
    () => judge('no', 'two', null),
    (error) => error instanceof JudgedMeanwhile && error.latest.id === first.id,
  );
  assert.equal(theCase.logSize(), records);
  assert.equal(theCase.review(id), 'accepted');
  judge('no', 'two', first.id);
  assert.throws(() => judge('open', 'one', first.id), JudgedMeanwhile);
  const [, second] = theCase.judgements('claim', id);
  judge('open', 'two', second?.id ?? '');
  // To have seen none is to have seen that it stands open.
  judge('yes', 'three', null);
  assert.equal(theCase.review(id), 'accepted');
});

test('of a pair the latest judgement is the same from either side', (t) => {
  const theCase = tempCase(t);
  theCase.addDocument(littleDocument(theCase, 'a.txt', 'Anna Orlov headed the Salt Board.'));
  theCase.addDocument(littleDocument(theCase, 'b.txt', 'A Orlov headed the Salt Board.'));
  const [a = '', b = ''] = theCase.entities({ surname: 'orlov' }).map((entity) => entity.id);
  const judge = (x: string, y: string, seen: string | null) =>
    theCase.addJudgement(
      { subject: { kind: 'identity', a: x, b: y }, decision: 'yes', reason: 'One hand.', author: 'reader' },
      { seen },
    );
  const first = judge(a, b, null);
  assert.deepEqual(theCase.latestJudgement({ kind: 'identity', a: b, b: a }), first);
  assert.equal(theCase.latestJudgement({ kind: 'origin', a, b }), undefined);
  assert.throws(() => judge(b, a, null), JudgedMeanwhile);
  judge(b, a, first.id);
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

test('many decisions are one step: what somebody else judged is left alone, and a fault leaves nothing', (t) => {
  const theCase = tempCase(t);
  const document = littleDocument(
    theCase,
    'a.txt',
    'Anna Orlov headed the Salt Board. Pavel Reut headed the Salt Board.',
  );
  theCase.addDocument(document);
  const [first, second] = document.reading.claims.map(({ id }) => id) as [string, string];
  const yes = (id: string, seen: string | null) =>
    ({ subject: { kind: 'claim', id }, decision: 'yes', reason: 'Read.', author: 'reader', seen }) as const;
  assert.throws(() => theCase.addJudgements([yes(first, null), yes('clm_none', null)]), /no claim clm_none/);
  assert.equal(theCase.judgements().length, 0);
  const { done } = theCase.addJudgements([yes(first, null)]);
  const again = theCase.addJudgements([yes(first, null), yes(second, null), yes(second, null)]);
  assert.deepEqual(
    again.done.map(({ subject }) => 'id' in subject && subject.id),
    [second],
  );
  // A claim that stands twice in the list is judged once.
  assert.deepEqual(again.conflicts, [done[0], again.done[0]]);
  assert.deepEqual(theCase.counts().reviews, { proposed: 0, accepted: 2, rejected: 0, unsure: 0 });
  assert.deepEqual(theCase.verify(), []);
  theCase.rebuild();
  assert.equal(theCase.review(second), 'accepted');
});
