/** Asking: an answer with its words, chain, switches and proof; judged from where it is read. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { watched, without, workbench } from './workbench.ts';

const bench = workbench();
const QUESTION = '/ask?q=who+commanded+GPU+on+4+January+1930';

const open = async (path: string): Promise<Page> => {
  const page = await bench.open(path);
  await page.locator('.answer').waitFor();
  return page;
};
/** The claim that has the focus. */
const inFocus = (page: Page) =>
  page.evaluate<string | null>(`document.activeElement?.getAttribute('data-evidence') ?? null`);

test('a question answers with the verdict first, each holder on whose word, and the words', {
  skip: without,
}, async () => {
  const page = await open(QUESTION);
  const faults = watched(page, bench.origin);
  assert.match((await page.locator('.answer-verdict').textContent()) ?? '', /^Evidenced/);
  assert.match(
    (await page.locator('.answer-state').textContent()) ?? '',
    /none reviewed.*replayed by the checker/,
  );
  const paragraph = (await page.locator('.answer-paragraph').textContent()) ?? '';
  assert.match(paragraph, /^According to .*Menzhinsky was head of GPU, in law/);
  assert.match(paragraph, /Yagoda was head of GPU, in fact/);
  assert.match(
    (await page.locator('#note-1 q').first().textContent()) ?? '',
    /Menzhinsky heads the GPU only in name/,
  );
  assert.deepEqual(faults, []);
});

test('the chain is drawn upward and told in sentences', { skip: without }, async () => {
  const page = await open(QUESTION);
  const above = await page.locator('.chart-box', { hasText: 'Stalin' }).first().boundingBox();
  const organ = await page.locator('.chart-box', { hasText: 'GPU' }).first().boundingBox();
  assert.ok(above && organ && above.y + above.height <= organ.y);
  for (const says of await page.locator('.told-says').allTextContents()) assert.match(says, /^According to /);
});

test('a note number leads to its words, and they lead to their place in the source', {
  skip: without,
}, async () => {
  const page = await open(QUESTION);
  await page.getByRole('link', { name: 'note 2' }).first().click();
  assert.equal(await page.evaluate('document.activeElement?.id'), 'note-2');
  await page.locator('#note-2 .quote-words').focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/source\/src_[a-z0-9]+\?claim=clm_[a-z0-9]+&at=\d+-\d+/);
});

test('the proof unfolds by key, step by step, down to the quotations', { skip: without }, async () => {
  const page = await open(QUESTION);
  await page.keyboard.press('h');
  const proof = page.locator('.answer-proof');
  await proof.locator('.proof-step').first().waitFor();
  assert.match((await proof.textContent()) ?? '', /Proof checked: \d+ steps/);
  await proof.getByRole('button', { name: 'Unfold every step' }).click();
  assert.ok((await proof.locator('.proof-claim q').count()) >= 4);
  assert.match((await proof.textContent()) ?? '', /Presumed.*Equal names in different sources/);
});

test('a presumption switched off asks again at once, and stands in the address', {
  skip: without,
}, async () => {
  const page = await open(QUESTION);
  const same = page.getByRole('switch', { name: /same name/ });
  assert.equal(await same.getAttribute('aria-checked'), 'true');
  await same.click();
  await page.waitForURL(/presume-not=same-name/);
  await page.locator('.switch[aria-checked="false"]', { hasText: 'same name' }).waitFor();
  await page.reload();
  await page.locator('.switch[aria-checked="false"]', { hasText: 'same name' }).waitFor();
  await page.getByRole('switch', { name: /same name/ }).click();
  await page.waitForURL((url) => !url.search.includes('presume-not'));
});

test('what an answer hangs on is judged from here by keys, and taken back', { skip: without }, async () => {
  const page = await open(QUESTION);
  await page.keyboard.press('j');
  const claim = await inFocus(page);
  assert.ok(claim);
  await page.keyboard.press('y');
  const held = page.locator(`[data-evidence="${claim}"]`).first();
  await held.locator('[data-review="accepted"]').waitFor();
  await page.locator('.answer-state', { hasText: /\d+ of \d+ claims not reviewed/ }).waitFor();
  assert.equal(await inFocus(page), claim, 'the focus stays on the claim');
  await page.keyboard.press('z');
  await held.locator('[data-review="proposed"]').waitFor();
  await page.locator('.answer-state', { hasText: 'none reviewed' }).waitFor();
});

test('of two quick decisions the second alone is taken back first, then the first', {
  skip: without,
}, async () => {
  const page = await open(QUESTION);
  await page.keyboard.press('j');
  const claim = await inFocus(page);
  await page.keyboard.press('y');
  await page.keyboard.press('n');
  await page.keyboard.press('z');
  const held = page.locator(`[data-evidence="${claim}"]`).first();
  await page.getByText('The latest decision is taken back.').first().waitFor();
  await held.locator('[data-review="accepted"]').waitFor();
  await page.keyboard.press('z');
  await held.locator('[data-review="proposed"]').waitFor();
  assert.notEqual(await inFocus(page), null, 'the focus stays on a claim');
});

test('what is counted as not reviewed is of the claims that are shown', { skip: without }, async () => {
  for (const q of ['who commanded Cheka on 1919', 'who commanded GPU on 1930', 'Blumkin']) {
    const page = await open(`/ask?q=${encodeURIComponent(q)}`);
    await page.locator('.answer-state', { hasText: /^\d+ claims?, none reviewed/ }).waitFor();
  }
});

test('without a presumption the answer is another one', { skip: without }, async () => {
  const page = await open('/ask?q=who+commanded+Cheka+on+1919');
  await page.locator('.answer-paragraph', { hasText: /circular-retold\.txt and organs-f\.txt/ }).waitFor();
  await page.getByRole('switch', { name: /same name/ }).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/presume-not=same-name/);
  await page.getByRole('heading', { name: 'Which one is meant?' }).waitFor();
  await page.getByRole('link', { name: /in organs-f\.txt/ }).press('Enter');
  await page.locator('.answer-paragraph', { hasText: /^According to organs-f\.txt, / }).waitFor();
});

test('the link is copied by key and reproduces the question', { skip: without }, async () => {
  const page = await open(`${QUESTION}&presume-not=same-name`);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.keyboard.press('c');
  await page.getByText('The link to this question is copied').waitFor();
  const copied = await page.evaluate<string>('navigator.clipboard.readText()');
  assert.equal(new URL(copied).pathname, '/ask');
  assert.equal(new URL(copied).searchParams.get('presume-not'), 'same-name');
});

test('a name answers with what is told of it, words with where they stand', { skip: without }, async () => {
  const career = await open('/ask?q=Yagoda');
  assert.match((await career.locator('.answer-verdict').textContent()) ?? '', /claims? of .* tell/);
  assert.ok((await career.locator('.career-item').count()) > 3);
  const words = await open('/ask?q=tribunal');
  await words.locator('.hits mark').first().waitFor();
  await words.locator('.hits a').first().click();
  await words.waitForURL(/\/source\/.*at=/);
});

test('nothing found says what to do', { skip: without }, async () => {
  const page = await open('/ask?q=zzyzx');
  await page.getByText('Nothing in this case has these words.').waitFor();
});

test('on paper: the words and what was presumed, and nothing to press', { skip: without }, async () => {
  const page = await open(QUESTION);
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.locator('.evidence-judge:visible').count(), 0);
  assert.ok(await page.locator('.hinges', { hasText: 'same name' }).isVisible());
  assert.ok(await page.locator('.print-only', { hasText: '/ask?q=' }).isVisible());
});
