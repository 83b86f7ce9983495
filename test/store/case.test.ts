import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import BetterSqlite from 'better-sqlite3';
import { openCase, sha256Of } from '../../src/store/case.ts';
import { CaseError } from '../../src/store/case-error.ts';
import { newId } from '../../src/store/ids.ts';
import { littleDocument, tempCase, tempDir, WRITER } from './support.ts';

const TEXT = 'Anna Orlov headed the Harbour Office in 1925. Pavel Reut headed the Salt Board.';

test('a document comes back from the case as it went in', (t) => {
  const dir = join(tempDir(t), 'case');
  const first = openCase(dir, { create: true, writerKey: WRITER });
  const document = littleDocument(first, 'notes/a.txt', TEXT);
  const { source, added } = first.addDocument(document);
  assert.equal(added, true);
  first.close();

  const again = openCase(dir, { writerKey: WRITER });
  t.after(() => again.close());
  assert.deepEqual(again.sources(), [source]);
  assert.deepEqual(
    { version: source.version, bytes: source.bytes, sha256: source.sha256 },
    { version: 1, bytes: 79, sha256: sha256Of(document.bytes) },
  );
  assert.equal(Buffer.from(again.sourceBytes(source.id)).toString(), TEXT);
  assert.deepEqual(again.text(source.id), document.text);
  assert.deepEqual(again.textById(document.text.id), document.text);
  assert.deepEqual(again.sentences(document.text.id), document.reading.sentences);
  const byPlace = [...document.reading.mentions].sort((a, b) => a.start - b.start);
  assert.deepEqual(again.mentions(document.text.id), byPlace);
  assert.deepEqual(again.entities(), document.reading.entities);
  assert.deepEqual(
    [...again.claims()],
    document.reading.claims.map((claim) => ({ ...claim, review: 'proposed', current: true })),
  );
  assert.deepEqual(again.readingState(document.text.id), { languageRead: true, extractors: ['little@1'] });
  assert.deepEqual(again.counts(), {
    sources: 1,
    texts: 1,
    emendations: 0,
    entities: 4,
    mentions: 4,
    claims: 2,
    reviews: { proposed: 2, accepted: 0, rejected: 0, unsure: 0 },
    judgements: 0,
    periods: 0,
  });
  assert.deepEqual(again.verify(), []);
});

test('the emendations of a text come back in the order of the text', (t) => {
  const theCase = tempCase(t);
  const document = littleDocument(theCase, 'a.txt', 'He paved die way Then he left.');
  const emendation = (start: number, end: number, original: string, corrected: string) => ({
    id: newId('emendation'),
    kind: 'scanning-slip' as const,
    start,
    end,
    original,
    corrected,
    reason: 'The words make no sense otherwise.',
  });
  const stop = emendation(16, 16, '', '.');
  const slip = emendation(9, 12, 'die', 'the');
  theCase.addDocument({ ...document, text: { ...document.text, emendations: [stop, slip] } });
  assert.deepEqual(theCase.text(document.source.id)?.emendations, [slip, stop]);
  assert.equal(theCase.decision('emendation', slip.id), undefined);
  theCase.addJudgement({
    subject: { kind: 'emendation', id: slip.id },
    decision: 'no',
    reason: 'It stands so in the original.',
    author: 'reader',
  });
  assert.equal(theCase.decision('emendation', slip.id), 'no');
});

test('the same file again adds nothing', (t) => {
  const theCase = tempCase(t);
  const first = theCase.addDocument(littleDocument(theCase, 'a.txt', TEXT));
  const size = theCase.logSize();
  const second = theCase.addDocument(littleDocument(theCase, 'a.txt', TEXT));
  assert.deepEqual(second, { source: first.source, added: false });
  assert.equal(theCase.logSize(), size);
  assert.deepEqual(theCase.findSource('a.txt', first.source.sha256), first.source);
  assert.equal(theCase.findSource('a.txt', sha256Of(Buffer.from('x'))), undefined);
});

test('a changed file adds a version and the earlier one stays', (t) => {
  const theCase = tempCase(t);
  const first = theCase.addDocument(littleDocument(theCase, 'a.txt', TEXT)).source;
  const second = theCase.addDocument(littleDocument(theCase, 'a.txt', `${TEXT} More.`)).source;
  assert.equal(second.version, 2);
  assert.deepEqual(theCase.latestSource('a.txt'), second);
  assert.deepEqual(theCase.sources(), [first, second]);
  assert.deepEqual(theCase.findSource('a.txt', first.sha256), first);
});

test('the same bytes under another path are one source with two paths', (t) => {
  const theCase = tempCase(t);
  const first = theCase.addDocument(littleDocument(theCase, 'a.txt', TEXT)).source;
  const copy = theCase.addDocument(littleDocument(theCase, 'copy/b.txt', TEXT));
  assert.deepEqual(copy, { source: { ...first, path: 'copy/b.txt', version: 1 }, added: false });
  assert.deepEqual(theCase.findSource('copy/b.txt', first.sha256), copy.source);
  assert.equal(theCase.sources().length, 1);
  assert.deepEqual(theCase.sourceByHash(first.sha256), first);
  assert.deepEqual(theCase.verify(), []);
});

test('a document that does not hang together is refused whole', (t) => {
  const theCase = tempCase(t);
  const document = littleDocument(theCase, 'a.txt', TEXT);
  const [claim] = document.reading.claims;
  assert.ok(claim);
  const withClaim = (changed: Partial<typeof claim>) => ({
    ...document,
    reading: { ...document.reading, claims: [{ ...claim, ...changed }] },
  });
  assert.throws(() => theCase.addDocument(withClaim({ spans: [] })), /rests on no words/);
  assert.throws(() => theCase.addDocument(withClaim({ source: newId('source') })), /another source/);
  assert.throws(
    () => theCase.addDocument({ ...document, reading: { ...document.reading, entities: [] } }),
    /an entity that is not in its reading/,
  );
  assert.throws(
    () => theCase.addDocument({ ...document, source: { ...document.source, path: '/home/x/a.txt' } }),
    /relative/,
  );
  assert.equal(theCase.logSize(), 0);
  assert.deepEqual(theCase.verify(), []);
});

test('bytes that were altered or are missing are not handed out', (t) => {
  const theCase = tempCase(t);
  const { source } = theCase.addDocument(littleDocument(theCase, 'a.txt', TEXT));
  writeFileSync(join(theCase.dir, 'sources', source.sha256), 'something else');
  assert.throws(() => theCase.sourceBytes(source.id), /The bytes of a.txt in the case were altered/);
  assert.deepEqual(
    theCase.verify().map((issue) => issue.kind),
    ['bytes'],
  );
});

test('a folder that is no case says so in one sentence', (t) => {
  const dir = tempDir(t);
  const refused = (path: string, says: RegExp, create = false) =>
    assert.throws(
      () => openCase(path, { create, writerKey: WRITER }),
      (error) => error instanceof CaseError && says.test(error.message) && !error.message.includes('\n'),
    );
  refused(join(dir, 'nowhere'), /^There is no case in .*nowhere\.$/);
  refused(dir, /holds no case\.sqlite/);
  writeFileSync(join(dir, 'letter.txt'), 'x');
  refused(join(dir, 'letter.txt'), /not a folder/);
  refused(join(dir, 'letter.txt', 'case'), /a part of that path is a file/, true);
  refused(dir, /already holds other files, such as letter\.txt/, true);
  assert.deepEqual(readdirSync(dir), ['letter.txt']);

  mkdirSync(join(dir, 'text'));
  writeFileSync(
    join(dir, 'text', 'case.sqlite'),
    'this is not a database, however long the words go on and on'.repeat(20),
  );
  refused(join(dir, 'text'), /not a database/);

  mkdirSync(join(dir, 'other'));
  const other = new BetterSqlite(join(dir, 'other', 'case.sqlite'));
  other.exec('CREATE TABLE t (x)');
  other.close();
  const before = readFileSync(join(dir, 'other', 'case.sqlite'));
  refused(join(dir, 'other'), /belongs to another program/);
  refused(join(dir, 'other'), /belongs to another program/, true);
  assert.deepEqual(readFileSync(join(dir, 'other', 'case.sqlite')), before);

  mkdirSync(join(dir, 'empty'));
  writeFileSync(join(dir, 'empty', 'case.sqlite'), '');
  refused(join(dir, 'empty'), /is empty/);
  openCase(join(dir, 'empty'), { create: true, writerKey: WRITER }).close();
});

test('a case made by a newer version is refused in one sentence and left as it is', (t) => {
  const dir = join(tempDir(t), 'case');
  openCase(dir, { create: true, writerKey: WRITER }).close();
  const database = new BetterSqlite(join(dir, 'case.sqlite'));
  database.pragma('user_version = 999');
  database.close();
  for (const create of [false, true])
    assert.throws(
      () => openCase(dir, { create, writerKey: WRITER }),
      (error) =>
        error instanceof CaseError && /made by a newer version of Apparatus.*999/.test(error.message),
    );
  const after = new BetterSqlite(join(dir, 'case.sqlite'));
  assert.equal(after.pragma('user_version', { simple: true }), 999);
  after.close();
});

test('a case that was made and then lost to a kill before its first change opens again', (t) => {
  const dir = join(tempDir(t), 'case');
  mkdirSync(dir);
  writeFileSync(join(dir, 'case.sqlite'), '');
  const theCase = openCase(dir, { create: true, writerKey: WRITER });
  t.after(() => theCase.close());
  assert.equal(theCase.addDocument(littleDocument(theCase, 'a.txt', TEXT)).added, true);
});

test('no temporary file is left behind', (t) => {
  const theCase = tempCase(t);
  theCase.addDocument(littleDocument(theCase, 'a.txt', TEXT));
  theCase.verify();
  const temp = join(theCase.dir, 'tmp');
  assert.deepEqual(existsSync(temp) ? readdirSync(temp) : [], []);
});
