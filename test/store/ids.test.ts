import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Claim } from '../../src/model/claim.ts';
import { canonical } from '../../src/store/canonical.ts';
import { base32, claimId, derivedId, emendationId, entityId, mentionId, newId } from '../../src/store/ids.ts';

const SECRET = Buffer.from('a secret of thirty-two bytes, ok');

const claim: Omit<Claim, 'id' | 'source'> = {
  kind: 'posting',
  type: 'head',
  aspect: 'holds',
  basis: null,
  args: {
    person: [{ name: 'Anna Orlov', entity: 'ent_a', claim: null, range: [0, 10] }],
    organization: [{ name: 'the Harbour Office', entity: 'ent_b', claim: null, range: [18, 36] }],
  },
  when: { edtf: '1925', text: 'in 1925', start: [null, '1925-12-31'], end: ['1925-01-01', null] },
  where: [],
  quantity: null,
  voices: [{ name: 'author', entity: null, stance: 'asserted' }],
  polarity: '+',
  certainty: null,
  spans: [{ text: 'txt_a', start: 0, end: 45, quote: '…', prefix: '', suffix: '', place: null }],
  cues: [],
  by: ['patterns-en@1'],
  patterns: ['posting.head'],
};

test('base32 is that of RFC 4648, in lower case and without padding', () => {
  const of = (text: string) => base32(Buffer.from(text));
  assert.deepEqual(['', 'f', 'fo', 'foo', 'foob', 'fooba', 'foobar'].map(of), [
    '',
    'my',
    'mzxq',
    'mzxw6',
    'mzxw6yq',
    'mzxw6ytb',
    'mzxw6ytboi',
  ]);
});

test('a random id is 128 bits after the prefix of its kind, and never the same', () => {
  const ids = new Set(Array.from({ length: 1000 }, () => newId('source')));
  assert.equal(ids.size, 1000);
  for (const id of ids) assert.match(id, /^src_[a-z2-7]{26}$/);
});

test('two extractors, and a later reading, give the same claim the same id', () => {
  const other: typeof claim = {
    ...claim,
    by: ['another@7'],
    patterns: [],
    cues: claim.spans,
    spans: claim.spans.map((span) => ({ ...span, text: 'txt_b' })),
    args: {
      organization: claim.args['organization'] ?? [],
      person: [{ name: 'Anna Orlov', entity: 'ent_other', claim: null, range: null }],
    },
  };
  assert.equal(claimId(SECRET, 'aa', claim), claimId(SECRET, 'aa', other));
  assert.match(claimId(SECRET, 'aa', claim), /^clm_[a-z2-7]{26}$/);
});

test('whatever a claim says differently gives it another id', () => {
  const base = claimId(SECRET, 'aa', claim);
  const changes: Partial<typeof claim>[] = [
    { kind: 'membership' },
    { type: 'deputy' },
    { aspect: 'former' },
    { basis: 'in-fact' },
    { polarity: '-' },
    { certainty: 'possible' },
    { quantity: { text: 'two', min: 2, max: 2 } },
    { where: [{ name: 'Port Arden', entity: null, claim: null, range: null }] },
    { when: { ...claim.when, edtf: '1926' } },
    { voices: [{ name: 'author', entity: null, stance: 'supposed' }] },
    { voices: [...claim.voices, { name: 'Anna Orlov', entity: null, stance: 'asserted' }] },
    { spans: claim.spans.map((span) => ({ ...span, end: 44 })) },
    { args: { ...claim.args, role: [{ name: 'head', entity: null, claim: null, range: null }] } },
    { args: { person: claim.args['organization'] ?? [], organization: claim.args['person'] ?? [] } },
  ];
  const ids = changes.map((change) => claimId(SECRET, 'aa', { ...claim, ...change }));
  assert.equal(new Set([base, ...ids, claimId(SECRET, 'bb', claim)]).size, changes.length + 2);
});

test('without the secret of the case the id of a claim cannot be computed', () => {
  assert.notEqual(claimId(SECRET, 'aa', claim), claimId(Buffer.alloc(32), 'aa', claim));
});

test('entities of one name in one source are told apart by their number', () => {
  const entity = { type: 'Person', name: 'Ivan Petrov' } as const;
  assert.equal(entityId(SECRET, 'aa', entity), entityId(SECRET, 'aa', entity, 0));
  assert.notEqual(entityId(SECRET, 'aa', entity), entityId(SECRET, 'aa', entity, 1));
  assert.notEqual(entityId(SECRET, 'aa', entity), entityId(SECRET, 'ab', entity));
  assert.match(mentionId(SECRET, 'aa', { type: 'Person', start: 1, end: 2 }), /^mnt_/);
  assert.match(
    emendationId(SECRET, 'aa', { kind: 'missing-stop', start: 3, end: 3, corrected: '.' }),
    /^emd_/,
  );
});

test('fields cannot run into each other: different lists have different ids', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { maxLength: 4 }), fc.array(fc.string(), { maxLength: 4 }), (a, b) => {
      assert.equal(
        derivedId(SECRET, 'claim', a) === derivedId(SECRET, 'claim', b),
        JSON.stringify(a) === JSON.stringify(b),
      );
    }),
  );
  assert.notEqual(derivedId(SECRET, 'claim', ['ab', '']), derivedId(SECRET, 'claim', ['a', 'b']));
  assert.notEqual(derivedId(SECRET, 'claim', [null]), derivedId(SECRET, 'claim', ['null']));
});

test('canonical JSON does not depend on the order of keys and reads back as the same value', () => {
  assert.equal(
    canonical({ b: [1, null, 'é'], a: { d: true, c: undefined } }),
    '{"a":{"d":true},"b":[1,null,"é"]}',
  );
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = canonical(value);
      assert.equal(canonical(JSON.parse(text)), text);
      assert.deepEqual(JSON.parse(text), JSON.parse(JSON.stringify(value)));
    }),
  );
  assert.throws(() => canonical(Number.NaN), /finite/);
  assert.throws(() => canonical(() => 1), /no form/);
});
