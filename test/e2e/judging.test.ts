/** Judging and correcting by the keys alone; the machine's part stays; two people at once overwrite nothing. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { without, workbench } from './workbench.ts';

const bench = workbench();
const skip = { skip: without };

async function read(ending: string): Promise<Page> {
  const page = await bench.open('/case');
  const id = await page.evaluate(
    `fetch('/api/sources', { headers: { 'X-Apparatus': localStorage.getItem('apparatus-key') } }).then((answer) => answer.json()).then((all) => all.find(({ path }) => path.endsWith(${JSON.stringify(ending)})).id)`,
  );
  await page.goto(`${bench.origin}/source/${String(id)}`);
  await page.locator('.claim-card').first().waitFor();
  return page;
}
const active = (page: Page) => page.locator('.claim-place[aria-current] .claim-card');
const reviewed = (page: Page, review: string) =>
  page.locator(`.claim-place[aria-current] .claim-card[data-review="${review}"]`).waitFor();
const claims = (page: Page) =>
  page.evaluate(
    `fetch(location.pathname.replace('/source/', '/api/sources/') + '/claims', { headers: { 'X-Apparatus': localStorage.getItem('apparatus-key') } }).then((answer) => answer.json())`,
  ) as Promise<
    {
      id: string;
      review: string;
      by: string[];
      kind: string;
      judged: { reason: string; author: string } | null;
    }[]
  >;

test('y, n and u judge, the proposal and its confidence stay beside who decided and why', skip, async () => {
  const page = await read('note-a.txt');
  await page.keyboard.press('j');
  await page.keyboard.press('r');
  await page.keyboard.type('the words say so');
  await page.keyboard.press('Enter');
  await page.keyboard.press('y');
  await reviewed(page, 'accepted');
  await active(page).getByText('accepted by first').waitFor();
  const says = (await active(page).textContent()) ?? '';
  assert.match(says, /proposed by patterns-en@\d+, right about \d in 10 of such proposals/);
  await active(page).getByText('the words say so').first().waitFor();
  await page.keyboard.press('j');
  await page.keyboard.press('n');
  await reviewed(page, 'rejected');
  await page.keyboard.press('j');
  await page.keyboard.press('u');
  await reviewed(page, 'unsure');
  await page.getByText(/^3 of \d+ judged$/).waitFor();
  await page.getByText('1 accepted, 1 rejected, 1 unsure').waitFor();
});

test('a decision shows with the key, the last is repeated by a stop and taken back by z', skip, async () => {
  const page = await read('historian-c.txt');
  await page.keyboard.press('j');
  let sent = false;
  await page.route('**/api/judgements', async (route) => {
    await new Promise((later) => setTimeout(later, 1500));
    sent = true;
    await route.continue();
  });
  await page.keyboard.press('n');
  await reviewed(page, 'rejected');
  assert.equal(sent, false);
  await page.waitForResponse('**/api/judgements');
  await page.unroute('**/api/judgements');
  await page.keyboard.press('j');
  await page.keyboard.press('.');
  await reviewed(page, 'rejected');
  await page.getByText(/^2 of \d+ judged$/).waitFor();
  await page.keyboard.press('z');
  await reviewed(page, 'proposed');
  await page.keyboard.press('Control+z');
  await page.getByText(/proposed, none reviewed$/).waitFor();
  // Nothing was deleted: the decisions stand in the case, and what withdrew them.
  const id = new URL(page.url()).searchParams.get('claim');
  const { judgements } = (await page.evaluate(
    `fetch('/api/claims/${id}', { headers: { 'X-Apparatus': localStorage.getItem('apparatus-key') } }).then((answer) => answer.json())`,
  )) as { judgements: { decision: string }[] };
  assert.deepEqual(
    judgements.map(({ decision }) => decision),
    ['no', 'open'],
  );
});

test('two presses in haste are both one’s own, and the later one holds', skip, async () => {
  const page = await read('historian-d.txt');
  await page.keyboard.press('j');
  await page.keyboard.press('y');
  await page.keyboard.press('n');
  await active(page).getByText('rejected by first').waitFor();
  await reviewed(page, 'rejected');
  assert.equal(await page.getByText('judged this in the meantime').count(), 0);
});

test(
  'where somebody else judged first, theirs is shown and nothing is overwritten; again records one’s own',
  skip,
  async () => {
    const [one, two] = [await read('article-e.txt'), await read('article-e.txt')];
    await one.keyboard.press('j');
    await two.keyboard.press('j');
    await one.locator('.claim-do').waitFor();
    await two.locator('.claim-do').waitFor();
    // The second does not hear of it in time.
    let first = true;
    await two.route('**/api/judgements', async (route) => {
      const body = route.request().postDataJSON() as { seen: string | null };
      await route.continue({ postData: JSON.stringify(first ? { ...body, seen: null } : body) });
      first = false;
    });
    await one.keyboard.press('y');
    await one.getByText(/^1 of \d+ judged$/).waitFor();
    await two.keyboard.press('n');
    await two.getByText(/judged this in the meantime: accepted/).waitFor();
    await reviewed(two, 'accepted');
    await active(two).getByText('accepted by first').waitFor();
    await two.keyboard.press('n');
    await reviewed(two, 'rejected');
    await one.locator('.claim-place[aria-current] .claim-card[data-review="rejected"]').waitFor();
  },
);

test('only what is shown can be accepted at once, each listed before', skip, async () => {
  const page = await read('circular-retold.txt');
  await page.keyboard.press('F');
  await page.getByRole('checkbox', { name: /^posting/ }).check();
  await page.waitForURL(/kind=posting/);
  await page.keyboard.press('F');
  const shown = await page.locator('.claim-card').count();
  await page.getByRole('heading', { level: 1 }).focus();
  await page.keyboard.press('Y');
  const dialog = page.getByRole('dialog', { name: /^Accept the \d+ claims? shown/ });
  await dialog.waitFor();
  const listed = await dialog.locator('.bulk-list li').count();
  assert.ok(listed > 0 && listed <= shown, `${listed} of ${shown}`);
  await dialog.getByRole('button', { name: `Accept these ${listed}` }).press('Enter');
  await page.getByText(new RegExp(`^${listed} of \\d+ judged$`)).waitFor();
  const all = await claims(page);
  assert.ok(all.every(({ kind, review }) => kind === 'posting' || review === 'proposed'));
  await page.keyboard.press('z');
  await page.getByText(/proposed, none reviewed$/).waitFor();
});

test('e corrects a claim in words; the old stays, struck, and leads to the new', skip, async () => {
  const page = await read('organs-f.txt');
  await page.keyboard.press('j');
  await page.waitForURL(/claim=/);
  const old = new URL(page.url()).searchParams.get('claim');
  await page.keyboard.press('e');
  const form = page.getByRole('form', { name: 'A correction of the claim' });
  await form.waitFor();
  await form.getByLabel('How sure, as worded').selectOption('probable');
  await form.getByLabel('Reason (may stay empty)').fill('it is worded so');
  await page.keyboard.press('Control+Enter');
  await page.getByText('Your claim is recorded in place of the one proposed').waitFor();
  await form.waitFor({ state: 'detached' });
  const all = await claims(page);
  const made = all.find(({ by }) => by.includes('person'));
  assert.ok(made, 'a claim of a person');
  assert.equal(made.review, 'accepted');
  const before = all.find(({ id }) => id === old);
  assert.equal(before?.review, 'rejected');
  assert.match(before?.judged?.reason ?? '', new RegExp(`^corrected by ${made.id}`));
  await page.getByText('made by a person in place of the claim above').waitFor();
  await page.getByRole('link', { name: 'corrected by another claim' }).waitFor();
});

test('words, a, and a letter begin a claim; what the words plainly name is filled in', skip, async () => {
  const page = await read('note-b.txt');
  const before = (await claims(page)).length;
  await page.evaluate(`(() => {
    const row = document.querySelectorAll('.row-text')[1] ?? document.querySelector('.row-text');
    document.getSelection().selectAllChildren(row);
  })()`);
  await page.getByRole('toolbar', { name: 'The words chosen' }).waitFor();
  await page.keyboard.press('a');
  await page.keyboard.press('p');
  const form = page.getByRole('form', { name: 'A new claim' });
  await form.waitFor();
  await form.getByLabel('post', { exact: true }).fill('observer');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Control+Enter');
  await page.getByText('Your claim is recorded.').waitFor();
  const after = await claims(page);
  assert.equal(after.length, before + 1);
  assert.equal(after.find(({ by }) => by.includes('person'))?.kind, 'posting');
});

test(
  'while a claim is made, F6 leads to the text and back, and a field takes the words chosen',
  skip,
  async () => {
    const page = await read('historian-c.txt');
    await page.keyboard.press('j');
    await page.keyboard.press('e');
    const form = page.getByRole('form', { name: 'A correction of the claim' });
    await form.waitFor();
    const where = form.getByLabel('where', { exact: true });
    await where.focus();
    await page.keyboard.press('F6');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Shift+ArrowRight');
    const take = form.getByRole('button', { name: /^Take the words “\S+ \S+” for where$/ });
    const words = /“(.*)”/.exec((await take.getAttribute('aria-label')) ?? '')?.[1];
    await page.keyboard.press('F6');
    await page.keyboard.press('Alt+Enter');
    await form.getByRole('button', { name: `Take ${words} away from where` }).waitFor();
    await page.keyboard.press('Escape');
    await form.waitFor({ state: 'detached' });
  },
);
