import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Conflict } from '../../src/reason/conflicts/conflict.ts';
import { findConflicts } from '../../src/reason/conflicts/find-conflicts.ts';
import { eventAt, stateDuring } from '../../src/time/when-from-edtf.ts';
import { EvidenceBuilder } from '../support/evidence-builder.ts';

const found = (b: EvidenceBuilder, off: Parameters<EvidenceBuilder['evidence']>[0] = {}): Conflict[] =>
  findConflicts(b.evidence(off));
const types = (conflicts: readonly Conflict[]): string[] => conflicts.map((each) => each.type);
const claims = (conflict: Conflict | undefined): string[][] =>
  (conflict?.sides ?? []).map((side) => [...side.claims]);

describe('births and deaths told differently', () => {
  const born = (b: EvidenceBuilder, source: string, edtf: string, text: string): string =>
    b.claim({
      in: source,
      kind: 'attribute',
      type: 'birth',
      args: { of: 'Person:Sorin' },
      when: eventAt(edtf, text),
    });

  it('are set side by side with the words for each date', () => {
    const b = new EvidenceBuilder();
    born(b, 'a.txt', '1900-03-12', 'on 12 March 1900');
    born(b, 'b.txt', '1898', 'in 1898');
    const [conflict, ...more] = found(b);
    assert.deepEqual(more, []);
    assert.equal(conflict?.type, 'divergent-account');
    assert.equal(conflict?.about, 'birth of Sorin');
    assert.deepEqual(
      conflict?.sides.map((side) => side.says),
      ['born 12 March 1900', 'born 1898'],
    );
    assert.ok(conflict?.presumptions.includes('same-name'));
  });

  it('are not when one date lies within the other', () => {
    const b = new EvidenceBuilder();
    born(b, 'a.txt', '1900-03-12', 'on 12 March 1900');
    born(b, 'b.txt', '1900', 'in 1900');
    assert.deepEqual(found(b), []);
  });

  it('are not when the names are not taken for one', () => {
    const b = new EvidenceBuilder();
    born(b, 'a.txt', '1900', 'in 1900');
    born(b, 'b.txt', '1898', 'in 1898');
    assert.deepEqual(found(b, { off: ['same-name'] }), []);
  });

  it('count an age on a known day as a birth', () => {
    const b = new EvidenceBuilder();
    born(b, 'a.txt', '1890', 'in 1890');
    b.claim({
      in: 'b.txt',
      kind: 'attribute',
      type: 'age',
      args: { of: 'Person:Sorin', value: 'a youth of eighteen' },
      when: eventAt('1918-07-06', 'on 6 July 1918'),
    });
    const [conflict, ...more] = found(b);
    assert.deepEqual(more, []);
    assert.equal(conflict?.type, 'date');
    assert.deepEqual(conflict?.bounds, ['1899-07-07', '1900-07-06']);
  });

  it('a deed after the death cannot be dated so', () => {
    const b = new EvidenceBuilder();
    b.claim({
      in: 'a.txt',
      kind: 'act',
      type: 'execution',
      args: { victim: 'Person:Sorin' },
      when: eventAt('1929-11-03', null),
    });
    b.claim({
      in: 'b.txt',
      kind: 'posting',
      type: 'staff',
      args: { person: 'Person:Sorin', organization: 'Organization:Board' },
      when: stateDuring('1931', 'in 1931'),
    });
    assert.deepEqual(types(found(b)), ['date']);
  });
});

describe('two heads at once', () => {
  const head = (
    b: EvidenceBuilder,
    source: string,
    person: string,
    edtf: string,
    basis: 'in-fact' | null = null,
  ) =>
    b.claim({
      in: source,
      kind: 'posting',
      type: 'head',
      basis,
      args: { person: `Person:${person}`, organization: 'Organization:Board' },
      when: stateDuring(edtf, null),
    });

  it('are a conflict where they share more than one day, unless one is head in fact', () => {
    const b = new EvidenceBuilder();
    head(b, 'a.txt', 'Okoro', '2010-01-01/2012-01-01');
    head(b, 'b.txt', 'Varga', '2011-06-01/2013-01-01');
    const [conflict] = found(b);
    assert.equal(conflict?.type, 'same-post');
    assert.match(conflict?.note ?? '', /2011-06-01 to 2012-01-01/);
    const fact = new EvidenceBuilder();
    head(fact, 'a.txt', 'Okoro', '2010-01-01/2012-01-01');
    head(fact, 'b.txt', 'Varga', '2011-06-01/2013-01-01', 'in-fact');
    assert.deepEqual(found(fact), []);
  });

  it('are none where one follows the other on one day', () => {
    const b = new EvidenceBuilder();
    head(b, 'a.txt', 'Okoro', '2010-01-01/2012-01-01');
    head(b, 'b.txt', 'Varga', '2012-01-01/2013-01-01');
    assert.deepEqual(found(b), []);
  });
});

describe('one event told differently', () => {
  it('who used the grenade: one says Sorin, another says not Sorin, a third says Lind', () => {
    const b = new EvidenceBuilder();
    const attack = (source: string, perpetrator: string, victim: string | null, polarity: '+' | '-' = '+') =>
      b.claim({
        in: source,
        kind: 'act',
        type: 'attack',
        polarity,
        args: {
          perpetrator,
          ...(victim ? { victim } : {}),
          instrument: source === 'a.txt' ? 'a grenade' : 'the grenade',
        },
      });
    const first = attack('a.txt', 'Person:Sorin', 'Person:Consul Weiss');
    const denied = attack('b.txt', 'Person:Sorin', null, '-');
    b.entity('c.txt', 'Person', 'Sorin');
    const other = attack('c.txt', 'Person:Lind', null);
    const conflicts = found(b);
    assert.deepEqual(types(conflicts), ['divergent-account']);
    assert.match(conflicts[0]?.about ?? '', /grenade/);
    assert.deepEqual(claims(conflicts[0]).flat().sort(), [first, denied, other].sort());
    assert.ok(conflicts[0]?.presumptions.includes('same-event'));
    assert.deepEqual(types(found(b, { off: ['same-event'] })), ['denial']);
  });

  it('two attacks with one kind of thing on different people are two', () => {
    const b = new EvidenceBuilder();
    for (const [source, perpetrator, victim] of [
      ['a.txt', 'Person:Sorin', 'Person:Weiss'],
      ['b.txt', 'Person:Lind', 'Person:Abel'],
    ] as const) {
      b.claim({
        in: source,
        kind: 'act',
        type: 'attack',
        args: { perpetrator, victim, instrument: 'a grenade' },
      });
    }
    assert.deepEqual(found(b), []);
  });

  it('who obtained the pardon: both may be true, and it says so', () => {
    const b = new EvidenceBuilder();
    const one = b.claim({
      in: 'a.txt',
      kind: 'act',
      type: 'pardon',
      args: { perpetrator: 'Person:Okoro', victim: 'Person:Sorin' },
    });
    const spans = [{ text: 'b.txt', start: 10, end: 60, quote: '', prefix: '', suffix: '', place: null }];
    const two = b.claim({
      in: 'b.txt',
      kind: 'act',
      type: 'pardon',
      args: { victim: 'Person:Sorin' },
      spans,
    });
    const beside = b.claim({
      in: 'b.txt',
      kind: 'communication',
      type: 'statement',
      args: { from: 'Person:Varga', about: 'Person:Sorin' },
      spans,
    });
    const [conflict, ...more] = found(b);
    assert.deepEqual(more, []);
    assert.deepEqual(claims(conflict), [[one], [two, beside]]);
    assert.deepEqual(
      conflict?.sides.map((side) => side.says),
      ['Okoro', 'Varga'],
    );
    assert.equal(conflict?.bothMayBeTrue, true);
    assert.match(conflict?.note ?? '', /[Bb]oth may be true/);
  });

  it('when two people met: times that exclude each other', () => {
    const b = new EvidenceBuilder();
    b.claim({
      in: 'a.txt',
      kind: 'communication',
      type: 'visit',
      args: { from: 'Person:Sorin', to: 'Person:Varga' },
      when: eventAt('1929-04-16', 'on 16 April'),
    });
    b.claim({
      in: 'b.txt',
      kind: 'communication',
      type: 'meeting',
      args: { from: 'Person:Varga', to: 'Person:Sorin' },
      when: eventAt('1929-22', 'in the summer of 1929'),
    });
    const [conflict] = found(b);
    assert.match(conflict?.about ?? '', /^when the meeting of Sorin and Varga/);
    assert.equal(conflict?.sides.length, 2);
  });

  it('compares accounts that spell a full name differently, and says that the persons are not joined', () => {
    const b = new EvidenceBuilder();
    const meet = (source: string, name: string, edtf: string) =>
      b.claim({
        in: source,
        kind: 'communication',
        type: 'visit',
        args: { from: `Person:${name}`, to: 'Person:Varga' },
        when: eventAt(edtf, edtf),
      });
    meet('a.txt', 'Ivan Sorinov', '1929-04-16');
    meet('b.txt', 'Ivan Soryinov', '1929-10');
    const [conflict] = found(b);
    assert.match(
      JSON.stringify(conflict?.proof),
      /Ivan Sorinov and Ivan Soryinov are alike; the persons are not joined/,
    );
    const other = new EvidenceBuilder();
    for (const [source, name] of [
      ['a.txt', 'Anna Sorinova'],
      ['b.txt', 'Ivan Sorinov'],
    ] as const) {
      other.claim({
        in: source,
        kind: 'communication',
        type: 'visit',
        args: { from: `Person:${name}`, to: 'Person:Varga' },
        when: eventAt(source === 'a.txt' ? '1929' : '1931', ''),
      });
    }
    assert.deepEqual(found(other), []);
  });

  it('one voice telling of two arrests tells of two arrests', () => {
    const b = new EvidenceBuilder();
    for (const year of ['1918', '1929']) {
      b.claim({
        in: 'a.txt',
        kind: 'act',
        type: 'arrest',
        args: { victim: 'Person:Sorin' },
        when: eventAt(year, year),
      });
    }
    assert.deepEqual(found(b), []);
  });
});

describe('denials', () => {
  it('stand beside what they deny', () => {
    const b = new EvidenceBuilder();
    const said = b.claim({
      in: 'a.txt',
      kind: 'communication',
      type: 'statement',
      voices: ['author/doubted', 'Person:Lind'],
      args: { from: 'Person:Sorin', content: 'the end is near' },
    });
    const denial = b.claim({
      in: 'a.txt',
      kind: 'denial',
      args: { denied: 'Person:Lind', claims: `claim:${said}` },
    });
    const [conflict] = found(b);
    assert.equal(conflict?.type, 'denial');
    assert.deepEqual(claims(conflict), [[said], [denial]]);
    assert.match(conflict?.sides[0]?.says ?? '', /^According to a\.txt, who doubts it, Lind says: /);
  });

  it('"not in 1918" does not deny "in 1929"', () => {
    const b = new EvidenceBuilder();
    const act = (source: string, edtf: string, polarity: '+' | '-') =>
      b.claim({
        in: source,
        kind: 'act',
        type: 'execution',
        polarity,
        args: { victim: 'Person:Sorin' },
        when: eventAt(edtf, edtf),
      });
    act('a.txt', '1918', '-');
    act('b.txt', '1929', '+');
    assert.deepEqual(found(b), []);
    act('c.txt', '1918', '+');
    assert.ok(types(found(b)).includes('denial'));
  });
});

describe('identity', () => {
  it('judged one and judged different is a conflict', () => {
    const b = new EvidenceBuilder();
    b.claim({ in: 'a.txt', kind: 'attribute', type: 'other', args: { of: 'Person:Sorin', value: 'x' } });
    b.claim({ in: 'b.txt', kind: 'attribute', type: 'other', args: { of: 'Person:Lind', value: 'x' } });
    b.claim({ in: 'c.txt', kind: 'attribute', type: 'other', args: { of: 'Person:Abel', value: 'x' } });
    b.judge('a.txt|Sorin', 'b.txt|Lind', 'yes');
    b.judge('b.txt|Lind', 'c.txt|Abel', 'yes');
    b.judge('a.txt|Sorin', 'c.txt|Abel', 'no');
    assert.deepEqual(types(found(b)), ['identity']);
  });
});
