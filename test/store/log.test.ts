import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import BetterSqlite from 'better-sqlite3';
import { type Case, openCase } from '../../src/store/case.ts';
import { commitmentOf } from '../../src/store/log.ts';
import { hashLeaf, verifyConsistency, verifyInclusion } from '../../src/store/merkle.ts';
import { DERIVED_TABLES } from '../../src/store/migrations/index.ts';
import { littleDocument, tempCase, tempDir, WRITER } from './support.ts';

/** A case with two sources, a period and judgements. */
function filled(t: TestContext) {
  const theCase = tempCase(t);
  const a = littleDocument(theCase, 'a.txt', 'Anna Orlov headed the Harbour Office in 1925.');
  const b = littleDocument(theCase, 'b.txt', 'Pavel Reut headed the Salt Board. Anna Orlov headed the Quay.');
  theCase.addDocument(a);
  theCase.addDocument(b);
  theCase.addDocument(littleDocument(theCase, 'c.txt', a.text.received));
  theCase.addPeriod({ name: 'the salt war', edtf: '1911/1913', citation: 'a history' });
  const [first, second] = theCase.entities({ name: 'Anna Orlov' });
  assert.ok(first && second);
  const judge = { decision: 'yes', reason: 'It fits.', author: 'reader' } as const;
  theCase.addJudgement({ ...judge, subject: { kind: 'identity', a: second.id, b: first.id } });
  theCase.addJudgement({ ...judge, subject: { kind: 'claim', id: a.reading.claims[0]?.id ?? '' } });
  theCase.replaceReading(b.text.id, { ...b.reading, claims: b.reading.claims.slice(0, 1) });
  return { theCase, a, b };
}

/** Everything in the derived tables, read from outside. */
function tables(theCase: Case) {
  const database = new BetterSqlite(join(theCase.dir, 'case.sqlite'), { readonly: true });
  try {
    return Object.fromEntries(
      Object.entries(DERIVED_TABLES).map(([table, by]) => [
        table,
        database.prepare(`SELECT * FROM ${table} ORDER BY ${by}`).all(),
      ]),
    );
  } finally {
    database.close();
  }
}

/** Changes the case behind the program's back. */
function tamper(theCase: Case, sql: string) {
  const database = new BetterSqlite(join(theCase.dir, 'case.sqlite'));
  try {
    assert.ok(database.prepare(sql).run().changes > 0, 'something was changed');
  } finally {
    database.close();
  }
}

test('the tables are what the log says: made anew from it they are the same', (t) => {
  const { theCase } = filled(t);
  const before = tables(theCase);
  assert.ok(Object.values(before).every((rows) => rows.length > 0) || before['emendation']?.length === 0);
  theCase.rebuild();
  assert.deepEqual(tables(theCase), before);
  assert.equal(theCase.search('harbour').length, 1);
  assert.deepEqual(theCase.verify(), []);
});

test('a change made behind the log is found, and said where', (t) => {
  const cases: [sql: string, kind: string, place: RegExp][] = [
    [`UPDATE claim SET review = 'accepted' WHERE n = 2`, 'table', /^claim clm_/],
    [`DELETE FROM judgement WHERE n = 1`, 'table', /^judgement jdg_/],
    [`UPDATE passage SET words = 'other' WHERE n = 1`, 'table', /^passage txt_/],
    [
      `UPDATE log SET payload = replace(payload, 'Anna', 'Inna') WHERE number = 1`,
      'record',
      /^record 1 of wrt_/,
    ],
    [`UPDATE log SET commitment = randomblob(32) WHERE number = 2`, 'tree', /^node 1 of level 1/],
    [`UPDATE log SET payload = NULL, salt = NULL WHERE number = 3`, 'record', /^record 3 of wrt_/],
    [`UPDATE log SET payload = '{' WHERE number = 3`, 'record', /^record 3 of wrt_/],
    [`DELETE FROM log WHERE number = (SELECT max(number) FROM log)`, 'record', /^the log of wrt_/],
    [`UPDATE node SET hash = randomblob(32) WHERE level = 2 AND number = 0`, 'tree', /^node 0 of level 2/],
  ];
  for (const [sql, kind, place] of cases) {
    const { theCase } = filled(t);
    tamper(theCase, sql);
    const issues = theCase.verify();
    assert.ok(
      issues.some((issue) => issue.kind === kind && place.test(issue.place)),
      `${sql}: ${JSON.stringify(issues)}`,
    );
  }
});

test('a log that was written anew from some record on no longer begins as it did', (t) => {
  const { theCase } = filled(t);
  const noted = theCase.checkpoints();
  theCase.addPeriod({ name: 'the long winter', edtf: '1921', citation: 'a diary' });
  assert.deepEqual(theCase.verify(noted), []);
  const other = noted.map((checkpoint) => ({ ...checkpoint, root: '00'.repeat(32) }));
  const gone = [{ writer: 'wrt_other', size: 3, root: '00'.repeat(32) }];
  const longer = noted.map((checkpoint) => ({ ...checkpoint, size: 9999 }));
  for (const earlier of [other, gone, longer])
    assert.deepEqual(
      theCase.verify(earlier).map((issue) => issue.kind),
      ['history'],
    );
});

test('a record can be shown to be in the log, and the log to be the continuation of an earlier one', (t) => {
  const { theCase } = filled(t);
  const [old] = theCase.checkpoints();
  theCase.addPeriod({ name: 'the long winter', edtf: '1921', citation: 'a diary' });
  const [now] = theCase.checkpoints();
  assert.ok(old && now && now.size === old.size + 1);
  const { log } = theCase;
  const root = (checkpoint: typeof now) => Buffer.from(checkpoint.root, 'hex');
  const proof = log.consistencyProof(now.writer, old.size, now.size);
  assert.ok(verifyConsistency(old.size, root(old), now.size, root(now), proof));
  for (let number = 0; number < now.size; number++)
    assert.ok(
      verifyInclusion(
        log.leaf(now.writer, number),
        number,
        now.size,
        root(now),
        log.inclusionProof(now.writer, number, now.size),
      ),
    );
  assert.throws(() => log.inclusionProof(now.writer, 0, now.size + 1), /records, not/);
  assert.throws(() => log.leaf('wrt_none', 0), /No log in this case/);
});

test('a withheld source is gone from the disk, and the rest still verifies against the old root', (t) => {
  const { theCase, a, b } = filled(t);
  const noted = theCase.checkpoints();
  const secret = theCase.secret;
  const sha256 = theCase.source(b.source.id)?.sha256 ?? '';
  const count = theCase.withhold([b.source.id], 'The witness is in danger.');
  assert.ok(count >= 7, `${count} records`);
  assert.deepEqual(theCase.verify(noted), []);
  assert.deepEqual(
    theCase.sources().map((source) => source.id),
    [a.source.id],
  );
  assert.deepEqual(theCase.search('salt'), []);
  assert.equal(theCase.entities({ surname: 'Reut', current: 'any' }).length, 0);
  assert.equal(theCase.judgements('identity').length, 0);
  assert.equal(theCase.judgements('claim').length, 1);
  assert.equal(existsSync(join(theCase.dir, 'sources', sha256)), false);
  theCase.close();
  const left = readFileSync(join(theCase.dir, 'case.sqlite'));
  assert.equal(left.includes('Reut'), false);
  assert.equal(left.includes('b.txt'), false);
  assert.equal(left.includes(Buffer.from(secret).toString('hex')), false);
  const again = openCase(theCase.dir, { writerKey: WRITER });
  t.after(() => again.close());
  assert.deepEqual(again.verify(noted), []);
});

test('a withheld claim leaves its source, and what was judged of it goes with it', (t) => {
  const { theCase, a } = filled(t);
  const id = a.reading.claims[0]?.id ?? '';
  theCase.withhold([id], 'Not to be handed out.');
  assert.equal(theCase.claim(id), undefined);
  assert.equal(theCase.judgements('claim').length, 0);
  assert.equal(theCase.sources().length, 2);
  assert.deepEqual(theCase.verify(), []);
  assert.throws(() => theCase.withhold(['clm_none'], ''), /no record of clm_none/);
});

test('a leaf is computed as the description of the format says', () => {
  const salt = Buffer.from('000102030405060708090a0b0c0d0e0f', 'hex');
  const payload =
    '{"at":"2026-11-22T12:00:00.000Z","body":{"citation":"a history","edtf":"1911/1913","id":"prd_aaaaaaaaaaaaaaaaaaaaaaaaaa","name":"the salt war"},"clock":1,"kind":"period","v":1}';
  const description = readFileSync(new URL('../../docs/case-format.md', import.meta.url), 'utf8');
  assert.ok(description.includes(payload));
  const commitment = commitmentOf(salt, payload);
  assert.ok(description.includes(Buffer.from(commitment).toString('hex')));
  assert.ok(description.includes(Buffer.from(hashLeaf(commitment)).toString('hex')));
});

test('each installation has a log of its own in one case', (t) => {
  const dir = join(tempDir(t), 'case');
  const first = openCase(dir, { create: true, writerKey: Buffer.alloc(32, 1) });
  const second = openCase(dir, { writerKey: Buffer.alloc(32, 2) });
  t.after(() => first.close());
  t.after(() => second.close());
  first.addDocument(littleDocument(first, 'a.txt', 'Anna Orlov headed the Quay.'));
  second.addDocument(littleDocument(second, 'b.txt', 'Anna Orlov headed the Quay Office.'));
  first.addPeriod({ name: 'the salt war', edtf: '1911/1913', citation: 'a history' });
  assert.deepEqual(
    first.checkpoints().map((checkpoint) => checkpoint.writer),
    [first.writer, second.writer].sort(),
  );
  assert.equal(first.logSize(), 13);
  assert.deepEqual(second.verify(), []);
  const before = tables(first);
  second.rebuild();
  assert.deepEqual(tables(first), before);
});
