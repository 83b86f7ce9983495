import assert from 'node:assert/strict';
import { join } from 'node:path';
import { it } from 'node:test';
import { documents, plan } from '../../bench/speed/synthetic-case.ts';
import { verifyCase } from '../../src/app/verify-case.ts';
import { whoCommanded } from '../../src/app/who-commanded.ts';
import { openCase } from '../../src/store/case.ts';
import { folderOf } from '../support/temporary.ts';

it('a synthetic case holds as many claims as asked for, in the words of its sources, and answers', (t) => {
  const dir = join(folderOf(t), 'case');
  const made = plan(1500);
  const of = openCase(dir, { create: true, writerKey: Buffer.alloc(32, 7) });
  for (const document of documents(of, made)) of.addDocument(document);
  assert.equal(of.counts().claims, 1500);
  const answers = made.units.map(({ name }) => whoCommanded(of, { name, on: '2010-08-04' }).finding);
  of.close();
  assert.ok(answers.filter((each) => each.holders.length > 0).length > made.units.length / 3);
  assert.ok(answers.some((each) => each.chain.some((link) => link.level > 1)));
  assert.deepEqual(verifyCase(dir).issues, []);
  assert.deepEqual(plan(1500), made, 'the same number of claims gives the same case');
});
