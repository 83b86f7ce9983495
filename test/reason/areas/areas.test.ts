import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type AreaFinding, areasOf, organsAt } from '../../../src/reason/areas/areas.ts';
import type { Evidence } from '../../../src/reason/evidence.ts';
import { claimsOf } from '../../../src/reason/proof.ts';
import type { Asked } from '../../../src/time/modality.ts';
import type { When } from '../../../src/time/when.ts';
import { stateDuring } from '../../../src/time/when-from-edtf.ts';
import { type ClaimWords, EvidenceBuilder } from '../../support/evidence-builder.ts';

const all2014 = stateDuring('2014-01-01/2014-12-31', null);
const DAY = '2014-06-01';
const YEAR: Asked = ['2014-01-01', '2014-12-31'];

const operates = (
  organ: string,
  place: string,
  when: When = all2014,
  type: 'area-of-operations' | 'site' = 'area-of-operations',
): ClaimWords => ({
  in: 'units.tsv',
  kind: 'attribute',
  // Types of this sort come with imported tables.
  type,
  args: { of: `Organization:${organ}`, value: `Place:${place}` },
  at: [`Place:${place}`],
  when,
});

const link = (superior: string, subordinate: string, when: When = all2014, type = 'command'): ClaimWords => ({
  in: 'units.tsv',
  kind: 'command',
  type,
  args: { superior: `Organization:${superior}`, subordinate: `Organization:${subordinate}` },
  when,
});

const asked = (on: string | Asked): Asked => (typeof on === 'string' ? [on, on] : on);

function areas(evidence: Evidence, name: string, on: string | Asked): AreaFinding {
  const organ = evidence.clusters.all.filter((cluster) => cluster.name === name);
  return areasOf({ name, organ, walk: { asked: asked(on), mode: 'some-time-in' } }, evidence);
}

function organs(evidence: Evidence, name: string, on: string | Asked): AreaFinding {
  const place = evidence.clusters.all.filter((cluster) => cluster.name === name);
  return organsAt({ name, place, walk: { asked: asked(on), mode: 'some-time-in' } }, evidence);
}

const words = (finding: AreaFinding): string[] =>
  finding.areas.map(
    (area) =>
      `${area.takenOnBy === null ? '' : `${area.takenOnBy} takes on: `}${area.organ}, ${area.type}, ${area.place}, ${area.verdict}`,
  );

describe('where an organ operated', () => {
  it('is what claims give it, area and site apart, on the days that they cover', () => {
    const b = new EvidenceBuilder();
    b.claim(operates('7 Division', 'the North'));
    b.claim(operates('7 Division', 'Gate Barracks', all2014, 'site'));
    assert.deepEqual(words(areas(b.evidence(), '7 Division', DAY)), [
      '7 Division, site, Gate Barracks, evidenced',
      '7 Division, area-of-operations, the North, evidenced',
    ]);
    assert.equal(areas(b.evidence(), '7 Division', '2015-06-01').verdict, 'no evidence');
  });

  it('is taken on from an organ below only during the relation, on the word of both', () => {
    const b = new EvidenceBuilder();
    const area = b.claim(operates('21 Brigade', 'Bama'));
    b.claim(operates('21 Brigade', 'Gate Barracks', all2014, 'site'));
    const relation = b.claim(link('7 Division', '21 Brigade', stateDuring('2014-03-01/2014-08-01', null)));
    const evidence = b.evidence();
    const then = areas(evidence, '7 Division', DAY);
    assert.deepEqual(words(then), ['7 Division takes on: 21 Brigade, area-of-operations, Bama, evidenced']);
    assert.deepEqual(then.areas[0]?.claims, [area, relation]);
    assert.deepEqual(claimsOf(then.areas[0]?.proof ?? { claim: '' }).sort(), [area, relation].sort());
    assert.deepEqual(words(areas(evidence, '7 Division', '2014-10-01')), []);
  });

  it('is taken on through several links, all on one day together', () => {
    const b = new EvidenceBuilder();
    b.claim(operates('3 Battalion', 'Bama', stateDuring('2014-09', 'in September')));
    b.claim(link('21 Brigade', '3 Battalion', all2014));
    b.claim(link('7 Division', '21 Brigade', stateDuring('2014-03-01/2014-08-01', null)));
    b.claim(link('8 Division', '21 Brigade', stateDuring('2014-08-02/2014-12-31', null)));
    const evidence = b.evidence();
    assert.deepEqual(words(areas(evidence, '8 Division', YEAR)), [
      '8 Division takes on: 3 Battalion, area-of-operations, Bama, evidenced',
    ]);
    const other = areas(evidence, '7 Division', YEAR);
    assert.deepEqual(words(other), ['7 Division takes on: 3 Battalion, area-of-operations, Bama, possible']);
    assert.ok(JSON.stringify(other.proof).includes('link.together'));
  });

  it('is not taken on by who only holds an organ by coercion', () => {
    const b = new EvidenceBuilder();
    b.claim(operates('21 Brigade', 'Bama'));
    b.claim(link('Palace', '21 Brigade', all2014, 'coercion'));
    assert.deepEqual(words(areas(b.evidence(), 'Palace', DAY)), []);
  });
});

describe('which organs operated at a place', () => {
  const b = new EvidenceBuilder();
  b.claim(operates('21 Brigade', 'Bama'));
  b.claim(operates('21 Brigade', 'Bama', stateDuring('2014-02-01/2014-09-01', null), 'site'));
  b.claim(operates('4 Brigade', 'Sokoto'));
  b.claim(link('7 Division', '21 Brigade'));
  b.claim(link('Task Force', '21 Brigade', all2014, 'administrative'));
  for (const [person, organ] of [
    ['Okoro', '21 Brigade'],
    ['Varga', '7 Division'],
  ]) {
    b.claim({
      in: 'units.tsv',
      kind: 'posting',
      type: 'head',
      args: { person: `Person:${person}`, organization: `Organization:${organ}` },
      when: all2014,
    });
  }

  it('are those the claims put there, and all that stand above and take it on, each with its head', () => {
    const finding = organs(b.evidence(), 'Bama', DAY);
    assert.deepEqual(words(finding), [
      '21 Brigade, area-of-operations, Bama, evidenced',
      '21 Brigade, site, Bama, evidenced',
      '7 Division takes on: 21 Brigade, area-of-operations, Bama, evidenced',
      'Task Force takes on: 21 Brigade, area-of-operations, Bama, evidenced',
    ]);
    assert.deepEqual(
      finding.areas.map((area) => area.heads.map((head) => head.person)),
      [['Okoro'], ['Okoro'], ['Varga'], []],
    );
  });

  it('are none where no claim puts one there', () => {
    assert.deepEqual(words(organs(b.evidence(), 'Bama', '2015-06-01')), []);
  });
});
