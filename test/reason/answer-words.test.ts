import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Verdict } from '../../src/model/finding.ts';
import { holderClaim, verdictSentence } from '../../src/reason/answer-words.ts';
import type { Holder } from '../../src/reason/holders.ts';

const holder = (person: string, claims: readonly string[], verdict: Verdict = 'contested'): Holder =>
  ({
    key: person,
    person,
    claims,
    verdict,
    type: 'head',
    basis: null,
    aspect: 'holds',
    organization: null,
  }) as unknown as Holder;

/** A claim `a1` is of the source `a`. */
const says = (verdict: Verdict, holders: readonly Holder[], oneDay = true): string =>
  verdictSentence({ verdict, holders, placeholder: false }, { oneDay }, (id) => id[0]);

describe('a verdict in words', () => {
  it('counts the sources of a contest, not the people in it', () => {
    const two = [holder('Okoro', ['a1', 'b1']), holder('Lind', ['c1'])];
    assert.equal(says('contested', two), 'Contested: three sources name different heads for this day.');
    const one = [holder('Okoro', ['a1']), holder('Lind', ['a2'])];
    assert.equal(says('contested', one, false), 'Contested: one source names different heads for this time.');
  });

  it('tells a denial from two heads', () => {
    assert.equal(
      says('contested', [holder('Okoro', ['a1'])]),
      'Contested: what is claimed for this day is denied by another voice.',
    );
  });

  it('never takes silence for an answer', () => {
    assert.match(says('no evidence', []), /not evidence that nobody/);
  });

  it('says in law and in fact apart, and keeps the organ that a source names', () => {
    const inFact = { ...holder('Okoro', ['a1'], 'evidenced'), basis: 'in-fact' as const };
    assert.equal(holderClaim(inFact, 'the Board'), 'Okoro was head of the Board, in fact (evidenced)');
    const of = {
      ...holder('Okoro', ['a1'], 'possible'),
      organization: 'the Office',
      aspect: 'acting' as const,
    };
    assert.equal(holderClaim(of, 'the Board'), 'Okoro was acting head of the Office (possible)');
  });
});
