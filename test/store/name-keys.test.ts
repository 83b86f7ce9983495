import assert from 'node:assert/strict';
import { join } from 'node:path';
import { it } from 'node:test';
import BetterSqlite from 'better-sqlite3';
import { joinKeys, nameKeys, surnameKey } from '../../src/model/name-keys.ts';
import { openCase } from '../../src/store/case.ts';
import { littleDocument, tempDir, WRITER } from './support.ts';

it('a case of an older schema gets the keys of the names that it holds when it is opened', (t) => {
  const dir = join(tempDir(t), 'case');
  const old = openCase(dir, { create: true, writerKey: WRITER });
  old.addDocument(littleDocument(old, 'a.txt', 'Anna Berg headed the Harbour Board in 1911.'));
  old.addDocument(littleDocument(old, 'b.txt', 'Berg headed the Harbour Board.'));
  old.close();
  const database = new BetterSqlite(join(dir, 'case.sqlite'));
  database.exec(
    'DROP TABLE name_key; ALTER TABLE text DROP COLUMN annotation; DROP TABLE asking; DROP TABLE asked_item; DROP TABLE mark; DROP TABLE description',
  );
  database.pragma('user_version = 2');
  database.close();

  const opened = openCase(dir, { writerKey: WRITER });
  t.after(() => opened.close());
  assert.deepEqual(
    opened.entities({ keys: [surnameKey('Berg')] }).map((entity) => entity.name),
    ['Anna Berg', 'Berg'],
  );
  assert.deepEqual(opened.verify(), []);
});

it('an entity is found by every key of its names, and joined only by those of proper names', () => {
  const board = {
    type: 'Organization',
    name: 'Harbour Board of Control (HBC)',
    aliases: ['the board'],
  } as const;
  assert.deepEqual(
    [...nameKeys(board)].filter(([, joins]) => !joins).map(([key]) => key),
    ['Organization board', 'O board'],
  );
  assert.ok(joinKeys(board).other.includes('Organization hbc'));
  assert.deepEqual(joinKeys({ type: 'Group', name: 'the Sailors', aliases: [] }), {
    equal: [],
    other: [],
    agreeing: [],
  });
});

it('judgements on identity and entities are given in the order in which they were recorded', (t) => {
  const opened = openCase(join(tempDir(t), 'case'), { create: true, writerKey: WRITER });
  t.after(() => opened.close());
  for (const name of ['a', 'b', 'c'])
    opened.addDocument(littleDocument(opened, `${name}.txt`, `Anna Berg headed the Board ${name}.`));
  for (const name of ['a', 'b', 'c'])
    opened.addDocument(
      littleDocument(
        opened,
        `${name}2.txt`,
        `Anna Berg headed the Harbour Board in 191${name.charCodeAt(0) - 97}.`,
      ),
    );
  const ids = opened.entities({ type: 'Person' }).map((entity) => entity.id);
  const [a = '', b = '', c = ''] = ids;
  assert.deepEqual(opened.inOrder('entity', [c, 'nobody', a]), [a, c]);
  const judge = (x: string, y: string) =>
    opened.addJudgement({
      subject: { kind: 'identity', a: x, b: y },
      decision: 'yes',
      reason: 'r',
      author: 'a',
    }).id;
  const [first, second] = [judge(c, b), judge(a, b)];
  assert.deepEqual(
    opened.identityJudgements([b]).map((each) => each.id),
    [first, second],
  );
  assert.deepEqual(
    opened.identityJudgements([a, b]).map((each) => each.id),
    [first, second],
  );
});
