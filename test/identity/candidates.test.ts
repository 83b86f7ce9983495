import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Candidate, findCandidates } from '../../src/identity/candidates.ts';
import { eventAt } from '../../src/time/when-from-edtf.ts';
import { EvidenceBuilder } from '../support/evidence-builder.ts';

function candidatesOf(builder: EvidenceBuilder, least = 0): Candidate[] {
  const { clusters } = builder.evidence();
  return findCandidates({ clusters, claims: builder.claims, judgements: builder.judgements, least });
}
const pairs = (found: readonly Candidate[]): string[] =>
  found.map(({ a, b }) => [a.name, b.name].sort().join(' | '));
const kinds = (found: Candidate | undefined): string[] => (found?.reasons ?? []).map((reason) => reason.kind);

describe('candidates by name', () => {
  it('are spellings of one name in two sources, and nobody else', () => {
    const builder = new EvidenceBuilder();
    builder.entity('a', 'Person', 'Yakov Blumkin');
    builder.entity('b', 'Person', 'Ya. G. Blyumkin');
    builder.entity('b', 'Person', 'Ada Okoro');
    builder.entity('a', 'Organization', '7 Division');
    builder.entity('b', 'Organization', 'Seventh Division');
    builder.entity('b', 'Organization', '8 Division');
    assert.deepEqual(pairs(candidatesOf(builder)).sort(), [
      '7 Division | Seventh Division',
      'Ya. G. Blyumkin | Yakov Blumkin',
    ]);
  });
  it('are found within one source too', () => {
    const builder = new EvidenceBuilder();
    builder.entity('a', 'Person', 'Festus Edovar');
    builder.entity('a', 'Person', 'Festus Idovar');
    assert.equal(candidatesOf(builder).length, 1);
  });
  it('are not those that the presumption same-name joins already', () => {
    const builder = new EvidenceBuilder();
    builder.entity('a', 'Person', 'Ada Okoro');
    builder.entity('b', 'Person', 'Ada Okoro');
    assert.deepEqual(candidatesOf(builder), []);
  });
  it('are compared under other names as well', () => {
    const builder = new EvidenceBuilder();
    builder.entity('a', 'Person', 'Tobias Marwede', ['Yakov Sorin']);
    builder.entity('b', 'Person', 'Iakov Sorin');
    const [found] = candidatesOf(builder);
    assert.deepEqual(found?.names, ['Yakov Sorin', 'Iakov Sorin']);
    assert.equal(found?.a.name, 'Tobias Marwede');
  });
  it('leave descriptions out, which have a capital too', () => {
    const builder = new EvidenceBuilder();
    builder.entity('a', 'Person', 'an Oppositionist');
    builder.entity('a', 'Person', 'any Oppositionist');
    assert.deepEqual(candidatesOf(builder), []);
  });
});

describe('judgements', () => {
  const spelt = (): EvidenceBuilder => {
    const builder = new EvidenceBuilder();
    builder.entity('a', 'Person', 'Yakov Blumkin');
    builder.entity('b', 'Person', 'Yakov Blyumkin');
    return builder;
  };
  for (const decision of ['yes', 'no'] as const) {
    it(`${decision} takes a pair off the list`, () => {
      assert.deepEqual(candidatesOf(spelt().judge('a|Yakov Blumkin', 'b|Yakov Blyumkin', decision)), []);
    });
  }
  it('unsure leaves it with the judgement', () => {
    const [found] = candidatesOf(spelt().judge('a|Yakov Blumkin', 'b|Yakov Blyumkin', 'unsure'));
    assert.equal(found?.unsure?.decision, 'unsure');
  });
  it('a later one undoes an earlier one', () => {
    const builder = spelt();
    builder.judge('a|Yakov Blumkin', 'b|Yakov Blyumkin', 'no');
    builder.judge('b|Yakov Blyumkin', 'a|Yakov Blumkin', 'unsure');
    assert.equal(candidatesOf(builder).length, 1);
  });
  it('no between two members holds all that are taken for one with them apart', () => {
    const builder = spelt();
    builder.entity('c', 'Person', 'Yakov Blyumkin');
    builder.judge('a|Yakov Blumkin', 'c|Yakov Blyumkin', 'no');
    assert.deepEqual(candidatesOf(builder), []);
  });
});

describe('what claims say beside the names', () => {
  it('one claim that names both speaks of two', () => {
    const builder = new EvidenceBuilder();
    builder.claim({
      in: 'a',
      kind: 'communication',
      type: 'meeting',
      args: { from: 'Person:Yakov Blumkin', to: 'Person:Yakov Blyumkin' },
    });
    const [found] = candidatesOf(builder, -10);
    assert.ok(kinds(found).includes('context.together'));
    assert.ok((found?.weight ?? 0) < 0);
  });
  it('a shared organ speaks a little for one', () => {
    const builder = new EvidenceBuilder();
    const post = (source: string, person: string): string =>
      builder.claim({
        in: source,
        kind: 'posting',
        type: 'staff',
        args: { person: `Person:${person}`, organization: 'Organization:Harbour Board' },
      });
    post('a', 'Yakov Blumkin');
    post('b', 'Yakov Blyumkin');
    assert.ok(kinds(candidatesOf(builder)[0]).includes('context.organ'));
  });
});

describe('candidates without a name', () => {
  const visited = (
    source: string,
    visitor: string,
    day: string,
    host = 'Person:Ama Lind',
    builder = new EvidenceBuilder(),
  ): EvidenceBuilder => {
    builder.claim({
      in: source,
      kind: 'communication',
      type: 'visit',
      args: { from: visitor, to: host },
      when: eventAt(day, day),
    });
    return builder;
  };
  it('"a certain visitor" and who is told to have visited the same person in that time', () => {
    const builder = visited('a', 'Group:a certain visitor', '1929');
    visited('b', 'Person:Yakov Sorin', '1929-04-16', 'Person:Ama Lind', builder);
    const [found] = candidatesOf(builder);
    assert.equal(found?.by, 'event');
    assert.deepEqual(found?.claims, ['c1', 'c2']);
    assert.deepEqual(kinds(found), ['event.start', 'event.event', 'event.party', 'event.time']);
  });
  it('a nickname is like no name', () => {
    const builder = visited('a', 'Person:el Ronco', '1975-03-02');
    visited('b', 'Person:Tomás Riva', '1975-03-02', 'Person:Ama Lind', builder);
    const [found] = candidatesOf(builder);
    assert.equal(found?.by, 'event');
    assert.ok(kinds(found).includes('event.day'));
  });
  it('not where the times exclude each other, nor with another party', () => {
    const other = visited('a', 'Group:a certain visitor', '1929');
    visited('b', 'Person:Yakov Sorin', '1931', 'Person:Ama Lind', other);
    visited('c', 'Person:Ada Okoro', '1929', 'Person:Per Holm', other);
    assert.deepEqual(candidatesOf(other), []);
  });
  it('several men are at most partly one man', () => {
    const builder = visited('a', 'Group:four men', '1929');
    visited('b', 'Person:Yakov Sorin', '1929', 'Person:Ama Lind', builder);
    assert.deepEqual(candidatesOf(builder), []);
    assert.ok(kinds(candidatesOf(builder, -9)[0]).includes('event.several'));
  });
});

describe('the list', () => {
  it('puts the likeliest first, the same on every run', () => {
    const builder = new EvidenceBuilder();
    for (const [source, name] of [
      ['a', 'Yakov Blumkin'],
      ['b', 'Iakov Bliumkin'],
      ['a', 'Salim Mohammed'],
      ['b', 'S. Muhammad'],
    ] as const)
      builder.entity(source, 'Person', name);
    const found = candidatesOf(builder);
    assert.deepEqual(pairs(found), ['Iakov Bliumkin | Yakov Blumkin', 'S. Muhammad | Salim Mohammed']);
    assert.deepEqual(pairs(candidatesOf(builder)), pairs(found));
  });
  it('does not compare everybody with everybody', () => {
    // A thousand of one given name: were all compared, it would be half a million pairs.
    const builder = new EvidenceBuilder();
    const letter = (n: number): string => 'bdfgklmnprstvz'[Math.floor(n) % 14]!;
    for (let i = 0; i < 1000; i++) {
      const surname = `${letter(i)}a${letter(i / 14)}o${letter(i / 196)}u${letter(i * 5)}in`;
      builder.entity('a', 'Person', `Mohammed ${surname[0]!.toUpperCase()}${surname.slice(1)}`);
    }
    builder.entity('b', 'Person', 'Muhammad Blyumkin');
    builder.entity('a', 'Person', 'Mohammed Blumkin');
    assert.equal(pairs(candidatesOf(builder))[0], 'Mohammed Blumkin | Muhammad Blyumkin');
  });
});
