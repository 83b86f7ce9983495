/** Nothing is lost: two programs judge one case at once, and one of them is killed in the middle. */
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { it, type TestContext } from 'node:test';
import type { BulkDone, JudgementDone } from '../../src/http/schemas/judgement.ts';
import { startServer } from '../../src/http/server.ts';
import { openCase } from '../../src/store/case.ts';
import { asker, type Served, sender, served } from '../support/served.ts';

const CLI = join(import.meta.dirname, '..', '..', 'src', 'cli', 'main.ts');

interface Other {
  readonly child: ChildProcess;
  readonly port: number;
  readonly token: string;
  readonly ask: Served['ask'];
  readonly kill: () => Promise<void>;
}

/** `apparatus serve` on the same case, as another person starts it. */
async function another(t: TestContext, dir: string): Promise<Other> {
  const child = spawn(process.execPath, [CLI, 'serve', '--case', dir, '--no-open', '--as', 'Bo'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  t.after(() => child.kill('SIGKILL'));
  const link = await new Promise<URL>((resolve) => {
    let said = '';
    child.stdout?.on('data', (part: Buffer) => {
      said += String(part);
      const found = /http:\/\/\S+/.exec(said)?.[0];
      if (found) resolve(new URL(found));
    });
  });
  const [port, token] = [Number(link.port), link.searchParams.get('token') ?? ''];
  const kill = (): Promise<void> =>
    new Promise((resolve) => {
      child.once('exit', () => resolve());
      child.kill('SIGKILL');
    });
  return { child, port, token, ask: asker({ port, token }), kill };
}

const letter = (i: number): string => 'abcdefghijklmnopqrstuvwxyz'[i % 26]!;
const SENTENCES = Array.from(
  { length: 60 },
  (_, i) => `Okoro heads the Directorate${letter(i)}${letter(Math.floor(i / 26))}.`,
).join('\n');

const posted = (body: unknown) => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(body),
});

it('holds each decision that was answered, of two servers at once, and one killed in the middle', async (t) => {
  const one = await served(t, { 'note.txt': `${SENTENCES}\n` });
  const two = await another(t, one.dir);
  const ids = [...one.of.claims({})].map(({ id }) => id);
  assert.ok(ids.length >= 12, `${ids.length} claims`);
  const [alone, together] = [ids.slice(0, 6), ids.slice(6)];
  // Both decide on the same claims, having seen the same: one of the two is recorded, and the other told.
  const decide = (ask: Served['ask'], id: string, decision: string) =>
    ask('/api/judgements', posted({ subject: { kind: 'claim', id }, decision, seen: null }));
  for (const id of alone) {
    const statuses = await Promise.all([decide(one.ask, id, 'yes'), decide(two.ask, id, 'no')]);
    assert.deepEqual(statuses.map(({ status }) => status).sort(), [201, 409]);
    const recorded = statuses.find(({ status }) => status === 201)!.json<JudgementDone>();
    assert.deepEqual(
      one.of.judgements('claim', id).map(({ id: own }) => own),
      [recorded.judgement.id],
    );
  }
  // The other is killed while both judge many.
  const many = (ask: Served['ask'], decision: string) =>
    ask('/api/judgements/bulk', posted({ claims: together.map((id) => ({ id, seen: null })), decision }));
  const theirs = many(two.ask, 'no').catch(() => null);
  const ours = many(one.ask, 'yes');
  await new Promise((resolve) => setTimeout(resolve, 30));
  await two.kill();
  await theirs;
  const { done, conflicts } = (await ours).json<BulkDone>();
  assert.equal(done.length + conflicts.length, together.length);
  for (const id of together) assert.equal(one.of.judgements('claim', id).length, 1, id);
  assert.deepEqual(one.of.verify(), []);
});

it('is clean after a kill in the middle of files, and what was sent is gone at the next start', async (t) => {
  const one = await served(t);
  const two = await another(t, one.dir);
  const body = Array.from(
    { length: 40 },
    (_, i) =>
      `--between-the-files\r\nContent-Disposition: form-data; name="file"; filename="box/${i}.txt"\r\nContent-Type: text/plain\r\n\r\nNumber ${i}: Ama Okoro was head of the Directorate from 1921 to 1923.\n\r\n`,
  ).join('');
  const held = await new Promise<string[]>((resolve, reject) => {
    const sent = sender(
      two.port,
      '/api/files',
      { method: 'POST', headers: { 'Content-Type': 'multipart/form-data; boundary=between-the-files' } },
      two.token,
    );
    let text = '';
    sent.on('response', (response) => {
      if (response.statusCode !== 200) reject(new Error(String(response.statusCode)));
      response.on('data', (part: Buffer) => {
        text += String(part);
        const sources = [...text.matchAll(/"source":"(src_\w+)"/g)].map(([, id]) => id!);
        if (sources.length >= 1) two.child.kill('SIGKILL');
        if (sources.length >= 1) resolve(sources);
      });
      response.on('error', () => {});
    });
    sent.on('error', reject);
    sent.end(`${body}--between-the-files--\r\n`);
  });
  await new Promise((resolve) => setTimeout(resolve, 300));
  const known = new Set(one.of.sources().map(({ id }) => id));
  for (const id of held) assert.ok(known.has(id), 'what has its line is held');
  assert.deepEqual(one.of.verify(), []);
  const place = join(one.dir, 'tmp');
  const left = readdirSync(place).filter((name) => name.startsWith('received-'));
  assert.equal(left.length, 1);
  for (const entry of readdirSync(place, { recursive: true, withFileTypes: true })) {
    const mode = statSync(join(entry.parentPath, entry.name)).mode & 0o077;
    assert.equal(mode, 0, `${entry.name} is readable by others`);
  }
  // Of a program that still runs, and of another machine, nothing is touched.
  mkdirSync(join(place, left[0]!.replace(/-\d+-/, `-${process.pid}-`)));
  mkdirSync(join(place, 'received-00000000-999999999-x'));
  const of = openCase(one.dir);
  const again = await startServer(of);
  await again.close();
  of.close();
  const now = readdirSync(place).filter((name) => name.startsWith('received-'));
  assert.ok(!now.includes(left[0]!));
  assert.equal(now.length, 2);
});

it('is made so that its owner alone can read it, in a folder that others can look into too', async (t) => {
  const { dir } = await served(t, { 'web/x.txt': 'Ama heads the Post.\n' });
  const open = join(dir, '..', 'open');
  mkdirSync(open, { mode: 0o755 });
  const of = openCase(open, { create: true });
  t.after(() => of.close());
  writeFileSync(join(open, '.keep'), '');
  for (const name of readdirSync(open).filter((each) => each.startsWith('case.sqlite')))
    assert.equal(statSync(join(open, name)).mode & 0o077, 0, name);
  for (const entry of readdirSync(dir, { recursive: true, withFileTypes: true }))
    assert.equal(statSync(join(entry.parentPath, entry.name)).mode & 0o077, 0, entry.name);
});
