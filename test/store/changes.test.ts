import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openCase } from '../../src/store/case.ts';
import { littleDocument, tempCase } from './support.ts';

const TEXT = 'Anna Orlov headed the Salt Board. Pavel Reut headed the Salt Board.';

test('what was recorded since is told with what it is about, and where to go on', (t) => {
  const theCase = tempCase(t);
  assert.deepEqual(theCase.changesSince(0), { log: 0, size: 0, changes: [] });
  const document = littleDocument(theCase, 'a.txt', TEXT);
  theCase.addDocument(document);
  const all = theCase.changesSince(0);
  assert.equal(all.size, theCase.logSize());
  assert.equal(all.log, all.size);
  assert.deepEqual(
    all.changes.map(({ kind }) => kind),
    ['source', 'text', 'entity', 'entity', 'entity', 'claim', 'claim', 'reading'],
  );
  assert.ok(all.changes.every(({ source }) => source === document.source.id));
  const [claim] = document.reading.claims;
  theCase.addJudgement({
    subject: { kind: 'claim', id: claim?.id ?? '' },
    decision: 'no',
    reason: 'Misread.',
    author: 'reader',
  });
  const [a = '', b = ''] = document.reading.entities.map(({ id }) => id);
  theCase.addJudgement({
    subject: { kind: 'identity', a, b },
    decision: 'no',
    reason: 'Two.',
    author: 'other',
  });
  theCase.addPeriod({ name: 'the salt war', edtf: '1911/1913', citation: 'a history' });
  assert.deepEqual(theCase.changesSince(all.log).changes, [
    { kind: 'judgement', id: claim?.id, pair: null, source: document.source.id, author: 'reader' },
    { kind: 'judgement', id: null, pair: [a, b], source: null, author: 'other' },
    { kind: 'period', id: theCase.periods()[0]?.id, pair: null, source: null, author: null },
  ]);
  assert.deepEqual(theCase.changesSince(theCase.logSize()).changes, []);
});

test('many changes come in parts that together are all of them', (t) => {
  const theCase = tempCase(t);
  theCase.addDocument(littleDocument(theCase, 'a.txt', TEXT));
  const all = theCase.changesSince(0).changes;
  const parts = [];
  for (let from = 0; from < theCase.logSize(); ) {
    const { log, size, changes } = theCase.changesSince(from, 3);
    assert.ok(log > from && log <= size);
    parts.push(...changes);
    from = log;
  }
  assert.deepEqual(parts, all);
});

test('withheld records are passed over, and the rest keeps its numbers', (t) => {
  const theCase = tempCase(t);
  const document = littleDocument(theCase, 'a.txt', TEXT);
  theCase.addDocument(document);
  const before = theCase.logSize();
  theCase.withhold([document.source.id], 'asked for');
  const { log, size, changes } = theCase.changesSince(0);
  assert.deepEqual(
    changes.map(({ kind }) => kind),
    ['withheld'],
  );
  assert.deepEqual([log, size], [before + 1, before + 1]);
});

test('that another wrote can be seen without reading the log', (t) => {
  const theCase = tempCase(t);
  const other = openCase(theCase.dir, { writerKey: Buffer.alloc(32, 8) });
  t.after(() => other.close());
  const before = theCase.dataVersion();
  const records = theCase.logSize();
  assert.equal(theCase.dataVersion(), before);
  other.addPeriod({ name: 'the salt war', edtf: '1911/1913', citation: 'a history' });
  assert.notEqual(theCase.dataVersion(), before);
  assert.deepEqual(
    theCase.changesSince(records).changes.map(({ kind }) => kind),
    ['period'],
  );
});
