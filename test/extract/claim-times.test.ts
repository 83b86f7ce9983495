/** When a claim holds that no time words date: by the tense, and the date of its source. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { patternsExtractor } from '../../src/extract/english/patterns-extractor.ts';
import { eventAt } from '../../src/time/when-from-edtf.ts';

function edtfOf(text: string): string | null | undefined {
  const { claims } = patternsExtractor.read({ text, date: eventAt('2021', null), periods: [] });
  return claims.find(({ type }) => type === 'assessment')?.when.edtf;
}

it('what is told in the present holds at the date of the source', () => {
  assert.equal(edtfOf('Petar Lukan is a coward.'), '2021');
});

it('what may have been is not so at the date of the source', () => {
  assert.equal(edtfOf('Petar Lukan may have been a coward.'), null);
});

it('a murder somebody is sentenced for was not in the year of the sentence', () => {
  const text = 'In 1931 a military tribunal had sentenced Ivo Dolin to death for the murder of Marek Stanek.';
  const { claims } = patternsExtractor.read({ text, date: null, periods: [] });
  const edtf = (type: string) => claims.find((claim) => claim.type === type)?.when.edtf;
  assert.equal(edtf('sentence'), '1931');
  assert.equal(edtf('killing'), null);
});

it('the day of a chronicle’s entry is not that of what was so all along', () => {
  const head = (text: string) => {
    const { claims } = patternsExtractor.read({ text, date: null, periods: [] });
    return claims.filter(({ kind }) => kind === 'posting').map((claim) => claim.when.edtf);
  };
  const present = 'May 1926. Ivo Dolin dies. Petar Lukan was the real head of the Harbour Bureau.';
  assert.deepEqual(head(present), [null]);
  const past = 'May 1926. Ivo Dolin died. Petar Lukan was the head of the Harbour Bureau.';
  assert.deepEqual(head(past), ['1926-05']);
});

it('what is told between a day and "the same day" was on that day', () => {
  const days = (text: string): readonly (string | null)[] => {
    const { claims } = patternsExtractor.read({ text, date: null, periods: [] });
    return claims.filter(({ kind }) => kind === 'act').map((claim) => claim.when.edtf);
  };
  const opened = 'On 3 May 1931 Ivo Dolin and Petar Lukan entered the depot.';
  const acts = 'Dolin fired at the guard; it was Lukan who threw the grenade.';
  assert.deepEqual(days(`${opened} ${acts} The strike began the same day.`), ['1931-05-03', '1931-05-03']);
  assert.deepEqual(days(`${opened} ${acts}`), [null, null], 'nothing says that it was the same day');
  assert.deepEqual(days(`${opened} ${acts} In June the strike began the same day.`), [null, null]);
  assert.deepEqual(
    days(`${opened} Lukan had arrested Marek Stanek. The strike began the same day.`),
    [null],
    'what had been before was not on that day',
  );
  assert.deepEqual(
    days(`${opened}\n\n${acts} The strike began the same day.`),
    [null, null],
    'the day of another paragraph',
  );
});

it('the words that make it one day are cited with the claim', () => {
  const text =
    'On 3 May 1931 Ivo Dolin and Petar Lukan entered the depot. Dolin fired at the guard. The strike began the same day.';
  const { claims } = patternsExtractor.read({ text, date: null, periods: [] });
  const cues = claims.find(({ kind }) => kind === 'act')?.cues ?? [];
  assert.deepEqual(
    cues.map(([start, end]) => text.slice(start, end)),
    ['On 3 May 1931', 'the same day'],
  );
});
