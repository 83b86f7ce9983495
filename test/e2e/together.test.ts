/** One case, two people, each with a server of their own: each sees the other, nobody overwrites anybody. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { second, without, workbench } from './workbench.ts';

const bench = workbench({ as: 'Ada' });

const active = (page: Page) => page.locator('.claim-card[data-active="true"]');
const with_ = (page: Page, review: string) =>
  page.locator(`.claim-card[data-active="true"][data-review="${review}"]`);

test('two servers on one case: judgements arrive by themselves, and the later one has seen the first', {
  skip: without,
}, async () => {
  const other = await second(bench, 'Boris');
  try {
    const ada = await bench.open('/case');
    await ada.locator('a.source-link', { hasText: 'The circular' }).click();
    await ada.waitForURL(/\/source\//);
    const boris = await other.open(new URL(ada.url()).pathname);
    for (const page of [ada, boris]) {
      await page.locator('.claim-card').first().waitFor();
      await page.keyboard.press('j');
      await active(page).locator('.claim-do').waitFor();
    }
    await ada.keyboard.press('y');
    const pressed = Date.now();
    await with_(boris, 'accepted').waitFor();
    await active(boris).getByText('accepted by Ada').waitFor();
    // Said and not tested: on a machine that does much else it takes longer.
    console.log(`# seen by the other after ${Date.now() - pressed} ms`);

    // Boris, who has seen it, decides otherwise; Ada sees that, and takes nothing of his back with z.
    await boris.keyboard.press('n');
    await with_(ada, 'rejected').waitFor();
    await active(ada).getByText('rejected by Boris').waitFor();
    await ada.keyboard.press('z');
    await ada.getByText(/Boris judged this in the meantime: rejected/).waitFor();
    await with_(ada, 'rejected').waitFor();
    const id = new URL(ada.url()).searchParams.get('claim');
    const { judgements } = (await ada.evaluate(
      `fetch('/api/claims/${id}', { headers: { 'X-Apparatus': localStorage.getItem('apparatus-key') } }).then((answer) => answer.json())`,
    )) as { judgements: { decision: string; author: string }[] };
    assert.deepEqual(
      judgements.map(({ author, decision }) => `${author}: ${decision}`),
      ['Ada: yes', 'Boris: no'],
    );
  } finally {
    await other.end();
  }
});
