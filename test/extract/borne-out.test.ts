/** A claim says no more than its words bear: what they do not bear is left out. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { patternsExtractor } from '../../src/extract/english/patterns-extractor.ts';

function read(text: string, kind: string) {
  return patternsExtractor
    .read({ text, date: null, periods: [] })
    .claims.filter((claim) => claim.kind === kind)
    .map(({ type, aspect, args }) => ({
      type,
      aspect,
      args: Object.fromEntries(
        Object.entries(args).map(([name, list]) => [name, list.map((a) => a.name).join(' & ')]),
      ),
    }));
}

describe('acts', () => {
  it('strike whom the words say, and not the owner of what was struck', () => {
    assert.deepEqual(read("Last week 30 rebels' huts were destroyed.", 'act'), []);
  });

  for (const text of [
    'They came fourth. Fired us up for the final.',
    'Now they are beating us economically.',
    'We have wounded soldiers in this hall.',
    'Marek Dolin was released on bail on Friday.',
    'The law forbids the use of starvation of civilians.',
    'The report lists abuses such as torture, arrests and executions.',
  ])
    it(`are none in "${text}"`, () => assert.deepEqual(read(text, 'act'), []));

  it('in a row of measures are told where no list of sorts begins it', () => {
    assert.ok(read('After arrests, executions and exile, the opposition fell silent.', 'act').length > 0);
  });
});

describe('what is said', () => {
  const contents = (text: string) => read(text, 'communication').map(({ args }) => args['content']);

  it('ends before the words that tell who says it', () => {
    assert.deepEqual(contents('The bridge at Karsk is closed, Colonel Dolin said.'), [
      'The bridge at Karsk is closed',
    ]);
  });

  it('begins behind them where they stand amid', () => {
    assert.deepEqual(contents('In the north, Colonel Dolin said, the bridge is closed.'), [
      'the bridge is closed',
    ]);
  });

  it('ends where the writer tells what else was said', () => {
    assert.deepEqual(
      contents('Dolin urged the council to build a school, assuring that the state would pay for it.')[0],
      'build a school',
    );
  });

  it('is left out where "this" points to words elsewhere', () => {
    assert.deepEqual(
      contents(
        'The troops, Colonel Uri Dolin said, would serve in Karsk. He said this at the end of the training conducted for the soldiers.',
      ).filter((content) => content?.startsWith('this')),
      [],
    );
  });

  it('is said by nobody whom an opening word names', () => {
    assert.ok(
      read('Relatedly, Vera Stanek, for example, argues that the rule is old.', 'communication').every(
        ({ args }) => args['from'] !== 'Relatedly',
      ),
    );
  });
});

describe('posts', () => {
  const posts = (text: string) =>
    read(text, 'posting').map(({ type, aspect, args }) => [type, aspect, args['organization']]);

  it('are over where the sentence tells what came after', () => {
    assert.deepEqual(
      posts('Until his appointment, General Dolin was the General Officer Commanding, 9 Division.'),
      [['head', 'former', '9 Division']],
    );
  });

  it('of a deputy and of a chief of staff head nothing', () => {
    assert.deepEqual(
      posts('The Deputy Theatre Commander is Major General Marek Dolin.').map(([type]) => type),
      ['deputy'],
    );
    assert.deepEqual(
      posts('The Chief of Staff, 9 Division, Colonel Marek Dolin, spoke.').map(([type]) => type),
      ['staff'],
    );
  });

  it('name no unit by a word that all units share', () => {
    assert.ok(
      posts('He was received by the Brigade Commander, Colonel Marek Dolin.').every(
        ([, , organ]) => organ !== 'Brigade',
      ),
    );
  });

  it('are given by others', () => {
    assert.deepEqual(posts('In 1860 he proclaimed himself "Dolin I, Emperor of the United Isles".'), []);
  });
});

describe('forecasts and attributes', () => {
  for (const text of [
    'Stanek claims that such a plan would be too much to believe.',
    'It will be an offence under the new law to enter the district.',
  ])
    it(`no forecast in "${text}"`, () => assert.deepEqual(read(text, 'forecast'), []));

  it('no age in a measure', () => {
    assert.deepEqual(
      read('The median, or second quartile (Q2), is 7.', 'attribute').filter(({ type }) => type === 'age'),
      [],
    );
  });

  it('no place of headquarters without their owner', () => {
    assert.deepEqual(
      read('The HQ is located in Karsk.', 'attribute').filter(({ type }) => type === 'site'),
      [],
    );
  });
});
