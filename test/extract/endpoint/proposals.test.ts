import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { DROPS } from '../../../src/extract/endpoint/drops.ts';
import type { KnownName } from '../../../src/extract/endpoint/known-names.ts';
import { MOST_CLAIMS, proposalsFrom } from '../../../src/extract/endpoint/proposals.ts';
import { VOCABULARY } from '../../../src/extract/endpoint/vocabulary.ts';
import { CLAIM_KINDS, KINDS } from '../../../src/model/kinds.ts';
import { arrest } from '../../support/model-server.ts';

const TEXT = `On 3 May 1931 the port guard arrested Ilka Venn. She was held until 5 May. Her brother Jonas Venn says that Colonel Task had ordered it; the colonel denies this. It must have been in the spring of that year that the harbour court, set up in 1930, tried at least twelve sailors at Sall. Комендант порта был назначен 4 июня 1931 года.`;

interface Read {
  readonly language?: string;
  readonly known?: readonly KnownName[];
}

function read(claims: readonly unknown[], { language = 'eng', known = [] }: Read = {}) {
  const proposals = proposalsFrom(JSON.stringify({ claims }), {
    text: TEXT,
    passage: [0, TEXT.length],
    language,
    date: null,
    periods: [],
    known,
  });
  return proposals ?? assert.fail('no list of claims');
}

const only = (claim: unknown, how: Read = {}) => {
  const { reading, dropped } = read([claim], how);
  const [first] = reading.claims;
  return { claim: first ?? assert.fail(JSON.stringify(dropped)), reading, dropped };
};

const trial = (change: Readonly<Record<string, unknown>> = {}) =>
  arrest({
    quote: 'the harbour court, set up in 1930, tried at least twelve sailors at Sall',
    type: 'trial',
    arguments: [{ argument: 'victim', quote: 'at least twelve sailors', entity: 'Group' }],
    time: null,
    ...change,
  });

describe('what a claim keeps', () => {
  test('certainty with the words that make it, a place, and a number without bounds', () => {
    const { claim } = only(
      trial({
        certainty: { value: 'probable', quote: 'It must have been' },
        places: [{ quote: 'Sall' }],
        quantity: 'at least twelve',
      }),
    );
    assert.equal(claim.certainty, 'probable');
    assert.deepEqual(
      claim.cues.map((range) => TEXT.slice(...range)),
      ['It must have been'],
    );
    assert.deepEqual(
      claim.where.map(({ name }) => name),
      ['Sall'],
    );
    assert.deepEqual(claim.quantity, { text: 'at least twelve', min: null, max: null });
  });

  test('a pronoun with the name that it goes back to, and the words of both in view', () => {
    const { claim } = only(
      arrest({
        quote: 'She was held',
        type: 'detention',
        time: null,
        arguments: [{ argument: 'victim', quote: 'She', entity: 'Person', name: 'Ilka Venn' }],
      }),
    );
    const [victim] = claim.args['victim'] ?? [];
    assert.deepEqual([victim?.name, TEXT.slice(...(victim?.range ?? [0, 0]))], ['Ilka Venn', 'She']);
  });

  test('an argument from another sentence, whose words become a second span', () => {
    const { claim } = only(
      arrest({
        quote: 'She was held',
        type: 'detention',
        time: null,
        arguments: [
          { argument: 'victim', quote: 'She', entity: 'Person', name: 'Ilka Venn' },
          { argument: 'perpetrator', quote: 'the port guard', entity: 'Organization' },
        ],
      }),
    );
    assert.deepEqual(
      claim.spans.map((range) => TEXT.slice(...range)),
      ['She was held', 'the port guard'],
    );
  });

  test('a claim about another claim of the answer', () => {
    const denial = {
      ...arrest({ quote: 'the colonel denies this', time: null }),
      kind: 'denial',
      type: null,
      arguments: [
        { argument: 'speaker', quote: 'the colonel', entity: 'Person', name: 'Colonel Task' },
        { argument: 'claims', claim: 1, quote: null },
      ],
    };
    const { reading } = read([arrest(), denial]);
    assert.equal(reading.claims[1]?.args['claims']?.[0]?.claim, 0);
    const alone = read([arrest({ quote: 'not there' }), denial]);
    assert.deepEqual(alone.reading.claims, []);
    assert.deepEqual(alone.dropped, { 'quote-not-found': 1, 'claim-not-there': 1 });
  });

  test('the entity of an earlier reading, where its mention or its name says so', () => {
    const at = TEXT.indexOf('Ilka Venn');
    const known: KnownName[] = [
      {
        type: 'Person',
        name: 'Ilka Maria Venn',
        aliases: [],
        mentions: [{ range: [at, at + 9], byName: true }],
      },
      { type: 'Organization', name: 'Port Guard of Sall', aliases: ['The port guard'], mentions: [] },
    ];
    const { reading, claim } = only(arrest(), { known });
    assert.deepEqual(reading.entities.map(({ name }) => name).sort(), [
      'Ilka Maria Venn',
      'Port Guard of Sall',
    ]);
    assert.equal(claim.args['victim']?.[0]?.name, 'Ilka Venn');
  });

  test('no entity where two of the source bear the name', () => {
    const known: KnownName[] = ['Venn', 'Venn'].map((name) => ({
      type: 'Person',
      name,
      aliases: ['Ilka Venn'],
      mentions: [],
    }));
    assert.equal(only(arrest(), { known }).claim.args['victim']?.[0]?.entity, null);
  });
});

describe('what it drops', () => {
  const cases: readonly (readonly [
    what: string,
    claim: Readonly<Record<string, unknown>>,
    reason: string,
  ])[] = [
    ['words that stand twice', { quote: 'the' }, 'quote-ambiguous'],
    ['a quote longer than a claim', { quote: `${TEXT}${TEXT}` }, 'quote-too-long'],
    ['a type of another kind', { type: 'head' }, 'unknown-type'],
    ['no type where the kind has some', { type: null }, 'unknown-type'],
    ['an aspect that there is not', { aspect: 'maybe' }, 'wrong-value'],
    ['a certainty as a number', { certainty: 0.9 }, 'wrong-value'],
    [
      'a certainty without words',
      { certainty: { value: 'certain', quote: 'surely' } },
      'certainty-not-found',
    ],
    ['no voice', { voices: [] }, 'wrong-voice'],
    ['somebody else as the author', { voices: [{ quote: 'Jonas Venn', stance: 'asserted' }] }, 'wrong-voice'],
    ['the author as one who reports and nobody inside', { voices: [{ stance: 'reported' }] }, 'wrong-voice'],
    [
      'a voice that is not quoted',
      { voices: [{ stance: 'reported' }, { quote: 'a witness', stance: 'asserted' }] },
      'wrong-voice',
    ],
    ['nobody who does or suffers it', { arguments: [] }, 'incomplete'],
    [
      'what stands wholly elsewhere than its quote',
      { arguments: [{ argument: 'victim', quote: 'Jonas Venn', entity: 'Person' }] },
      'beside-the-quote',
    ],
  ];
  for (const [what, change, reason] of cases)
    test(`${what}: ${reason}`, () => {
      const { reading, dropped } = read([arrest(change)]);
      assert.deepEqual(reading.claims, []);
      assert.deepEqual(reading.entities, []);
      assert.equal(dropped[reason as keyof typeof dropped], 1);
    });

  const parts: readonly (readonly [
    what: string,
    argument: Readonly<Record<string, unknown>>,
    reason: string,
  ])[] = [
    [
      'an argument of another kind',
      { argument: 'superior', quote: 'the port guard', entity: 'Person' },
      'unknown-argument',
    ],
    [
      'an argument called as a method is',
      { argument: 'toString', quote: 'the port guard' },
      'unknown-argument',
    ],
    ['a place as who does it', { argument: 'perpetrator', quote: 'Sall', entity: 'Place' }, 'wrong-entity'],
    [
      'a type of entity that there is not',
      { argument: 'perpetrator', quote: 'Sall', entity: 'God' },
      'wrong-entity',
    ],
    [
      'bare words as who does it',
      { argument: 'perpetrator', quote: 'Colonel Task', entity: null },
      'wrong-entity',
    ],
    [
      'a name that is not there',
      { argument: 'perpetrator', quote: 'the colonel', entity: 'Person', name: 'Colonel X' },
      'name-not-found',
    ],
    ['a claim where none can stand', { argument: 'perpetrator', claim: 1 }, 'wrong-entity'],
  ];
  for (const [what, argument, reason] of parts)
    test(`${what}: ${reason}, and the rest stands`, () => {
      const victim = { argument: 'victim', quote: 'Ilka Venn', entity: 'Person' };
      const { claim, dropped } = only(arrest({ arguments: [argument, victim] }));
      assert.deepEqual(Object.keys(claim.args), ['victim']);
      assert.deepEqual(dropped, { [reason]: 1 });
    });
});

describe('times', () => {
  const timed = (quote: string, edtf: string | null, language = 'eng') => {
    const { claim, dropped } = only(arrest({ time: { quote, edtf } }), { language });
    return [claim.when.edtf, claim.when.text, Object.keys(dropped)[0] ?? null];
  };

  test('the words of the time give the date, whatever the model says', () => {
    assert.deepEqual(timed('On 3 May 1931', '1931-05-03'), ['1931-05-03', 'On 3 May 1931', null]);
    assert.deepEqual(timed('On 3 May 1931', null), ['1931-05-03', 'On 3 May 1931', null]);
    assert.deepEqual(timed('On 3 May 1931', '1913-05-03'), ['1931-05-03', 'On 3 May 1931', 'date-otherwise']);
  });

  test('words that are not read here keep the date of the model where its numbers are theirs', () => {
    const words = '4 июня 1931 года';
    assert.deepEqual(timed(words, '1931-06-04', 'rus'), ['1931-06-04', words, null]);
    assert.deepEqual(timed(words, '1931-06-05', 'rus'), [null, words, 'date-not-in-words']);
    assert.deepEqual(timed(words, '1932-06-04', 'rus'), [null, words, 'date-not-in-words']);
    assert.deepEqual(timed(words, 'in June', 'rus'), [null, words, 'date-unreadable']);
    assert.deepEqual(timed(words, '1931-02-30', 'rus'), [null, words, 'date-unreadable']);
  });

  test('a date without words is none', () => {
    const { claim, dropped } = only(arrest({ time: { quote: 'in June', edtf: '1931-06' } }));
    assert.deepEqual([claim.when.edtf, claim.when.text], [null, null]);
    assert.deepEqual(dropped, { 'time-not-found': 1 });
  });

  test('what a date bounds follows from the kind: a post held, not a post for ever', () => {
    const { claim } = only(
      {
        ...arrest({
          quote: 'Комендант порта был назначен',
          time: { quote: '4 июня 1931 года', edtf: '1931-06-04' },
        }),
        kind: 'posting',
        type: 'head',
        aspect: 'begins',
        arguments: [
          { argument: 'person', quote: 'Комендант порта', entity: 'Person' },
          { argument: 'role', quote: 'Комендант порта', entity: null },
        ],
      },
      { language: 'rus' },
    );
    assert.deepEqual(
      [claim.when.start, claim.when.end],
      [
        ['1931-06-04', '1931-06-04'],
        ['1931-06-04', null],
      ],
    );
  });
});

describe('whatever is answered', () => {
  const words = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      'the port guard',
      'Ilka Venn',
      'arrested',
      'act',
      'arrest',
      'author',
      'asserted',
      '+',
      'victim',
      'Person',
      '__proto__',
    ),
    fc.nat(TEXT.length).chain((from) => fc.nat(60).map((length) => TEXT.slice(from, from + length))),
  );
  const value: fc.Memo<unknown> = fc.memo((n) =>
    n <= 1
      ? fc.oneof(words, fc.constantFrom<unknown>(null, true, 0, 1, -1, 1e300))
      : fc.oneof(
          words,
          fc.array(value(n - 1), { maxLength: 3 }),
          fc.dictionary(words, value(n - 1), { maxKeys: 3 }),
        ),
  );
  const fields = Object.keys(arrest());
  const claims = fc.array(
    fc
      .array(fc.tuple(fc.constantFrom(...fields), value(3)), { maxLength: 3 })
      .map((changes) => arrest(Object.fromEntries(changes))),
    { maxLength: 4 },
  );

  /** Only words of the passage and terms of the model come out. */
  function sound(reading: ReturnType<typeof read>['reading'], answered: number): void {
    assert.ok(reading.claims.length <= Math.min(answered, MOST_CLAIMS));
    for (const claim of reading.claims) {
      assert.ok(CLAIM_KINDS.includes(claim.kind));
      const { types, args } = KINDS[claim.kind];
      assert.ok(
        types.length === 0 ? claim.type === null : (types as readonly unknown[]).includes(claim.type),
      );
      assert.ok(Object.keys(claim.args).every((name) => (args as readonly string[]).includes(name)));
      assert.equal(claim.voices[0]?.name, 'author');
      assert.ok(claim.spans.length > 0);
      for (const [start, end] of [...claim.spans, ...claim.cues])
        assert.ok(start < end && end <= TEXT.length && TEXT.slice(start, end).trim() !== '');
      for (const { name } of [...Object.values(claim.args).flat(), ...claim.where, ...claim.voices.slice(1)])
        assert.ok(TEXT.includes(name), name);
    }
  }

  test('claims changed in any way quote the passage or are dropped', () => {
    fc.assert(
      fc.property(claims, (list) => {
        const { reading, answered } = read(list);
        sound(reading, answered);
      }),
      { numRuns: 300 },
    );
  });

  test('any text at all is read or refused, and never throws', () => {
    const whole = JSON.stringify({ claims: [arrest(), trial()] });
    const damaged = fc
      .tuple(fc.nat(whole.length), fc.nat(20), fc.string())
      .map(([at, length, put]) => whole.slice(0, at) + put + whole.slice(at + length));
    fc.assert(
      fc.property(fc.oneof(damaged, fc.string(), fc.json()), (answer) => {
        const proposals = proposalsFrom(answer, {
          text: TEXT,
          passage: [0, TEXT.length],
          language: 'eng',
          date: null,
          periods: [],
          known: [],
        });
        if (proposals !== null) sound(proposals.reading, proposals.answered);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the vocabulary', () => {
  test('says of every argument of every kind what may fill it', () => {
    for (const kind of CLAIM_KINDS)
      assert.deepEqual(Object.keys(VOCABULARY[kind].args).sort(), [...KINDS[kind].args].sort(), kind);
  });

  test('needs only arguments and types that there are', () => {
    for (const kind of CLAIM_KINDS) {
      const { args, needs, needsOf = {} } = VOCABULARY[kind];
      for (const name of [...needs, ...Object.values(needsOf).flat()].flat()) assert.ok(name in args, name);
      for (const type of Object.keys(needsOf))
        assert.ok((KINDS[kind].types as readonly string[]).includes(type));
    }
  });

  test('every reason is a sentence', () => {
    for (const { says } of Object.values(DROPS)) assert.match(says, /^[A-Z].*\.$/);
  });
});
