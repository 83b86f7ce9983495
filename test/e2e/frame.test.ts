/** The frame: where one is, keys, focus, light and dark, a server that goes and comes back. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { without, workbench } from './workbench.ts';

const bench = workbench();

test('at 1280 the left column is folded; a key unfolds it and going somewhere folds it', {
  skip: without,
}, async () => {
  const page = await bench.open('/case', { width: 1280 });
  const side = page.getByRole('navigation', { name: 'Where I am' });
  assert.equal(await side.count(), 0);
  await page.keyboard.press('b');
  await side.waitFor();
  await side.getByRole('link', { name: /Timeline/ }).click();
  await page.waitForURL(/timeline/);
  assert.equal(await side.count(), 0);
  const wide = await bench.open('/case', { width: 1440 });
  await wide.getByRole('navigation', { name: 'Where I am' }).waitFor();
});

test('the column names each source with its progress', { skip: without }, async () => {
  const page = await bench.open('/case', { width: 1440 });
  const side = page.getByRole('navigation', { name: 'Where I am' });
  await side.getByRole('link', { name: /note-a\.txt/ }).waitFor();
  assert.match(
    (await side.getByRole('link', { name: /note-a\.txt/ }).textContent()) ?? '',
    /note-a\.txt\s*\d+ proposed, none reviewed/,
  );
});

test('going somewhere puts the focus on the heading and says so in the title', {
  skip: without,
}, async () => {
  const page = await bench.open('/case');
  await page.keyboard.press('g');
  await page.keyboard.press('c');
  await page.waitForURL(/contradictions/);
  await page.locator('h1:focus').waitFor();
  assert.match(await page.title(), /Contradictions/);
  await page.goBack();
  await page.waitForURL(/case/);
});

test('the skip link is the first stop and leads past the top', { skip: without }, async () => {
  const page = await bench.open('/case');
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate('document.activeElement.textContent'), 'Skip to the page');
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate('document.activeElement.id'), 'page');
});

test('/ leads to the field, Enter asks, and keys typed there are words', { skip: without }, async () => {
  const page = await bench.open('/case');
  await page.keyboard.press('/');
  await page.keyboard.type('jkynu?');
  assert.equal(await page.locator('dialog[open]').count(), 0);
  assert.equal(await page.locator('#ask').inputValue(), 'jkynu?');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname === '/ask' && url.searchParams.get('q') === 'jkynu?');
});

test('? shows the keys that work, Esc closes and gives the focus back', { skip: without }, async () => {
  const page = await bench.open('/case');
  const add = page.getByRole('button', { name: 'Add files' });
  await add.focus();
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: 'Keys' });
  await dialog.waitFor();
  const says = (await dialog.textContent()) ?? '';
  for (const words of ['next source', 'ask, or search', 'add files', 'take back the latest decision'])
    assert.ok(says.includes(words), words);
  // Keys of the page rest while a dialog is open.
  await page.keyboard.press('b');
  assert.equal(await page.getByRole('navigation', { name: 'Where I am' }).count(), 0);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  assert.equal(await page.evaluate('document.activeElement.textContent'), 'Add files');
});

test('keys without Ctrl can be switched off and stay so', { skip: without }, async () => {
  const page = await bench.open('/case');
  await page.keyboard.press('?');
  await page.getByRole('checkbox', { name: /Keys without Ctrl/ }).uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('b');
  await page.reload();
  await page.locator('h1').first().waitFor();
  await page.keyboard.press('b');
  assert.equal(await page.getByRole('navigation', { name: 'Where I am' }).count(), 0);
});

test('light and dark follow the system, or what was chosen, which is remembered', {
  skip: without,
}, async () => {
  const ground = 'getComputedStyle(document.documentElement).backgroundColor';
  const page = await bench.open('/case', { scheme: 'dark' });
  const dark = await page.evaluate(ground);
  await page.getByRole('combobox', { name: 'Light or dark' }).selectOption('light');
  const light = await page.evaluate(ground);
  assert.notEqual(light, dark);
  await page.reload();
  assert.equal(await page.evaluate(ground), light);
});

test('J and K go through the sources, and the address says which is read', { skip: without }, async () => {
  const page = await bench.open('/case');
  await page.locator('a.source-link').first().waitFor();
  await page.keyboard.press('J');
  await page.waitForURL(/\/source\//);
  const first = page.url();
  await page.locator('h1').first().waitFor();
  await page.keyboard.press('J');
  await page.waitForURL((url) => url.href !== first && url.pathname.startsWith('/source/'));
  await page.locator('h1').first().waitFor();
  await page.keyboard.press('K');
  await page.waitForURL(first);
});

test('where the program stops, a calm line says so, and an older window says that it is older', {
  skip: without,
}, async () => {
  const page = await bench.open('/case');
  await page.locator('a.source-link').first().waitFor();
  await bench.stop();
  await page.getByText('The program does not answer.').first().waitFor();
  assert.ok((await page.locator('a.source-link').count()) > 0, 'what was there stays');
  await bench.start();
  await page.getByText('This window belongs to an earlier run').waitFor();
});
