import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { joinEntities } from '../../src/identity/clusters.ts';
import type { Entity, EntityType } from '../../src/model/entity.ts';
import type { Decision, Judgement } from '../../src/model/judgement.ts';

const entity = (
  source: string,
  name: string,
  type: EntityType = 'Person',
  aliases: string[] = [],
): Entity => ({
  id: `${source}|${name}`,
  source,
  type,
  name,
  aliases,
});

const judged = (a: string, b: string, decision: Decision, n = 1): Judgement => ({
  id: `j${n}`,
  subject: { kind: 'identity', a, b },
  decision,
  reason: 'r',
  author: 't',
  at: '2020-01-01T00:00:00Z',
});

/** The clusters as sorted lists of ids. */
function joined(entities: Entity[], judgements: Judgement[] = [], sameName = true): string[] {
  return joinEntities(entities, judgements, { sameName })
    .all.map((cluster) => cluster.members.map((member) => member.id).join(' + '))
    .sort();
}

describe('same-name', () => {
  it('joins equal names of two sources, whatever their case and accents', () => {
    assert.deepEqual(joined([entity('a', 'Ana Pérez'), entity('b', 'ANA PEREZ')]), [
      'a|Ana Pérez + b|ANA PEREZ',
    ]);
  });

  it('joins a surname alone with the one person who bears it, and initials with the names they fit', () => {
    assert.deepEqual(
      joined([entity('a', 'Ivan Petrovich Sorin'), entity('b', 'Sorin'), entity('c', 'I. P. Sorin')]),
      ['a|Ivan Petrovich Sorin + b|Sorin + c|I. P. Sorin'],
    );
  });

  it('never joins given names that contradict each other, and then gives the bare surname to neither', () => {
    assert.deepEqual(joined([entity('a', 'Ivan Sorin'), entity('b', 'Oleg Sorin'), entity('c', 'Sorin')]), [
      'a|Ivan Sorin',
      'b|Oleg Sorin',
      'c|Sorin',
    ]);
  });

  it('never joins two of one source, not even through a third', () => {
    assert.deepEqual(joined([entity('a', 'Ivan Sorin'), entity('a', 'Sorin'), entity('b', 'Sorin')]), [
      'a|Ivan Sorin',
      'a|Sorin + b|Sorin',
    ]);
  });

  it('takes the article and the points of an acronym for nothing, and knows an acronym in brackets', () => {
    assert.deepEqual(
      joined([
        entity('a', 'the H.B.C.', 'Organization'),
        entity('b', 'Harbour Board of Control (HBC)', 'Organization'),
        entity('c', 'HBC', 'Organization'),
      ]),
      ['a|the H.B.C. + b|Harbour Board of Control (HBC) + c|HBC'],
    );
  });

  it('does not join organs that are said to be of different larger ones', () => {
    assert.deepEqual(
      joined([
        entity('a', 'Third Section of the Harbour Board', 'Organization'),
        entity('b', 'Third Section of the Navy', 'Organization'),
      ]),
      ['a|Third Section of the Harbour Board', 'b|Third Section of the Navy'],
    );
  });

  it('does not join words that are no names', () => {
    assert.deepEqual(
      joined([entity('a', 'the party', 'Organization'), entity('b', 'the party', 'Organization')]),
      ['a|the party', 'b|the party'],
    );
  });

  it('does not join names that are only alike', () => {
    assert.deepEqual(joined([entity('a', 'Sorin'), entity('b', 'Soryn')]), ['a|Sorin', 'b|Soryn']);
  });

  it('joins nothing when it is switched off', () => {
    assert.deepEqual(joined([entity('a', 'Sorin'), entity('b', 'Sorin')], [], false), ['a|Sorin', 'b|Sorin']);
  });
});

describe('judgements on identity', () => {
  it('join what no name joins, and a later one undoes it', () => {
    const both = [entity('a', 'Sorin'), entity('b', 'Soryn')];
    const yes = judged('a|Sorin', 'b|Soryn', 'yes');
    assert.deepEqual(joined(both, [yes]), ['a|Sorin + b|Soryn']);
    assert.deepEqual(joined(both, [yes, judged('b|Soryn', 'a|Sorin', 'no', 2)]), ['a|Sorin', 'b|Soryn']);
  });

  it('hold equal names apart', () => {
    assert.deepEqual(
      joined([entity('a', 'Sorin'), entity('b', 'Sorin')], [judged('a|Sorin', 'b|Sorin', 'no')]),
      ['a|Sorin', 'b|Sorin'],
    );
  });

  it('that contradict each other through a third are reported', () => {
    const clusters = joinEntities(
      [entity('a', 'X'), entity('b', 'Y'), entity('c', 'Z')],
      [judged('a|X', 'b|Y', 'yes', 1), judged('b|Y', 'c|Z', 'yes', 2), judged('a|X', 'c|Z', 'no', 3)],
      { sameName: true },
    );
    assert.equal(clusters.contradictions.length, 1);
    assert.equal(clusters.contradictions[0]?.different.id, 'j3');
    assert.deepEqual(clusters.contradictions[0]?.same.map((each) => each.id).sort(), ['j1', 'j2']);
  });
});

describe('the grounds on which members of a cluster are taken for one', () => {
  const four = ['a', 'b', 'c', 'd'].map((source) => entity(source, source.toUpperCase()));
  const ring = [
    judged('a|A', 'b|B', 'yes', 1),
    judged('b|B', 'c|C', 'yes', 2),
    judged('c|C', 'd|D', 'yes', 3),
    judged('d|D', 'a|A', 'yes', 4),
  ];

  it('are the judgements on the shortest way between them, and no other', () => {
    const [cluster] = joinEntities(four, ring, { sameName: true }).all;
    assert.equal(cluster?.judgements.length, 4);
    assert.deepEqual(cluster?.grounds(['b|B', 'd|D']), { judgements: ['j1', 'j4'], presumed: false });
    assert.deepEqual(cluster?.grounds(['c|C', 'd|D']), { judgements: ['j3'], presumed: false });
    assert.deepEqual(cluster?.grounds(['c|C']), { judgements: [], presumed: false });
  });

  it('hold a presumption only where no judgements lead from one to the other', () => {
    const entities = [
      entity('a', 'Ivan Sorin'),
      entity('b', 'Ivan Sorin'),
      entity('c', 'Soryn'),
      entity('d', 'Ivan Sorin'),
    ];
    const judgements = [judged('b|Ivan Sorin', 'c|Soryn', 'yes', 1)];
    const [cluster] = joinEntities(entities, judgements, { sameName: true }).all;
    assert.equal(cluster?.members.length, 4);
    assert.deepEqual(cluster?.grounds(['b|Ivan Sorin', 'c|Soryn']), { judgements: ['j1'], presumed: false });
    assert.deepEqual(cluster?.grounds(['a|Ivan Sorin', 'd|Ivan Sorin']), { judgements: [], presumed: true });
    assert.deepEqual(cluster?.grounds(['a|Ivan Sorin', 'c|Soryn']), { judgements: ['j1'], presumed: true });
  });
});
