/** Parties of a case and people under a pseudonym: whom "the accused" means, and what "Witness B" is. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { patternsExtractor } from '../../../src/extract/english/patterns-extractor.ts';

function victims(text: string): string[] {
  const { claims } = patternsExtractor.read({ text, date: null, periods: [] });
  return claims
    .filter(({ kind, type }) => kind === 'act' && type === 'arrest')
    .flatMap(({ args }) => (args['victim'] ?? []).map(({ name }) => name));
}

function names(text: string): string[] {
  return patternsExtractor
    .read({ text, date: null, periods: [] })
    .entities.filter(({ type }) => type === 'Person')
    .map(({ name }) => name);
}

describe('parties of a case', () => {
  it('takes "the accused" for the one who is charged', () => {
    assert.deepEqual(
      victims('Dorin Vask is charged with murder. The guards arrested the accused at the mill.'),
      ['Dorin Vask'],
    );
  });
  it('takes "the defendant" for the one who is called so', () => {
    assert.deepEqual(victims('The accused Silas Mbeya fled. The police arrested the accused in May.'), [
      'Silas Mbeya',
    ]);
  });
  it('leaves "the accused" as it stands where two people are meant', () => {
    assert.deepEqual(
      victims('The accused Silas Mbeya and the accused Dren Hoxa fled. The police arrested the accused.'),
      ['the accused'],
    );
  });
});

describe('people under a pseudonym', () => {
  it('are persons, the noun a part of the name', () => {
    assert.deepEqual(names('Witness B and Witness TW-14 stood at the gate. Soldier F fired.'), [
      'Witness B',
      'Witness TW-14',
      'Soldier F',
    ]);
  });
  it('close a sentence', () => {
    assert.deepEqual(names('A shot was heard by Witness B. Lieutenant Ruhl left.'), ['Witness B', 'Ruhl']);
  });
  it('are not found in years and headings', () => {
    const found = names('The magazine Witness 1992 was closed. WITNESS LIST');
    assert.ok(!found.includes('Witness 1992') && !found.includes('WITNESS LIST'), found.join(', '));
  });
});
