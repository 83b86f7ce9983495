import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { makeClaim } from '../../src/app/make-claim.ts';
import { makeMention, type NewMention } from '../../src/app/make-mention.ts';
import { readAnew, readSources } from '../../src/app/read-source.ts';
import { verifyCase } from '../../src/app/verify-case.ts';
import type { NewMention as HttpMention } from '../../src/http/schemas/source.ts';
import { openCase } from '../../src/store/case.ts';
import { handExtractor } from '../support/hand-extractor.ts';
import { folderOf } from '../support/temporary.ts';

const HAND = { extractors: [handExtractor()], language: 'eng' };
const NEWER = { extractors: [handExtractor('hand@2')], language: 'eng' };
const TEXT = '𝔸 note. Okoro heads the Board. He met Lind of the Salt Committee.\n';

async function caseOf(t: TestContext) {
  const folder = folderOf(t, { 'in/a.txt': TEXT });
  const opened = openCase(join(folder, 'case'), { create: true });
  t.after(() => opened.close());
  for await (const _ of readSources(opened, [join(folder, 'in')], HAND));
  const source = opened.sources()[0]!;
  const text = opened.text(source.id)!;
  const at = (words: string) => {
    const start = [...TEXT.slice(0, TEXT.indexOf(words))].length;
    return { source: source.id, start, end: start + [...words].length };
  };
  const shown = () =>
    opened
      .mentions(text.id)
      .map(({ quote, type, entity, marked }) => [
        quote,
        type,
        entity === null ? null : opened.entity(entity)?.name,
        marked?.author ?? 'hand',
      ]);
  return { opened, source, text, at, shown };
}

describe('a mark by a person', () => {
  it('stands among the mentions with who made it, and a new entity of its words', async (t) => {
    const { opened, source, at, shown } = await caseOf(t);
    const { mention, entity } = makeMention(opened, { ...at('Lind'), type: 'Person' }, 'Ada');
    assert.equal(mention?.quote, 'Lind');
    assert.deepEqual([entity?.name, entity?.type, entity?.source], ['Lind', 'Person', source.id]);
    assert.deepEqual(shown(), [
      ['Okoro', 'Person', 'Okoro', 'hand'],
      ['Board', 'Organization', 'Board', 'hand'],
      ['Lind', 'Person', 'Lind', 'Ada'],
    ]);
    assert.equal(opened.counts().mentions, 3);
    assert.equal(opened.findId(mention?.id ?? ''), mention?.id);
    assert.deepEqual(verifyCase(opened.dir).issues, []);
  });

  it('survives a new reading with its entity, and a rebuilding of the tables', async (t) => {
    const { opened, source, at, shown } = await caseOf(t);
    makeMention(opened, { ...at('Lind'), type: 'Person' }, 'Ada');
    makeMention(opened, { ...at('Board'), type: 'Place' }, 'Ada');
    makeMention(opened, { ...at('Okoro'), type: null }, 'Ada');
    const before = shown();
    const names = () => opened.entities({ source: source.id, type: 'Person' }).map(({ name }) => name);
    assert.deepEqual(before, [
      ['Board', 'Place', 'Board', 'Ada'],
      ['Lind', 'Person', 'Lind', 'Ada'],
    ]);
    const named = names();
    assert.equal(await readAnew(opened, source, NEWER), true);
    assert.deepEqual(shown(), before);
    assert.deepEqual(names(), named);
    opened.rebuild();
    assert.deepEqual(shown(), before);
    assert.deepEqual(verifyCase(opened.dir).issues, []);
  });

  it('of other words takes the place of the one that it corrects', async (t) => {
    const { opened, source, text, at, shown } = await caseOf(t);
    const [okoro] = opened.mentions(text.id, { type: 'Person' });
    const { mention } = makeMention(
      opened,
      { ...at('Okoro heads'), type: 'Title', corrects: okoro?.id },
      'Ada',
    );
    assert.deepEqual(shown()[0], ['Okoro heads', 'Title', null, 'Ada']);
    assert.equal(shown().length, 2);
    await readAnew(opened, source, NEWER);
    assert.equal(shown().length, 2);
    // The same words again: the later mark counts, whoever made it.
    makeMention(opened, { ...at('Okoro heads'), type: 'Role' }, 'Ben');
    assert.deepEqual(shown()[0], ['Okoro heads', 'Role', null, 'Ben']);
    const again = { ...at('Okoro'), type: 'Person', corrects: mention?.id } as const;
    assert.throws(() => makeMention(opened, again, 'Ada'), /another one stands in its place/);
    assert.equal(opened.marks(text.id).length, 2);
  });

  it('names the entity that is given, or one of an equal name', async (t) => {
    const { opened, source, at } = await caseOf(t);
    const okoro = opened.entities({ source: source.id, name: 'Okoro' })[0];
    const he = makeMention(opened, { ...at('He'), type: 'Person', entity: okoro?.id }, 'Ada');
    assert.deepEqual([he.mention?.entity, he.mention?.form], [okoro?.id, 'pronoun']);
    assert.equal(makeMention(opened, { ...at('Okoro'), type: 'Person' }, 'Ada').entity?.id, okoro?.id);
    assert.equal(makeMention(opened, { ...at('Lind'), type: 'Person', entity: null }, 'Ada').entity, null);
    const board = opened.entities({ source: source.id, name: 'Board' })[0];
    const wrong = { ...at('Lind'), type: 'Person', entity: board?.id } as const;
    assert.throws(() => makeMention(opened, wrong, 'Ada'), /is of type Organization, not Person/);
  });

  it('says whom a claim means that is made of the same words', async (t) => {
    const { opened, source, at } = await caseOf(t);
    const { entity } = makeMention(opened, { ...at('Salt Committee'), type: 'Group' }, 'Ada');
    const okoro = opened.entities({ source: source.id, name: 'Okoro' })[0];
    makeMention(opened, { ...at('He'), type: 'Person', entity: okoro?.id }, 'Ada');
    const range = (words: string) => [at(words).start, at(words).end] as const;
    const { claim } = makeClaim(
      opened,
      {
        source: source.id,
        kind: 'membership',
        type: 'belongs',
        args: { person: [{ range: range('He') }], organization: [{ range: range('Salt Committee') }] },
        spans: [range('He met Lind of the Salt Committee')],
      },
      'Ada',
    );
    assert.equal(claim.args['organization']?.[0]?.entity, entity?.id);
    assert.deepEqual(
      claim.args['person']?.map(({ name, entity: id }) => [name, id]),
      [['Okoro', okoro?.id]],
    );
  });

  it('that is none is refused in one sentence, and nothing is written', async (t) => {
    const { opened, at } = await caseOf(t);
    const records = opened.logSize();
    const wrong: readonly (readonly [Partial<Record<keyof NewMention, unknown>>, RegExp])[] = [
      [{ source: 'src_none' }, /no source/],
      [{ start: 4, end: 4 }, /no words/],
      [{ end: 999 }, /not all in the text/],
      [{ type: 'King' }, /no type of mention/],
      [{ type: null }, /Nothing is marked/],
      [{ type: 'Role', entity: 'ent_none' }, /name no entity/],
      [{ entity: 'ent_none' }, /no entity ent_none/],
      [{ corrects: 'mnt_none' }, /no mention mnt_none/],
    ];
    for (const [part, says] of wrong) {
      const input = { ...at('Lind'), type: 'Person', ...part } as NewMention;
      assert.throws(() => makeMention(opened, input, 'Ada'), says);
    }
    assert.equal(opened.logSize(), records);
    const same = (given: HttpMention): NewMention => given;
    assert.ok(same);
  });

  it('leaves the copy that withholds its source', async (t) => {
    const { opened, source, at } = await caseOf(t);
    makeMention(opened, { ...at('Lind'), type: 'Person' }, 'Ada');
    opened.withhold([source.id], 'asked for');
    assert.deepEqual(
      opened.changesSince(0).changes.map(({ kind }) => kind),
      ['withheld'],
    );
    assert.deepEqual(opened.verify(), []);
  });
});
