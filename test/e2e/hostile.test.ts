/** A source full of markup, scripts and control characters is read as plain text, on every page that shows it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
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
  await page.locator('a.source-link').first().click();
  await page.waitForURL(/\/source\//);
  await page.getByText('<script>window.ran').first().waitFor();
  await drawn(page);
  assert.deepEqual(await page.evaluate(MADE), { ran: null, nodes: [], links: [] });
  assert.deepEqual(faults, []);
});
