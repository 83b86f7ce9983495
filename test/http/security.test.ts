import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { describe, it } from 'node:test';
import { served } from '../support/served.ts';

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
