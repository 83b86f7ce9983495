import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { proofOfPath } from '../../../src/reason/links/chain-proof.ts';
import {
  boundsOfWhen,
  boundsWithin,
  type DatedLink,
  onlyPossible,
  UNDATED,
} from '../../../src/reason/links/dated-link.ts';
import { LinkGraph } from '../../../src/reason/links/link-graph.ts';
import { toOrdinal } from '../../../src/time/day.ts';
import type { Asked } from '../../../src/time/modality.ts';

/** `company < battalion 1930-01-01..1930-06-30`, with any number of `#claim` and a `(type)`. */
function link(text: string): DatedLink {
  const [, subordinate, superior, first, last, type = 'command', claims = ''] =
    /^(\S+) < (\S+)(?: (\S+)\.\.(\S+))?(?: \((\S+)\))?((?: #\S+)*)$/.exec(text)!;
  const [s, e] = [first, last].map((day) => (day === undefined ? 0 : toOrdinal(day))) as [number, number];
  return {
    superior: superior!,
    subordinate: subordinate!,
    type,
    claims: claims === '' ? [`${subordinate}-${superior}`] : claims.trim().split(' '),
    bounds: first === undefined ? UNDATED : { s1: s, s2: s, e1: e, e2: e },
  };
}
const graph = (...links: string[]): LinkGraph => new LinkGraph(links.map(link));
const day = (text: string): Asked => [text, text];
const YEAR: Asked = ['1930-01-01', '1930-12-31'];

describe('a graph of dated links', () => {
  const army = graph(
    'company < battalion 1930-01-01..1930-12-31',
    'battalion < brigade 1930-01-01..1930-06-30',
    'battalion < division 1930-07-01..1930-12-31',
    'brigade < corps 1930-01-01..1930-12-31',
    'division < corps 1930-01-01..1930-12-31',
    'battalion < ministry 1930-01-01..1930-12-31 (administrative)',
  );
  const parties = (reached: readonly { party: string; possible: { level: number } }[]): string[] =>
    reached.map(({ party, possible }) => `${possible.level} ${party}`);

  it('goes upward on a day, nearest first, several superiors at once', () => {
    assert.deepEqual(parties(army.above('company', day('1930-03-01'))), [
      '1 battalion',
      '2 brigade',
      '2 ministry',
      '3 corps',
    ]);
  });

  it('changes with the day', () => {
    assert.deepEqual(parties(army.above('company', day('1930-09-01'), { types: ['command'] })), [
      '1 battalion',
      '2 division',
      '3 corps',
    ]);
    assert.deepEqual(army.above('company', day('1931-01-01')), []);
  });

  it('goes downward', () => {
    assert.deepEqual(parties(army.below('corps', day('1930-03-01'))), [
      '1 brigade',
      '1 division',
      '2 battalion',
      '3 company',
    ]);
    assert.deepEqual(parties(army.below('corps', YEAR, { maxLevel: 1 })), ['1 brigade', '1 division']);
  });

  it('keeps command and administration apart', () => {
    const administrative = { types: ['administrative'] };
    assert.deepEqual(army.above('company', YEAR, administrative), []);
    assert.deepEqual(parties(army.above('battalion', YEAR, administrative)), ['1 ministry']);
  });

  it('takes a party that no link has for one with nobody above it', () => {
    assert.deepEqual(army.above('navy', YEAR), []);
  });

  it('gives the links of each chain from the party asked about outwards', () => {
    const corps = army.above('company', day('1930-03-01')).find(({ party }) => party === 'corps');
    assert.deepEqual(corps?.certain, { level: 3, links: [0, 1, 3] });
  });

  it('refuses a time that ends before it begins', () => {
    assert.throws(() => army.above('company', ['1930-02-01', '1930-01-01']), /ends .* before it begins/);
  });
});

describe('links of a chain hold together', () => {
  it('two links of one year that never met are no chain', () => {
    const units = graph('a < b 1930-01-01..1930-02-28', 'b < c 1930-03-01..1930-12-31');
    assert.deepEqual(
      units.above('a', YEAR).map(({ party }) => party),
      ['b'],
    );
  });

  it('a longer chain is found where the shortest to a party on the way ended too early', () => {
    const units = graph(
      'a < b 1930-01-01..1930-01-31',
      'a < x 1930-01-01..1930-12-31',
      'x < b 1930-06-01..1930-12-31',
      'b < c 1930-06-01..1930-12-31',
    );
    const top = units.above('a', YEAR).find(({ party }) => party === 'c');
    assert.deepEqual(top?.possible, { level: 3, links: [1, 2, 3] });
  });

  it('a chain is certain only where no link can begin after another ended', () => {
    const spring = boundsOfWhen({ start: [null, '1930-03-01'], end: ['1930-03-01', null] })!;
    const autumn = boundsOfWhen({ start: [null, '1930-09-01'], end: ['1930-09-01', null] })!;
    const units = new LinkGraph([
      { ...link('a < b'), bounds: spring },
      { ...link('b < c'), bounds: autumn },
    ]);
    const [b, c] = units.above('a', YEAR);
    assert.deepEqual([b?.party, b?.certain?.level], ['b', 1]);
    assert.deepEqual([c?.party, c?.possible.level, c?.certain], ['c', 2, null]);
  });

  it('throughout asks for every day of the time', () => {
    const units = graph('a < b 1930-01-01..1930-06-30', 'b < c 1929-01-01..1931-12-31');
    assert.deepEqual(units.above('a', YEAR, { mode: 'throughout' }), []);
    assert.equal(units.above('a', ['1930-01-01', '1930-06-30'], { mode: 'throughout' }).length, 2);
  });

  it('a circle ends where it closes', () => {
    const units = graph(
      'a < b 1930-01-01..1930-12-31',
      'b < c 1930-01-01..1930-12-31',
      'c < a 1930-01-01..1930-12-31',
    );
    assert.deepEqual(
      units.above('a', YEAR).map(({ party }) => party),
      ['b', 'c'],
    );
    assert.deepEqual(
      units.stepsAbove('a', YEAR).map(({ link, possible }) => [link, possible.level]),
      [
        [0, 1],
        [1, 2],
        [2, 3],
      ],
    );
  });

  it('a step is every link by which the chain goes on, also to a party already reached', () => {
    const units = graph(
      'a < b 1930-01-01..1930-12-31 #first',
      'a < b 1930-01-01..1930-12-31 #second',
      'a < b 1931-01-01..1931-12-31 #later',
      'a < b (allegiance)',
    );
    assert.deepEqual(
      units.stepsAbove('a', YEAR).map(({ link, certain }) => [link, certain !== null]),
      [
        [0, true],
        [1, true],
        [3, false],
      ],
    );
  });
});

describe('bounds of a link', () => {
  it('an undated link is possible on every day and certain on none', () => {
    const [b] = graph('a < b').above('a', day('1800-01-01'));
    assert.deepEqual([b?.possible.level, b?.certain], [1, null]);
  });

  it('dates that contradict each other hold never', () => {
    const bounds = boundsOfWhen({ start: ['1931-01-01', null], end: [null, '1930-01-01'] });
    assert.equal(bounds, null);
    assert.deepEqual(new LinkGraph([{ ...link('a < b'), bounds }]).above('a', YEAR), []);
  });

  it('a reach narrows what is possible and leaves what is certain', () => {
    const when = { start: [null, '1930-03-01'], end: ['1930-03-01', null] } as const;
    const units = new LinkGraph([
      { ...link('a < b'), bounds: boundsWithin(when, ['1930-03-01', '1930-03-01']) },
    ]);
    assert.equal(units.above('a', day('1930-03-01'))[0]?.certain?.level, 1);
    assert.deepEqual(units.above('a', day('1930-03-02')), []);
  });

  it('words that only suppose are possible at most', () => {
    const bounds = onlyPossible(link('a < b 1930-01-01..1930-12-31').bounds!);
    const [b] = new LinkGraph([{ ...link('a < b'), bounds }]).above('a', YEAR);
    assert.deepEqual([b?.possible.level, b?.certain], [1, null]);
  });
});

describe('the proof of a chain', () => {
  const units = graph(
    'company < battalion 1930-01-01..1930-12-31 #c1',
    'battalion < brigade 1930-01-01..1930-12-31 #c2',
    'brigade < corps 1930-01-01..1930-12-31 #c3',
  );

  it('goes down link by link to the claims', () => {
    const path = units.above('company', YEAR).at(-1)!.possible;
    const proof = proofOfPath(units, path, true);
    assert.deepEqual(
      [proof.superior, proof.subordinate, proof.height, proof.claims],
      ['corps', 'company', 3, ['#c3']],
    );
    assert.deepEqual([proof.below?.superior, proof.below?.subordinate], ['brigade', 'company']);
    assert.deepEqual(proof.below?.below, {
      superior: 'battalion',
      subordinate: 'company',
      height: 1,
      link: 0,
      claims: ['#c1'],
      below: null,
    });
  });

  it('is the same from above and from below', () => {
    const upward = units.above('company', YEAR).at(-1)!.possible;
    const downward = units.below('corps', YEAR).at(-1)!.possible;
    assert.deepEqual(proofOfPath(units, downward, false), proofOfPath(units, upward, true));
  });
});
