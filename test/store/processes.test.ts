/** What a case must survive: `kill -9` at any moment, and two processes that write at once. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { openCase, sha256Of } from '../../src/store/case.ts';
import { tempDir, WRITER } from './support.ts';

const SCRIPT = fileURLToPath(new URL('./add-documents.ts', import.meta.url));

/** Runs the process; resolves with the paths that it acknowledged before it ended or was killed. */
function addDocuments(
  dir: string,
  name: string,
  many: number,
  config: string,
  killAfter?: { readonly lines: number; readonly milliseconds: number },
): Promise<{ readonly acknowledged: string[]; readonly killed: boolean; readonly code: number | null }> {
  const child = spawn(process.execPath, [SCRIPT, dir, name, String(many)], {
    env: { ...process.env, APPARATUS_HOME: config },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    let out = '';
    let waiting = killAfter !== undefined;
    child.stdout.setEncoding('utf8').on('data', (data: string) => {
      out += data;
      if (killAfter !== undefined && waiting && out.split('\n').length > killAfter.lines) {
        waiting = false;
        setTimeout(() => child.kill('SIGKILL'), killAfter.milliseconds);
      }
    });
    child.on('error', reject);
    child.on('close', (code, signal) => {
      const lines = out.split('\n');
      lines.pop();
      resolve({ acknowledged: lines, killed: signal === 'SIGKILL', code });
    });
  });
}

test('after kill -9 every acknowledged document is there, the case opens and verifies', async (t) => {
  const dir = join(tempDir(t), 'case');
  const config = join(tempDir(t), 'config');
  const acknowledged: string[] = [];
  let kills = 0;
  for (let cycle = 0; cycle < 6; cycle++) {
    const run = await addDocuments(dir, `k${cycle}x`, 5000, config, {
      lines: Math.floor(Math.random() * 20),
      milliseconds: Math.random() * 30,
    });
    acknowledged.push(...run.acknowledged);
    if (run.killed) kills += 1;

    const theCase = openCase(dir, { writerKey: WRITER });
    try {
      for (const path of acknowledged) {
        const source = theCase.latestSource(path);
        assert.ok(source, `${path} was acknowledged in cycle ${cycle} or before and is lost`);
        assert.equal(sha256Of(theCase.sourceBytes(source.id)), source.sha256);
        assert.ok(theCase.text(source.id));
      }
      const counts = theCase.counts();
      // The last one may have been stored and killed before it was printed; never half of one.
      assert.ok(counts.sources >= acknowledged.length && counts.sources <= acknowledged.length + kills);
      assert.equal(counts.claims, counts.sources * 20);
      assert.deepEqual(theCase.verify(), []);
    } finally {
      theCase.close();
    }
  }
  assert.equal(kills, 6);
});

test('two processes that make and fill one case at once both get everything in, into one log', async (t) => {
  const dir = join(tempDir(t), 'case');
  const config = join(tempDir(t), 'config');
  const runs = await Promise.all(['a', 'b'].map((name) => addDocuments(dir, name, 40, config)));
  assert.deepEqual(
    runs.map((run) => [run.code, run.acknowledged.length]),
    [
      [0, 40],
      [0, 40],
    ],
  );
  const theCase = openCase(dir, { writerKey: WRITER });
  t.after(() => theCase.close());
  assert.equal(theCase.counts().sources, 80);
  assert.equal(theCase.checkpoints().length, 1, 'one installation, one log');
  assert.match(readFileSync(join(config, 'writer'), 'utf8'), /^[0-9a-f]{64}\n$/);
  assert.deepEqual(theCase.verify(), []);
});

test('two processes that read the same files at once add each file once', async (t) => {
  const dir = join(tempDir(t), 'case');
  const config = join(tempDir(t), 'config');
  const runs = await Promise.all([1, 2].map(() => addDocuments(dir, 'same', 30, config)));
  assert.deepEqual(
    runs.map((run) => run.code),
    [0, 0],
  );
  const theCase = openCase(dir, { writerKey: WRITER });
  t.after(() => theCase.close());
  assert.equal(theCase.counts().sources, 30);
  assert.equal(theCase.logSize() % 30, 0);
  assert.deepEqual(theCase.verify(), []);
});
