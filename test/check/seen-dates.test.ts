import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Checker } from '../../src/check/replay.ts';
import { whoCommanded } from '../../src/reason/command.ts';
import { checkable } from '../support/checkable.ts';
import { EvidenceBuilder } from '../support/evidence-builder.ts';

describe('the checker on a holder last seen in a year that is not told to the day', () => {
  const b = new EvidenceBuilder();
  b.claim({
    in: 'a.txt',
    kind: 'posting',
    type: 'head',
    args: { person: 'Person:Okoro', organization: 'Organization:Harbour Board', role: 'chairman' },
    when: {
      edtf: '1926-02-16/1929',
      text: '16 February 1926 – 1929',
      start: [null, '1926-02-16'],
      end: ['1929-01-01', null],
    },
  });
  const evidence = b.evidence();
  const organ = evidence.clusters.all.filter((cluster) => cluster.name === 'Harbour Board');

  for (const [day, verdict] of [
    ['1928-06-01', 'evidenced'],
    ['1929-06-01', 'possible'],
    ['1929-12-31', 'possible'],
    ['1930-01-01', 'no evidence'],
  ] as const) {
    it(`finds ${day} ${verdict}, as the rules do`, () => {
      const finding = whoCommanded(
        { name: 'Harbour Board', organ, asked: [day, day], mode: 'some-time-in' },
        evidence,
      );
      assert.equal(finding.verdict, verdict);
      assert.deepEqual(new Checker(checkable(b)).check(finding.proof).faults, []);
    });
  }
});
