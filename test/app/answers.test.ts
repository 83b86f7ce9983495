import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { askedDate } from '../../src/app/asked-date.ts';
import { conflicts } from '../../src/app/conflicts.ts';
import { judgeOrigin, originsOf, restsOnAlone } from '../../src/app/contest.ts';
import { coverage } from '../../src/app/coverage.ts';
import { dates } from '../../src/app/dates.ts';
import { judge } from '../../src/app/judge.ts';
import { readSources } from '../../src/app/read-source.ts';
import { judgeIdentity } from '../../src/app/same-different.ts';
import { checkProof } from '../../src/app/verify-answer.ts';
import { commandJson, whoCommanded } from '../../src/app/who-commanded.ts';
import { type Case, openCase } from '../../src/store/case.ts';
import { handExtractor } from '../support/hand-extractor.ts';
import { folderOf } from '../support/temporary.ts';

const HAND = { extractors: [handExtractor()], language: 'eng' };

async function caseOf(
  t: TestContext,
  files: Readonly<Record<string, string>>,
  options = HAND,
): Promise<Case> {
  const folder = folderOf(
    t,
    Object.fromEntries(Object.entries(files).map(([name, text]) => [`in/${name}`, text])),
  );
  const opened = openCase(join(folder, 'case'), { create: true });
  t.after(() => opened.close());
  for await (const _ of readSources(opened, [join(folder, 'in')], options));
  return opened;
}

const dated = (words: string): string => `A report\n4 January 1930\n\n${words}\n`;

describe('the time asked about', () => {
  it('is a day, or all the days of a partial date', () => {
    assert.deepEqual(askedDate('1930-01-04'), ['1930-01-04', '1930-01-04']);
    assert.deepEqual(askedDate('1930-02'), ['1930-02-01', '1930-02-28']);
    assert.deepEqual(askedDate('1919'), ['1919-01-01', '1919-12-31']);
    for (const none of ['1930-13', 'soon', '', '1930-02-30'])
      assert.throws(() => askedDate(none), { name: 'CallError' });
  });
});

describe('who commanded', () => {
  it('answers from a case, with the form of the contract', async (t) => {
    const opened = await caseOf(t, {
      'a.txt': dated('Okoro heads the Board.'),
      'b.txt': dated('Varga says that Okoro heads the Board.'),
    });
    const question = { name: 'Board', on: '1930-01-04' };
    const answer = whoCommanded(opened, question);
    const json = commandJson(question, answer) as Record<string, unknown>;
    assert.deepEqual(json['question'], { name: 'Board', on: '1930-01-04', mode: 'some-time-in' });
    assert.equal(json['verdict'], 'evidenced');
    assert.deepEqual(json['presumptions'], ['same-name']);
    assert.equal(json['unreviewed'], 2);
    const [holder] = json['holders'] as { person: string; voices: string[][]; claims: string[] }[];
    assert.equal(holder?.person, 'Okoro');
    assert.deepEqual(holder?.voices, [['author'], ['author', 'Varga']]);
    assert.equal(holder?.claims.length, 2);
    assert.ok(JSON.stringify(json['proof']).includes(holder?.claims[0] ?? 'none'));
  });

  it('counts origins as people judged them, and says what one source alone supports', async (t) => {
    const opened = await caseOf(t, {
      'a.txt': dated('Okoro heads the Board.'),
      'b.txt': dated('Okoro heads the Board. Lind heads the Office.'),
    });
    const count = (): number => {
      const answer = whoCommanded(opened, { name: 'Board', on: '1930-01-04' });
      const [holder] = answer.finding.holders;
      return holder ? answer.corroborated(holder).origins : 0;
    };
    assert.equal(count(), 2);
    judgeOrigin(opened, 'a.txt', 'b.txt', 'dependent', 'one copies the other', 'tester');
    assert.equal(count(), 1);
    judgeOrigin(opened, 'b.txt', 'a.txt', 'open', 'not yet compared', 'tester');
    assert.equal(count(), 2);
    assert.deepEqual(originsOf(opened).judged, []);
    assert.throws(
      () => judgeOrigin(opened, 'a.txt', 'b.txt', 'open', 'again', 'tester'),
      /Nothing is judged/,
    );
    judgeOrigin(opened, 'a.txt', 'b.txt', 'dependent', 'one copies the other', 'tester');
    const { lost, weakened } = restsOnAlone(opened, 'b.txt').loss;
    assert.deepEqual(
      lost.map((each) => each.says),
      ['According to b.txt, Lind is head of Office, “4 January 1930” (1930-01-04).'],
    );
    assert.deepEqual(
      weakened.map((each) => each.origins),
      [[1, 1]],
    );
  });

  it('answers on the word of one voice, and refuses a voice that nothing rests on', async (t) => {
    const opened = await caseOf(t, {
      'a.txt': dated('Okoro heads the Board.'),
      'b.txt': dated('Varga says that Okoro heads the Board.'),
    });
    const voicesOn = (accordingTo: string) =>
      whoCommanded(opened, { name: 'Board', on: '1930-01-04', accordingTo }).finding.holders[0]?.voices;
    assert.deepEqual(voicesOn('author'), [['author'], ['author', 'Varga']]);
    assert.deepEqual(voicesOn('Varga'), [['author', 'Varga']]);
    assert.throws(() => voicesOn('nobody here'), { name: 'CallError', message: /word of "nobody here"/ });
  });

  it('no longer rests on a claim that was rejected', async (t) => {
    const opened = await caseOf(t, { 'a.txt': dated('Okoro heads the Board.') });
    const [claim] = [...opened.claims()];
    await judge(opened, claim?.id ?? '', 'reject', 'misread', 'me');
    const { finding, evidence } = whoCommanded(opened, { name: 'Board', on: '1930-01-04' });
    assert.equal(finding.verdict, 'no evidence');
    assert.equal(evidence.rejected, 1);
  });

  it('joins by a judgement what no name joins, and not after it is undone', async (t) => {
    const opened = await caseOf(t, {
      'a.txt': dated('Okoro heads the Board.'),
      'b.txt': dated('Okorro heads the Board.'),
    });
    const heads = () => whoCommanded(opened, { name: 'Board', on: '1930-01-04' }).finding.holders.length;
    assert.equal(heads(), 2);
    judgeIdentity(opened, 'Okoro', 'Okorro', 'same', 'one spelling is a slip', 'me');
    assert.equal(heads(), 1);
    const [a, b] = opened.entities({ type: 'Person' }).map((entity) => entity.id);
    judgeIdentity(opened, a ?? '', b ?? '', 'different', 'they are two', 'me');
    assert.equal(heads(), 2);
  });

  it('after a judgement is withdrawn stands as if nobody had judged', async (t) => {
    const opened = await caseOf(t, {
      'a.txt': dated('Okoro heads the Board.'),
      'b.txt': dated('Okorro heads the Board.'),
      'c.txt': dated('It rained. Okoro heads the Board.'),
    });
    const question = { name: 'Board', on: '1930-01-04' };
    const shown = () => {
      const { finding } = whoCommanded(opened, question);
      return JSON.stringify([finding.verdict, finding.holders, finding.proof]);
    };
    const before = shown();
    const one = (path: string) =>
      opened.entities({ type: 'Person' }).find(({ source }) => opened.source(source)?.path === path)?.id ??
      '';
    const [a, b, c] = ['a.txt', 'b.txt', 'c.txt'].map(one) as [string, string, string];
    for (const [x, y, word] of [
      [a, b, 'same'],
      [a, c, 'different'],
    ] as const) {
      judgeIdentity(opened, x, y, word, 'hasty', 'me');
      const judged = whoCommanded(opened, question);
      assert.notEqual(shown(), before);
      judgeIdentity(opened, y, x, 'open', 'too early', 'me');
      assert.equal(shown(), before);
      // A proof that rests on the judgement no longer holds.
      const { faults } = checkProof(opened, judged.finding.proof);
      assert.equal(faults.length > 0, word === 'same', faults.join(' '));
    }
    assert.throws(() => judgeIdentity(opened, a, b, 'open', 'again', 'me'), /Nothing is judged/);
    assert.equal(opened.judgements('identity').length, 4);
    assert.deepEqual(opened.verify(), []);
  });

  it('a claim whose rejection was withdrawn supports an answer again', async (t) => {
    const opened = await caseOf(t, { 'a.txt': dated('Okoro heads the Board.') });
    const [claim] = [...opened.claims()];
    const ask = () => whoCommanded(opened, { name: 'Board', on: '1930-01-04' });
    const judgeIt = (word: 'reject' | 'open') => judge(opened, claim?.id ?? '', word, 'as read', 'me');
    await assert.rejects(judgeIt('open'), /Nothing is judged/);
    await judgeIt('reject');
    assert.equal(ask().finding.verdict, 'no evidence');
    await judgeIt('open');
    assert.equal(ask().finding.verdict, 'evidenced');
    assert.equal(opened.review(claim?.id ?? ''), 'proposed');
  });

  it('names like names where there is none', async (t) => {
    const opened = await caseOf(t, { 'a.txt': dated('Okoro heads the Board.') });
    assert.throws(() => whoCommanded(opened, { name: 'Bord', on: '1930' }), /Names like it: Board\./);
  });
});

describe('coverage of a source', () => {
  it('lists the sentences without a claim with their place', async (t) => {
    const opened = await caseOf(t, { 'a.txt': 'Nobody came. Okoro heads the Board. It rained.\n' });
    const [covered] = coverage(opened, 'a.txt');
    assert.equal(covered?.sentences, 3);
    assert.deepEqual(
      covered?.silent.map((each) => each.words.trim()),
      ['Nobody came.', 'It rained.'],
    );
  });
});

describe('the example case, read by the extractors of the program', () => {
  const examples = fileURLToPath(new URL('../../examples/blumkin', import.meta.url));

  async function example(t: TestContext): Promise<Case> {
    const opened = openCase(join(folderOf(t), 'case'), { create: true });
    t.after(() => opened.close());
    for await (const event of readSources(opened, [examples])) {
      assert.notEqual(event.type, 'failed', JSON.stringify(event));
    }
    return opened;
  }

  it('names the head of the GPU, the one who runs it in fact, and who controls it', async (t) => {
    const { finding } = whoCommanded(await example(t), { name: 'GPU', on: '1930-01-04' });
    assert.equal(finding.verdict, 'evidenced');
    const named = finding.holders.map((holder) => `${holder.person} ${holder.type} ${holder.basis ?? ''}`);
    assert.ok(
      named.some((words) => /Menzhinsky head/.test(words)),
      named.join(),
    );
    assert.ok(finding.chain.some((link) => /Stalin/.test(link.superior) && link.type === 'personal-control'));
  });

  it('names two heads of the Foreign Department in 1929, one after the other', async (t) => {
    const { finding } = whoCommanded(await example(t), { name: 'Foreign Department', on: '1929' });
    assert.equal(finding.verdict, 'evidenced');
    assert.deepEqual(finding.holders.map((holder) => holder.person).sort(), [
      'Meer Trilisser',
      'Stanislav Messing',
    ]);
  });

  it('shows the period by which Dzerzhinsky stood under the Politburo in 1919', async (t) => {
    const { finding } = whoCommanded(await example(t), { name: 'Cheka', on: '1919' });
    assert.ok(finding.holders.some((holder) => /Dzerzhinsky/.test(holder.person)));
    assert.ok(finding.chain.some((link) => /Politburo|party/.test(link.superior)));
    assert.ok(finding.presumptions.includes('period'));
  });

  it('shows the years of birth that do not agree', async (t) => {
    const found = conflicts(await example(t)).conflicts.map((each) => each.about);
    assert.ok(
      found.some((about) => /^birth of/.test(about)),
      found.join('\n'),
    );
  });

  it('bounds a birth by an age and by the day that another account gives of the event', async (t) => {
    const opened = await example(t);
    const { findings } = dates(opened, { name: 'Blumkin' });
    const birth = findings.find((each) => each.point.kind === 'birth');
    assert.deepEqual(birth?.days, ['1899-07-07', '1900-07-06']);
    assert.deepEqual(birth?.told.map((each) => [each.claims[0]?.when.edtf, each.stands]).sort(), [
      ['1898', 'contradicts'],
      ['1900-03-12', 'agrees'],
    ]);
    assert.ok(birth?.presumptions.includes('same-event'));
    const off = dates(opened, { name: 'Blumkin', presume: [{ name: 'same-event', on: false }] });
    const without = off.findings.find((each) => each.point.kind === 'birth');
    assert.ok(without && without.days.join() !== birth?.days.join());
  });

  it('with the circular, bounds the birth by its youth of eighteen', async (t) => {
    const folder = fileURLToPath(new URL('../../../shared/sources/blumkin', import.meta.url));
    if (!existsSync(folder)) return t.skip('the sources of the case are not beside this checkout');
    const opened = openCase(join(folderOf(t), 'case'), { create: true });
    t.after(() => opened.close());
    for await (const _ of readSources(opened, [folder]));
    const without = ['circular-retold.txt'];
    const found = conflicts(opened, { without }).conflicts.filter((each) => each.type === 'date');
    assert.equal(found.length, 1);
    const [conflict] = found;
    assert.deepEqual(conflict?.bounds, ['1899-07-07', '1900-07-06']);
    assert.deepEqual(conflict?.sides.map((side) => side.says).slice(1), [
      'According to note-a.txt, there was an attack by Andreyev with bomb, “On 6 July 1918” (1918-07-06).',
      'born 1898',
    ]);
    assert.deepEqual(
      conflict?.agrees?.map((side) => side.says),
      ['born 12 March 1900'],
    );
    assert.match(
      conflict?.beside ?? '',
      /^They do not agree on who did it: .*; Nikolai Andreyev, according to note-a\.txt\.$/,
    );
    const off = conflicts(opened, { without, presume: [{ name: 'same-event', on: false }] }).conflicts;
    assert.ok(!off.some((each) => each.type === 'date'));
  });

  it('with the circular, names those whom it names', async (t) => {
    const circular = fileURLToPath(
      new URL('../../../shared/sources/blumkin/circular-1930-01-04.txt', import.meta.url),
    );
    if (!existsSync(circular)) return t.skip('the circular is not beside this checkout');
    const opened = openCase(join(folderOf(t), 'case'), { create: true });
    t.after(() => opened.close());
    for await (const _ of readSources(opened, [circular]));
    const { finding } = whoCommanded(opened, { name: 'GPU', on: '1930-01-04' });
    const heads = finding.holders.map((holder) =>
      `${holder.person} ${holder.type} ${holder.basis ?? ''}`.trim(),
    );
    assert.ok(heads.includes('Menzhinsky head'), heads.join());
    assert.ok(heads.includes('Yagoda head in-fact'), heads.join());
    assert.ok(finding.chain.some((link) => link.superior === 'Stalin' && link.type === 'personal-control'));
  });
});
