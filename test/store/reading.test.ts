import assert from 'node:assert/strict';
import { test } from 'node:test';
import { littleDocument, tempCase } from './support.ts';

const TEXT = 'Anna Orlov headed the Harbour Office in 1925. Pavel Reut headed the Salt Board.';

test('a new reading takes the place of the earlier one, and what was judged stays with the claim', (t) => {
  const theCase = tempCase(t);
  const document = littleDocument(theCase, 'a.txt', TEXT);
  theCase.addDocument(document);
  const [orlov, reut] = document.reading.claims;
  assert.ok(orlov && reut);
  theCase.addJudgement({
    subject: { kind: 'claim', id: reut.id },
    decision: 'yes',
    reason: 'It stands so in the minutes.',
    author: 'reader',
  });

  const shorter = {
    ...document.reading,
    extractors: ['little@2'],
    claims: [{ ...orlov, by: ['little@2'] }],
    entities: document.reading.entities.slice(0, 2),
    mentions: document.reading.mentions.slice(0, 2),
    sentences: document.reading.sentences.slice(0, 1),
  };
  theCase.replaceReading(document.text.id, shorter);
  assert.deepEqual(
    [...theCase.claims()].map((claim) => [claim.id, claim.by]),
    [[orlov.id, ['little@2']]],
  );
  assert.deepEqual(
    [...theCase.claims({ current: false })].map((claim) => [claim.id, claim.review]),
    [[reut.id, 'accepted']],
  );
  assert.equal([...theCase.claims({ current: 'any' })].length, 2);
  assert.equal(theCase.claim(reut.id)?.current, false);
  assert.equal(theCase.entities().length, 2);
  assert.equal(theCase.entities({ current: 'any' }).length, 4);
  assert.equal(theCase.mentions(document.text.id).length, 2);
  assert.equal(theCase.sentences(document.text.id).length, 1);
  assert.deepEqual(theCase.readingState(document.text.id)?.extractors, ['little@2']);

  theCase.replaceReading(document.text.id, document.reading);
  assert.deepEqual(
    [...theCase.claims()].map((claim) => [claim.id, claim.review]),
    [
      [orlov.id, 'proposed'],
      [reut.id, 'accepted'],
    ],
  );
  assert.deepEqual(theCase.verify(), []);
});

test('a reading that says what the one before said adds one record only', (t) => {
  const theCase = tempCase(t);
  const document = littleDocument(theCase, 'a.txt', TEXT);
  theCase.addDocument(document);
  const size = theCase.logSize();
  theCase.replaceReading(document.text.id, document.reading);
  assert.equal(theCase.logSize(), size + 1);
  assert.throws(() => theCase.replaceReading('txt_none', document.reading), /no text txt_none/);
});

test("a person's own claim outlives a new reading", (t) => {
  const theCase = tempCase(t);
  const document = littleDocument(theCase, 'a.txt', TEXT);
  const [orlov, reut] = document.reading.claims;
  assert.ok(orlov && reut);
  theCase.addDocument({ ...document, reading: { ...document.reading, claims: [orlov] } });
  assert.throws(() => theCase.addClaim(reut), /not by a person/);
  theCase.addClaim({ ...reut, by: ['person'] });
  theCase.replaceReading(document.text.id, { ...document.reading, claims: [] });
  assert.deepEqual(
    [...theCase.claims()].map((claim) => claim.id),
    [reut.id],
  );
});

test('a person who says what an extractor said stands beside it, also after a new reading', (t) => {
  const theCase = tempCase(t);
  const document = littleDocument(theCase, 'a.txt', TEXT);
  theCase.addDocument(document);
  const [orlov] = document.reading.claims;
  assert.ok(orlov);
  theCase.addClaim({ ...orlov, by: ['person'], patterns: [] });
  assert.deepEqual(theCase.claim(orlov.id)?.by, ['person', 'little@1']);
  theCase.replaceReading(document.text.id, document.reading);
  assert.deepEqual(theCase.claim(orlov.id)?.by, ['little@1', 'person']);
  theCase.replaceReading(document.text.id, { ...document.reading, claims: [] });
  assert.deepEqual(
    [...theCase.claims()].map((claim) => claim.id),
    [orlov.id],
  );
});

test('text in a language that is not read is kept, says so, and is found by its words', (t) => {
  const theCase = tempCase(t);
  const document = littleDocument(theCase, 'a.txt', 'Начальник гавани уехал зимой.');
  theCase.addDocument({
    ...document,
    reading: { languageRead: false, extractors: [], entities: [], mentions: [], claims: [], sentences: [] },
  });
  assert.deepEqual(theCase.readingState(document.text.id), { languageRead: false, extractors: [] });
  assert.equal(theCase.search('гавани').length, 1);
});
