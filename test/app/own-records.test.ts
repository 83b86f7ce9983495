/** What people record must survive `kill -9` at any moment: each thing whole, or not at all. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { verifyCase } from '../../src/app/verify-case.ts';
import { openCase } from '../../src/store/case.ts';
import { littleDocument, tempDir, WRITER } from '../store/support.ts';

const SCRIPT = fileURLToPath(new URL('./add-own.ts', import.meta.url));

function addOwn(dir: string, home: string, lines: number, milliseconds: number): Promise<string[]> {
  const child = spawn(process.execPath, [SCRIPT, dir, '2000'], {
    env: { ...process.env, APPARATUS_HOME: home },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    let out = '';
    let waiting = true;
    child.stdout.setEncoding('utf8').on('data', (data: string) => {
      out += data;
      if (!waiting || out.split('\n').length <= lines) return;
      waiting = false;
      setTimeout(() => child.kill('SIGKILL'), milliseconds);
    });
    child.on('error', reject);
    child.on('close', (_, signal) => {
      if (signal === 'SIGKILL') resolve(out.split('\n').slice(0, -1));
      else reject(new Error('The process ended before it was killed.'));
    });
  });
}

test('after kill -9 every acknowledged judgement, claim and mark is there, and none by half', async (t) => {
  const dir = join(tempDir(t), 'case');
  const made = openCase(dir, { create: true, writerKey: WRITER });
  const sentences = Array.from({ length: 60 }, (_, i) => `Person${i} headed the Salt Board.`);
  made.addDocument(littleDocument(made, 'a.txt', sentences.join(' ')));
  made.close();
  for (let cycle = 0; cycle < 3; cycle++) {
    const done = await addOwn(dir, join(tempDir(t), 'home'), 3 + cycle * 4, Math.random() * 30);
    const theCase = openCase(dir, { writerKey: WRITER });
    try {
      const text = theCase.text(theCase.sources()[0]?.id ?? '')?.id ?? '';
      const marks = new Set(theCase.marks(text).map(({ id }) => id));
      for (const id of done) {
        const there = id.startsWith('mnt_')
          ? marks.has(id)
          : id.startsWith('clm_')
            ? theCase.claim(id)?.current
            : theCase.judgement(id);
        assert.ok(there, `${id} was acknowledged and is lost`);
      }
      // A claim, its acceptance and the rejection of the one it corrects are there together.
      for (const claim of theCase.claims({ current: 'any' })) {
        if (!claim.by.includes('person')) continue;
        assert.ok(theCase.judgements('claim', claim.id).length > 0);
      }
      const rejected = theCase.judgements('claim').filter(({ decision }) => decision === 'no');
      for (const { reason } of rejected)
        assert.ok(theCase.claim(/^corrected by (clm_\w+)/.exec(reason)?.[1] ?? ''));
      assert.deepEqual(verifyCase(dir).issues, []);
    } finally {
      theCase.close();
    }
  }
});
