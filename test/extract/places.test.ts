/** Where a claim says something was: the place by its name, where the words give one. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { patternsExtractor } from '../../src/extract/english/patterns-extractor.ts';

const CASES: readonly (readonly [text: string, where: readonly string[]])[] = [
  ['Captain Orlov was arrested in the city of Zarin in 1921.', ['Zarin']],
  ['Colonel Amadi Bello was shot in the town of Zarin.', ['Zarin']],
  ['Captain Orlov was arrested in Lisbon.', ['Lisbon']],
];

for (const [text, where] of CASES) {
  it(`${where.join()}: ${text}`, () => {
    const { claims } = patternsExtractor.read({ text, date: null, periods: [] });
    const act = claims.find(({ kind }) => kind === 'act');
    assert.deepEqual(
      act?.where.map(({ name }) => name),
      where,
    );
  });
}

it('who is said to be an agent by name is one of the staff once', () => {
  const text = 'Petar Lukan was an agent of the Border Guard and later of the State Bureau.';
  const { claims } = patternsExtractor.read({ text, date: null, periods: [] });
  assert.deepEqual(
    claims.flatMap(({ args }) => args['person']?.map(({ name }) => name) ?? []),
    ['Petar Lukan'],
  );
});
