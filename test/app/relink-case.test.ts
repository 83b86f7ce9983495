import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { formatOf, importTables } from '../../src/app/import-case.ts';
import { readSources } from '../../src/app/read-source.ts';
import { type RelinkEvent, type RelinkOptions, relinkCase } from '../../src/app/relink-case.ts';
import { verifyCase } from '../../src/app/verify-case.ts';
import type { Relinking } from '../../src/model/relink.ts';
import { type Case, openCase } from '../../src/store/case.ts';
import { apparatus } from '../support/apparatus.ts';
import { folderOf } from '../support/temporary.ts';

const HARBOUR = join(import.meta.dirname, '../../examples/harbour');
const TABLES = ['persons.csv', 'units.tsv', 'sources.csv'].map((name) => join(HARBOUR, name));
const TEXTS = join(HARBOUR, 'texts.jsonl');

/** A case with the harbour's tables. */
async function harbour(t: TestContext): Promise<{ readonly held: Case; readonly folder: string }> {
  const folder = folderOf(t);
  const held = openCase(join(folder, 'case'), { create: true });
  t.after(() => held.close());
  for await (const _ of importTables(held, formatOf('sfm'), TABLES));
  return { held, folder };
}

async function relinked(held: Case, options: RelinkOptions = { texts: [TEXTS] }) {
  const events: RelinkEvent[] = [];
  for await (const event of relinkCase(held, options)) events.push(event);
  const done = events.at(-1);
  assert.ok(done?.type === 'done');
  return { events, done };
}

function claimOf(held: Case, person: string) {
  for (const claim of held.claims({ kind: 'posting' }))
    if (claim.args['person']?.[0]?.name === person) return claim;
  return assert.fail(`nobody is called ${person}`);
}

test('the words of a cited text are recorded with the claim, by part', async (t) => {
  const { held } = await harbour(t);
  await relinked(held);
  const claim = claimOf(held, 'Adaeze Bello');
  const post = held.relinks(claim.id).filter(({ key }) => key.startsWith('aaaaaaaa'));
  assert.deepEqual(
    post.map(({ part, span, sureness }) => [part, span.quote, sureness]),
    [
      ['organization', '5th Harbour Bde', 'likely'],
      ['person', 'Adaeze Bello', 'sure'],
      ['rank', 'Col.', 'sure'],
      ['role', 'Officer Commanding', 'likely'],
      ['start', 'yesterday', 'likely'],
      ['title', 'Officer Commanding', 'sure'],
    ],
  );
  const text = held.text(held.latestSource('aaaaaaaa.txt')!.id)!;
  for (const { span } of post)
    assert.equal([...text.received].slice(span.start, span.end).join(''), span.quote);
});

test('what the text does not say is recorded as missing', async (t) => {
  const { held } = await harbour(t);
  const { done } = await relinked(held);
  const report = held
    .relinkings({ claim: claimOf(held, 'Adaeze Bello').id })
    .find(({ key }) => key.startsWith('bbbbbbbb'));
  assert.deepEqual(report?.missing, ['start']);
  assert.equal(done.parts.find(({ part }) => part === 'person')?.missing, 0);
});

test('relinking again adds nothing; a changed text is searched anew', async (t) => {
  const { held, folder } = await harbour(t);
  const first = await relinked(held);
  const records = held.logSize();
  const again = await relinked(held);
  assert.ok(first.done.written > 0);
  assert.equal(again.done.written, 0);
  assert.equal(held.logSize(), records);
  const changed = folderOf(t, {
    'new.jsonl': JSON.stringify({
      id: 'cccccccc',
      text: 'Capt. Tunde Eze is spokesman of 5 Harbour Brigade.',
    }),
  });
  const { events, done } = await relinked(held, { texts: [join(changed, 'new.jsonl')] });
  assert.deepEqual(events[0], { type: 'texts', added: 0, versions: 1, known: 0 });
  assert.ok(done.written > 0);
  assert.equal(verifyCase(join(folder, 'case')).issues.length, 0);
});

test('a text that was read into the case under the beginning of the key is used', async (t) => {
  const { held } = await harbour(t);
  const folder = folderOf(t, {
    'dddddddd-dddd.txt': 'Maj. Ngozi Umeh, deputy commander of 5 Harbour Brigade, spoke.',
  });
  for await (const _ of readSources(held, [folder]));
  const { done } = await relinked(held, {});
  assert.equal(done.texts, 1);
  assert.ok(held.relinks(claimOf(held, 'Ngozi Umeh').id).some(({ part }) => part === 'person'));
});

test('a line that is no text is said with its place, and the rest is used', async (t) => {
  const { held } = await harbour(t);
  const folder = folderOf(t, {
    'texts.jsonl': [
      '{',
      '{"id":"short","text":"x"}',
      '{"id":"../../aaaaaaaa","text":"x"}',
      '{"id":"aaaaaaaa"}',
      '',
      '{"id":"aaaaaaaa","text":"Adaeze Bello came."}',
    ].join('\n'),
  });
  const { events, done } = await relinked(held, {
    texts: [join(folder, 'texts.jsonl'), join(folder, 'none.jsonl')],
  });
  const failed = events.flatMap((event) => (event.type === 'failed' ? [event.message] : []));
  assert.deepEqual(
    failed.map((message) => /line \d+|none\.jsonl/.exec(message)?.[0]),
    ['line 1', 'line 2', 'line 3', 'line 4', 'none.jsonl'],
  );
  assert.equal(done.texts, 1);
});

test('verify finds a relink whose words do not stand there', async (t) => {
  const { held, folder } = await harbour(t);
  await relinked(held);
  const good = held.relinkings().find(({ found }) => found.length > 0)!;
  const [relink] = good.found;
  const span = { ...relink!.span, quote: 'other words' };
  const bad: Relinking = { ...good, found: [{ ...relink!, span }] };
  held.addRelinkings([bad]);
  const { issues } = verifyCase(join(folder, 'case'));
  assert.match(issues[0]?.place ?? '', /^relink rlk_\w+ in \w+\.txt, characters \d+ to \d+$/);
});

test('the table follows from the log, and a withheld text takes its words with it', async (t) => {
  const { held, folder } = await harbour(t);
  await relinked(held);
  const before = held.relinkings();
  held.rebuild();
  assert.deepEqual(held.relinkings(), before);
  const source = held.latestSource('aaaaaaaa.txt')!;
  held.withhold([source.id], 'Asked for by the paper.');
  assert.ok(held.relinkings().length > 0);
  assert.ok(held.relinkings().every((one) => one.source !== source.id));
  assert.deepEqual(verifyCase(join(folder, 'case')).issues, []);
});

test('a search must name a claim and a text of the case', async (t) => {
  const { held } = await harbour(t);
  await relinked(held);
  const [one] = held.relinkings();
  assert.throws(() => held.addRelinkings([{ ...one!, claim: 'clm_none' }]), /no claim clm_none/);
  assert.throws(() => held.addRelinkings([{ ...one!, text: 'txt_none' }]), /no text txt_none/);
});

test('the command prints a summary, and claims show the words', async (t) => {
  const { held, folder } = await harbour(t);
  held.close();
  const place = join(folder, 'case');
  const ran = await apparatus('relink', '--case', place, '--texts', TEXTS);
  assert.equal(ran.code, 0, ran.err);
  assert.match(ran.out, /Texts: 3 new\./);
  assert.match(ran.out, /\n {2}person +5 +4 +1 +0 +0\n/);
  const again = await apparatus('relink', '--case', place, '--json');
  assert.equal((JSON.parse(again.out) as { cited: { written: number } }).cited.written, 0);
  const shown = await apparatus('claims', '--case', place, '--about', 'Adaeze Bello', '--kind', 'posting');
  assert.match(shown.out, /words in the cited source, The Harbour Post, 2014-03-07 \(aaaaaaaa\.txt\):/);
  assert.match(shown.out, /rank: “Col\.” \(sure, abbreviation; characters 108 to 112\)/);
  const json = await apparatus('claims', '--case', place, '--kind', 'posting', '--json');
  const record = JSON.parse(json.out.split('\n')[0]!) as {
    relinks: { part: string; quote: string; source: string }[];
  };
  assert.deepEqual(
    record.relinks.find(({ part }) => part === 'title'),
    {
      ...record.relinks.find(({ part }) => part === 'title'),
      quote: 'Officer Commanding',
      source: 'aaaaaaaa.txt',
    },
  );
});

test('a case without cited texts is told so', async (t) => {
  const { held, folder } = await harbour(t);
  held.close();
  const ran = await apparatus('relink', '--case', join(folder, 'case'));
  assert.match(ran.out, /No claim of this case cites a work whose text is in it\./);
});

test('a line that holds no text is told with its place, and the others are kept', async (t) => {
  const { held, folder } = await harbour(t);
  const file = join(folder, 'given.jsonl');
  const lines = [
    { id: 'eeeeeeee', text: 'one\u0000two' },
    { id: 'ffffffff', text: '' },
    { id: 'gggggggg', text: 'words' },
  ];
  writeFileSync(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  const { events } = await relinked(held, { texts: [file, folder] });
  assert.deepEqual(
    events.flatMap((event) => (event.type === 'failed' ? [event.message.slice(folder.length)] : [])),
    [
      '/given.jsonl, line 1: eeeeeeee.txt: byte 3 is zero; this is a binary file, not text.',
      '/given.jsonl, line 2: ffffffff.txt: the file is empty.',
      ': this is a folder, not a file.',
    ],
  );
  assert.ok(held.latestSource('gggggggg.txt'));
});
