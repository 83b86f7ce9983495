import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { DatedLink } from '../../../src/reason/links/dated-link.ts';
import { LinkGraph } from '../../../src/reason/links/link-graph.ts';
import { witnessesOf } from '../../../src/reason/links/witnesses.ts';
import { toOrdinal } from '../../../src/time/day.ts';

const [first, last] = [toOrdinal('1930-01-01'), toOrdinal('1930-12-31')];
const IN_1930 = { s1: first, s2: first, e1: last, e2: last };

function link(subordinate: string, superior: string, claim: string, bounds = IN_1930): DatedLink {
  return { superior, subordinate, type: 'command', claims: [claim], bounds };
}

describe('everything that follows on a day', () => {
  const graph = new LinkGraph([
    link('company', 'battalion', 'order of battle'),
    link('company', 'battalion', 'memoir'),
    link('battalion', 'brigade', 'newspaper'),
    link('company', 'task force', 'communiqué'),
    link('task force', 'brigade', 'interview', { ...IN_1930, s1: first, s2: last }),
  ]);
  const closure = graph.closure('1930-06-01');

  it('is every pair of parties of which one stands above the other', () => {
    assert.equal(closure.size, 4);
    assert.equal(closure.find('company', 'brigade'), null);
    assert.equal(closure.find('brigade', 'task force'), null, 'the interview is not certain for the day');
    assert.equal(closure.find('navy', 'company'), null);
    assert.equal(graph.closure('1931-01-01').size, 0);
  });

  it('can be asked of what is only possible', () => {
    assert.equal(graph.closure('1930-06-01', { sure: 'possible' }).size, 5);
  });

  it('keeps every derivation, and the shortest proof first', () => {
    const fact = closure.find('battalion', 'company')!;
    assert.deepEqual(
      [...closure.derivationsOf(fact)].map(({ link }) => link),
      [0, 1],
    );
    assert.deepEqual(closure.path(closure.find('brigade', 'company')!), { level: 2, links: [0, 2] });
  });

  it('knows no proofs where derivations were not kept', () => {
    const bare = graph.closure('1930-06-01', { derivations: false });
    assert.equal(bare.size, closure.size);
    assert.throws(() => bare.path(0), /without derivations/);
  });
});

describe('what suffices for a fact', () => {
  it('is each minimal set of claims, the smallest first', () => {
    const closure = new LinkGraph([
      link('a', 'b', 'one'),
      link('b', 'c', 'two'),
      link('a', 'c', 'three'),
      link('b', 'c', 'one'),
    ]).closure('1930-06-01');
    assert.deepEqual(witnessesOf(closure, closure.find('c', 'a')!), {
      sets: [['three'], ['one']],
      rest: 'none',
    });
  });

  /** Rungs of a ladder, each of which two claims carry: 2 to the power of `rungs` chains. */
  const ladder = (rungs: number) => {
    const links = Array.from({ length: rungs }, (_, i) => [
      link(`party ${i}`, `party ${i + 1}`, `claim ${i} of one`),
      link(`party ${i}`, `party ${i + 1}`, `claim ${i} of another`),
    ]);
    const closure = new LinkGraph(links.flat()).closure('1930-06-01');
    return { closure, fact: closure.find(`party ${rungs}`, 'party 0')! };
  };

  it('says that more exist where it lists only some', () => {
    const { closure, fact } = ladder(40);
    const { sets, rest } = witnessesOf(closure, fact, { limit: 3 });
    assert.deepEqual([sets.length, rest], [3, 'more']);
    assert.ok(sets.every((set) => set.length === 40));
    assert.equal(witnessesOf(ladder(3).closure, ladder(3).fact, { limit: 8 }).rest, 'none');
    assert.equal(witnessesOf(ladder(3).closure, ladder(3).fact, { limit: 7 }).rest, 'more');
  });

  it('says that it did not search on where that would take too long', () => {
    const { closure, fact } = ladder(40);
    assert.deepEqual(witnessesOf(closure, fact, { effort: 10 }), { sets: [], rest: 'unsearched' });
  });
});
