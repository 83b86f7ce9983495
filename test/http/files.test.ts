import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { relativePath } from '../../src/app/received-files.ts';
import type { ErrorView } from '../../src/http/schemas/case.ts';
import { FileLine, type SourceView, type TextView } from '../../src/http/schemas/source.ts';
import { type Answer, type Served, sender, served } from '../support/served.ts';

// Other programs of this machine receive files too: here is a place for temporary ones of our own.
const own = mkdtempSync(join(tmpdir(), 'apparatus-'));
process.env['TMPDIR'] = own;
after(() => rmSync(own, { recursive: true, force: true }));

const NOTE = 'Ama Okoro was head of the Directorate from 1921 to 1923.\n';

async function send(
  { ask }: Served,
  files: readonly (readonly [name: string, content: string | Uint8Array])[],
): Promise<Answer> {
  const { type, body } = formOf(files);
  return ask('/api/files', { method: 'POST', headers: { 'Content-Type': type }, body });
}

/** Made by hand, so that a name can be what no browser would send. */
function formOf(files: readonly (readonly [name: string, content: string | Uint8Array])[]) {
  const boundary = 'between-the-files';
  const parts = files.flatMap(([name, content]) => [
    Buffer.from(
      `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: text/plain\r\n\r\n`,
    ),
    Buffer.from(content),
    Buffer.from('\r\n'),
  ]);
  const body = Buffer.concat([...parts, Buffer.from(`--${boundary}--\r\n`)]);
  return { type: `multipart/form-data; boundary=${boundary}`, body };
}

const linesOf = (answer: Answer): FileLine[] =>
  answer.text
    .trimEnd()
    .split('\n')
    .map((line) => FileLine.parse(JSON.parse(line)));

/** What lies in the place of the case for temporary files. */
const left = ({ dir }: Served): string[] =>
  existsSync(join(dir, 'tmp')) ? readdirSync(join(dir, 'tmp')) : [];

describe('files sent to be read', () => {
  it('are in the case with their paths and claims when their line has come', async (t) => {
    const server = await served(t);
    const answer = await send(server, [
      ['note.txt', NOTE],
      ['box/two/note.txt', `${NOTE}Another line.\n`],
      ['README.txt', 'Sent by itself, it is read like any other.\n'],
    ]);
    assert.equal(answer.status, 200);
    assert.match(answer.headers['content-type'] ?? '', /^application\/jsonl/);
    const lines = linesOf(answer);
    assert.deepEqual(lines.at(0), { type: 'found', files: 3 });
    assert.deepEqual(lines.at(-1), { type: 'done', read: 3, failed: 0 });
    const sources = await server.get<SourceView[]>('/api/sources');
    assert.deepEqual(sources.map(({ path }) => path).sort(), ['README.txt', 'box/two/note.txt', 'note.txt']);
    const told = lines.flatMap((line) => (line.type === 'file' ? [line] : []));
    assert.deepEqual(told.map(({ source }) => source).sort(), sources.map(({ id }) => id).sort());
    assert.ok(told.some(({ claims, words }) => claims > 0 && /claim/.test(words)));
    assert.deepEqual(left(server), []);
  });

  it('add nothing when they are sent again, and a version when they changed', async (t) => {
    const server = await served(t);
    const outcomes = async (content: string) =>
      linesOf(await send(server, [['note.txt', content]])).flatMap((line) =>
        line.type === 'file' ? [line.outcome] : [],
      );
    assert.deepEqual(await outcomes(NOTE), ['added']);
    assert.deepEqual(await outcomes(NOTE), ['known']);
    assert.deepEqual(await outcomes(`${NOTE}More.\n`), ['version']);
  });

  it('lie nowhere but in the case, whatever they are called', async (t) => {
    const server = await served(t);
    const mark = `apparatus-escape-${process.pid}.txt`;
    const answer = await send(server, [
      [`../../../../../../../../tmp/${mark}`, `one ${NOTE}`],
      [`/tmp/x/${mark}`, `two ${NOTE}`],
      [`..\\..\\${mark}`, `three ${NOTE}`],
      [`C:\\Users\\x\\${mark}`, `four ${NOTE}`],
      [`a/./../b/${mark}`, `five ${NOTE}`],
    ]);
    assert.equal(answer.status, 200);
    const paths = (await server.get<SourceView[]>('/api/sources')).map(({ path }) => path).sort();
    assert.deepEqual(paths, [mark, `Users/x/${mark}`, `a/b/${mark}`, `tmp/${mark}`, `tmp/x/${mark}`].sort());
    for (const place of [join(tmpdir(), mark), `/tmp/${mark}`, `/tmp/x/${mark}`])
      assert.ok(!existsSync(place));
    assert.doesNotMatch(answer.text, /received-/);
  });

  it('are refused one by one, and the others are read', async (t) => {
    const server = await served(t);
    const lines = linesOf(
      await send(server, [
        ['..', 'no name'],
        ['note.txt', NOTE],
        ['note.txt', 'the same name'],
        ['note.txt/under-a-file.txt', 'a file in a file'],
        [`${'x'.repeat(300)}.txt`, 'a name too long'],
        ['picture.png', new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10])],
      ]),
    );
    const failed = lines.flatMap((line) => (line.type === 'failed' ? [line.message] : []));
    assert.equal(failed.length, 5, failed.join('\n'));
    for (const message of failed) assert.doesNotMatch(message, /received-|\/tmp\//);
    assert.deepEqual(lines.at(-1), { type: 'done', read: 1, failed: 5 });
  });

  it('come back as words, though they are full of markup', async (t) => {
    const server = await served(t);
    const hostile = '<svg/onload=alert(1)><script>fetch("/api/case")</script>\n';
    const lines = linesOf(await send(server, [['page.txt', hostile]]));
    const file = lines.find((line) => line.type === 'file');
    const text = await server.get<TextView>(`/api/sources/${file?.type === 'file' ? file.source : ''}/text`);
    assert.equal(text.received, hostile);
  });

  it('must come as a form, with a file in it, and not be too large', async (t) => {
    const { ask } = await served(t);
    const post = (type: string, body: string) =>
      ask('/api/files', { method: 'POST', headers: { 'Content-Type': type }, body });
    assert.equal((await post('text/plain', 'x')).status, 415);
    assert.equal((await post('multipart/form-data; boundary=b', 'x')).status, 400);
    assert.equal((await post('multipart/form-data; boundary=b', '--b--\r\n')).status, 400);
    const large = await new Promise<Answer>((resolve, reject) => {
      ask('/api/files', {
        method: 'POST',
        headers: { 'Content-Type': 'multipart/form-data; boundary=b', 'Content-Length': String(2 ** 31) },
      }).then(resolve, reject);
    });
    assert.equal(large.status, 413);
    assert.match(large.json<ErrorView>().error, /larger than 128 MiB.*apparatus read/);
  });

  it('that have their line are held though the sender goes away, and nothing is left of the others', async (t) => {
    const server = await served(t);
    const files = Array.from({ length: 30 }, (_, i) => [`note-${i}.txt`, `${NOTE}Number ${i}.\n`] as const);
    const { type, body } = formOf(files);
    const told = await new Promise<string[]>((resolve, reject) => {
      const sent = sender(
        server.running.port,
        '/api/files',
        { method: 'POST', headers: { 'Content-Type': type } },
        server.running.token,
      );
      let text = '';
      sent.on('response', (response) => {
        response.on('data', (part: Buffer) => {
          text += part.toString('utf8');
          const lines = text
            .split('\n')
            .slice(0, -1)
            .map((line) => JSON.parse(line) as FileLine);
          const held = lines.flatMap((line) => (line.type === 'file' ? [line.source] : []));
          if (held.length < 3) return;
          sent.destroy();
          resolve(held);
        });
        response.on('error', () => {});
      });
      sent.on('error', reject);
      sent.end(body);
    });
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const sources = await server.get<SourceView[]>('/api/sources');
    const held = new Set(sources.map(({ id }) => id));
    for (const id of told) assert.ok(held.has(id));
    assert.ok(sources.length < files.length, `it read all ${sources.length}`);
    assert.deepEqual(server.of.verify(), []);
    assert.deepEqual(left(server), []);
  });
});

describe('the path of a source for a name that was sent', () => {
  it('is relative and leads nowhere else', () => {
    for (const [name, path] of [
      ['note.txt', 'note.txt'],
      ['box/note.txt', 'box/note.txt'],
      ['/etc/passwd', 'etc/passwd'],
      ['../../x', 'x'],
      ['a/../../../b', 'a/b'],
      ['\\\\server\\share\\x', 'server/share/x'],
      ['C:\\x\\y', 'x/y'],
      ['a\0b.txt', 'ab.txt'],
      ['.\0./.\0./x', 'x'],
      ['Отчёт 1930.txt', 'Отчёт 1930.txt'],
      ['', null],
      ['..', null],
      ['/', null],
      [' ', null],
      ['x'.repeat(256), null],
    ] as const)
      assert.equal(relativePath(name), path, JSON.stringify(name));
  });
});
