import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { describe, it } from 'node:test';
import { answerTo } from '../../src/http/fault.ts';
import type { ErrorView } from '../../src/http/schemas/case.ts';
import { CaseError } from '../../src/store/case-error.ts';
import { listen, served } from '../support/served.ts';

describe('who is answered at all', () => {
  it('refuses a foreign Host, as a rebound name would send it', async (t) => {
    const { ask, running } = await served(t);
    for (const host of [
      `evil.example:${running.port}`,
      'evil.example',
      '127.0.0.1',
      `127.0.0.1:${running.port + 1}`,
      `localhost.evil.example:${running.port}`,
      `0.0.0.0:${running.port}`,
    ]) {
      for (const path of ['/api/case', '/', `/?token=${running.token}`]) {
        const { status, headers } = await ask(path, { headers: { Host: host } });
        assert.equal(status, 421, `${host} ${path}`);
        assert.equal(headers['set-cookie'], undefined);
      }
    }
    for (const host of ['127.0.0.1', 'localhost', '[::1]', 'LOCALHOST'])
      assert.equal((await ask('/api/case', { headers: { Host: `${host}:${running.port}` } })).status, 200);
  });

  it('listens on loopback alone', async (t) => {
    const { running } = await served(t);
    const others = Object.values(networkInterfaces())
      .flat()
      .filter((each) => each !== undefined && !each.internal && each.family === 'IPv4');
    for (const each of others)
      await assert.rejects(
        new Promise((resolve, reject) => {
          const socket = connect(running.port, each!.address);
          socket.on('connect', resolve);
          socket.on('error', reject);
        }),
        /ECONNREFUSED/,
      );
    assert.match(running.link, /^http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]{43}$/);
  });

  it('refuses requests from other pages, those of another port of this machine too', async (t) => {
    const { ask, running } = await served(t);
    for (const origin of [
      'https://evil.example',
      'null',
      `http://127.0.0.1:${running.port + 1}`,
      `http://localhost:${running.port}`,
      `https://127.0.0.1:${running.port}`,
    ])
      assert.equal((await ask('/api/case', { headers: { Origin: origin } })).status, 403, origin);
    const own = { Origin: `http://127.0.0.1:${running.port}` };
    assert.equal((await ask('/api/case', { headers: own })).status, 200);
    for (const site of ['cross-site', 'same-site', 'something-new'])
      for (const path of ['/api/case', '/api/events', '/app.js'])
        assert.equal(
          (await ask(path, { headers: { 'Sec-Fetch-Site': site } })).status,
          403,
          `${site} ${path}`,
        );
    for (const site of ['same-origin', 'none'])
      assert.equal((await ask('/api/case', { headers: { 'Sec-Fetch-Site': site } })).status, 200);
  });

  it('refuses a preflight, and never says that another origin may', async (t) => {
    const { ask } = await served(t);
    const answer = await ask('/api/judgements', {
      method: 'OPTIONS',
      bare: true,
      headers: {
        Origin: 'https://evil.example',
        'Access-Control-Request-Method': 'POST',
        'Access-Control-Request-Headers': 'x-apparatus',
      },
    });
    assert.equal(answer.status, 403);
    for (const name of Object.keys(answer.headers)) assert.doesNotMatch(name, /^access-control/);
  });

  it('refuses a call to the API without the header of the page', async (t) => {
    const { ask, running } = await served(t);
    const headers = { Authorization: `Bearer ${running.token}` };
    const form = { ...headers, 'Content-Type': 'text/plain' };
    assert.equal((await ask('/api/case', { bare: true, headers })).status, 403);
    const posted = await ask('/api/judgements', { method: 'POST', bare: true, headers: form, body: '{}' });
    assert.equal(posted.status, 403);
  });

  it('asks a person who followed a link from another page, and does not lead them elsewhere', async (t) => {
    const { ask } = await served(t);
    const followed = {
      'Sec-Fetch-Site': 'cross-site',
      'Sec-Fetch-Mode': 'navigate',
      'Sec-Fetch-Dest': 'document',
    };
    const { status, text } = await ask('//evil.example/ask?q="><script>x</script>', { headers: followed });
    assert.equal(status, 403);
    assert.match(text, /<a href="\/evil\.example\/ask\?q=/);
    assert.doesNotMatch(text, /<script>/);
    const framed = { ...followed, 'Sec-Fetch-Dest': 'iframe' };
    assert.doesNotMatch((await ask('/ask', { headers: framed })).text, /<a /);
  });
});

describe('the session', () => {
  it('refuses everything of the API without the token, and says how to open the page', async (t) => {
    const { ask, of } = await served(t);
    const header = { 'X-Apparatus': '1' };
    for (const [path, method] of [
      ['/api/case', 'GET'],
      ['/api/sources', 'GET'],
      ['/api/events', 'GET'],
      ['/api/judgements', 'POST'],
      ['/api/files', 'POST'],
      ['/api/nowhere', 'GET'],
    ] as const) {
      const { status, text } = await ask(path, { method, bare: true, headers: header });
      assert.equal(status, 401, path);
      assert.doesNotMatch(text, new RegExp(of.id));
    }
    for (const wrong of ['', 'x', 'Bearer', `Bearer ${'a'.repeat(43)}`, `Basic ${'a'.repeat(43)}`])
      assert.equal(
        (await ask('/api/case', { bare: true, headers: { ...header, Authorization: wrong } })).status,
        401,
      );
    const page = await ask('/', { bare: true });
    assert.equal(page.status, 401);
    assert.match(page.text, /apparatus serve/);
    assert.equal((await ask('/app.js', { bare: true })).status, 401);
  });

  it('takes the token from the address once and keeps it in a cookie that no script reads', async (t) => {
    const { ask, running } = await served(t);
    const opened = await ask(`/source/src_x?claim=clm_y&token=${running.token}&at=1-2`, { bare: true });
    assert.equal(opened.status, 303);
    const [location, key = ''] = (opened.headers.location ?? '').split('#key=');
    assert.equal(location, '/source/src_x?claim=clm_y&at=1-2');
    const cookie = opened.headers['set-cookie']?.[0] ?? '';
    assert.match(cookie, new RegExp(`^apparatus-${running.port}=`));
    for (const part of ['HttpOnly', 'SameSite=Strict', 'Path=/']) assert.ok(cookie.includes(part), part);
    const headers = { Cookie: `other=1; ${cookie.split('=')[0]}=planted; ${cookie.split(';')[0]}; more=2` };
    assert.equal((await ask('/', { bare: true, headers })).status, 200);
    const api = { ...headers, 'X-Apparatus': key };
    assert.equal((await ask('/api/case', { bare: true, headers: api })).status, 200);
  });

  it('takes no cookie for a call: whatever listens on another port of this machine is shown it', async (t) => {
    const { ask, running } = await served(t);
    const opened = await ask(`/?token=${running.token}`, { bare: true });
    const cookie = opened.headers['set-cookie']?.[0]?.split(';')[0] ?? '';
    const key = (opened.headers.location ?? '').split('#key=')[1] ?? '';
    assert.doesNotMatch(cookie, new RegExp(`${running.token}|${key}`));
    const status = async (path: string, headers: Record<string, string>) =>
      (await ask(path, { bare: true, headers })).status;
    for (const header of ['1', 'x', cookie.split('=')[1]!, running.token]) {
      assert.equal(await status('/api/case', { Cookie: cookie, 'X-Apparatus': header }), 401);
      assert.equal(await status(`/api/events?key=${header}`, { Cookie: cookie }), 401);
      const bearer = { Authorization: `Bearer ${cookie.split('=')[1]}`, 'X-Apparatus': key };
      assert.equal(await status('/api/case', bearer), 401);
    }
    assert.equal(await status('/api/case', { 'X-Apparatus': key }), 401);
    assert.equal(await status('/api/case', { Cookie: cookie, 'X-Apparatus': key }), 200);
    // The page's files hold neither.
    const page = await ask('/', { bare: true, headers: { Cookie: cookie } });
    assert.doesNotMatch(page.text, new RegExp(`${running.token}|${key}`));
  });

  it('lets a file of this machine lead here with the link, and no page without', async (t) => {
    const { ask, running } = await served(t);
    const headers = {
      'Sec-Fetch-Site': 'cross-site',
      'Sec-Fetch-Mode': 'navigate',
      'Sec-Fetch-Dest': 'document',
    };
    const led = await ask(`/?token=${running.token}`, { bare: true, headers });
    assert.equal(led.status, 200);
    assert.equal(led.headers['set-cookie'], undefined);
    assert.match(led.text, /http-equiv="refresh" content="0;url=\/\?token=/);
    assert.equal((await ask('/?token=wrong', { bare: true, headers })).status, 403);
  });

  it('gives no cookie for a wrong token, and redirects to no other host', async (t) => {
    const { ask, running } = await served(t);
    const wrong = await ask('/?token=wrong', { bare: true });
    assert.equal(wrong.status, 401);
    assert.equal(wrong.headers['set-cookie'], undefined);
    const backslash = await ask(`/\\evil.example/?token=${running.token}`, { bare: true });
    assert.equal(backslash.headers.location, undefined);
    for (const path of ['//evil.example/', '///evil.example']) {
      const { headers } = await ask(`${path}?token=${running.token}`, { bare: true });
      assert.match(headers.location ?? '', /^\/evil\.example/);
    }
  });
});

describe('the headers of every answer', () => {
  it('let the page load and send nothing elsewhere, whatever the answer is', async (t) => {
    const { ask } = await served(t);
    const wrongHost = { headers: { Host: 'evil.example' } };
    for (const [path, asking] of [
      ['/', {}],
      ['/app.js', {}],
      ['/missing.js', {}],
      ['/api/case', {}],
      ['/api/nowhere', {}],
      ['/api/case?x=1', {}],
      ['/', { bare: true }],
      ['/', wrongHost],
    ] as const) {
      const { headers } = await ask(path, asking);
      const policy = String(headers['content-security-policy']);
      for (const part of [
        `default-src 'none'`,
        `script-src 'self'`,
        `connect-src 'self'`,
        `frame-ancestors 'none'`,
        `form-action 'none'`,
        `base-uri 'none'`,
      ])
        assert.ok(policy.includes(part), `${path} ${part}`);
      assert.doesNotMatch(policy, /unsafe|\*|https?:/);
      assert.equal(headers['x-content-type-options'], 'nosniff');
      assert.equal(headers['referrer-policy'], 'no-referrer');
      assert.equal(headers['cross-origin-opener-policy'], 'same-origin');
      assert.equal(headers['cross-origin-resource-policy'], 'same-origin');
      assert.match(String(headers['permissions-policy']), /camera=\(\)/);
      if (path.startsWith('/api')) assert.equal(headers['cache-control'], 'no-store');
    }
  });
});

describe('what a call may hold', () => {
  it('is no prototype, no half of a character and no field that nobody knows', async (t) => {
    const { ask, of } = await served(t, { 'note.txt': 'Okoro heads the Directorate.\n' });
    const source = of.sources()[0]!.id;
    const before = of.logSize();
    const claim = (args: string, more = ''): string =>
      `{"source":"${source}","kind":"posting","type":"head","args":${args},"spans":[[0,5]]${more}}`;
    const filled = '{"person":[{"range":[0,5]}]}';
    for (const body of [
      claim('{"__proto__":[{"name":"x"}],"person":[{"range":[0,5]}]}'),
      claim('{"constructor":[{"name":"x"}]}'),
      claim('{"person":[{"range":[0,5],"name":"\u200b\u202e"}]}'),
      claim('{"person":[{"range":[0,5],"__proto__":{"entity":"x"}}]}'),
      claim('{"person":[{"range":[0,5],"entitty":"x"}]}'),
      claim('{"person":[{"range":[0,5],"name":"A\\ud800"}]}'),
      claim(filled, ',"reason":"a\\u0000b"'),
      claim('{"person":[{"range":[0,1e999]}]}'),
      claim('{"person":[{"range":[0,9007199254740991]}]}'),
      claim('{"person":[{"range":[0.5,3]}]}'),
      claim(`{"person":[${Array(101).fill('{"range":[0,5]}').join()}]}`),
      `${'['.repeat(400_000)}${']'.repeat(400_000)}`,
    ]) {
      const answer = await ask('/api/claims', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body,
      });
      assert.equal(answer.status, 400, body.slice(0, 200));
      assert.match(answer.json<ErrorView>().error, /^.{5,200}\.$/);
    }
    const judged = `{"subject":{"kind":"claim","id":"x","author":"Zed"},"decision":"no","seen":null}`;
    const headers = { 'Content-Type': 'application/json' };
    assert.equal((await ask('/api/judgements', { method: 'POST', headers, body: judged })).status, 400);
    assert.equal(of.logSize(), before);
    assert.deepEqual(of.verify(), []);
  });
});

describe('a disk that is full', () => {
  it('is told as that, and not as somebody who judged meanwhile', () => {
    const full = new CaseError('There is no room left on the disk.', { cause: new Error('SQLITE_FULL') });
    assert.equal(answerTo(full).status, 503);
    assert.equal(answerTo(new CaseError('There is another file in its place.')).status, 409);
  });
});

describe('who listens', () => {
  it('is let go where nobody listens, and the longest listener makes room for the newest', async (t) => {
    const { ask, running } = await served(t);
    const timers = (): number => process.getActiveResourcesInfo().filter((one) => one === 'Timeout').length;
    const before = timers();
    for (let i = 0; i < 20; i++) assert.equal((await ask('/api/events', { method: 'HEAD' })).status, 200);
    assert.ok(timers() < before + 20, 'a HEAD holds no stream open');
    const first = await listen(t, running);
    const others = [];
    for (let i = 0; i < 32; i++) others.push(await listen(t, running));
    await first.until(first.ended);
    assert.equal(others.filter((one) => one.ended()).length, 0);
  });
});
