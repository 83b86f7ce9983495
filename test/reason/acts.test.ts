import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type ActsFinding, actsOf } from '../../src/reason/acts.ts';
import type { Evidence } from '../../src/reason/evidence.ts';
import type { Asked } from '../../src/time/modality.ts';
import { eventAt, stateDuring } from '../../src/time/when-from-edtf.ts';
import { EvidenceBuilder } from '../support/evidence-builder.ts';

const YEAR_1950: Asked = ['1950-01-01', '1950-12-31'];

function ask(evidence: Evidence, name: string | null, asked: Asked | null = null): ActsFinding {
  const subject = evidence.clusters.all.find((cluster) => cluster.name === name) ?? null;
  return actsOf({ subject, asked }, evidence);
}

const words = (finding: ActsFinding): string[] =>
  finding.acts.map(({ claim, as, verdict }) => `${claim.type} as ${as.join('+')}, ${verdict ?? 'any time'}`);

describe('the acts that claims tell of', () => {
  const b = new EvidenceBuilder();
  b.claim({
    in: 'a.txt',
    kind: 'act',
    type: 'arrest',
    args: { perpetrator: 'Organization:Port Guard', 'ordered-by': 'Person:Varga', victim: 'Person:Lind' },
    at: ['Place:Old Quay'],
    when: eventAt('1950-03', 'in March 1950'),
  });
  const denied = b.claim({
    in: 'a.txt',
    kind: 'act',
    type: 'killing',
    args: { victim: 'Person:Lind' },
    when: eventAt('1951', 'in 1951'),
  });
  b.claim({ in: 'b.txt', kind: 'denial', args: { denied: 'the author', claims: `claim:${denied}` } });
  b.claim({
    in: 'a.txt',
    kind: 'posting',
    type: 'head',
    args: { person: 'Person:Okoro', organization: 'Organization:Port Guard' },
    when: stateDuring('1950', 'in 1950'),
  });
  const evidence = b.evidence();

  it('name people, organs and places in their parts', () => {
    assert.deepEqual(words(ask(evidence, 'Port Guard')), ['arrest as perpetrator, any time']);
    assert.deepEqual(words(ask(evidence, 'Varga')), ['arrest as ordered-by, any time']);
    assert.deepEqual(words(ask(evidence, 'Old Quay')), ['arrest as where, any time']);
    assert.deepEqual(words(ask(evidence, null)), ['arrest as , any time', 'killing as , any time']);
  });

  it('are narrowed to a time, and a denial stands beside what it denies', () => {
    assert.deepEqual(words(ask(evidence, 'Lind', YEAR_1950)), ['arrest as victim, evidenced']);
    const all = ask(evidence, 'Lind');
    assert.deepEqual(
      all.acts.map((act) => act.denials),
      [[], ['c3']],
    );
    assert.deepEqual(
      all.against.map((each) => each.type),
      ['denial'],
    );
  });

  it('are never taken from a post: the head of an organ is named in none of its acts', () => {
    const finding = ask(evidence, 'Okoro');
    assert.deepEqual(finding.acts, []);
    assert.equal(finding.verdict, 'no evidence');
  });
});
