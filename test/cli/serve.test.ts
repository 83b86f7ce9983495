import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import type { CaseView } from '../../src/http/schemas/case.ts';
import type { ClaimView } from '../../src/http/schemas/claim.ts';
import type { JudgementDone } from '../../src/http/schemas/judgement.ts';
import type { SourceView } from '../../src/http/schemas/source.ts';
import { openCase } from '../../src/store/case.ts';
import { apparatus, MAIN } from '../support/apparatus.ts';
import { asker } from '../support/served.ts';
import { folderOf } from '../support/temporary.ts';

interface Started {
  readonly child: ChildProcess;
  readonly port: number;
  readonly token: string;
  readonly out: () => string;
  readonly ended: Promise<{ readonly code: number | null; readonly signal: string | null }>;
}

/** `apparatus serve` in a process of its own, when it has printed its link. */
function serve(t: TestContext, ...args: readonly string[]): Promise<Started> {
  const child = spawn(process.execPath, [MAIN, 'serve', ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  t.after(() => child.kill('SIGKILL'));
  let out = '';
  child.stderr.on('data', (part: Buffer) => {
    out += part.toString('utf8');
  });
  const ended = new Promise<{ code: number | null; signal: string | null }>((resolve) =>
    child.on('close', (code, signal) => resolve({ code, signal })),
  );
  return new Promise((resolve, reject) => {
    ended.then(() => reject(new Error(`It ended: ${out}`)));
    child.stdout.on('data', (part: Buffer) => {
      out += part.toString('utf8');
      const [, port, token] = /http:\/\/127\.0\.0\.1:(\d+)\/\?token=([\w-]+)\n/.exec(out) ?? [];
      if (port !== undefined && token !== undefined)
        resolve({ child, port: Number(port), token, out: () => out, ended });
    });
  });
}

const STORY = Array.from(
  { length: 40 },
  (_, i) => `Ama Okoro was head of the Directorate of Works in ${1900 + i}.`,
).join('\n');

describe('apparatus serve', () => {
  it('makes the case where there is none, prints the link, and stops when told', async (t) => {
    const dir = join(folderOf(t), 'new');
    const { child, port, token, out, ended } = await serve(t, '--case', dir, '--as', 'Kofi');
    const answer = await asker({ port, token })('/api/case');
    const { author, sources } = answer.json<CaseView>();
    assert.deepEqual([author, sources], ['Kofi', 0]);
    assert.ok(existsSync(join(dir, 'case.sqlite')));
    child.kill('SIGINT');
    assert.deepEqual(await ended, { code: 0, signal: null });
    assert.match(out(), /Ctrl-C stops/);
    assert.match(out(), /Stopped\. What was judged is held/);
  });

  it('says in one sentence that a port is in use', async (t) => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    t.after(() => other.close());
    const address = other.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const ran = await apparatus('serve', '--case', join(folderOf(t), 'case'), '--port', String(port));
    assert.equal(ran.code, 2);
    assert.equal(ran.out, '');
    assert.match(ran.err, new RegExp(`^Port ${port} is in use[^\n]*\\.\n$`));
  });

  it('refuses a port that is none', async (t) => {
    const dir = join(folderOf(t), 'case');
    for (const port of ['x', '-1', '65536', '1.5'])
      assert.equal((await apparatus('serve', '--case', dir, `--port=${port}`)).code, 2, port);
  });

  it('loses no judgement that it acknowledged when it is killed', async (t) => {
    const folder = folderOf(t, { 'story.txt': STORY });
    const dir = join(folder, 'case');
    const read = await apparatus('read', join(folder, 'story.txt'), '--case', dir, '--patterns-only');
    assert.equal(read.code, 0, read.err);
    const { child, port, token, ended } = await serve(t, '--case', dir);
    const ask = asker({ port, token });
    const [source] = (await ask('/api/sources')).json<SourceView[]>();
    const claims = (await ask(`/api/sources/${source!.id}/claims`)).json<ClaimView[]>();
    assert.ok(claims.length >= 20, `${claims.length} claims`);
    const held: string[] = [];
    const judging = claims.map(async ({ id }, i) => {
      const answer = await ask('/api/judgements', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ subject: { kind: 'claim', id }, decision: i % 2 ? 'yes' : 'no', seen: null }),
      });
      held.push(answer.json<JudgementDone>().judgement.id);
      // Killed in the midst of the others.
      if (held.length === 5) child.kill('SIGKILL');
    });
    await Promise.allSettled(judging);
    assert.deepEqual(await ended, { code: null, signal: 'SIGKILL' });
    assert.ok(held.length >= 5);
    const after = openCase(dir);
    t.after(() => after.close());
    for (const id of held) assert.ok(after.judgement(id), id);
    assert.deepEqual(after.verify(), []);
  });
});
