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

  it('keeps whether a post is held in fact or in law', () => {
    const claims = read('Vera Stanek was the nominal head of the Bureau of State Order.');
    assert.ok(claims.some((claim) => /^posting head in-law: organization Bureau of State Order/.test(claim)));
  });
});
