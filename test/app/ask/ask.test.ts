import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { ask } from '../../../src/app/ask/ask.ts';
import { readSources } from '../../../src/app/read-source.ts';
import { type Case, openCase } from '../../../src/store/case.ts';
import { handExtractor } from '../../support/hand-extractor.ts';
import { folderOf } from '../../support/temporary.ts';

async function caseOf(t: TestContext, files: Readonly<Record<string, string>>): Promise<Case> {
  const folder = folderOf(
    t,
    Object.fromEntries(
      Object.entries(files).map(([name, text]) => [`in/${name}`, `A report\n4 January 1930\n\n${text}\n`]),
    ),
  );
  const opened = openCase(join(folder, 'case'), { create: true });
  t.after(() => opened.close());
  const options = { extractors: [handExtractor()], language: 'eng' };
  for await (const _ of readSources(opened, [join(folder, 'in')], options));
  return opened;
}

describe('a line that is asked', () => {
  it('is answered as the command that fits it', async (t) => {
    const of = await caseOf(t, { 'a.txt': 'Okoro heads the Board.', 'b.txt': 'Lind heads the Board.' });
    const answer = ask(of, 'who commanded the Board on 4 January 1930');
    assert.ok(answer.kind === 'command');
    assert.equal(answer.answer.finding.verdict, 'handover');
    assert.equal(ask(of, 'Board 1930-01-04').kind, 'command');
    const career = ask(of, 'Okoro');
    assert.ok(career.kind === 'career');
    assert.deepEqual(
      career.answer.items.map(({ as }) => as),
      [['person']],
    );
  });

  it('about a person asks who stood above, since nobody heads a person', async (t) => {
    const of = await caseOf(t, { 'a.txt': 'Okoro heads the Board.' });
    const answer = ask(of, 'who commanded Okoro on 4 January 1930');
    assert.ok(answer.kind === 'command');
    assert.equal(answer.look, 'above');
  });

  it('gives the choice where a name fits several that are not taken for one', async (t) => {
    const of = await caseOf(t, { 'a.txt': 'Okoro heads the Board.', 'b.txt': 'Okoro heads the Office.' });
    const apart = { presume: [{ name: 'same-name', on: false }] };
    const answer = ask(of, 'Okoro', apart);
    assert.ok(answer.kind === 'choice');
    assert.equal(answer.choices.length, 2);
    const [first] = answer.choices;
    assert.match(first?.says ?? '', /^Okoro \(Person\), in [ab]\.txt$/);
    const chosen = ask(of, 'Okoro', { ...apart, as: first?.as ?? '' });
    assert.ok(chosen.kind === 'career');
    assert.equal(chosen.answer.subject.id, first?.as);
  });

  it('of an unknown name searches, says so, and offers names that sound like it', async (t) => {
    const of = await caseOf(t, { 'a.txt': 'Dzerzhinsky heads the Board.' });
    const answer = ask(of, 'when was Dserschinski born');
    assert.ok(answer.kind === 'search');
    assert.match(answer.because ?? '', /Nothing of the name “Dserschinski”/);
    assert.deepEqual(
      answer.names.map(({ name }) => name),
      ['Dzerzhinsky'],
    );
    const [named] = answer.names;
    assert.equal(ask(of, 'when was Dserschinski born', { as: named?.as ?? '' }).kind, 'career');
    assert.equal(ask(of, 'Dserschinski', { as: named?.as ?? '' }).kind, 'career');
  });

  it('of nothing says what can be asked', async (t) => {
    const of = await caseOf(t, { 'a.txt': 'Okoro heads the Board.' });
    const answer = ask(of, '  ');
    assert.ok(answer.kind === 'refused');
    assert.match(answer.says, /^Ask who commanded/);
  });

  it('refuses a switch that is none as a wrong call', async (t) => {
    const of = await caseOf(t, { 'a.txt': 'Okoro heads the Board.' });
    assert.throws(() => ask(of, 'Board 1930', { presume: [{ name: 'luck', on: true }] }), {
      name: 'CallError',
    });
  });
});

describe('words in the texts', () => {
  it('are found in their other English forms, and as written where they stand in quotes', async (t) => {
    const of = await caseOf(t, {
      'a.txt': 'Two sailors were arrested.',
      'b.txt': 'A sailor made an arrest.',
    });
    const paths = (words: string): string[] => {
      const answer = ask(of, words);
      return answer.kind === 'search' ? answer.hits.map(({ path }) => path).sort() : [];
    };
    assert.deepEqual(paths('arresting'), ['a.txt', 'b.txt']);
    assert.deepEqual(paths('sailors arrests'), ['a.txt', 'b.txt']);
    assert.deepEqual(paths('"arrest"'), ['b.txt']);
    assert.deepEqual(paths('"sailor made"'), ['b.txt']);
  });

  it('are found where a name is spelled by another system, in any script', async (t) => {
    const of = await caseOf(t, {
      'a.txt': 'Blumkin heads the Board.',
      'b.txt': 'A letter names Blyumkin.',
      'c.txt': 'Письмо называет имя: Блюмкин.',
    });
    for (const spelled of ['Blumkin', 'Bliumkin', 'Блюмкин']) {
      const hits = ask(of, `"" ${spelled}`);
      assert.ok(hits.kind === 'search');
      assert.deepEqual(hits.hits.map(({ path }) => path).sort(), ['a.txt', 'b.txt', 'c.txt'], spelled);
      for (const { snippet, marks } of hits.hits)
        for (const [start, end] of marks) assert.match(snippet.slice(start, end), /^(?:Bl|Бл)/);
    }
  });
});
