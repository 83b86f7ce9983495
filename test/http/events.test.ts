import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { describe, it } from 'node:test';
import type { CaseView } from '../../src/http/schemas/case.ts';
import { Changes } from '../../src/http/schemas/case.ts';
import type { ClaimView } from '../../src/http/schemas/claim.ts';
import type { SourceView } from '../../src/http/schemas/source.ts';
import { openCase } from '../../src/store/case.ts';
import { MAIN } from '../support/apparatus.ts';
import { listen, type Served, served } from '../support/served.ts';

const NOTE = 'Okoro heads the Directorate. Boateng says that Mensah heads the Bureau.';

async function firstClaim({ get }: Served): Promise<ClaimView> {
  const [source] = await get<SourceView[]>('/api/sources');
  const [claim] = await get<ClaimView[]>(`/api/sources/${source!.id}/claims`);
  return claim!;
}

describe('what changes in a case', () => {
  it('is said at once where this server recorded it', async (t) => {
    const server = await served(t, { 'note.txt': NOTE });
    const claim = await firstClaim(server);
    const heard = await listen(t, server.running);
    const subject = { kind: 'claim', id: claim.id };
    await server.post('/api/judgements', { subject, decision: 'yes', seen: null });
    await heard.until(() => heard.of('changes').length > 1, 1000);
    const [first, second] = heard.of<Changes>('changes').map((each) => Changes.strict().parse(each));
    assert.deepEqual(first!.changes, []);
    assert.deepEqual(second!.changes, [
      { kind: 'judgement', id: claim.id, source: claim.source, author: 'Ama' },
    ]);
    assert.equal(second!.log, (await server.get<CaseView>('/api/case')).log);
  });

  it('is said within a second where another process recorded it', async (t) => {
    const server = await served(t, { 'note.txt': NOTE });
    const claim = await firstClaim(server);
    const heard = await listen(t, server.running);
    const other = spawn(
      process.execPath,
      [MAIN, 'judge', claim.id, 'reject', '--reason', 'r', '--author', 'Kofi', '--case', server.dir],
      { stdio: 'ignore' },
    );
    const code = await new Promise((resolve) => other.on('exit', resolve));
    assert.equal(code, 0);
    await heard.until(() => heard.of('changes').length > 1, 1000);
    assert.deepEqual(heard.of<Changes>('changes')[1]!.changes, [
      { kind: 'judgement', id: claim.id, source: claim.source, author: 'Kofi' },
    ]);
  });

  it('is said to everybody who listens, also of two servers on one case', async (t) => {
    const one = await served(t, { 'note.txt': NOTE });
    const claim = await firstClaim(one);
    const { startServer } = await import('../../src/http/server.ts');
    const of = openCase(one.dir);
    const two = await startServer(of, { author: 'Kofi' });
    t.after(async () => {
      await two.close();
      of.close();
    });
    const listeners = [await listen(t, one.running), await listen(t, one.running), await listen(t, two)];
    const subject = { kind: 'claim', id: claim.id };
    await one.post('/api/judgements', { subject, decision: 'unsure', seen: null });
    for (const heard of listeners) await heard.until(() => heard.of('changes').length > 1, 1000);
  });

  it('is told by kind and source where much comes at once', async (t) => {
    const server = await served(t, { 'note.txt': NOTE });
    const heard = await listen(t, server.running);
    for (let i = 0; i < 250; i++) server.of.addPeriod({ name: `p${i}`, edtf: '1918', citation: 'none' });
    await heard.until(() => heard.of('changes').length > 1, 2000);
    const told = heard.of<Changes>('changes').flatMap(({ changes }) => changes);
    assert.ok(told.length < 250);
    assert.ok(told.every(({ kind }) => kind === 'period'));
  });

  it('needs no look at the case while nobody listens', async (t) => {
    const server = await served(t, { 'note.txt': NOTE });
    const heard = await listen(t, server.running);
    heard.stop();
    await new Promise((resolve) => setTimeout(resolve, 400));
    let looks = 0;
    const size = server.of.logSize.bind(server.of);
    server.of.logSize = () => {
      looks++;
      return size();
    };
    await new Promise((resolve) => setTimeout(resolve, 700));
    assert.equal(looks, 0);
  });

  it('ends with the server, which does not wait for who listens', async (t) => {
    const { startServer } = await import('../../src/http/server.ts');
    const one = await served(t, { 'note.txt': NOTE });
    const running = await startServer(one.of, {});
    const heard = await listen(t, running);
    await running.close();
    await heard.until(() => heard.ended(), 1000);
  });
});
