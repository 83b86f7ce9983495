/** Questions about a large case are answered in a thread of their own, and judging goes on beside them. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { pathToFileURL } from 'node:url';
import { lane } from '../../src/http/lane.ts';
import type { ClaimView } from '../../src/http/schemas/claim.ts';
import type { SourceView } from '../../src/http/schemas/source.ts';
import type { IdentitiesView } from '../../src/http/schemas/views.ts';
import { startServer } from '../../src/http/server.ts';
import { openCase } from '../../src/store/case.ts';
import { asker, served } from '../support/served.ts';
import { folderOf } from '../support/temporary.ts';

const FILES = {
  'a.txt': 'Okoro heads the Directorate.\nMensah heads the Works.\n',
  'b.txt': 'Boateng heads the Directorate.\n',
};

describe('a large case', () => {
  it('is answered by a thread as it is answered here', async (t) => {
    const { ask, of, dir } = await served(t, FILES);
    const apart = await startServer(of, { author: 'Ama', web: join(dir, '..', 'web'), lanesFrom: 0 });
    t.after(() => apart.close());
    const there = asker(apart);
    for (const path of [
      '/api/ask?q=Okoro',
      '/api/chart?name=Directorate&on=1930',
      '/api/conflicts',
      '/api/identities',
      '/api/timeline',
      '/api/network',
      '/api/command?name=Nobody&on=1930',
      '/api/chart?name=Directorate',
    ]) {
      const [here, elsewhere] = [await ask(path), await there(path)];
      assert.equal(elsewhere.status, here.status, path);
      assert.equal(elsewhere.text, here.text, path);
      assert.equal(elsewhere.headers['content-type'], here.headers['content-type']);
    }
    const [source] = (await there('/api/sources')).json<SourceView[]>();
    const [claim] = (await there(`/api/sources/${source!.id}/claims`)).json<ClaimView[]>();
    of.addJudgement({
      subject: { kind: 'claim', id: claim!.id },
      decision: 'no',
      reason: 'Misread.',
      author: 'Ama',
    });
    // What was judged a moment ago counts in the next answer.
    assert.equal((await there('/api/timeline')).text, (await ask('/api/timeline')).text);
    assert.ok(Array.isArray((await there('/api/identities')).json<IdentitiesView>().open));
  });

  it('is opened by the thread for reading alone', async (t) => {
    const { dir } = await served(t, FILES);
    const reader = openCase(dir, { readOnly: true });
    t.after(() => reader.close());
    assert.throws(() => reader.addPeriod({ name: 'n', edtf: '1930', citation: 'c' }));
    assert.equal(reader.counts().periods, 0);
  });
});

const question = (name: string) => ({ path: '/api/ask', at: {}, query: { q: name } });

/** A thread that ends at "die", and tells how many questions it was asked. */
const PROGRAM = `
  const { parentPort } = require('node:worker_threads');
  let asked = 0;
  parentPort.on('message', ({ query }) => {
    if (query.q === 'die') process.exit(1);
    asked += 1;
    setTimeout(() => parentPort.postMessage({ status: 200, body: JSON.stringify([query.q, asked]) }), 20);
  });
`;

function ofProgram(t: TestContext) {
  const folder = folderOf(t, { 'thread.cjs': PROGRAM });
  const made = lane(folder, { program: pathToFileURL(join(folder, 'thread.cjs')) });
  t.after(() => made.close());
  return made;
}

describe('a thread for questions', () => {
  it('is asked once what waits twice', async (t) => {
    const { ask } = ofProgram(t);
    const answers = await Promise.all([question('a'), question('b'), question('b'), question('c')].map(ask));
    assert.deepEqual(
      answers.map(({ body }) => JSON.parse(body)),
      [
        ['a', 1],
        ['b', 2],
        ['b', 2],
        ['c', 3],
      ],
    );
  });

  it('that dies takes one question with it and no other', async (t) => {
    const { ask } = ofProgram(t);
    const dead = assert.rejects(ask(question('die')), /needs more memory/);
    const next = ask(question('a'));
    await dead;
    assert.deepEqual(JSON.parse((await next).body), ['a', 1]);
  });

  it('that is closed refuses what waits', async (t) => {
    const { ask, close } = ofProgram(t);
    const waiting = [question('a'), question('b')].map((each) => assert.rejects(ask(each), /about to end/));
    await close();
    await Promise.all(waiting);
    await assert.rejects(ask(question('c')), /about to end/);
  });
});
