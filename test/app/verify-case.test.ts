import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { verifyCase } from '../../src/app/verify-case.ts';
import { littleDocument, tempCase, tempDir } from '../store/support.ts';

const TEXT = 'Anna Orlov headed the Harbour Office in 1925.';

test('a case as it was made has nothing wrong with it, and says how much it holds', (t) => {
  const theCase = tempCase(t);
  theCase.addDocument(littleDocument(theCase, 'a.txt', `𝔄 letter: ${TEXT}`));
  const report = verifyCase(theCase.dir, theCase.checkpoints());
  assert.deepEqual(report.issues, []);
  assert.equal(report.counts?.claims, 1);
  assert.equal(report.records, theCase.logSize());
  assert.deepEqual(report.checkpoints, theCase.checkpoints());
});

test('a quote that does not stand where it says is found', (t) => {
  const theCase = tempCase(t);
  const document = littleDocument(theCase, 'a.txt', TEXT);
  const [claim] = document.reading.claims;
  assert.ok(claim?.spans[0]);
  const spans = [{ ...claim.spans[0], quote: 'Pavel Reut headed the Harbour Office in 1925.' }];
  theCase.addDocument({
    ...document,
    reading: { ...document.reading, claims: [{ ...claim, spans }] },
  });
  const { issues } = verifyCase(theCase.dir);
  assert.deepEqual(
    issues.map((issue) => issue.kind),
    ['quote'],
  );
  assert.match(issues[0]?.place ?? '', /claim clm_.* in a\.txt, characters 0 to 45/);
});

test('bytes named for a quote must hold its words', (t) => {
  const theCase = tempCase(t);
  const document = littleDocument(theCase, 'a.txt', `é ${TEXT}`);
  const [claim] = document.reading.claims;
  assert.ok(claim?.spans[0]);
  const withPlace = (bytes: readonly [number, number]) => ({
    ...document,
    reading: {
      ...document.reading,
      claims: [{ ...claim, spans: [{ ...claim.spans[0]!, place: { bytes } }] }],
    },
  });
  theCase.addDocument(withPlace([3, 48]));
  assert.deepEqual(verifyCase(theCase.dir).issues, []);
  theCase.replaceReading(document.text.id, withPlace([2, 47]).reading);
  assert.match(verifyCase(theCase.dir).issues[0]?.says ?? '', /bytes that it names do not hold/);
});

test('a text that its bytes do not decode to is found', (t) => {
  const theCase = tempCase(t);
  const document = littleDocument(theCase, 'a.txt', TEXT);
  theCase.addDocument({ ...document, bytes: Buffer.from(TEXT.replace('1925', '1926')) });
  assert.deepEqual(
    verifyCase(theCase.dir).issues.map((issue) => [issue.kind, issue.place]),
    [['text', 'a.txt']],
  );
});

test('altered bytes are named by their file', (t) => {
  const theCase = tempCase(t);
  const { source } = theCase.addDocument(littleDocument(theCase, 'a.txt', TEXT));
  writeFileSync(join(theCase.dir, 'sources', source.sha256), 'x');
  assert.deepEqual(verifyCase(theCase.dir).issues, [
    {
      kind: 'bytes',
      place: `sources/${source.sha256}`,
      says: 'The bytes of a.txt are not those that were received.',
    },
  ]);
});

test('where there is no case, one sentence', (t) => {
  assert.throws(() => verifyCase(join(tempDir(t), 'none')), /^CaseError: There is no case in .*none\.$/);
});

test('a damaged database is reported wherever the damage lies, in single sentences', (t) => {
  const made = tempCase(t);
  for (let i = 0; i < 10; i++) made.addDocument(littleDocument(made, `${i}.txt`, `${TEXT} `.repeat(i + 1)));
  made.close();
  const path = join(made.dir, 'case.sqlite');
  const sound = readFileSync(path);
  for (const part of [0.1, 0.3, 0.5, 0.7, 0.9]) {
    const damaged = Buffer.from(sound);
    const page = Math.floor((sound.length * part) / 4096) * 4096;
    damaged.fill(0xab, page, page + 8192);
    writeFileSync(path, damaged);
    const { issues } = verifyCase(made.dir);
    assert.ok(issues.length > 0, `at ${part}`);
    for (const issue of issues) {
      assert.equal(issue.kind, 'database');
      assert.doesNotMatch(issue.says, /\n/);
    }
  }
});
