/** What is measured is not written into what is measured: no rule, list or example holds words of a text of the benchmark. */
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SHARED = join(ROOT, '../shared/sources');
/** So many words in a row are no longer a turn of phrase. */
const RUN = 6;

function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll(/[’‘]/g, "'")
      .match(/[a-z']+/g) ?? []
  );
}

function runsOf(text: string): string[] {
  const words = wordsOf(text);
  return words.slice(RUN - 1).map((_, i) => words.slice(i, i + RUN).join(' '));
}

function sharedWith(texts: readonly string[]): string[] {
  const runs = new Set(texts.flatMap((path) => runsOf(readFileSync(path, 'utf8'))));
  assert.ok(runs.size > 0, 'the texts hold words');
  return globSync('src/extract/**/*.ts', { cwd: ROOT }).flatMap((file) =>
    readFileSync(join(ROOT, file), 'utf8')
      .split('\n')
      .flatMap((line, i) => {
        const run = runsOf(line).find((each) => runs.has(each));
        return run === undefined ? [] : [`${file}:${i + 1} ${run}`];
      }),
  );
}

describe(`the reading of English shares no ${RUN} words in a row with`, () => {
  it('the accounts of the benchmark, open and held out', () => {
    const accounts = globSync('bench/accuracy/{accounts,heldout}/*.txt', { cwd: ROOT });
    assert.ok(accounts.length >= 10);
    assert.deepEqual(sharedWith(accounts.map((path) => join(ROOT, path))), []);
  });

  it('the sources of the example case', () => {
    const sources = globSync('examples/blumkin/*.txt', { cwd: ROOT });
    assert.deepEqual(sharedWith(sources.map((path) => join(ROOT, path))), []);
  });

  it('the circular', {
    skip: existsSync(SHARED) ? false : 'the shared sources are not on this machine',
  }, () => {
    const sources = globSync('**/*.txt', { cwd: SHARED });
    assert.deepEqual(sharedWith(sources.map((path) => join(SHARED, path))), []);
  });
});
