import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { confidenceWords } from '../../src/model/confidence.ts';
import { apparatus } from '../support/apparatus.ts';
import { folderOf } from '../support/temporary.ts';

const TEXT = 'Colonel Ilka Torv, head of the Harbour Guard, was arrested on 4 March 1961.\n';
const plain = (words: string): string => words.replace(/\s+/gu, ' ');

describe('the confidence of a proposal', () => {
  it('is shown with its words, and stays the machine’s after a person judged', async (t) => {
    const folder = folderOf(t, { 'a.txt': TEXT });
    const dir = join(folder, 'case');
    const read = await apparatus('read', '--case', dir, '--language', 'eng', join(folder, 'a.txt'));
    assert.match(plain(read.out), /On the texts measured, about \d\d in 100 of such proposals were right\./);

    const listed = async () =>
      (await apparatus('claims', '--case', dir, '--json')).out
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line));
    const [first] = await listed();
    assert.ok(first.confidence.right > 0 && first.confidence.right < 1);
    assert.match(first.confidence.calibration, /^claims-en@\d+$/);
    const exported = await apparatus('export', '--case', dir, '--format', 'claims');
    assert.deepEqual(JSON.parse(exported.out.split('\n')[0]!).confidence, first.confidence);

    const words = confidenceWords(first.confidence);
    const page = plain((await apparatus('claims', '--case', dir)).out);
    assert.ok(page.includes(`· proposed · ${words} · ${first.id}`), page);

    await apparatus('judge', '--case', dir, first.id, 'accept', '--reason', 'read', '--author', 'A. Reader');
    const judged = (await listed()).find(({ id }) => id === first.id);
    assert.equal(judged.review, 'accepted');
    assert.deepEqual(judged.confidence, first.confidence);
    const after = plain((await apparatus('claims', '--case', dir, '--review', 'accepted')).out);
    assert.ok(after.includes(`· accepted · as proposed, ${words} · ${first.id}`), after);
  });
});
