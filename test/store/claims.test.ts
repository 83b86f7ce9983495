import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import BetterSqlite from 'better-sqlite3';
import { openCase } from '../../src/store/case.ts';
import type { ClaimFilter } from '../../src/store/claim-query.ts';
import { claimQuery } from '../../src/store/claim-query.ts';
import { claimId } from '../../src/store/ids.ts';
import { littleDocument, readLittle, tempCase, tempDir, WRITER } from './support.ts';

const persons = (claims: Iterable<{ args: Readonly<Record<string, readonly { name: string }[]>> }>) =>
  [...claims].map((claim) => claim.args['person']?.[0]?.name);

test('claims are found by kind, source, entity, name and time', (t) => {
  const theCase = tempCase(t);
  const a = littleDocument(
    theCase,
    'a.txt',
    'Anna Orlov headed the Harbour Office in 1925. Pavel Reut headed the Salt Board.',
  );
  const b = littleDocument(theCase, 'b.txt', 'Pavel Reut headed the Harbour Office in 1931.');
  theCase.addDocument(a);
  theCase.addDocument(b);
  const find = (filter: ClaimFilter) => persons(theCase.claims(filter));
  assert.deepEqual(find({}), ['Anna Orlov', 'Pavel Reut', 'Pavel Reut']);
  assert.deepEqual(find({ kind: 'posting', type: 'head' }), ['Anna Orlov', 'Pavel Reut', 'Pavel Reut']);
  assert.deepEqual(find({ kind: 'act' }), []);
  assert.deepEqual(find({ source: b.source.id }), ['Pavel Reut']);
  assert.deepEqual(find({ names: ['the harbour office'] }), ['Anna Orlov', 'Pavel Reut']);
  assert.deepEqual(find({ names: ['PAVEL REUT'], argument: 'organization' }), []);
  assert.deepEqual(find({ names: ['author'] }), []);
  assert.deepEqual(find({ names: ['author'], argument: 'voice', source: b.source.id }), ['Pavel Reut']);
  const offices = theCase.entities({ name: 'The Harbour-Office' });
  assert.deepEqual(
    offices.map((entity) => entity.source),
    [a.source.id, b.source.id],
  );
  assert.deepEqual(persons(theCase.claimsAbout(offices.map((office) => office.id))), [
    'Anna Orlov',
    'Pavel Reut',
  ]);
});

test('a time rules out the claims whose bounds lie outside it, and no others', (t) => {
  const theCase = tempCase(t);
  const document = littleDocument(
    theCase,
    'a.txt',
    'Anna Orlov headed the Harbour Office in 1925. Pavel Reut headed the Salt Board.',
  );
  theCase.addDocument(document);
  const [proposed] = document.reading.claims;
  assert.ok(proposed);
  const claim = {
    ...proposed,
    aspect: 'begins' as const,
    when: {
      edtf: '1931',
      text: null,
      start: ['1931-01-01', '1931-12-31'] as const,
      end: ['1931-01-01', '1931-12-31'] as const,
    },
    by: ['person'],
    patterns: [],
  };
  const id = claimId(theCase.secret, 'aa', claim);
  theCase.addClaim({ ...claim, id });
  const ids = (during: readonly [string, string]) => [...theCase.claims({ during })].map((found) => found.id);
  const others = document.reading.claims.map((found) => found.id);
  assert.deepEqual(ids(['1930-01-01', '1930-12-31']), others);
  assert.deepEqual(ids(['1931-12-31', '1931-12-31']), [...others, id]);
  assert.deepEqual(ids(['1932-01-01', '1940-01-01']), others);
});

test('entities are found by the last word of any of their names', (t) => {
  const theCase = tempCase(t);
  theCase.addDocument(
    littleDocument(theCase, 'a.txt', 'Anna Orlov headed the Salt Board. Pavel Reut headed the Salt Board.'),
  );
  theCase.addDocument(littleDocument(theCase, 'b.txt', 'Boris Orlov headed the Salt Board.'));
  const names = (surname: string) =>
    theCase.entities({ surname, type: 'Person' }).map((entity) => entity.name);
  assert.deepEqual(names('ORLOV'), ['Anna Orlov', 'Boris Orlov']);
  assert.deepEqual(names('Anna'), []);
});

test('a claim is found by the beginning of its id where that fits one only', (t) => {
  const theCase = tempCase(t);
  const document = littleDocument(
    theCase,
    'a.txt',
    'Anna Orlov headed the Salt Board. Pavel Reut headed the Salt Board.',
  );
  const [first, second] = document.reading.claims;
  assert.ok(first && second);
  const alike = ['clm_abcdefghijklmnopqrstuvwx22', 'clm_abcdefghzzzzzzzzzzzzzzzz22'] as const;
  theCase.addDocument({
    ...document,
    reading: {
      ...document.reading,
      claims: [
        { ...first, id: alike[0] },
        { ...second, id: alike[1] },
      ],
    },
  });
  assert.equal(theCase.claim(alike[0])?.id, alike[0]);
  assert.equal(theCase.claim('clm_abcdefghi')?.id, alike[0]);
  assert.equal(theCase.claim('CLM_ABCDEFGHZ')?.id, alike[1]);
  assert.equal(theCase.claim('clm_abcdefz'), undefined);
  assert.equal(theCase.claim('Anna Orlov'), undefined);
  assert.throws(
    () => theCase.claim('clm_abcdef'),
    /beginning of several ids: clm_abcdefghi.*, clm_abcdefghz/,
  );
  assert.throws(() => theCase.claim('clm_abcde'), /too short: an id needs at least 6 characters/);
  const [person] = theCase.entities({ name: 'Anna Orlov' });
  assert.deepEqual(theCase.entity(person?.id.slice(0, 16) ?? ''), person);
});

test('equal proposals of two extractors are one claim that names both', (t) => {
  const theCase = tempCase(t);
  const document = littleDocument(theCase, 'a.txt', 'Anna Orlov headed the Salt Board.');
  const ids = { source: document.source.id, text: document.text.id, sha256: '' };
  const one = readLittle(theCase, ids, document.text.received);
  const two = readLittle(theCase, ids, document.text.received, 'other@2');
  theCase.addDocument({
    ...document,
    reading: { ...one, extractors: ['little@1', 'other@2'], claims: [...one.claims, ...two.claims] },
  });
  assert.deepEqual(
    [...theCase.claims()].map((claim) => claim.by),
    [['little@1', 'other@2']],
  );
});

test('a case with twenty thousand claims opens at once and no question reads them all', (t) => {
  const dir = join(tempDir(t), 'case');
  const made = openCase(dir, { create: true, writerKey: WRITER });
  const document = littleDocument(
    made,
    'a.txt',
    'Anna Orlov headed the Salt Board in 1925. Pavel Reut headed the Harbour Office.',
  );
  const [first, second] = document.reading.claims;
  assert.ok(first && second);
  const many = Array.from({ length: 20_000 }, (_, i) => {
    const claim = { ...(i % 500 === 0 ? second : first), quantity: { text: `${i}`, min: i, max: i } };
    return { ...claim, id: claimId(made.secret, 'aa', claim) };
  });
  made.addDocument({ ...document, reading: { ...document.reading, claims: many } });
  made.close();

  const before = performance.now();
  const theCase = openCase(dir, { writerKey: WRITER });
  t.after(() => theCase.close());
  const milliseconds = performance.now() - before;
  assert.ok(milliseconds < 500, `opening took ${milliseconds} ms`);

  const [reut] = theCase.entities({ surname: 'Reut' });
  assert.ok(reut);
  assert.equal([...theCase.claimsAbout([reut.id])].length, 40);
  let count = 0;
  for (const claim of theCase.claims({ kind: 'posting' })) if (claim.kind === 'posting') count += 1;
  assert.equal(count, 20_000);

  const database = new BetterSqlite(join(dir, 'case.sqlite'), { readonly: true });
  t.after(() => database.close());
  const plan = (filter: ClaimFilter) => {
    const { sql, values } = claimQuery(filter);
    const rows = database.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...values) as { detail: string }[];
    return rows.map((row) => row.detail).join('; ');
  };
  for (const filter of [
    { ids: ['clm_a'] },
    { kind: 'act' },
    { kind: 'posting', type: 'head' },
    { source: 'src_a' },
    { entities: ['ent_a', 'ent_b'] },
    { names: ['Anna Orlov'] },
    { names: ['Anna Orlov'], argument: 'person', kind: 'posting' },
    { targets: ['clm_a'] },
    { review: 'accepted' },
  ] satisfies ClaimFilter[])
    assert.doesNotMatch(plan(filter), /SCAN claim/, JSON.stringify(filter));
});
