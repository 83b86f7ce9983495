/** As a new user: from an empty folder to a judged, cited answer, with the keyboard alone. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import type { FileChooser, Page } from 'playwright-core';
import { checkA11y, watched, without, workbench } from './workbench.ts';

const bench = workbench({ reads: [], as: 'reader' });

const EXAMPLE = join(import.meta.dirname, '..', '..', 'examples', 'blumkin');
const FILES = [
  'article-e',
  'circular-retold',
  'historian-c',
  'historian-d',
  'note-a',
  'note-b',
  'organs-f',
].map((name) => join(EXAMPLE, `${name}.txt`));

/** Tab after Tab until the focus is on it, as somebody without a mouse goes there. */
async function tabTo(page: Page, name: RegExp, most = 60): Promise<void> {
  for (let step = 0; step < most; step += 1) {
    const focused = (await page.evaluate(
      "(document.activeElement.getAttribute('aria-label') ?? '') + ' ' + document.activeElement.textContent",
    )) as string;
    if (
      name.test(focused) &&
      (await page.evaluate(
        "document.activeElement !== document.body && document.activeElement.tagName !== 'MAIN'",
      ))
    ) {
      const outline = await page.evaluate('getComputedStyle(document.activeElement).outlineStyle');
      assert.notEqual(outline, 'none', `the focus on ${String(name)} is seen`);
      return;
    }
    await page.keyboard.press('Tab');
  }
  assert.fail(`no way by Tab to ${String(name)}`);
}

/** What the button opens. A key that comes while the page is still being drawn is pressed again. */
async function chooserOf(page: Page): Promise<FileChooser> {
  for (let tries = 0; tries < 6; tries++) {
    await tabTo(page, /^\s*Add files/);
    const chooser = page.waitForEvent('filechooser', { timeout: 8_000 }).catch(() => null);
    await page.keyboard.press('Enter');
    const opened = await chooser;
    if (opened !== null) return opened;
  }
  throw new Error('The button "Add files" opens no choice of files.');
}

test('from an empty folder to a judged, cited answer with the keyboard alone', {
  skip: without,
}, async () => {
  const page = await bench.open('/');
  const faults = watched(page, bench.origin);
  await page.getByText('This case has no sources yet.').waitFor();
  await checkA11y(page);

  // Files in, by the button.
  await (await chooserOf(page)).setFiles(FILES);
  await page.getByText(/7 files read/).waitFor({ timeout: 60_000 });
  await page.locator('tr[data-source]').nth(6).waitFor();
  assert.match(
    (await page.locator('.page-lead').textContent()) ?? '',
    /7 sources; claims: \d+ proposed, none reviewed/,
  );
  await checkA11y(page);

  // To the circular by the list.
  for (let step = 0; step < 7; step += 1) {
    await page.keyboard.press('j');
    if (/circular/i.test(String(await page.evaluate('document.activeElement.textContent')))) break;
  }
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/source\//);
  await page.locator('h1', { hasText: 'The circular' }).waitFor();

  // The next claim, accepted; the one after it rejected and taken back.
  await page.keyboard.press('j');
  await page.locator('.claim-card[data-active="true"]').waitFor();
  await page.keyboard.press('y');
  await page.locator('.claim-card[data-review="accepted"]').first().waitFor();
  const first = page.url();
  await page.keyboard.press('j');
  await page.waitForURL((url) => url.href !== first);
  await page.keyboard.press('n');
  await page.locator('.claim-card[data-review="rejected"]').first().waitFor();
  await page.keyboard.press('Control+z');
  await page.locator('.claim-card[data-review="rejected"]').first().waitFor({ state: 'detached' });
  assert.match(
    (await page.locator('.claim-card[data-review="accepted"]').first().textContent()) ?? '',
    /proposed by .*accepted by reader/s,
  );

  // Asked, and answered with its verdict and words.
  await page.keyboard.press('/');
  await page.keyboard.type('who commanded GPU on 4 January 1930');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname === '/ask');
  const words = page.getByRole('link', { name: /the man who really runs it is Yagoda/ }).first();
  await words.waitFor();
  await checkA11y(page);

  // To the quoted words in their place.
  await tabTo(page, /the man who really runs it is Yagoda/);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname.startsWith('/source/') && url.searchParams.has('at'));
  await page.getByText('the man who really runs it is').first().waitFor();
  await page.goBack();
  await page.waitForURL((url) => url.pathname === '/ask');
  assert.deepEqual(faults, []);

  // The link alone shows the same to who opens it anew.
  const again = await bench.open('/ask?q=who+commanded+GPU+on+4+January+1930');
  await again
    .getByRole('link', { name: /the man who really runs it is Yagoda/ })
    .first()
    .waitFor();
});

test('what a source is and who may be harmed by it is written down in its place', {
  skip: without,
}, async () => {
  const page = await bench.open('/case');
  await page.locator('tr[data-source]').first().waitFor();
  await page.keyboard.press('j');
  await page.keyboard.press('e');
  await page.getByLabel('Kind of source').selectOption('memoir');
  await page.getByLabel('Who may be harmed by it').fill('The family of the visitor');
  await page.getByLabel('Date').fill('not a date at all');
  await page.getByRole('button', { name: 'Record' }).click();
  await page.getByText(/^Not recorded\./).waitFor();
  await page.getByLabel('Date').fill('1931~');
  await page.getByRole('button', { name: 'Record' }).click();
  await page.locator('tr[data-source]', { hasText: 'The family of the visitor' }).waitFor();
  assert.match((await page.locator('tr[data-source]').first().textContent()) ?? '', /memoir.*1931~/s);
});

test('a file that cannot be read is named with the reason, and the rest is kept', {
  skip: without,
}, async () => {
  const page = await bench.open('/case');
  const before = await page.locator('tr[data-source]').count();
  await page.getByLabel('Files to add').setInputFiles([
    { name: 'picture.png', mimeType: 'image/png', buffer: Buffer.from([137, 80, 78, 71]) },
    {
      name: 'plain.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('In 1931 Ivan Petrov was the commander of the Fifth Brigade.'),
    },
  ]);
  await page.getByText(/1 file read, 1 not; the rest is kept/).waitFor({ timeout: 60_000 });
  await page
    .locator('.upload-files li[data-state="failed"]', { hasText: /picture\.png.*cannot be read yet/ })
    .waitFor();
  await page.locator('tr[data-source]', { hasText: 'plain.txt' }).waitFor();
  assert.ok((await page.locator('tr[data-source]').count()) > before);
});

test('words in another form and names in another spelling are found', { skip: without }, async () => {
  const page = await bench.open('/search?q=executions');
  await page
    .locator('mark', { hasText: /execut/i })
    .first()
    .waitFor();
  await page.goto(`${bench.origin}/ask?q=${encodeURIComponent('Блюмкин')}`);
  await page.locator('.answer', { hasText: /Blumkin|Blyumkin/ }).waitFor();
  await page.goto(`${bench.origin}/search?q=Menzhinskii`);
  await page.locator('main', { hasText: 'Menzhinsky' }).waitFor();
});

test('two people at once see each other and never write over one another', { skip: without }, async () => {
  const one = await bench.open('/case');
  await one.locator('a.source-link', { hasText: 'The circular' }).click();
  await one.waitForURL(/\/source\//);
  const two = await bench.open(new URL(one.url()).pathname);
  for (const page of [one, two]) await page.locator('.claim-card').first().waitFor();
  for (const page of [one, two]) {
    await page.keyboard.press('j');
    await page.locator('.claim-card[data-active="true"]').waitFor();
  }
  const before = await two.locator('.claim-card[data-active="true"]').getAttribute('data-review');
  await one.keyboard.press(before === 'unsure' ? 'n' : 'u');
  const after = before === 'unsure' ? 'rejected' : 'unsure';
  await two.locator(`.claim-card[data-active="true"][data-review="${after}"]`).waitFor();
});
