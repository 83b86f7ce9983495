import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { understand } from '../../../src/app/ask/understand.ts';

const HELD: Readonly<Record<string, 'organ' | 'other'>> = {
  board: 'organ',
  'harbour board': 'organ',
  'directive 1921': 'organ',
  okoro: 'other',
};
const named = (name: string) => HELD[name.toLowerCase()] ?? null;
const periods = [{ id: 'per_1', name: 'the siege', edtf: '1941-09/1944-01', citation: 'a history' }];
const asked = (text: string) => understand(text, { named, periods });

/** What is asked about an organ, in the words of the test: kind, name, time. */
const brief = (text: string): string => {
  const question = asked(text);
  switch (question.kind) {
    case 'command':
      return `${question.look} of ${question.name} on ${question.on}${question.throughout ? ' throughout' : ''}`;
    case 'controls':
      return `controls on ${question.name} on ${question.on}${question.compare ? ` beside ${question.compare}` : ''}`;
    case 'life':
      return `${question.point} of ${question.name}`;
    case 'career':
      return `career of ${question.name}${question.on ? ` in ${question.on}` : ''}${question.undated ? ', no time given' : ''}`;
    case 'search':
      return `search ${question.words}`;
    case 'unclear':
      return 'unclear';
  }
};

describe('a question in words', () => {
  it('asks who headed an organ, in many ways of saying it', () => {
    for (const words of [
      'who commanded the Board on 4 January 1930',
      'Who commanded the Board on 4 January 1930?',
      'who headed Board on January 4, 1930',
      'who led the Board on 4.1.1930',
      'who was head of the Board on 1930-01-04',
      'who was in command of the Board on the 4th of January 1930',
      'On 4 January 1930, who really ran the Board?',
      'head of the Board on 4 January 1930',
    ])
      assert.equal(brief(words), 'heads of Board on 1930-01-04', words);
  });

  it('keeps a time as wide as its words', () => {
    assert.equal(brief('who headed the Board in 1919'), 'heads of Board on 1919');
    assert.equal(brief('who headed the Board in spring 1921'), 'heads of Board on 1921-21');
    assert.equal(brief('who headed the Board in January 1930'), 'heads of Board on 1930-01');
    assert.equal(brief('who headed the Board between 1919 and 1921'), 'heads of Board on 1919/1921');
    assert.equal(brief('who headed the Board throughout 1930'), 'heads of Board on 1930 throughout');
    assert.equal(brief('who headed the Board during the siege'), 'heads of Board on 1941-09/1944-01');
    assert.equal(brief('who headed the Board in 1929~'), 'heads of Board on 1929~');
  });

  it('asks what stood above and below', () => {
    assert.equal(brief('who stood above the Board in spring 1921'), 'above of Board on 1921-21');
    assert.equal(brief('to whom did the Board report in 1921?'), 'above of Board on 1921');
    assert.equal(brief('chain of command of the Board in 1921'), 'above of Board on 1921');
    assert.equal(brief('what stood below the Board in 1921'), 'below of Board on 1921');
  });

  it('asks for controls, at one date or at two', () => {
    assert.equal(brief('controls on the Board in 1929'), 'controls on Board on 1929');
    for (const words of [
      'controls on the Board in 1929 compared with 1930',
      'controls on Board 1929 vs 1930',
      'compare controls on the Board in 1929 and 1930',
      'who controlled the Board in 1929 and in 1930?',
    ])
      assert.equal(brief(words), 'controls on Board on 1929 beside 1930', words);
  });

  it('asks for a life', () => {
    assert.equal(brief('when was Okoro born?'), 'birth of Okoro');
    assert.equal(brief('date of birth of Okoro'), 'birth of Okoro');
    assert.equal(brief('when did Okoro die'), 'death of Okoro');
    assert.equal(brief('who was Okoro?'), 'career of Okoro');
    const shot = asked('why was Okoro shot?');
    assert.deepEqual(shot.kind === 'career' && shot.only, ['act', 'attribute']);
  });

  it('says what is missing where a time is needed', () => {
    assert.equal(brief('who headed the Board'), 'career of Board, no time given');
    for (const words of ['who headed the Board yesterday', 'who heads the Board now', 'Board in May'])
      assert.equal(brief(words), 'unclear', words);
    const may = asked('who headed the Board in May');
    assert.match(may.kind === 'unclear' ? may.says : '', /“in May”.*4 January 1930/);
    const two = asked('who headed the Board in 1919 and in 1930');
    assert.match(two.kind === 'unclear' ? two.says : '', /1919.*1930.*two times/);
  });
});

describe('a name', () => {
  it('with a date asks who headed an organ, and what is told of anybody else', () => {
    assert.equal(brief('Board 1930-01-04'), 'heads of Board on 1930-01-04');
    assert.equal(brief('the Harbour Board, January 4 1930'), 'heads of Harbour Board on 1930-01-04');
    assert.equal(brief('board 1930'), 'heads of board on 1930');
    assert.equal(brief('Okoro 1929'), 'career of Okoro in 1929');
  });

  it('without a date asks for all that is told of it', () => {
    assert.equal(brief('Board'), 'career of Board');
    assert.equal(brief('Okoro?'), 'career of Okoro');
  });

  it('may hold figures, and stands in quotes where it would be misread', () => {
    assert.equal(brief('Directive 1921'), 'career of Directive 1921');
    assert.equal(brief('who headed "Directive 1921" in 1930'), 'heads of Directive 1921 on 1930');
  });
});

describe('anything else', () => {
  it('is words to search for', () => {
    assert.equal(brief('military tribunal'), 'search military tribunal');
    assert.equal(brief('"military tribunal"'), 'search "military tribunal"');
    assert.equal(brief('tribun*'), 'search tribun*');
    assert.equal(brief('soldiers 1921'), 'search soldiers 1921');
  });

  it('is searched for by its telling words where it looks like a question, and says so', () => {
    const question = asked('Why did the dockers of the harbour strike?');
    assert.deepEqual(question, { kind: 'search', words: 'dockers harbour strike', asSentence: true });
  });

  it('never fails, whatever is typed', () => {
    for (const odd of [
      '',
      '   ',
      '?',
      '"',
      '“',
      '*',
      '1930',
      'on',
      'who commanded',
      'who commanded  on 1930',
      '[',
      '\\',
      '1930-13-45',
      '🙂',
    ])
      assert.ok(asked(odd).kind, odd);
    assert.equal(asked(`who headed ${'the '.repeat(5000)}Board in 1919`).kind, 'search');
  });
});
