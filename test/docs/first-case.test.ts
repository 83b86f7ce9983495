import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { promisify } from 'node:util';
import { DOCUMENTS, ROOT } from '../../scripts/renew-first-case.ts';
import { shownBlocks } from '../../scripts/shown-blocks.ts';

/** What a script prints. Each runs in a process of its own, because it takes over the streams. */
async function printed(...args: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, args, {
    cwd: ROOT,
    maxBuffer: 2 ** 24,
  });
  return stdout;
}

const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const RENEW = 'Where the change is meant: npm run renew';

describe('what the documents show is what the commands print', { concurrency: 2 }, () => {
  for (const file of DOCUMENTS) {
    it(`in ${file}`, async () => {
      const now = await printed('scripts/renew-first-case.ts', '--print', file);
      assert.equal(read(file), now, `${file} is out of date. ${RENEW}`);
    });
  }

  it('in the picture of the README', async () => {
    assert.equal(read('docs/picture.svg'), await printed('scripts/picture.ts', '--print'), RENEW);
  });
});

describe('docs/first-case.md', () => {
  it('shows each of the ten things that the first document describes with a command', () => {
    const sections = read('docs/first-case.md')
      .split(/^## (?=\d+\. )/m)
      .slice(1);
    assert.deepEqual(
      sections.map((section) => Number.parseInt(section, 10)),
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
    );
    for (const section of sections) {
      assert.ok(shownBlocks(section).length > 0, `there is no command under "${section.split('\n')[0]}"`);
    }
  });
});
