/** Work lists: contradictions with their sides, and names that may be one, judged by keys. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { without, workbench } from './workbench.ts';

const bench = workbench();

test('a contradiction shows its sides beside each other, each on whose word', { skip: without }, async () => {
  const page = await bench.open('/contradictions');
  const first = page.locator('.conflict').first();
  await first.waitFor();
  const sides = first.locator('.conflict-side');
  assert.ok((await sides.count()) >= 2);
  for (const says of await sides.locator('h3').allTextContents()) assert.match(says, /^According to /);
  const [left, right] = [await sides.nth(0).boundingBox(), await sides.nth(1).boundingBox()];
  assert.ok(left && right && Math.abs(left.y - right.y) < 2 && left.x + left.width <= right.x);
  assert.ok((await first.locator('.evidence q').count()) >= 2);
});

test('where both may be true the page says so, and never who is right', { skip: without }, async () => {
  const page = await bench.open('/contradictions');
  await page.locator('.conflict').first().waitFor();
  assert.ok((await page.getByText('both may be true', { exact: true }).count()) > 0);
  assert.doesNotMatch((await page.locator('main').textContent()) ?? '', /guilty|liar|the truth/i);
});

test('J goes from contradiction to contradiction, j to its claims, which are judged from here', {
  skip: without,
}, async () => {
  const page = await bench.open('/contradictions');
  await page.locator('.conflict').first().waitFor();
  await page.keyboard.press('J');
  await page.keyboard.press('J');
  const at = () =>
    page.evaluate<string | null>(`document.activeElement?.getAttribute('data-conflict') ?? null`);
  assert.equal(await at(), await page.locator('.conflict').nth(1).getAttribute('data-conflict'));
  await page.keyboard.press('j');
  const claim = await page.evaluate<string | null>(
    `document.activeElement?.getAttribute('data-evidence') ?? null`,
  );
  assert.ok(claim);
  await page.keyboard.press('u');
  await page.locator(`[data-evidence="${claim}"] [data-review="unsure"]`).first().waitFor();
  await page.locator('.filters', { hasText: /\d+ of \d+ claims not reviewed/ }).waitFor();
  await page.keyboard.press('z');
  await page.locator(`[data-evidence="${claim}"] [data-review="proposed"]`).first().waitFor();
});

test('a kind of contradiction is chosen in the address', { skip: without }, async () => {
  const page = await bench.open('/contradictions');
  await page.locator('.conflict').first().waitFor();
  const all = await page.locator('.conflict').count();
  await page.locator('.filters button').nth(1).click();
  await page.waitForURL(/type=/);
  assert.ok((await page.locator('.conflict').count()) <= all);
  await page.goBack();
  await page.waitForURL((url) => !url.search.includes('type='));
});

test('two names are judged by key, listed with who judged, and taken back', { skip: without }, async () => {
  const page = await bench.open('/identities');
  await page.locator('.pair').first().waitFor();
  assert.match((await page.locator('main').textContent()) ?? '', /Names alike join nothing/);
  const pairs = await page.locator('.pair').count();
  const first = page.locator('.pair').first();
  assert.ok((await first.locator('.reasons tbody tr').count()) > 1);
  assert.match((await first.locator('.reasons').textContent()) ?? '', /speaks .*for one and the same/);
  await page.keyboard.press('j');
  const key = await first.getAttribute('data-pair');
  await page.keyboard.press('n');
  const judged = page.locator(`.judged [data-pair="${key}"]`);
  await judged.waitFor();
  assert.match((await judged.textContent()) ?? '', /judged to be different · by first/);
  assert.equal(await page.locator('.pair').count(), pairs - 1);
  await judged.getByRole('button', { name: 'Take back' }).click();
  await page.locator(`.pair[data-pair="${key}"]`).waitFor();
});

test('two names are judged unsure: they stay apart from both lists of decisions, with who was unsure', {
  skip: without,
}, async () => {
  const page = await bench.open('/identities');
  const first = page.locator('.pair').first();
  await first.waitFor();
  const key = await first.getAttribute('data-pair');
  await page.keyboard.press('j');
  await page.keyboard.press('u');
  await page.locator(`[data-pair="${key}"]`, { hasText: /unsure · by first/ }).waitFor();
  await page.keyboard.press('z');
  await page.locator(`.pair[data-pair="${key}"]`).waitFor();
});

test('the latest judgement on two names is taken back with z', { skip: without }, async () => {
  const page = await bench.open('/identities');
  const first = page.locator('.pair').first();
  await first.waitFor();
  const key = await first.getAttribute('data-pair');
  await page.keyboard.press('j');
  await page.keyboard.press('y');
  await page.locator(`.judged [data-pair="${key}"]`).waitFor();
  await page.keyboard.press('z');
  await page.locator(`.pair[data-pair="${key}"]`).waitFor();
});
