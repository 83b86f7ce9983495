/** The source view: words and claims in step, emendations, marks, finding, words picked by keys. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { checkA11y, drawn, eventually, watched, without, workbench } from './workbench.ts';

const bench = workbench({ reads: ['examples/blumkin', 'examples/damaged'] });
const skip = { skip: without };

/** Opens the source whose path ends so. */
async function read(
  ending: string,
  query = '',
  size: { width?: number; height?: number } = {},
): Promise<Page> {
  const page = await bench.open('/case', size);
  const id = await page.evaluate(
    `fetch('/api/sources', { headers: { 'X-Apparatus': localStorage.getItem('apparatus-key') } }).then((answer) => answer.json()).then((all) => all.find(({ path }) => path.endsWith(${JSON.stringify(ending)})).id)`,
  );
  await page.goto(`${bench.origin}/source/${String(id)}${query}`);
  await page.locator('.row').first().waitFor();
  return page;
}
const chosen = (page: Page) => page.getByRole('toolbar', { name: 'The words chosen' });
const words = (page: Page) => page.evaluate('String(document.getSelection())');
/** Top of the first words of the active claim and of its row in the list. */
const heights = (page: Page) =>
  page.evaluate(`(() => {
    const top = (one) => one.getBoundingClientRect().top;
    return [top(document.querySelector('.words[data-active]')), top(document.querySelector('.claim-place[aria-current]'))];
  })()`) as Promise<[number, number]>;

test('text on one side, claims on the other, every row begins with its voice', skip, async () => {
  const page = await read('circular-retold.txt');
  assert.match((await page.locator('.claims-progress').textContent()) ?? '', /^\d+ proposed, none reviewed$/);
  const sentences = await page.locator('.claim-says').allTextContents();
  assert.ok(sentences.length > 3);
  for (const sentence of sentences) assert.match(sentence, /According to /);
  const measure = (await page.evaluate(
    `(() => { const row = [...document.querySelectorAll('.row-text')].sort((a, b) => b.textContent.length - a.textContent.length)[0]; return row.textContent.length / Math.round(row.clientHeight / parseFloat(getComputedStyle(row).lineHeight)); })()`,
  )) as number;
  assert.ok(measure > 55 && measure < 76, `${Math.round(measure)} characters on a line`);
});

test(
  'j and k step through the claims; words and row stand level, and the address says which',
  skip,
  async () => {
    const page = await read('circular-retold.txt');
    for (const _ of [1, 2, 3, 4]) await page.keyboard.press('j');
    await page.locator('.claim-place[aria-current]:focus').waitFor();
    await page.waitForURL(/claim=clm_/);
    await eventually(async () => {
      const [text, row] = await heights(page);
      assert.ok(Math.abs(text - row) < 40, `words at ${text}, row at ${row}`);
    });
    const fourth = page.url();
    await page.keyboard.press('k');
    await page.waitForURL((url) => url.href !== fourth);
    await page.keyboard.press('j');
    await page.waitForURL(fourth);
    // The link alone shows the same.
    await page.reload();
    await page.locator('.claim-place[aria-current]').waitFor();
    assert.ok((await page.locator('.words[data-active]').count()) > 0);
  },
);

test('the pointer on a row marks its words, and words their row', skip, async () => {
  const page = await read('circular-retold.txt');
  await page.locator('.claim-card').nth(1).hover();
  assert.ok((await page.locator('.words[data-hover]').count()) > 0);
  await page.mouse.move(5, 400);
  assert.equal(await page.locator('.words[data-hover]').count(), 0);
  const marked = page.locator('.words[data-claims]').first();
  await marked.hover();
  assert.equal(await page.locator('.claim-card[data-hover="true"]').count(), 1);
  await marked.click();
  await page.locator('.claim-place[aria-current]').waitFor();
});

test(
  'an emended word has a sign that shows the original and the reason; refusing it reads the text anew',
  skip,
  async () => {
    const page = await read('letter.txt');
    const row = page.locator('.row-text', { hasText: 'cleared' });
    assert.match((await row.textContent()) ?? '', /cleared the/);
    await page.getByRole('button', { name: 'Emendation: “die” read as “the”' }).focus();
    await page.keyboard.press('Enter');
    const note = page.getByRole('dialog', { name: 'Emendation' });
    await note.getByText('“die” read as “the”').waitFor();
    assert.match((await note.textContent()) ?? '', /scanning slip/);
    await note.getByRole('button', { name: 'Refuse' }).press('Enter');
    const refused = page.getByRole('button', { name: 'Refused emendation: “die” read as “the”' });
    await refused.waitFor();
    assert.match((await row.textContent()) ?? '', /cleared die/);
    await refused.press('Enter');
    await note.getByRole('button', { name: 'Restore' }).press('Enter');
    await page.getByRole('button', { name: 'Emendation: “die” read as “the”', exact: true }).waitFor();
    assert.match((await row.textContent()) ?? '', /cleared the/);
  },
);

test('the text as received has every character, and the address says so', skip, async () => {
  const page = await read('letter.txt');
  await page.keyboard.press('t');
  await page.waitForURL(/text=received/);
  assert.match((await page.locator('.rows').textContent()) ?? '', /cleared die/);
  await page.keyboard.press('t');
  await page.waitForURL((url) => !url.search.includes('text='));
});

test('sentences that yielded nothing can be shown', skip, async () => {
  const page = await read('letter.txt');
  assert.equal(await page.locator('.words[data-silent]').count(), 0);
  await page.keyboard.press('s');
  await page.waitForURL(/quiet=1/);
  assert.ok((await page.locator('.words[data-silent]').count()) > 0);
});

test('words are picked by the arrow keys, and three keys mark them', skip, async () => {
  const page = await read('note-b.txt');
  await page.keyboard.press('c');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  await chosen(page).waitFor();
  const picked = String(await words(page));
  assert.equal(picked.trim().split(/\s+/).length, 2, picked);
  await page.keyboard.press('m');
  await page.keyboard.press('e');
  await page.getByText(/is marked as Event/).waitFor();
  const before = await page.locator('.name').count();
  // On the same words, m corrects the mark or takes it away.
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowRight');
  await chosen(page).getByText('marked as Event').waitFor();
  await page.keyboard.press('m');
  await page.keyboard.press('x');
  await page.getByText('The mark is taken away.').waitFor();
  await eventually(async () => assert.ok((await page.locator('.name').count()) < before));
});

test('words chosen in the text as emended are those of the text as received', skip, async () => {
  const page = await read('letter.txt');
  const sent: unknown[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/api/mentions')) sent.push(request.postDataJSON());
  });
  const received = (await page.evaluate(
    `fetch(location.pathname.replace('/source/', '/api/sources/') + '/text', { headers: { 'X-Apparatus': localStorage.getItem('apparatus-key') } }).then((answer) => answer.json()).then(({ received }) => received)`,
  )) as string;
  await page.evaluate(`(() => {
    const the = [...document.querySelectorAll('.words')].find((one) => one.textContent === 'the' && one.dataset.exact);
    const range = document.createRange();
    range.setStart(the.previousSibling.lastChild ?? the.previousSibling, 0);
    range.setEnd(the.firstChild, 3);
    document.getSelection().removeAllRanges();
    document.getSelection().addRange(range);
  })()`);
  await chosen(page).waitFor();
  await page.keyboard.press('m');
  await page.keyboard.press('w');
  await page.getByText(/is marked as Work/).waitFor();
  const { start, end } = sent[0] as { start: number; end: number };
  assert.ok([...received].slice(start, end).join('').endsWith('die'));
});

test('what is sought is found, and a link leads to a place', skip, async () => {
  const page = await read('circular-retold.txt');
  await page.keyboard.press('f');
  await page.getByRole('searchbox', { name: 'Find in the text' }).fill('gpu');
  await page.getByText(/^1 of \d+$/).waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.getByText(/^2 of \d+$/).waitFor();
  assert.equal(await page.locator('.words[data-found="here"]').first().textContent(), 'GPU');
  const linked = await read('circular-retold.txt', '?at=335-383');
  assert.equal(
    (await linked.locator('.words[data-place]').allTextContents()).join(''),
    'Stalin had turned the GPU into a tool of his own',
  );
});

test('a table is shown as rows with the names of its columns', skip, async () => {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['src/cli/main.ts', 'import', '--format', 'sfm', 'examples/harbour/units.tsv', '--case', bench.folder],
    { encoding: 'utf8' },
  );
  assert.equal(status, 0, stderr);
  const page = await read('units.tsv');
  await page.getByText('row 1', { exact: true }).waitFor();
  assert.ok((await page.locator('.cell dt').count()) > 3);
});

test('Esc goes back one level at a time, to the case at last', skip, async () => {
  const page = await read('circular-retold.txt');
  await page.keyboard.press('j');
  await page.waitForURL(/claim=/);
  await page.keyboard.press('F');
  await page.locator('.source-claims .filters input:focus').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('checkbox', { name: /^posting/ }).waitFor({ state: 'detached' });
  await page.keyboard.press('Escape');
  await page.locator('.claim-place[aria-current]').waitFor({ state: 'detached' });
  await page.keyboard.press('Escape');
  await page.waitForURL((url) => url.pathname === '/case');
});

test('taking a filter away leaves the focus at its button', skip, async () => {
  const page = await read('circular-retold.txt', '?kind=posting');
  const all = page.getByRole('button', { name: 'Show all' });
  await all.focus();
  await page.keyboard.press('Enter');
  await all.waitFor({ state: 'detached' });
  assert.match(String(await page.evaluate('document.activeElement.textContent')), /^Filter/);
});

test('on paper the whole text stands, and after it the claims with their words', skip, async () => {
  const page = await read('circular-retold.txt');
  const shown = await page.getByText(/^\d+ proposed, none reviewed$/).textContent();
  await page.emulateMedia({ media: 'print' });
  await page.evaluate("window.dispatchEvent(new Event('beforeprint'))");
  const printed = page.locator('.printed-claims');
  await printed.waitFor();
  assert.equal(await printed.locator('li').count(), Number.parseInt(shown ?? '', 10));
  assert.match(
    (await printed.locator('li').first().textContent()) ?? '',
    /proposed.*According to .*“|According to/s,
  );
  assert.ok(await page.getByText('the man who really runs it is').first().isVisible());
  assert.equal(await page.locator('.source-tools:visible, .claims-tools:visible').count(), 0);
});

test('marks are explained by shape and word', skip, async () => {
  const page = await read('note-a.txt');
  await page.keyboard.press('L');
  const legend = page.getByRole('dialog', { name: 'Marks in the text' });
  await legend.getByText('persons and groups (solid line)').waitFor();
  await checkA11y(page);
});

test(
  'the source view has no fault by axe-core: active claim, form, found words, emendation, small window',
  skip,
  async () => {
    const page = await read('circular-retold.txt');
    const faults = watched(page, bench.origin);
    await page.keyboard.press('j');
    await page.locator('.claim-do').waitFor();
    await drawn(page);
    await checkA11y(page);
    await page.keyboard.press('e');
    await page.getByRole('form', { name: 'A correction of the claim' }).waitFor();
    await checkA11y(page);
    await page.keyboard.press('Escape');
    await page.setViewportSize({ width: 640, height: 400 });
    await page.keyboard.press('f');
    await checkA11y(page);
    assert.equal(
      await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'),
      0,
    );
    assert.deepEqual(faults, []);
  },
);
