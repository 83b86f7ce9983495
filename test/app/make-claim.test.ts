import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { judgeSubject } from '../../src/app/judge-subject.ts';
import { makeClaim, type NewClaim } from '../../src/app/make-claim.ts';
import { readAnew, readSources } from '../../src/app/read-source.ts';
import { checkProof } from '../../src/app/verify-answer.ts';
import { verifyCase } from '../../src/app/verify-case.ts';
import { whoCommanded } from '../../src/app/who-commanded.ts';
import type { NewClaim as HttpClaim } from '../../src/http/schemas/claim.ts';
import type { Claim } from '../../src/model/claim.ts';
import { type Case, JudgedMeanwhile, openCase } from '../../src/store/case.ts';
import { handExtractor } from '../support/hand-extractor.ts';
import { folderOf } from '../support/temporary.ts';

const HAND = { extractors: [handExtractor()], language: 'eng' };
const TEXT =
  'A report\n4 January 1930\n\n𝔸 note first. Okoro heads the Board. In 1929 Lind led the Salt Committee in Oster.\n';

async function caseOf(t: TestContext, text = TEXT) {
  const folder = folderOf(t, { 'in/a.txt': text });
  const opened = openCase(join(folder, 'case'), { create: true });
  t.after(() => opened.close());
  for await (const _ of readSources(opened, [join(folder, 'in')], HAND));
  const source = opened.sources()[0]!;
  /** Where words stand, in code points. */
  const at = (words: string): readonly [number, number] => {
    const before = text.slice(0, text.indexOf(words));
    return [[...before].length, [...before].length + [...words].length];
  };
  return { opened, source, at };
}

const sound = (opened: Case): void => assert.deepEqual(verifyCase(opened.dir).issues, []);

describe('a claim by a person', () => {
  it('takes its words, entities, time and id from the text, and is accepted by whoever makes it', async (t) => {
    const { opened, source, at } = await caseOf(t);
    const { claim, judgement, rejected } = makeClaim(
      opened,
      {
        source: source.id,
        kind: 'posting',
        type: 'head',
        args: { person: [{ range: at('Lind') }], organization: [{ range: at('Salt Committee') }] },
        where: [{ range: at('Oster') }],
        when: { edtf: '1929', text: 'In 1929' },
        spans: [at('In 1929 Lind led the Salt Committee in Oster')],
      },
      'Ada',
    );
    assert.deepEqual(claim.by, ['person']);
    assert.equal(claim.review, 'accepted');
    assert.equal(claim.spans[0]?.quote, 'In 1929 Lind led the Salt Committee in Oster');
    assert.deepEqual(claim.when, {
      edtf: '1929',
      text: 'In 1929',
      start: [null, '1929-12-31'],
      end: ['1929-01-01', null],
    });
    const named = [claim.args['person'], claim.args['organization'], claim.where].map((list) => {
      const entity = opened.entity(list?.[0]?.entity ?? '');
      return [entity?.type, entity?.name, list?.[0]?.name];
    });
    assert.deepEqual(named, [
      ['Person', 'Lind', 'Lind'],
      ['Organization', 'Salt Committee', 'Salt Committee'],
      ['Place', 'Oster', 'Oster'],
    ]);
    assert.deepEqual(claim.voices, [{ name: 'author', entity: null, stance: 'asserted' }]);
    assert.deepEqual([judgement.author, judgement.decision, rejected], ['Ada', 'yes', null]);
    sound(opened);
  });

  it('survives a new reading with the entities it names, and a rebuilding of the tables', async (t) => {
    const { opened, source, at } = await caseOf(t);
    const { claim } = makeClaim(
      opened,
      {
        source: source.id,
        kind: 'posting',
        type: 'head',
        args: { person: [{ range: at('Lind') }], organization: [{ range: at('Salt Committee') }] },
        spans: [at('Lind led the Salt Committee')],
      },
      'Ada',
    );
    const there = () => [
      opened.claim(claim.id)?.current,
      opened.claim(claim.id)?.review,
      opened.entities({ source: source.id }).map(({ name }) => name),
    ];
    const before = there();
    assert.equal(
      await readAnew(opened, source, { extractors: [handExtractor('hand@2')], language: 'eng' }),
      true,
    );
    assert.deepEqual(there(), before);
    opened.rebuild();
    assert.deepEqual(there(), before);
    sound(opened);
  });

  it('names what is there: the entity of a mention, or of an equal name', async (t) => {
    const { opened, source, at } = await caseOf(t);
    const entities = opened.entities({ source: source.id });
    const make = (args: NewClaim['args'], type: string) =>
      makeClaim(
        opened,
        { source: source.id, kind: 'membership', type, args, spans: [at('Okoro heads the Board')] },
        'Ada',
      ).claim;
    const byRange = make(
      { person: [{ range: at('Okoro') }], organization: [{ range: at('Board') }] },
      'belongs',
    );
    const byName = make({ person: [{ name: 'okoro' }], organization: [{ name: 'Board' }] }, 'joins');
    for (const claim of [byRange, byName])
      assert.deepEqual(
        [claim.args['person']?.[0]?.entity, claim.args['organization']?.[0]?.entity],
        ['Okoro', 'Board'].map((name) => entities.find((one) => one.name === name)?.id),
      );
    assert.equal(opened.entities({ source: source.id }).length, entities.length);
    assert.throws(() => make({ person: [{ name: 'Nobody' }] }, 'leaves'), /no entity named "Nobody"/);
  });

  it('reads the words of a time where no date is given', async (t) => {
    const { opened, source, at } = await caseOf(t);
    const whenOf = (text: string, edtf: string | null = null) =>
      makeClaim(
        opened,
        {
          source: source.id,
          kind: 'act',
          type: 'arrest',
          args: { victim: [{ range: at('Lind') }] },
          when: { edtf, text },
          spans: [at('In 1929 Lind')],
        },
        'Ada',
      ).claim.when;
    assert.deepEqual(whenOf('in 1929').start, ['1929-01-01', '1929-12-31']);
    assert.deepEqual(whenOf('before the thaw'), {
      edtf: null,
      text: 'before the thaw',
      start: [null, null],
      end: [null, null],
    });
    assert.throws(() => whenOf('in 1929', '1929-13'), { name: 'CallError' });
  });

  it('supports an answer whose proof holds', async (t) => {
    const { opened, source, at } = await caseOf(t);
    makeClaim(
      opened,
      {
        source: source.id,
        kind: 'posting',
        type: 'head',
        args: { person: [{ range: at('Lind') }], organization: [{ range: at('Salt Committee') }] },
        when: { edtf: '1929', text: 'In 1929' },
        spans: [at('In 1929 Lind led the Salt Committee')],
      },
      'Ada',
    );
    const { finding } = whoCommanded(opened, { name: 'Salt Committee', on: '1929' });
    assert.deepEqual(
      finding.holders.map(({ person }) => person),
      ['Lind'],
    );
    assert.deepEqual(checkProof(opened, finding.proof).faults, []);
  });
});

describe('a correction', () => {
  it('stands in place of the claim, which is rejected in the same breath with a reason that names it', async (t) => {
    const { opened, source, at } = await caseOf(t);
    const [old] = [...opened.claims()];
    const { claim, rejected } = makeClaim(
      opened,
      {
        source: source.id,
        corrects: old?.id ?? '',
        seen: null,
        kind: 'posting',
        type: 'deputy',
        args: given(old?.args),
        spans: [at('Okoro heads the Board')],
        reason: 'he stood in',
      },
      'Ada',
    );
    assert.equal(claim.type, 'deputy');
    assert.deepEqual(claim.when, old?.when);
    assert.deepEqual(claim.voices, old?.voices);
    assert.equal(opened.review(old?.id ?? ''), 'rejected');
    assert.equal(rejected?.reason, `corrected by ${claim.id}: he stood in`);
    assert.deepEqual(
      opened
        .changesSince(0)
        .changes.slice(-3)
        .map(({ kind, id, author }) => [kind, id, author]),
      [
        ['claim', claim.id, null],
        ['judgement', claim.id, 'Ada'],
        ['judgement', old?.id, 'Ada'],
      ],
    );
    sound(opened);
  });

  it('is not recorded at all where somebody judged the old claim meanwhile', async (t) => {
    const { opened, source, at } = await caseOf(t);
    const [old] = [...opened.claims()];
    const id = old?.id ?? '';
    await judgeSubject(opened, {
      subject: { kind: 'claim', id },
      decision: 'yes',
      reason: 'read',
      author: 'Ben',
    });
    const records = opened.logSize();
    const correct = (seen: string | null) =>
      makeClaim(
        opened,
        {
          source: source.id,
          corrects: id,
          seen,
          kind: 'posting',
          type: 'staff',
          args: { person: [{ range: at('Okoro') }] },
          spans: [at('Okoro heads the Board')],
        },
        'Ada',
      );
    assert.throws(() => correct(null), JudgedMeanwhile);
    assert.equal(opened.logSize(), records);
    correct(opened.latestJudgement({ kind: 'claim', id })?.id ?? '');
    assert.equal(opened.review(id), 'rejected');
  });
});

describe('a claim that cannot be made', () => {
  it('is refused in one sentence, and nothing is written', async (t) => {
    const { opened, source, at } = await caseOf(t);
    const [old] = [...opened.claims()];
    const records = opened.logSize();
    const good: NewClaim = {
      source: source.id,
      kind: 'posting',
      type: 'head',
      args: { person: [{ range: at('Lind') }] },
      spans: [at('Lind led')],
    };
    const { length } = [...TEXT];
    const wrong: readonly (readonly [Partial<Record<keyof NewClaim, unknown>>, RegExp])[] = [
      [{ source: 'src_none' }, /no source src_none/],
      [{ spans: [] }, /rests on words/],
      [{ spans: [[0, 0]] }, /no words/],
      [{ spans: [[5, 3]] }, /no words/],
      [{ spans: [[0, length + 1]] }, /not all in the text/],
      [{ spans: [[-1, 3]] }, /not all in the text/],
      [{ spans: [[8, 9]] }, /hold no words/],
      [{ spans: [[0.5, 3]] }, /not all in the text/],
      [{ kind: 'rumour' }, /no kind/],
      [{ type: 'king' }, /no type of posting/],
      [{ type: null }, /needs a type/],
      [{ args: {} }, /without any argument/],
      [{ args: { victim: [{ range: at('Lind') }] } }, /no argument of posting/],
      [{ args: { person: [{}] } }, /not filled/],
      [{ args: { person: [{ entity: 'ent_none' }] } }, /no entity ent_none/],
      [{ args: { person: [{ claim: old?.id }] } }, /cannot be another claim/],
      [{ args: { person: [{ range: [0, length + 9] }] } }, /not all in the text/],
      [{ aspect: 'seems' }, /no aspect/],
      [{ voices: [] }, /outermost voice/],
      [{ voices: [{ name: 'author', stance: 'reported' }] }, /no stance of the innermost/],
      [{ corrects: 'clm_none' }, /to correct/],
      [
        {
          corrects: old?.id,
          args: given(old?.args),
          spans: old?.spans.map(({ start, end }) => [start, end]),
        },
        /says the same/,
      ],
    ];
    for (const [part, says] of wrong) {
      const input = { ...good, ...part } as NewClaim;
      assert.throws(() => makeClaim(opened, input, 'Ada'), { name: 'CallError', message: says });
    }
    assert.throws(() => makeClaim(opened, good, ' '), { name: 'CallError' });
    assert.equal(opened.logSize(), records);
  });

  it('has the shape that the HTTP interface gives', () => {
    const same = (given: HttpClaim): NewClaim => given;
    assert.ok(same);
  });
});

/** Arguments of a claim as a page sends them back: without members that say nothing. */
function given(args: Claim['args'] = {}): NewClaim['args'] {
  return Object.fromEntries(
    Object.entries(args).map(([name, list]) => [
      name,
      list.map(({ range, entity, claim, ...rest }) => ({
        ...rest,
        ...(range === null ? {} : { range }),
        ...(entity === null ? {} : { entity }),
        ...(claim === null ? {} : { claim }),
      })),
    ]),
  );
}
