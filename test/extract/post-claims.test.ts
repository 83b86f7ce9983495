/** What becomes of posts told by words that stand side by side: postings, ranks, and whose post it is. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { patternsExtractor } from '../../src/extract/english/patterns-extractor.ts';

function read(text: string): string[] {
  return patternsExtractor
    .read({ text, date: null, periods: [] })
    .claims.map(({ kind, type, basis, args }) => {
      const words = Object.entries(args).map(
        ([name, list]) => `${name} ${list.map((a) => a.name).join(' & ')}`,
      );
      return `${kind} ${type}${basis ? ` ${basis}` : ''}: ${words.sort().join('; ')}`;
    });
}

describe('posts as claims', () => {
  it('tells a bare rank once, as an attribute of the person', () => {
    const claims = read('Colonel Marek Dolin opened the door. Later Colonel Marek Dolin left.');
    assert.deepEqual(
      claims.filter((claim) => claim.startsWith('attribute rank')),
      ['attribute rank: of Marek Dolin; value Colonel'],
    );
    assert.deepEqual(
      claims.filter((claim) => claim.startsWith('posting')),
      [],
    );
  });

  it('tells no rank apart that a post already tells', () => {
    const claims = read(
      'Colonel Marek Dolin, commander of the 5th Brigade, was there. Colonel Marek Dolin left.',
    );
    assert.ok(claims.some((claim) => /^posting head: .*rank Colonel/.test(claim)));
    assert.ok(!claims.some((claim) => claim.startsWith('attribute rank')));
  });

  it('takes the organ from "its" where it is sure what "its" stands for', () => {
    const claims = read('The Bureau of State Order was created in 1951. Vera Stanek was its chairman.');
    assert.ok(
      claims.includes('posting head: organization Bureau of State Order; person Vera Stanek; role chairman'),
    );
  });

  it('tells no post of half a field, of praise, of a row, or of the farther of two', () => {
    for (const text of [
      'Marek Dolin is now the Chief of Drill and Larders.',
      'Marek Dolin is an accomplished officer.',
      'Marek Dolin, the newly-deployed General Officer, came.',
      'Marek Dolin would not be the first Karskian ruler to flee.',
      'They agreed to work together with foreign partners and at the Council.',
    ])
      assert.deepEqual(
        read(text).filter((claim) => /^posting .*organization/.test(claim) || /officer|ruler/.test(claim)),
        [],
        text,
      );
    const both = read(
      'Major Marek Dolin, head of the Border Guard, and Major Petar Lukan is now acting head of the Harbour Office.',
    );
    assert.ok(!both.some((claim) => /acting head/.test(claim) && /Dolin/.test(claim)), both.join('\n'));
  });

  it('calls a membership past that "a previous member" had', () => {
    const [claim] = patternsExtractor
      .read({ text: 'Marek Dolin was a previous member of the Peasant Party.', date: null, periods: [] })
      .claims.filter(({ kind }) => kind === 'membership');
    assert.equal(claim?.aspect, 'former');
  });

  it('keeps the whole number of those whom something was done to', () => {
    const [claim] = patternsExtractor
      .read({ text: 'Over four thousand people were killed in Karsk.', date: null, periods: [] })
      .claims.filter(({ kind }) => kind === 'act');
    assert.equal(claim?.args['victim']?.[0]?.name, 'four thousand people');
  });

  it('keeps whether a post is held in fact or in law', () => {
    const claims = read('Vera Stanek was the nominal head of the Bureau of State Order.');
    assert.ok(claims.some((claim) => /^posting head in-law: organization Bureau of State Order/.test(claim)));
  });
});
