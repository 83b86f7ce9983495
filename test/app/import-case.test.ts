import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { coverage } from '../../src/app/coverage.ts';
import { listDefects } from '../../src/app/defects.ts';
import { formatOf, importTables } from '../../src/app/import-case.ts';
import { judge } from '../../src/app/judge.ts';
import { readSources } from '../../src/app/read-source.ts';
import { search } from '../../src/app/search.ts';
import { verifyCase } from '../../src/app/verify-case.ts';
import { commandJson, whoCommanded } from '../../src/app/who-commanded.ts';
import { type Case, openCase } from '../../src/store/case.ts';
import { MAIN } from '../support/apparatus.ts';
import { id, personsTable, sourcesTable, unitsTable } from '../support/sfm-tables.ts';
import { folderOf } from '../support/temporary.ts';

const WORK = {
  source_id: id('a'),
  title: 'A new commander',
  publication_title: 'The Harbour Post',
  published_on: '2014-05-17',
  source_url: 'https://post.example/1',
};
const ROW = {
  Name: 'Adaeze Bello',
  'Source: Name': id('a'),
  Organization: '5 Harbour Brigade',
  'Source: Organization': id('a'),
  Role: 'Commander',
  'Source: Role': id('a'),
  'First citation': '3/6/2014',
  'Source: First citation': id('a'),
  'Last citation': '5/1/2015',
  'Source: Last citation': id('a'),
};
const FILES = {
  'people.csv': personsTable(ROW, { ...ROW, Name: 'Bala “Sule” 😀', Role: '' }),
  'units.tsv': unitsTable({
    'Organization:Name': '5 Harbour Brigade',
    'OrganizationOrganization:parent_id': 'Harbour Division',
    'OrganizationOrganization:classification': 'Command',
    'OrganizationOrganization:date_first_cited': '2014',
    'OrganizationOrganization:open_ended': 'Y',
  }),
  'works.csv': sourcesTable(WORK),
};

function emptyCase(t: TestContext): Case {
  const opened = openCase(join(folderOf(t), 'case'), { create: true });
  t.after(() => opened.close());
  return opened;
}

async function load(into: Case, ...paths: string[]): Promise<string[]> {
  const out: string[] = [];
  for await (const event of importTables(into, formatOf('sfm'), paths)) {
    if (event.type === 'table')
      out.push(
        `${event.source.path}: ${event.outcome} v${event.source.version}, ${event.kind}, ${event.rows} rows`,
      );
    else if (event.type === 'failed') out.push(event.message);
    else if (event.type === 'stopped') out.push('stopped');
  }
  return out;
}

const titles = (of: Case): (string | null)[] =>
  [...of.claims({ kind: 'posting' })].flatMap((claim) => claim.citations?.map((cited) => cited.title) ?? []);

describe('importing tables', () => {
  it('tells each table from its header, whatever its name and the order', async (t) => {
    const folder = folderOf(t, {
      'a.txt': FILES['people.csv'],
      'b.csv': FILES['units.tsv'],
      c: FILES['works.csv'],
    });
    const into = emptyCase(t);
    assert.deepEqual(await load(into, join(folder, 'a.txt'), join(folder, 'b.csv'), join(folder, 'c')), [
      'c: added v1, sources, 1 rows',
      'a.txt: added v1, persons, 2 rows',
      'b.csv: added v1, units, 1 rows',
    ]);
    assert.deepEqual(titles(into), ['A new commander', 'A new commander']);
    assert.deepEqual(
      into.sources().map((source) => source.kind),
      ['dataset', 'dataset', 'dataset'],
    );
  });

  it('leads every claim to row, column and words, and the case verifies', async (t) => {
    const folder = folderOf(t, FILES);
    const into = emptyCase(t);
    await load(into, ...Object.keys(FILES).map((name) => join(folder, name)));
    const [posting] = into.claims({ kind: 'posting' });
    assert.deepEqual(
      posting?.spans.slice(0, 2).map(({ quote, place }) => [quote, place]),
      [
        ['Adaeze Bello', { row: 1, column: 'Name' }],
        ['5 Harbour Brigade', { row: 1, column: 'Organization' }],
      ],
    );
    assert.deepEqual(verifyCase(into.dir).issues, []);
  });

  it('is the same case the second time, and another version after a change', async (t) => {
    const folder = folderOf(t, FILES);
    const into = emptyCase(t);
    const people = join(folder, 'people.csv');
    await load(into, people);
    const before = into.logSize();
    assert.deepEqual(await load(into, people), ['people.csv: known v1, persons, 2 rows']);
    assert.equal(into.logSize(), before);
    writeFileSync(people, personsTable(ROW));
    assert.deepEqual(await load(into, people), ['people.csv: version v2, persons, 1 rows']);
    const copy = join(folderOf(t, { 'copy.csv': personsTable(ROW) }), 'copy.csv');
    assert.deepEqual(await load(into, copy), ['people.csv: same-bytes v2, persons, 1 rows']);
  });

  it('names the cited works when their table comes later, and keeps judgements', async (t) => {
    const folder = folderOf(t, FILES);
    const into = emptyCase(t);
    await load(into, join(folder, 'people.csv'));
    assert.deepEqual(titles(into), [null, null]);
    const [claim] = into.claims({ kind: 'posting' });
    judge(into, claim?.id ?? '', 'accept', 'read in the table');
    assert.deepEqual(await load(into, join(folder, 'works.csv')), [
      'works.csv: added v1, sources, 1 rows',
      'people.csv: reread v1, persons, 2 rows',
    ]);
    assert.deepEqual(titles(into), ['A new commander', 'A new commander']);
    assert.equal(into.claim(claim?.id ?? '')?.review, 'accepted');
    assert.deepEqual(await load(into, join(folder, 'works.csv')), ['works.csv: known v1, sources, 1 rows']);
  });

  it('says of a wrong file which it is and what is missing, and takes the others', async (t) => {
    const folder = folderOf(t, {
      'people.csv': FILES['people.csv'],
      'half.csv': 'Name,Organization\nA,B\n',
      'other.csv': 'x,y\n1,2\n',
      'empty.csv': '',
    });
    const into = emptyCase(t);
    const paths = ['half.csv', 'other.csv', 'empty.csv', 'gone.csv', 'people.csv'].map((name) =>
      join(folder, name),
    );
    const said = (await load(into, ...paths, folder)).map((line) => line.replaceAll(folder, 'dir'));
    assert.match(
      said[0] ?? '',
      /^dir\/half\.csv: .*for a table of persons it lacks the columns "Role", "Rank"/,
    );
    assert.equal(
      said[1],
      'dir/other.csv: this is none of the tables of the format sfm (persons, units, sources): its header has none of their columns.',
    );
    assert.equal(said[2], 'dir/empty.csv: the file is empty.');
    assert.equal(said[3], 'dir/gone.csv: there is no such file or folder.');
    assert.equal(said[4], 'dir: this is a folder; name the files in it, as dir/*.');
    assert.equal(said[5], 'people.csv: added v1, persons, 2 rows');
    assert.throws(() => formatOf('abc'), /There is no format "abc"; there are: sfm\./);
  });

  it('keeps whole tables or nothing, whenever it is killed', async (t) => {
    const many = Array.from({ length: 400 }, (_, i) => ({ ...ROW, Name: `Person ${i}` }));
    const folder = folderOf(t, { ...FILES, 'people.csv': personsTable(...many) });
    const dir = join(folder, 'case');
    const paths = Object.keys(FILES).map((name) => join(folder, name));
    for (const wait of [400, 600, 800]) {
      const child = spawn(process.execPath, [MAIN, 'import', '--case', dir, '--format', 'sfm', ...paths]);
      const ended = once(child, 'exit');
      await Promise.race([ended, new Promise((done) => setTimeout(done, wait))]);
      child.kill('SIGKILL');
      await ended;
    }
    const opened = openCase(dir, { create: true });
    t.after(() => opened.close());
    assert.deepEqual(verifyCase(dir).issues, []);
    await load(opened, ...paths);
    assert.equal([...opened.claims({ kind: 'posting' })].length, 400);
    assert.equal(opened.sources().length, 3);
    assert.deepEqual(verifyCase(dir).issues, []);
  });
});

describe('an imported table', () => {
  async function loaded(t: TestContext): Promise<Case> {
    const folder = folderOf(t, FILES);
    const into = emptyCase(t);
    await load(into, ...Object.keys(FILES).map((name) => join(folder, name)));
    return into;
  }

  it('is not read as running text, and keeps its claims when its folder is read', async (t) => {
    const folder = folderOf(t, FILES);
    const into = emptyCase(t);
    await load(into, join(folder, 'people.csv'));
    const before = into.counts().claims;
    const events = [];
    for await (const event of readSources(into, [join(folder, 'people.csv'), join(folder, 'units.tsv')]))
      events.push(
        event.type === 'failed' ? event.message : event.type === 'file' ? event.outcome : event.type,
      );
    assert.deepEqual(events.slice(0, 2), ['found', 'known']);
    assert.match(events[2] ?? '', /A table of a known format goes in with "apparatus import"\.$/);
    assert.equal(into.counts().claims, before);
  });

  it('is covered row by row, and found by row', async (t) => {
    const of = await loaded(t);
    const people = coverage(of, 'people.csv');
    assert.deepEqual([people[0]?.sentences, people[0]?.silent], [2, []]);
    const [hit] = search(of, 'Sule', 10);
    assert.deepEqual([hit?.path, hit?.row], ['people.csv', 2]);
    assert.match(hit?.snippet ?? '', /^Bala/);
  });

  it('answers who commanded, with the rows and the works behind each name', async (t) => {
    const of = await loaded(t);
    const question = { name: '5 Harbour Brigade', on: '2014-06-01' };
    const answer = commandJson(question, whoCommanded(of, question)) as {
      verdict: string;
      holders: { person: string; places: unknown; citations: { publication: string }[]; voices: unknown }[];
      chain: { superior: string; places: unknown; verdict: string }[];
    };
    assert.equal(answer.verdict, 'evidenced');
    assert.deepEqual(
      answer.holders.map(({ person, places, citations, voices }) => [
        person,
        places,
        citations.map((cited) => cited.publication),
        voices,
      ]),
      [
        [
          'Adaeze Bello',
          [{ source: 'people.csv', row: 1 }],
          ['The Harbour Post'],
          [['author', 'The Harbour Post']],
        ],
      ],
    );
    assert.deepEqual(
      answer.chain.map(({ superior, places, verdict }) => [superior, places, verdict]),
      [['Harbour Division', [{ source: 'units.tsv', row: 1 }], 'possible']],
    );
  });

  it('rests on the word of what it cites, so that one can ask for that alone', async (t) => {
    const of = await loaded(t);
    const question = { name: '5 Harbour Brigade', on: '2014-06-01' };
    const verdict = (voice: string): string =>
      whoCommanded(of, { ...question, accordingTo: voice }).finding.verdict;
    assert.equal(verdict('The Harbour Post'), 'evidenced');
    assert.throws(() => verdict('The Inland Post'), /No claim of the case rests on the word/);
  });

  it('lists its defects again from the stored text', async (t) => {
    const of = await loaded(t);
    const [units] = listDefects(of, 'units.tsv');
    assert.ok(units?.defects.some((defect) => defect.kind === 'no-source' && defect.row === 1));
    assert.equal(listDefects(of).length, 3);
  });
});
