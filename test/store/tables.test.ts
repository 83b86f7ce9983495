import assert from 'node:assert/strict';
import { it } from 'node:test';
import BetterSqlite from 'better-sqlite3';
import type { Claim } from '../../src/model/claim.ts';
import type { Decision, Judgement } from '../../src/model/judgement.ts';
import { migrate } from '../../src/store/open-database.ts';
import type { Database } from '../../src/store/storage.ts';
import { Tables } from '../../src/store/tables.ts';

const claim: Claim = {
  id: 'clm_a',
  source: 'src_a',
  kind: 'posting',
  type: 'head',
  aspect: 'holds',
  basis: null,
  args: {},
  when: { edtf: null, text: null, start: [null, null], end: [null, null] },
  where: [],
  quantity: null,
  voices: [],
  polarity: '+',
  certainty: null,
  spans: [],
  cues: [],
  by: ['hand@1'],
  patterns: [],
};

const judged = (id: string, decision: Decision): Judgement => ({
  id,
  subject: { kind: 'claim', id: 'clm_a' },
  decision,
  reason: 'r',
  author: 'a',
  at: '2020-01-01T00:00:00Z',
});

it('a claim that comes after judgements on it, from another log, has the review of the newest', () => {
  const database = new BetterSqlite(':memory:');
  migrate(database as unknown as Database);
  const tables = new Tables(database as unknown as Database);
  tables.apply(1, { kind: 'judgement', body: judged('jdg_a', 'yes') });
  tables.apply(2, { kind: 'judgement', body: judged('jdg_b', 'no') });
  tables.apply(3, { kind: 'claim', body: claim });
  assert.equal(database.prepare('SELECT review FROM claim').pluck().get(), 'rejected');
  tables.apply(4, { kind: 'judgement', body: judged('jdg_c', 'unsure') });
  tables.apply(5, { kind: 'claim', body: claim });
  assert.equal(database.prepare('SELECT review FROM claim').pluck().get(), 'unsure');
});
