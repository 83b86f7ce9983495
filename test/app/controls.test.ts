import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { acts, actsJson, noActs } from '../../src/app/acts.ts';
import { area, areaJson } from '../../src/app/area.ts';
import { checkedCase } from '../../src/app/checked-case.ts';
import { controls, controlsJson } from '../../src/app/controls.ts';
import { readSources } from '../../src/app/read-source.ts';
import { checkAnswer } from '../../src/check/check-answer.ts';
import { type Case, openCase } from '../../src/store/case.ts';
import { folderOf } from '../support/temporary.ts';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
const EXAMPLE = path('../../examples/blumkin');
const CIRCULAR = path('../../../shared/sources/blumkin/circular-1930-01-04.txt');

async function example(t: TestContext, ...more: string[]): Promise<Case> {
  const opened = openCase(join(folderOf(t), 'case'), { create: true });
  t.after(() => opened.close());
  for await (const _ of readSources(opened, [EXAMPLE, ...more]));
  return opened;
}

const COMPARED = { name: 'Cheka', on: '1919', compare: '1930' };

describe('the safeguards on the organ of the example case', () => {
  it('go from the Cheka to the GPU because a source says so, and say gone only on a word', async (t) => {
    const { finding } = controls(await example(t), COMPARED);
    assert.deepEqual(
      finding.succession.map((step) => step.predecessor),
      ['Cheka'],
    );
    const told = (finding.changes ?? []).map(
      (each) => `${each.change}: ${each.by}, ${each.because.map((loss) => loss.way).join()}`,
    );
    assert.ok(told.includes('gone: Politburo, absent'), told.join('\n'));
    assert.ok(told.includes('no evidence later: the party, '), told.join('\n'));
    assert.ok(
      told.some((each) => each.startsWith('new: Stalin')),
      told.join('\n'),
    );
    assert.ok(finding.presumptions.includes('period') && finding.presumptions.includes('passage'));
  });

  it('with the circular, tell the loss of each in its own words', async (t) => {
    if (!existsSync(CIRCULAR)) return t.skip('the circular is not beside this checkout');
    const answer = controls(await example(t, CIRCULAR), COMPARED);
    const gone = (answer.finding.changes ?? []).filter((each) => each.change === 'gone');
    assert.deepEqual(
      gone.map((each) => [each.category, each.by, [...new Set(each.because.map((loss) => loss.way))].join()]),
      [
        ['orders', 'Politburo', 'absent'],
        ['protest', 'the party', 'disabled'],
      ],
    );
    const later = answer.finding.readings[1];
    const holds = later?.controls.filter((each) => each.category === 'hold') ?? [];
    assert.ok(
      holds.some(
        (each) =>
          /members of the .*Politburo/.test(each.over.name) &&
          each.by.name === 'Stalin' &&
          each.means.includes('documents'),
      ),
    );
    // Everything leads to claims, and every line to a voice.
    for (const each of answer.finding.readings.flatMap((reading) => reading.controls)) {
      assert.ok(each.claims.length > 0 && each.voices.length > 0);
    }
    const json = controlsJson(COMPARED, answer) as { times: { on: string }[]; changes: unknown[] };
    assert.deepEqual(
      json.times.map((time) => time.on),
      ['1919', '1930'],
    );
  });

  it('refuse two dates that are one, and a name or date that is none', async (t) => {
    const opened = await example(t);
    const wrong = (question: Parameters<typeof controls>[1]): unknown => controls(opened, question);
    assert.throws(() => wrong({ ...COMPARED, compare: '1919' }), { name: 'CallError', message: /same time/ });
    assert.throws(() => wrong({ ...COMPARED, name: 'Admiralty' }), { name: 'CallError' });
    assert.throws(() => wrong({ ...COMPARED, compare: 'later' }), { name: 'CallError' });
  });
});

describe('acts and areas of the example case', () => {
  it('are no evidence where no claim tells of one, and a post is not responsibility', async (t) => {
    const opened = await example(t);
    const question = { name: 'Messing' };
    const { finding, subject } = acts(opened, question);
    assert.equal(finding.verdict, 'no evidence');
    assert.equal(
      noActs(question, subject),
      'No evidence: no claim of the case speaks of an act that names Stanislav Messing; holding a post there is not responsibility for what happened there.',
    );
    assert.equal(area(opened, { name: 'OGPU', on: '1930' }).finding.verdict, 'no evidence');
  });

  it('refuse a type of act that is none, and a question about both an organ and a place', async (t) => {
    const opened = await example(t);
    assert.throws(() => acts(opened, { types: ['mischief'] }), { name: 'CallError', message: /mischief/ });
    assert.throws(() => area(opened, { on: '1930' }), { name: 'CallError', message: /--place/ });
    assert.throws(() => area(opened, { name: 'GPU', place: 'Moscow', on: '1930' }), { name: 'CallError' });
  });
});

describe('the checker, which shares nothing with the rules', () => {
  const plain = (value: unknown): string => JSON.stringify(value);

  it('finds the proofs of controls, areas and acts borne out by the case', async (t) => {
    const opened = await example(t);
    const area1930 = { name: 'GPU', on: '1930' };
    for (const answer of [
      controlsJson(COMPARED, controls(opened, COMPARED)),
      areaJson(area1930, area(opened, area1930)),
      actsJson({ name: 'Blumkin', on: '1918' }, acts(opened, { name: 'Blumkin', on: '1918' })),
    ]) {
      const report = checkAnswer(JSON.parse(plain(answer)), checkedCase(opened));
      assert.deepEqual(report?.faults, []);
    }
  });

  it('refuses an answer that says gone where no voice does, or another verdict than its claims', async (t) => {
    const opened = await example(t);
    const answer = plain(controlsJson(COMPARED, controls(opened, COMPARED)));
    const faults = (tampered: string): readonly string[] => {
      assert.notEqual(tampered, answer);
      return checkAnswer(JSON.parse(tampered), checkedCase(opened))?.faults ?? [];
    };
    const gone = faults(answer.replaceAll('"change":"no evidence later"', '"change":"gone"'));
    assert.ok(
      gone.some((fault) => fault.includes('no voice says that it is gone')),
      gone.join('\n'),
    );
    const told = faults(answer.replace('{"change":"gone","category"', '{"change":"unchanged","category"'));
    assert.deepEqual(told, ['It tells of other changes than its proof.']);
    // A protest that only its passage dates is possible on some day of that time, and no more.
    const sure = faults(
      answer.replaceAll(/("kind":"control","type":"protest"[^}]*"verdict":)"possible"/g, '$1"evidenced"'),
    );
    assert.ok(
      sure.some((fault) => fault.includes('passage does not speak so')),
      sure.join('\n'),
    );
  });
});
