import assert from 'node:assert/strict';
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { judge } from '../../src/app/judge.ts';
import { type ReadEvent, type ReadOptions, readAnew, readSources } from '../../src/app/read-source.ts';
import { type Case, openCase } from '../../src/store/case.ts';
import { handExtractor } from '../support/hand-extractor.ts';
import { folderOf } from '../support/temporary.ts';

const HAND = { extractors: [handExtractor()] };

function emptyCase(t: TestContext): Case {
  const opened = openCase(join(folderOf(t), 'case'), { create: true });
  t.after(() => opened.close());
  return opened;
}

async function read(into: Case, paths: string[], options: ReadOptions = HAND): Promise<string[]> {
  return (await events(into, paths, options))
    .filter((event) => event.type !== 'found')
    .map((event) =>
      event.type === 'file'
        ? `${event.source.path}: ${event.outcome} v${event.source.version}, ${event.claims}`
        : event.type === 'failed'
          ? `failed: ${event.message}`
          : event.type,
    );
}

async function events(into: Case, paths: string[], options: ReadOptions = HAND): Promise<ReadEvent[]> {
  const out: ReadEvent[] = [];
  for await (const event of readSources(into, paths, options)) out.push(event);
  return out;
}

const TEXT =
  'A report\n4 January 1930\n\nThe town was quiet that day and the people were at home. Okoro heads the Board.\n';

describe('reading files', () => {
  it('names sources relative to the path given, in order, and leaves a README out', async (t) => {
    const folder = folderOf(t, {
      'b.txt': TEXT,
      'a/c.txt': `${TEXT}x`,
      'README.md': 'about',
      '.hidden.txt': 'x',
    });
    assert.deepEqual(await read(emptyCase(t), [folder]), ['a/c.txt: added v1, 1', 'b.txt: added v1, 1']);
    assert.deepEqual(await read(emptyCase(t), [join(folder, 'a/c.txt')]), ['c.txt: added v1, 1']);
  });

  it('leaves out a case that lies among the sources, and says so', async (t) => {
    const folder = folderOf(t, { 'a.txt': TEXT });
    openCase(join(folder, 'case'), { create: true }).close();
    const [found, ...rest] = await events(emptyCase(t), [folder], HAND);
    assert.deepEqual(found?.type === 'found' && found.leftOut, [
      { path: join(folder, 'case'), why: 'it is a case' },
    ]);
    assert.deepEqual(
      rest.map((event) => event.type === 'file' && event.source.path),
      ['a.txt'],
    );
  });

  it('again adds nothing', async (t) => {
    const folder = folderOf(t, { 'a.txt': TEXT });
    const into = emptyCase(t);
    await read(into, [folder]);
    const size = into.logSize();
    assert.deepEqual(await read(into, [folder]), ['a.txt: known v1, 1']);
    assert.equal(into.logSize(), size);
  });

  it('of a changed file adds a version and says so', async (t) => {
    const folder = folderOf(t, { 'a.txt': TEXT });
    const into = emptyCase(t);
    await read(into, [folder]);
    writeFileSync(join(folder, 'a.txt'), `${TEXT}Varga heads the Office.\n`);
    assert.deepEqual(await read(into, [folder]), ['a.txt: version v2, 2']);
  });

  it('of the same bytes under another name keeps one source', async (t) => {
    const folder = folderOf(t, { 'a.txt': TEXT, 'b.txt': TEXT });
    const into = emptyCase(t);
    assert.deepEqual(await read(into, [folder]), ['a.txt: added v1, 1', 'b.txt: same-bytes v1, 1']);
    assert.equal(into.counts().sources, 1);
  });

  it('says in one sentence what cannot be read, and reads the rest', async (t) => {
    const folder = folderOf(t, {
      'a.txt': TEXT,
      'empty.txt': '',
      'binary.txt': new Uint8Array([1, 2, 0, 3]),
      'broken.txt': new Uint8Array([0x41, 0xff, 0xfe, 0x41]),
      'table.xlsx': 'x',
    });
    const lines = await read(emptyCase(t), [folder, join(folder, 'missing.txt')]);
    assert.equal(lines.filter((line) => line.startsWith('failed: ')).length, 5);
    assert.ok(lines.includes('a.txt: added v1, 1'));
    for (const name of ['empty', 'binary', 'broken', 'table', 'missing']) {
      assert.ok(
        lines.some((line) => line.startsWith('failed: ') && line.includes(name)),
        name,
      );
    }
  });

  it('says of a folder that may not be read that it may not, and reads the rest', async (t) => {
    if (process.getuid?.() === 0) return t.skip('the superuser may read every folder');
    const folder = folderOf(t, { 'a.txt': TEXT, 'closed/b.txt': TEXT });
    chmodSync(join(folder, 'closed'), 0);
    t.after(() => chmodSync(join(folder, 'closed'), 0o700));
    const lines = await read(emptyCase(t), [folder]);
    assert.match(lines.find((line) => line.startsWith('failed')) ?? '', /closed: it may not be read/);
    assert.ok(lines.includes('a.txt: added v1, 1'));
  });

  it('refuses two files of one name in one call', async (t) => {
    const folder = folderOf(t, { 'x/a.txt': TEXT, 'y/a.txt': `${TEXT}y` });
    const lines = await read(emptyCase(t), [join(folder, 'x'), join(folder, 'y')]);
    assert.match(lines.join('\n'), /another file of this call has the same name, "a\.txt"/);
  });

  it('stops between two files when it is asked to, and holds what it has read', async (t) => {
    const folder = folderOf(t, { 'a.txt': TEXT, 'b.txt': `${TEXT}b`, 'c.txt': `${TEXT}c` });
    const into = emptyCase(t);
    let asked = 0;
    const lines = await read(into, [folder], { ...HAND, stop: () => ++asked > 2 });
    assert.deepEqual(lines.slice(-1), ['stopped']);
    assert.equal(into.counts().sources, 2);
    assert.deepEqual(await read(into, [folder]), [
      'a.txt: known v1, 1',
      'b.txt: known v1, 1',
      'c.txt: added v1, 1',
    ]);
  });

  it('stores what no extractor reads, and finds its words', async (t) => {
    const russian = 'Совет сообщает, что председатель уехал из города вчера вечером и больше не вернулся.\n';
    const folder = folderOf(t, { 'r.txt': russian });
    const into = emptyCase(t);
    const [, file] = await events(into, [folder]);
    assert.equal(file?.type === 'file' && file.languageRead, false);
    assert.equal(file?.type === 'file' && file.source.language, 'rus');
    assert.equal(into.search('председатель').length, 1);
  });

  it('keeps nothing of a file whose extractor fails, and reads the rest', async (t) => {
    const folder = folderOf(t, { 'a.txt': TEXT, 'b.txt': `${TEXT}Trap here.\n` });
    const into = emptyCase(t);
    const hand = handExtractor();
    const trap = {
      ...hand,
      read: (input: Parameters<typeof hand.read>[0]) => {
        if (input.text.includes('Trap')) throw new Error('caught');
        return hand.read(input);
      },
    };
    const lines = await read(into, [folder], { extractors: [trap] });
    assert.equal(lines[0], 'a.txt: added v1, 1');
    assert.match(lines[1] ?? '', /b\.txt: nothing of it was kept.*caught/);
    assert.equal(into.counts().sources, 1);
  });

  it('adds the periods beside the sources before the sources', async (t) => {
    const folder = folderOf(t, {
      'a.txt': TEXT,
      'periods.json': JSON.stringify([{ name: 'the siege', edtf: '1917/1922', citation: 'a history' }]),
    });
    const into = emptyCase(t);
    assert.deepEqual(await read(into, [folder]), ['periods', 'a.txt: added v1, 1']);
    assert.deepEqual(
      into.periods().map((period) => period.name),
      ['the siege'],
    );
  });
});

describe('what is recorded of a claim', () => {
  it('quotes the characters as received, in code points and bytes, though an emendation lies before', async (t) => {
    const words =
      '\ufeff𐍈𐍈 The people of the town say that in their view this is so2. Varga says that Okoro heads the Board.\n';
    const folder = folderOf(t, { 'a.txt': words });
    const into = emptyCase(t);
    await read(into, [folder]);
    const [claim] = [...into.claims()];
    const span = claim?.spans[0];
    assert.equal(span?.quote, 'Okoro heads the Board');
    const received = Array.from(words.slice(1));
    assert.equal(received.slice(span?.start, span?.end).join(''), 'Okoro heads the Board');
    const place = span?.place;
    assert.ok(place && 'bytes' in place);
    const bytes = Buffer.from(words).subarray(place.bytes[0], place.bytes[1]);
    assert.equal(bytes.toString(), 'Okoro heads the Board');
    assert.deepEqual(
      claim?.voices.map((voice) => [voice.name, voice.stance]),
      [
        ['author', 'reported'],
        ['Varga', 'asserted'],
      ],
    );
    assert.deepEqual(into.verify(), []);
  });

  it('names every extractor that proposes it, and there is one claim', async (t) => {
    const folder = folderOf(t, { 'a.txt': TEXT });
    const into = emptyCase(t);
    await read(into, [folder], { extractors: [handExtractor('one@1'), handExtractor('two@1')] });
    assert.deepEqual(
      [...into.claims()].map((claim) => claim.by),
      [['one@1', 'two@1']],
    );
  });

  it('stays with its judgement when a newer extractor reads the source anew', async (t) => {
    const folder = folderOf(t, { 'a.txt': TEXT });
    const into = emptyCase(t);
    await read(into, [folder]);
    const [claim] = [...into.claims()];
    await judge(into, claim?.id ?? '', 'accept', 'read');
    assert.deepEqual(await read(into, [folder], { extractors: [handExtractor('hand@2')] }), [
      'a.txt: reread v1, 1',
    ]);
    const [again] = [...into.claims()];
    assert.equal(again?.id, claim?.id);
    assert.equal(again?.review, 'accepted');
    assert.deepEqual(again?.by, ['hand@2']);
  });
});

describe('refusing an emendation', () => {
  it('leaves the original characters, and restoring it brings the repair back', async (t) => {
    const folder = folderOf(t, {
      'a.txt':
        'A man of great authority2. The people of that town were with him and they said so3. Okoro heads the Bo-\nard. All of them were there and that was the end of it4.\n',
    });
    const into = emptyCase(t);
    await read(into, [folder]);
    const source = into.sources()[0];
    const broken = into.text(source?.id ?? '')?.emendations.find((each) => each.kind === 'broken-word');
    if (!broken || !source) return t.skip('no rule repairs a word broken at a line end');
    assert.equal([...into.claims()].length, 1);
    const refuse = (word: 'reject' | 'accept' | 'open') =>
      judge(into, broken.id, word, 'the hyphen is meant', 'me', HAND);
    assert.equal((await refuse('reject')).reread, 'a.txt');
    assert.equal([...into.claims()].length, 0);
    assert.equal(await readAnew(into, source, HAND), false);
    await refuse('accept');
    assert.equal([...into.claims()].length, 1);
    await refuse('reject');
    assert.equal((await refuse('open')).reread, 'a.txt');
    assert.equal([...into.claims()].length, 1);
    assert.equal(into.decision('emendation', broken.id), undefined);
    assert.deepEqual(into.verify(), []);
  });
});
