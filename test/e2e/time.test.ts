/** Through time: charts, the difference of two dates, timelines, the order of telling, the network, pictures. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { watched, without, workbench } from './workbench.ts';

const bench = workbench();
const CHART = '/time/chart?name=GPU&on=1930-01-04';

/** An attribute of each of what is found, in order. */
const all = async (found: Locator, name: string): Promise<readonly string[]> =>
  Promise.all((await found.all()).map(async (one) => (await one.getAttribute(name)) ?? ''));

/** Where each box stands, by its name. */
const places = async (page: Page): Promise<Readonly<Record<string, string>>> => {
  const boxes = page.locator('.chart-box');
  const names = await all(boxes, 'aria-label');
  const at = await all(boxes, 'transform');
  return Object.fromEntries(names.map((name, i) => [name.split(':')[0]!, at[i]!]));
};

test('a chart draws in law and in fact differently, and every line lists its claims', {
  skip: without,
}, async () => {
  const page = await bench.open(CHART);
  const faults = watched(page, bench.origin);
  await page.locator('.chart-box').first().waitFor();
  const width = async (basis: string) =>
    Number.parseFloat(
      await page.evaluate<string>(
        `getComputedStyle(document.querySelector('.chart [data-basis="${basis}"] .chart-stroke')).strokeWidth`,
      ),
    );
  assert.ok((await width('in-fact')) > (await width('unsaid')));
  const line = page.locator('svg .chart-line[role="button"]').first();
  assert.match((await line.getAttribute('aria-label')) ?? '', /^According to /);
  await line.focus();
  await page.keyboard.press('Enter');
  await page.locator('.chosen .evidence').first().waitFor();
  assert.match(page.url(), /show=/);
  assert.deepEqual(faults, []);
});

test('the slider goes from change to change by arrow keys, and what stays does not move', {
  skip: without,
}, async () => {
  const page = await bench.open('/time/chart?name=Cheka&on=1920-12-20');
  // The date asked shows at once; from the next on, every date has the places that all of them need.
  await page.locator('figure[data-places="all"] .chart-box').first().waitFor();
  const slider = page.getByRole('slider');
  assert.equal(await slider.getAttribute('aria-valuetext'), '20 December 1920');
  await slider.focus();
  const next = async () => {
    const on = new URL(page.url()).searchParams.get('on');
    await page.keyboard.press('ArrowRight');
    await page.waitForURL((url) => url.searchParams.get('on') !== on);
    await page.locator('.time-says[aria-busy="false"]').waitFor();
  };
  await next();
  const before = await places(page);
  await next();
  const after = await places(page);
  const stayed = Object.keys(before).filter((name) => name in after);
  assert.ok(stayed.length > 0);
  for (const name of stayed) assert.equal(after[name], before[name], `${name} stays where it was`);
});

test('the chart stands there as a list too', { skip: without }, async () => {
  const page = await bench.open(CHART);
  await page.getByText('The same as a list').click();
  const list = await page.locator('.same li').allTextContents();
  assert.ok(list.some((says) => /^According to .*Menzhinsky was head/.test(says)));
});

test('two dates are compared in sentences', { skip: without }, async () => {
  const page = await bench.open('/time/chart?name=GPU&on=1930-01-04&compare=1926-01-04');
  for (const title of ['Gone', 'Come', 'Stayed']) await page.getByRole('heading', { name: title }).waitFor();
  const come = page.locator('.changes-group', { hasText: 'Come' });
  assert.match((await come.locator('.told-says').first().textContent()) ?? '', /According to /);
});

test('without a name the page says which organs claims name', { skip: without }, async () => {
  const page = await bench.open('/time/chart');
  await page.locator('.organs a', { hasText: 'Cheka' }).first().click();
  await page.waitForURL(/name=Cheka/);
  await page.locator('.chart-box').first().waitFor();
});

test('a timeline draws certain, possible and unknown apart, and says each in words', {
  skip: without,
}, async () => {
  const page = await bench.open('/time/timeline?about=Menzhinsky');
  await page.locator('.line-row').first().waitFor();
  const rows = await all(page.locator('.line-row'), 'aria-label');
  for (const row of rows) assert.match(row, /^According to /);
  assert.ok(rows.some((row) => /attested for 4 January 1930 only/.test(row)));
  assert.ok(rows.some((row) => /on some day/.test(row)));
  assert.ok(rows.some((row) => /not known/.test(row)));
});

test('j goes from line to line and shows the words; + makes the time shorter', {
  skip: without,
}, async () => {
  const page = await bench.open('/time/timeline?about=Menzhinsky');
  await page.locator('.line-row').first().waitFor();
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.locator('.chosen .evidence').waitFor();
  assert.equal(await page.locator('.line-row[data-selected="true"]').count(), 1);
  await page.keyboard.press('+');
  await page.waitForURL(/from=.*to=/);
  await page.keyboard.press('0');
  await page.waitForURL((url) => !url.searchParams.has('from'));
});

test('the acts stand in the order of the telling beside the order of days', { skip: without }, async () => {
  const page = await bench.open('/time/timeline?kind=act');
  await page.locator('.line-row').first().waitFor();
  await page.getByRole('button', { name: 'As it is told' }).click();
  await page.waitForURL(/view=telling/);
  await page.locator('.tell-link').first().waitFor();
  const rows = await all(page.locator('.line-row'), 'aria-label');
  for (const [i, row] of rows.entries()) assert.match(row, new RegExp(`^Told ${i + 1}: According to `));
});

test('the network gives every line its claims, and the same as a table', { skip: without }, async () => {
  const page = await bench.open('/time/network');
  const link = page.locator('svg .net-link[role="button"]').first();
  await link.waitFor();
  await link.focus();
  await page.keyboard.press('Enter');
  await page.locator('.chosen .evidence q').first().waitFor();
  assert.ok(
    (await page.locator('svg .net-link[data-hands="true"]').count()) > 0,
    'what fell into whose hands',
  );
  await page.getByText('The same as a table').click();
  assert.equal(
    await page.locator('.same tbody tr').count(),
    await page.locator('svg .net-link[role="button"]').count(),
  );
});

test('the network is drawn the same way twice', { skip: without }, async () => {
  const drawn = async () => {
    const page = await bench.open('/time/network');
    await page.locator('svg .net-link').first().waitFor();
    return all(page.locator('.network .net-stroke'), 'd');
  };
  assert.deepEqual(await drawn(), await drawn());
});

test('a drawing is saved as SVG with its styles, and as PNG', { skip: without }, async () => {
  const page = await bench.open(CHART);
  await page.locator('.chart-box').first().waitFor();
  const save = async (name: string) => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name }).click(),
    ]);
    return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
  };
  const svg = await save('Save as SVG');
  assert.equal(svg.name, 'GPU-1930-01-04.svg');
  assert.match(svg.bytes.toString('utf8'), /<svg[^>]+xmlns=.*font-family="[^"]*Inter.*Menzhinsky/s);
  const png = await save('Save as PNG');
  assert.equal(png.name, 'GPU-1930-01-04.png');
  assert.deepEqual([...png.bytes.subarray(1, 4)], [...Buffer.from('PNG')]);
});
