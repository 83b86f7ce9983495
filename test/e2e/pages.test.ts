/** Every page: without faults by axe-core in light and dark, at 200 %, with a title, one heading, nothing from elsewhere. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkA11y, drawn, watched, without, workbench } from './workbench.ts';

const bench = workbench();

const PAGES: readonly string[] = [
  '/case',
  '/search?q=arrested',
  '/ask?q=who+commanded+GPU+on+4+January+1930',
  '/ask',
  '/time/chart?name=GPU&on=1930-01-04',
  '/time/timeline',
  '/time/network',
  '/contradictions',
  '/identities',
  '/no/such/page',
];

for (const path of PAGES)
  test(`${path} is whole: heading, title, landmarks, contrast, names`, { skip: without }, async () => {
    const page = await bench.open('/case');
    const faults = watched(page, bench.origin);
    await page.goto(`${bench.origin}${path}`);
    await page.locator('h1').first().waitFor();
    await page.waitForLoadState('networkidle').catch(() => {});
    assert.equal(await page.locator('h1').count(), 1);
    assert.match(await page.title(), / · Apparatus$/);
    for (const landmark of ['header.top', 'main', 'search'])
      assert.equal(await page.locator(landmark).count(), 1, landmark);
    await checkA11y(page);
    assert.deepEqual(faults, []);
  });

test('the page of a source is whole', { skip: without }, async () => {
  const page = await bench.open('/case');
  const faults = watched(page, bench.origin);
  await page.locator('a.source-link').first().click();
  await page.waitForURL(/\/source\//);
  await page.locator('.claim-card').first().waitFor();
  await page.waitForLoadState('networkidle').catch(() => {});
  assert.equal(await page.locator('h1').count(), 1);
  await checkA11y(page);
  assert.deepEqual(faults, []);
});

test('the left column and the dialog of keys are whole too', { skip: without }, async () => {
  const page = await bench.open('/case', { width: 1920, height: 1080 });
  await page.getByRole('navigation', { name: 'Where I am' }).waitFor();
  await checkA11y(page);
  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: 'Keys' }).waitFor();
  await checkA11y(page);
});

test('at 200 % and on a small window nothing needs scrolling sideways', { skip: without }, async () => {
  const page = await bench.open('/case', { width: 640, height: 400 });
  for (const path of PAGES) {
    await page.goto(`${bench.origin}${path}`);
    await page.locator('h1').first().waitFor();
    await page.waitForLoadState('networkidle').catch(() => {});
    const over = await page.evaluate(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    );
    assert.equal(over, 0, `${path} is ${String(over)} pixels too wide`);
    await checkA11y(page, ['light']);
  }
});

test('nothing moves while a page is drawn', { skip: without }, async () => {
  const page = await bench.open('/case', { width: 1920, height: 1080 });
  await page.addInitScript(`
    window.moved = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.moved += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  `);
  await page.goto(`${bench.origin}/case`);
  await page.locator('a.source-link').first().waitFor();
  await page.waitForLoadState('networkidle');
  await drawn(page);
  const moved = (await page.evaluate('window.moved')) as number;
  assert.ok(moved < 0.05, `layout shift ${moved}`);
});
