/** What an order says to do is linked, where it was read; else its words stay. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { patternsExtractor } from '../../src/extract/english/patterns-extractor.ts';

function contentOf(text: string): readonly (string | undefined)[] {
  const { claims } = patternsExtractor.read({ text, date: null, periods: [] });
  const order = claims.find(({ type }) => type === 'order');
  return (order?.args['content'] ?? []).map(({ claim, name }) =>
    claim === null ? name : `${claims[claim]?.kind} ${claims[claim]?.type}`,
  );
}

describe('the content of an order', () => {
  it('is the posting that was ordered', () => {
    assert.deepEqual(
      contentOf('In 1929 Petar Lukan ordered Ivo Dolin to appoint Marek Stanek as resident in Zarin.'),
      ['posting staff'],
    );
  });

  it('is the killing that was ordered', () => {
    assert.deepEqual(contentOf('The central committee ordered Petar Lukan to kill Marek Stanek.'), [
      'act killing',
    ]);
  });

  it('stays in words where nothing was read from them', () => {
    assert.deepEqual(contentOf('Petar Lukan ordered Ivo Dolin to return to Zarin.'), ['return to Zarin']);
  });
});
