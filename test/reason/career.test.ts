import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { careerOf } from '../../src/reason/career.ts';
import { uncovered } from '../../src/reason/coverage.ts';
import { eventAt, stateDuring } from '../../src/time/when-from-edtf.ts';
import { EvidenceBuilder } from '../support/evidence-builder.ts';

function order(b: EvidenceBuilder, name: string): string[] {
  const evidence = b.evidence();
  const cluster = evidence.clusters.all.find((each) => each.name === name);
  assert.ok(cluster);
  return careerOf(cluster, evidence).map(({ claim, placed }) => `${claim.id} ${placed}`);
}

describe('career', () => {
  it('puts claims of the same days in the order in which their sources were received, whatever their ids', () => {
    const b = new EvidenceBuilder();
    const died = { kind: 'attribute', type: 'death', when: eventAt('1929', 'in 1929') } as const;
    b.claim({ id: 'first', in: 'z.txt', ...died, args: { of: 'Person:Sorin' } });
    b.claim({ id: 'second', in: 'a.txt', ...died, args: { of: 'Person:Sorin' } });
    assert.deepEqual(order(b, 'Sorin'), ['first by-date', 'second by-date']);
    const cluster = b.evidence().clusters.all.find((each) => each.name === 'Sorin');
    assert.deepEqual(
      cluster?.members.map((member) => member.source),
      ['z.txt', 'a.txt'],
    );
  });

  it('puts claims in the order of their days, then what words put after them, then what has no date', () => {
    const b = new EvidenceBuilder().period('the siege', '1919/1921');
    const person = 'Person:Sorin';
    b.claim({
      id: 'undated',
      in: 'a.txt',
      kind: 'attribute',
      type: 'other',
      args: { of: person, value: 'x' },
    });
    b.claim({
      id: 'late',
      in: 'a.txt',
      kind: 'posting',
      type: 'head',
      args: { person, organization: 'Organization:Board' },
      when: stateDuring('1929', 'in 1929'),
    });
    b.claim({
      id: 'born',
      in: 'b.txt',
      kind: 'attribute',
      type: 'birth',
      args: { of: person },
      when: eventAt('1900', '1900'),
    });
    b.claim({
      id: 'then',
      in: 'b.txt',
      kind: 'membership',
      type: 'joins',
      args: { person, organization: 'Organization:Party' },
      when: { edtf: null, text: 'Shortly after', start: [null, null], end: [null, null] },
    });
    b.claim({
      id: 'siege',
      in: 'b.txt',
      kind: 'posting',
      type: 'staff',
      args: { person, organization: 'Organization:Staff' },
      when: { edtf: null, text: 'during the siege', start: [null, null], end: [null, null] },
    });
    b.claim({
      id: 'other',
      in: 'b.txt',
      kind: 'attribute',
      type: 'birth',
      args: { of: 'Person:Lind' },
      when: eventAt('1901', '1901'),
    });
    assert.deepEqual(order(b, 'Sorin'), [
      'born by-date',
      'then by-words',
      'siege by-date',
      'late by-date',
      'undated undated',
    ]);
  });
});

describe('coverage', () => {
  it('lists the sentences that share no character with a claim', () => {
    assert.deepEqual(
      uncovered(
        [
          [0, 10],
          [11, 20],
          [21, 30],
          [31, 40],
        ],
        [
          { start: 12, end: 15 },
          { start: 18, end: 22 },
        ],
      ),
      [
        [0, 10],
        [31, 40],
      ],
    );
  });
});
