/** On whose word a post is told that stands beside a name, whatever the clause around it says. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { patternsExtractor } from '../../../src/extract/english/patterns-extractor.ts';

/** The voices of each post, rank or death in the text, as "name:stance". */
function told(text: string): string[] {
  return patternsExtractor
    .read({ text, date: null, periods: [] })
    .claims.filter(({ kind, type }) => kind === 'posting' || type === 'rank' || type === 'death')
    .map(({ voices }) => voices.map(({ name, stance }) => `${name}:${stance}`).join(' > '));
}

describe('the voice of a post beside a name', () => {
  it('is not the source in whose name it stands', () => {
    for (const text of [
      'According to a statement signed by Col. Marek Dolin, the army attacked the village.',
      'According to the warden, who was led in by Colonel Marek Dolin, commander of the 5th Brigade, the road was shut.',
      'Petar Lukan, according to a statement by the army spokesman, Colonel Marek Dolin, renamed the brigade.',
    ])
      assert.deepEqual(told(text), ['author:asserted'], text);
  });

  it('is the source where the post stands in what is attributed', () => {
    assert.deepEqual(
      told('According to the clerk, the guards shot Colonel Marek Dolin, commander of the 5th Brigade.'),
      ['author:reported > the clerk:asserted'],
    );
  });

  it('supposes and expects nothing with the verb', () => {
    assert.deepEqual(told('The loan is meant to keep President Dolin’s promise.'), ['author:asserted']);
    assert.deepEqual(told('He is expected to meet Colonel Marek Dolin, commander of the 5th Brigade.'), [
      'author:asserted',
    ]);
  });

  it('is not its holder, who is named in the words of whoever writes', () => {
    assert.deepEqual(
      told(
        'A note by the clerk of the army, Marek Dolin, said the house, which burnt down, also hid the acting head of the 3 Division, Petar Lukan, who fled.',
      ),
      ['author:asserted', 'author:asserted'],
    );
  });
});

describe('the voice of a denial', () => {
  it('is whoever uses an occasion to deny, and not the occasion', () => {
    const { claims } = patternsExtractor.read({
      text: 'Colonel Dolin used the occasion to deny that the guards killed two men.',
      date: null,
      periods: [],
    });
    const act = claims.find(({ kind }) => kind === 'act');
    assert.deepEqual(
      act?.voices.map(({ name, stance }) => `${name}:${stance}`),
      ['author:reported', 'Dolin:asserted'],
    );
  });
});

describe('the voice of a death that is named', () => {
  it('is whoever announces it', () => {
    assert.deepEqual(told('The Border Guard announced today the death of a soldier.'), [
      'author:reported > Border Guard:asserted',
    ]);
  });

  it('is not the author where only an announcement is spoken of, or what will come of it', () => {
    assert.deepEqual(told('They deplored the announcement of the death of Marek Dolin.'), []);
    assert.deepEqual(told('His death will weaken them.'), []);
  });
});
