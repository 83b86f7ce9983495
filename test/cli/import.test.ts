import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { apparatus } from '../support/apparatus.ts';
import { folderOf } from '../support/temporary.ts';

const HARBOUR = fileURLToPath(new URL('../../examples/harbour', import.meta.url));
const FILES = ['persons.csv', 'units.tsv', 'sources.csv'].map((name) => join(HARBOUR, name));

describe('apparatus import', () => {
  it('prints a line for each table, and the same as data', async (t) => {
    const dir = join(folderOf(t), 'case');
    const said = await apparatus('import', '--format', 'sfm', '--case', dir, ...FILES);
    assert.equal(said.code, 0);
    assert.match(said.out.replace(/\s+/g, ' '), /sources\.csv: table of sources, 4 rows, 4 claims, 1 defect/);
    const again = await apparatus('import', '--format', 'sfm', '--case', dir, '--json', ...FILES);
    const data = JSON.parse(again.out) as { files: { source: string; outcome: string; rows: number }[] };
    assert.deepEqual(
      data.files.map(({ source, outcome, rows }) => [source, outcome, rows]),
      [
        ['sources.csv', 'known', 4],
        ['persons.csv', 'known', 5],
        ['units.tsv', 'known', 2],
      ],
    );
  });

  it('ends with 2 and one sentence where the format or a file is wrong, and takes the rest', async (t) => {
    const dir = join(folderOf(t), 'case');
    const wrong = await apparatus('import', '--format', 'abc', '--case', dir, ...FILES);
    assert.deepEqual([wrong.code, wrong.err], [2, 'There is no format "abc"; there are: sfm.\n']);
    const none = await apparatus('import', '--case', dir, ...FILES);
    assert.equal(none.code, 2);
    assert.match(none.err, /--format <name>/);
    const readme = join(HARBOUR, 'README.md');
    const mixed = await apparatus('import', '--format', 'sfm', '--case', dir, readme, FILES[2] ?? '');
    assert.equal(mixed.code, 2);
    assert.match(mixed.err, /README\.md: this is none of the tables of the format sfm/);
    assert.match(mixed.out.replace(/\s+/g, ' '), /sources\.csv: table of sources, 4 rows/);
  });
});

describe('apparatus defects', () => {
  it('lists kind, place, words and what was done, and the same as data', async (t) => {
    const dir = join(folderOf(t), 'case');
    await apparatus('import', '--format', 'sfm', '--case', dir, ...FILES);
    const said = await apparatus('defects', '--case', dir, 'persons.csv');
    assert.match(said.out, /^\s*persons\.csv: 5 rows, 1 defect/);
    assert.match(said.out, /reversed-interval, 1\./);
    assert.match(said.out, /row 4: First citation “8\/4\/2014”, Last citation “6\/30\/2014”\./);
    const one = await apparatus('defects', '--case', dir, '--kind', 'day-month-swap', '--json');
    const data = JSON.parse(one.out) as { counts: unknown; defects: { source: string; row: number }[] };
    assert.deepEqual(data.counts, { 'day-month-swap': 1 });
    assert.deepEqual(
      data.defects.map(({ source, row }) => [source, row]),
      [['units.tsv', 2]],
    );
    const wrong = await apparatus('defects', '--case', dir, '--kind', 'typo');
    assert.equal(wrong.code, 2);
    assert.match(wrong.err, /^There is no kind of defect "typo"; there are too-many-cells, /);
  });
});

describe('a claim of a table on the page', () => {
  it('is a sentence with its voice and the works it cites, then the cells with row and columns', async (t) => {
    const dir = join(folderOf(t), 'case');
    await apparatus('import', '--format', 'sfm', '--case', dir, ...FILES);
    const { out } = await apparatus('claims', '--case', dir, '--kind', 'posting');
    const words = out.replace(/\s+/g, ' ');
    assert.match(
      words,
      /According to the author of persons\.csv, citing The Harbour Post and Bay Rights Group, Adaeze Bello \(Colonel\) is head/,
    );
    assert.match(words, /row 1: Name “Adaeze Bello”; Organization “5 Harbour Brigade”; Role “Commander”/);
    assert.match(words, /persons\.csv, row 1 · proposed · clm_/);
  });

  it('found by a word names its row', async (t) => {
    const dir = join(folderOf(t), 'case');
    await apparatus('import', '--format', 'sfm', '--case', dir, ...FILES);
    const { out } = await apparatus('search', '--case', dir, 'Danladi');
    assert.match(out, /persons\.csv, row 2, characters/);
  });
});
