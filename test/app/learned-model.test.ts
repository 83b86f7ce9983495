import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { loadLearnedModel } from '../../src/app/learned-model.ts';
import { readSources } from '../../src/app/read-source.ts';
import { annotations } from '../../src/export/annotations/annotations.ts';
import { openCase } from '../../src/store/case.ts';
import { apparatus } from '../support/apparatus.ts';
import { folderOf } from '../support/temporary.ts';
import { tinyDescription, writeTinyModel } from '../support/tiny-model.ts';

const TEXT =
  'At dawn everybody was asleep. Colonel Ivan Petrak, commander of the Third Brigade, met Anton Berg of the Salt Works (SKW).\n';

describe('a model from files', () => {
  it('marks a text', async (t) => {
    const loaded = await loadLearnedModel(writeTinyModel(folderOf(t, {})));
    assert.ok(loaded.ok, loaded.ok ? '' : loaded.why);
    const { heads } = await loaded.model.mark(TEXT);
    assert.deepEqual(
      heads['posts']!.mentions.map(({ type, range }) => `${type} ${TEXT.slice(...range)}`),
      [
        ...['Rank Colonel', 'Person Ivan Petrak', 'Role commander', 'Organization Third Brigade'],
        ...['Person Anton Berg', 'Organization Salt Works', 'Organization SKW'],
      ],
    );
    const { mentions, relations } = heads['posts']!;
    const words = (place: number) => TEXT.slice(...mentions[place]!.range);
    assert.deepEqual(
      relations.map(({ type, head, tail }) => `${words(head)} ${type} ${words(tail)}`),
      [
        'Ivan Petrak has_rank Colonel',
        'Ivan Petrak has_role commander',
        'Ivan Petrak is_posted Third Brigade',
        'Anton Berg is_posted Salt Works',
        'Anton Berg is_posted SKW',
        'Salt Works alias SKW',
      ],
    );
  });

  it('marks a long text as it marks its sentences', async (t) => {
    const loaded = await loadLearnedModel(writeTinyModel(folderOf(t, {})));
    assert.ok(loaded.ok);
    const sentence = TEXT.trim();
    const one = (await loaded.model.mark(sentence)).heads['sfm']!.mentions;
    const long = `${sentence}\n`.repeat(40);
    const all = (await loaded.model.mark(long)).heads['sfm']!.mentions;
    assert.deepEqual(
      all.map(({ type, range }) => `${type} ${long.slice(...range)}`),
      Array.from({ length: 40 }, () =>
        one.map(({ type, range }) => `${type} ${sentence.slice(...range)}`),
      ).flat(),
    );
  });

  it('is refused in one sentence where a file is missing or says something else', async (t) => {
    const folder = folderOf(t, {});
    const why = async (name: string, description?: string): Promise<string> => {
      const loaded = await loadLearnedModel(writeTinyModel(join(folder, name), description));
      return loaded.ok ? '' : loaded.why;
    };
    const missing = join(folder, 'missing');
    rmSync(join(writeTinyModel(missing), 'vocab.txt'));
    const loaded = await loadLearnedModel(missing);
    assert.match(loaded.ok ? '' : loaded.why, /^there is no vocab\.txt in /);
    assert.match(await why('json', '{'), /is no JSON/);
    assert.match(await why('id', tinyDescription({ id: 'mine' })), /"encoder-en@1"/);
    assert.match(await why('margin', tinyDescription({ margin: 12 })), /leaves nothing of its window/);
    const broken = writeTinyModel(join(folder, 'broken'));
    writeFileSync(join(broken, 'model.onnx'), 'no model');
    assert.equal((await loadLearnedModel(broken)).ok, false);
  });
});

describe('reading with a model', () => {
  it('claims no post of its own from an organ alone, with neither post nor rank', async (t) => {
    const folder = folderOf(t, { 'in/a.txt': TEXT });
    const loaded = await loadLearnedModel(writeTinyModel(join(folder, 'model')));
    assert.ok(loaded.ok);
    const opened = openCase(join(folder, 'case'), { create: true });
    t.after(() => opened.close());
    for await (const _ of readSources(opened, [join(folder, 'in')], { model: loaded.model }));
    const held = [...opened.claims({ kind: 'posting' })].map(({ args }) => args['person']?.[0]?.name);
    assert.deepEqual(held, ['Ivan Petrak']);
  });

  it('keeps in the case who read, what was marked, and who proposed each claim', async (t) => {
    const folder = folderOf(t, { 'in/a.txt': TEXT.replace('Berg of the', 'Berg: overseer') });
    const loaded = await loadLearnedModel(writeTinyModel(join(folder, 'model')));
    assert.ok(loaded.ok);
    const opened = openCase(join(folder, 'case'), { create: true });
    t.after(() => opened.close());
    const read = async (options: object) => {
      const outcomes: string[] = [];
      for await (const event of readSources(opened, [join(folder, 'in')], options))
        if (event.type === 'file') outcomes.push(event.outcome);
      return outcomes;
    };
    assert.deepEqual(await read({ model: loaded.model }), ['added']);
    const [source] = opened.sources();
    const text = opened.text(source!.id)!;
    assert.deepEqual(opened.readingState(text.id)?.extractors, ['patterns-en@4', 'encoder-tiny@1']);
    assert.equal(opened.annotation(text.id)?.by, 'encoder-tiny@1');
    const posts = [...opened.claims({ kind: 'posting' })];
    const berg = posts.find(({ args }) => args['person']?.[0]?.name === 'Anton Berg');
    assert.deepEqual(berg?.by, ['encoder-tiny@1']);
    const petrak = posts.find(({ args }) => args['person']?.[0]?.name === 'Ivan Petrak');
    assert.deepEqual(petrak?.by, ['patterns-en@4', 'encoder-tiny@1']);
    assert.deepEqual(opened.verify(), []);

    const [line] = [...annotations.lines(opened)].map((each) => JSON.parse(each));
    const named = (id: string) => line.entities.find((each: { id: string }) => each.id === id).text;
    assert.deepEqual(
      line.relations.map(
        ({ type, head, tail }: Record<string, string>) => `${named(head!)} ${type} ${named(tail!)}`,
      ),
      [
        'Ivan Petrak has_rank Colonel',
        'Ivan Petrak has_role commander',
        'Ivan Petrak is_posted Third Brigade',
        'Anton Berg has_role overseer',
        'Anton Berg is_posted Salt Works',
        'Anton Berg is_posted SKW',
      ],
    );

    assert.deepEqual(await read({}), ['known'], 'no model at hand: what one read stays');
    assert.deepEqual(await read({ model: null }), ['reread'], 'asked for without one');
    assert.equal(opened.annotation(text.id), undefined);
    assert.deepEqual(await read({ model: loaded.model }), ['reread']);
  });

  it('can be switched off, and says where there is none', async (t) => {
    const folder = folderOf(t, { 'in/a.txt': TEXT });
    const model = writeTinyModel(join(folder, 'model'));
    const dir = join(folder, 'case');
    const files = join(folder, 'in');
    const by = async () => {
      const { out } = await apparatus('claims', '--case', dir, '--kind', 'posting', '--json');
      return out.includes('encoder-tiny@1');
    };
    assert.equal((await apparatus('read', '--case', dir, '--model', model, files)).err, '');
    assert.equal(await by(), true);
    assert.equal((await apparatus('read', '--case', dir, '--patterns-only', files)).err, '');
    assert.equal(await by(), false);
    const wrong = await apparatus('read', '--case', dir, '--model', join(folder, 'nowhere'), files);
    assert.equal(wrong.code, 2);
    assert.match(wrong.err, /^The model cannot be used: there is no model\.onnx in .*nowhere\.\n$/);
  });
});
