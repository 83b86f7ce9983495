/** A source full of markup, scripts and control characters is read as plain text, on every page that shows it. */
import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { test } from 'node:test';
import { openingPage } from '../../src/http/opening.ts';
import { drawn, watched, without, workbench } from './workbench.ts';

const bench = workbench({ reads: ['test/e2e/fixtures/hostile'] });

/** What the words of the source would have made or done, had anything taken them for more than words. */
const MADE = `({
  ran: window.ran ?? null,
  nodes: [...document.querySelectorAll('#app img, #app iframe, #app object, #app script, #app [onclick], #app [onerror], #app [onload], #app svg[onload], #hostile, #app form[action], #app base, #app meta, #app style')].map((one) => one.outerHTML),
  links: [...document.querySelectorAll('a[href]')].map((one) => one.href).filter((href) => new URL(href).origin !== location.origin),
})`;

for (const [what, path] of [
  ['the list of sources', '/case'],
  ['a search', '/search?q=commander'],
  ['an answer', '/ask?q=Markup'],
  ['the timeline', '/time/timeline'],
  ['the network', '/time/network'],
  ['the pairs to be judged', '/identities'],
] as const)
  test(`${what} shows it as text`, { skip: without }, async () => {
    const page = await bench.open('/case');
    const faults = watched(page, bench.origin);
    await page.goto(`${bench.origin}${path}`);
    await page.locator('h1').first().waitFor();
    await page.waitForLoadState('networkidle').catch(() => {});
    await drawn(page);
    assert.deepEqual(await page.evaluate(MADE), { ran: null, nodes: [], links: [] });
    assert.deepEqual(faults, []);
  });

test('the source itself shows its characters as they were received', { skip: without }, async () => {
  const page = await bench.open('/case');
  const faults = watched(page, bench.origin);
  await page.locator('a.source-link', { hasText: 'Markup' }).first().click();
  await page.waitForURL(/\/source\//);
  await page.getByText('<script>window.ran').first().waitFor();
  await drawn(page);
  assert.deepEqual(await page.evaluate(MADE), { ran: null, nodes: [], links: [] });
  assert.deepEqual(faults, []);
});

/** Characters that are not drawn or that turn the order of others, in what is drawn or read out. */
const UNSEEN = `(() => {
  const bad = /[\\u200b\\u202a-\\u202e\\u2066-\\u2069]/;
  const found = [];
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walk.currentNode; node; node = walk.nextNode()) {
    if (node.nodeType === 3 && bad.test(node.data)) found.push(node.data);
    for (const name of ['title', 'aria-label'])
      if (node.nodeType === 1 && bad.test(node.getAttribute(name) ?? '')) found.push(node.getAttribute(name));
  }
  if (bad.test(document.title)) found.push(document.title);
  return found;
})()`;

test('what is not drawn stands as a sign, and turns nothing around it', { skip: without }, async () => {
  const page = await bench.open('/case');
  const faults = watched(page, bench.origin);
  let signs = 0;
  for (const path of ['/case', '/search?q=Directional', '/ask?q=Directional%20Brigade', '/identities']) {
    await page.goto(`${bench.origin}${path}`);
    await page.locator('h1').first().waitFor();
    await page.waitForLoadState('networkidle').catch(() => {});
    assert.deepEqual(await page.evaluate(UNSEEN), [], path);
    signs += Number(await page.evaluate(`document.body.innerText.split('◌').length - 1`));
  }
  await page.goto(`${bench.origin}/case`);
  await page.locator('a.source-link', { hasText: 'the day' }).first().click();
  await page.getByText('Directional Brigade').first().waitFor();
  assert.deepEqual(await page.evaluate(UNSEEN), []);
  signs += Number(await page.evaluate(`document.body.innerText.split('◌').length - 1`));
  assert.ok(signs > 0, 'the signs are on the page');
  assert.deepEqual(faults, []);
});

test('a drawing that is saved holds shapes and words alone', { skip: without }, async () => {
  const page = await bench.open('/time/timeline');
  const faults = watched(page, bench.origin);
  const button = page.getByRole('button', { name: /SVG/ }).first();
  await button.waitFor();
  const [saved] = await Promise.all([page.waitForEvent('download'), button.click()]);
  const svg = readFileSync(await saved.path(), 'utf8');
  assert.match(svg, /^<svg /);
  assert.doesNotMatch(svg, /<(?:script|foreignObject|image|use|a|style|iframe|animate|set)[\s>]/i);
  assert.doesNotMatch(svg, /\s(?:on\w+|href|xlink:href|style|class|data-\w+)=/i);
  assert.doesNotMatch(svg, /[\u202a-\u202e\u2066-\u2069\u200b]/);
  const outside = svg.replaceAll('http://www.w3.org/2000/svg', '').match(/="[^"]*(?:https?:|javascript:)/g);
  assert.deepEqual(outside, null);
  const parsed = await page
    .evaluate(
      `new DOMParser().parseFromString(${JSON.stringify(svg)}, 'image/svg+xml').querySelector('parsererror')?.textContent ?? null`,
    )
    .catch((error: Error) => error.message);
  assert.ok(parsed === null || /TrustedHTML/.test(String(parsed)), String(parsed));
  assert.deepEqual(
    faults.filter((fault) => !fault.includes('TrustedHTML')),
    [],
  );
});

test('the link of a file of this machine opens the page, and the key is not left in the address', {
  skip: without,
}, async () => {
  const { path, remove } = openingPage(bench.folder, bench.link);
  const context = await bench.browser.newContext();
  try {
    assert.equal(statSync(path).mode & 0o777, 0o600);
    const page = await context.newPage();
    await page.goto(`file://${path}`);
    await page.waitForURL(`${bench.origin}/**`);
    await page.locator('.top-name').first().waitFor();
    assert.doesNotMatch(page.url(), /key|token/);
    const shared = await context.cookies();
    assert.deepEqual(
      shared.map(({ httpOnly, sameSite }) => [httpOnly, sameSite]),
      [[true, 'Strict']],
    );
    // Another port of this machine is shown the cookie, and the cookie alone opens nothing.
    const status = (key: string) =>
      page.evaluate(
        `fetch('/api/case', { headers: { 'X-Apparatus': ${key} } }).then((answer) => answer.status)`,
      );
    assert.equal(await status(`'1'`), 401);
    assert.equal(await status(`localStorage.getItem('apparatus-key')`), 200);
    const stream = await page.evaluate(`fetch('/api/events').then((answer) => answer.status)`);
    assert.equal(stream, 401);
  } finally {
    remove();
    await context.close();
  }
});
