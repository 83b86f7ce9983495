import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { PageFiles } from '../../src/http/page.ts';
import { PAGE, served } from '../support/served.ts';
import { folderOf } from '../support/temporary.ts';

const none = (): undefined => undefined;

describe("the page's files", () => {
  it('are served by their names, and every place within the page is the page', async (t) => {
    const { ask } = await served(t);
    const script = await ask('/app.js');
    assert.equal(script.headers['content-type'], 'text/javascript; charset=utf-8');
    assert.equal(script.text, PAGE['web/app.js']);
    for (const path of ['/', '/source/src_x?claim=clm_y', '/ask?q=GPU', '/contradictions']) {
      const page = await ask(path);
      assert.equal(page.status, 200, path);
      assert.equal(page.text, PAGE['web/index.html']);
    }
    assert.equal((await ask('/missing.js')).status, 404);
    assert.equal((await ask('/fonts/missing.woff2')).status, 404);
    assert.equal((await ask('/', { method: 'POST' })).status, 405);
  });

  it('are all that a path can reach', async (t) => {
    const folder = folderOf(t, {
      ...PAGE,
      'secret.txt': 'secret',
      'web/inner/x.txt': 'secret',
      'web/.env': 'secret',
    });
    const files = new PageFiles(join(folder, 'web'));
    for (const path of [
      '/../secret.txt',
      '/..%2fsecret.txt',
      '/%2e%2e/secret.txt',
      '/..\\secret.txt',
      `/${join(folder, 'secret.txt')}`,
      '/inner/x.txt',
      '/inner',
      '/.env',
      '/app.js\0.txt',
      '/app.js/../../secret.txt',
      '/__proto__',
      '/constructor',
    ])
      assert.doesNotMatch(await files.answer(path, none).text(), /secret/, path);
    const { ask } = await served(t);
    for (const path of ['/../../case/case.sqlite', '/%2e%2e/%2e%2e/package.json', '/..%5c..%5cpackage.json'])
      assert.doesNotMatch((await ask(path)).text, /SQLite|"name"/, path);
  });

  it('come compressed where the browser takes that, and not again where it has them', (t) => {
    const folder = folderOf(t, { ...PAGE, 'web/app.js': 'x'.repeat(10_000) });
    const files = new PageFiles(join(folder, 'web'));
    const zipped = files.answer('/app.js', (name) => (name === 'accept-encoding' ? 'gzip, br' : undefined));
    assert.equal(zipped.headers.get('content-encoding'), 'gzip');
    const plain = files.answer('/app.js', none);
    assert.equal(plain.headers.get('content-encoding'), null);
    const tag = plain.headers.get('etag')!;
    const again = files.answer('/app.js', (name) => (name === 'if-none-match' ? tag : undefined));
    assert.equal(again.status, 304);
    return zipped.arrayBuffer().then((bytes) => assert.equal(gunzipSync(bytes).length, 10_000));
  });

  it('are the new ones after the page was built again', async (t) => {
    const folder = folderOf(t, PAGE);
    const files = new PageFiles(join(folder, 'web'));
    await files.answer('/app.js', none).text();
    writeFileSync(join(folder, 'web', 'app.js'), 'another and longer one');
    assert.equal(await files.answer('/app.js', none).text(), 'another and longer one');
  });

  it('are asked for in one sentence where they are not built', async (t) => {
    const files = new PageFiles(join(folderOf(t), 'nothing'));
    const answer = files.answer('/', none);
    assert.equal(answer.status, 503);
    assert.match(await answer.text(), /npm run build/);
  });
});
