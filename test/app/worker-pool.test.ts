import assert from 'node:assert/strict';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { NewFile } from '../../src/app/prepare.ts';
import { type ReadOptions, readSources } from '../../src/app/read-source.ts';
import { threadsFor, workerPool } from '../../src/app/worker-pool.ts';
import { type Case, openCase, sha256Of } from '../../src/store/case.ts';
import { folderOf } from '../support/temporary.ts';

function emptyCase(t: TestContext): Case {
  const opened = openCase(join(folderOf(t), 'case'), { create: true });
  t.after(() => opened.close());
  return opened;
}

/** What was said of each file, in order. */
async function read(into: Case, folder: string, options: ReadOptions): Promise<string[]> {
  const lines: string[] = [];
  for await (const event of readSources(into, [folder], options)) {
    if (event.type === 'file')
      lines.push(`${event.n} ${event.source.path}: ${event.outcome}, ${event.claims}`);
    else if (event.type === 'failed') lines.push(`failed: ${event.path.slice(folder.length + 1)}`);
    else if (event.type !== 'found') lines.push(event.type);
  }
  return lines;
}

/** Everything claimed, without what is random or of the case: its secret and its ids. */
const claimed = (into: Case): string[] =>
  [...into.claims()].map(({ kind, type, aspect, when, spans, voices, by }) =>
    JSON.stringify([
      kind,
      type,
      aspect,
      when.edtf,
      spans.map((span) => [span.quote, span.place]),
      voices.map(({ name }) => name),
      by,
    ]),
  );

const NAMES = ['Okoro', 'Varga', 'Lind', 'Sorin'];
/** Files of very different length, so that later ones are ready before earlier ones. */
const FILES = Object.fromEntries(
  Array.from({ length: 12 }, (_, i) => {
    const name = NAMES[i % NAMES.length];
    const words = `According to the report, Ama ${name} has been the head of the Third Section since 19${10 + i}. `;
    return [`${String(i).padStart(2, '0')}.txt`, `A report\n\n${words.repeat(i % 3 === 0 ? 40 : 1)}\n`];
  }),
);

describe('reading with several threads', () => {
  it('gives the claims and the order of one thread', async (t) => {
    const folder = folderOf(t, FILES);
    const [one, three] = [emptyCase(t), emptyCase(t)];
    const lines = await read(one, folder, { jobs: 1 });
    assert.equal(lines.length, 12);
    assert.deepEqual(await read(three, folder, { jobs: 3 }), lines);
    assert.ok(claimed(one).length >= 12);
    assert.deepEqual(claimed(three), claimed(one));
    assert.deepEqual(three.verify(), []);
    const size = three.logSize();
    assert.deepEqual(
      await read(three, folder, { jobs: 3 }),
      lines.map((line) => line.replace('added', 'known')),
    );
    assert.equal(three.logSize(), size);
  });

  it('says in its place what cannot be read, and keeps one of two equal files', async (t) => {
    const folder = folderOf(t, {
      ...FILES,
      '03.txt': new Uint8Array([1, 2, 0, 3]),
      '05.txt': FILES['01.txt']!,
    });
    const lines = await read(emptyCase(t), folder, { jobs: 2 });
    assert.equal(lines[3], 'failed: 03.txt');
    assert.match(lines[4]!, /^5 04\.txt: added/);
    assert.match(lines[5]!, /^6 05\.txt: same-bytes/);
  });

  it('ends where it is told to, with every file before that whole and none behind', async (t) => {
    const folder = folderOf(t, FILES);
    const into = emptyCase(t);
    let asked = 0;
    const lines = await read(into, folder, { jobs: 2, stop: () => ++asked > 5 });
    assert.deepEqual(lines.slice(-1), ['stopped']);
    assert.equal(into.counts().sources, 5);
    assert.deepEqual(into.verify(), []);
  });
});

const task = (text: string): NewFile => {
  const bytes = Buffer.from(text);
  return {
    type: 'new',
    bytes,
    sha256: sha256Of(bytes),
    file: 'a.txt',
    name: 'a.txt',
    language: 'eng',
    periods: [],
    secret: new Uint8Array(32),
    model: null,
  };
};

describe('a pool of threads', () => {
  it('loses no file with a thread that dies', async (t) => {
    const folder = folderOf(t);
    const died = join(folder, 'died');
    const program = join(folder, 'dies.mjs');
    writeFileSync(
      program,
      `import { writeFileSync } from 'node:fs';
       import { parentPort } from 'node:worker_threads';
       parentPort.on('message', () => { writeFileSync(${JSON.stringify(died)}, ''); process.exit(1); });`,
    );
    const pool = workerPool(2, { program: pathToFileURL(program) });
    t.after(() => pool.close());
    const texts = Array.from({ length: 12 }, (_, i) => `Okoro heads the Board of ${1900 + i}.\n`);
    const prepared = await Promise.all(texts.map((text) => pool.prepare(task(text))));
    assert.deepEqual(
      prepared.map((each) => each.type === 'new' && each.text.received),
      texts,
    );
    assert.ok(existsSync(died), 'no thread was started, so none died');
  });

  it('is no larger than cores and memory allow, and never empty', () => {
    assert.equal(threadsFor(8, 64e9), 8);
    assert.equal(threadsFor(8, 1.6e9), 3);
    assert.equal(threadsFor(8, 0), 1);
    assert.equal(threadsFor(1, 64e9), 1);
  });
});
