import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { whoCommanded } from '../../src/reason/command.ts';
import type { When } from '../../src/time/when.ts';
import { EvidenceBuilder } from '../support/evidence-builder.ts';

describe('a link that claims tell of without a time', () => {
  const b = new EvidenceBuilder();
  const above = (superior: string, subordinate: string, when?: When): void => {
    b.claim({
      in: 'a.txt',
      kind: 'command',
      type: 'command',
      args: { superior: `Organization:${superior}`, subordinate: `Organization:${subordinate}` },
      ...(when ? { when } : {}),
    });
  };
  // Written as from 1930 to 1920: a row that runs backwards has its words and no time.
  above('Port Authority', 'Harbour Board', {
    edtf: null,
    text: '1930 – 1920',
    start: [null, null],
    end: [null, null],
  });
  above('Coast Office', 'Harbour Board', {
    edtf: '1924/1926',
    text: '1924 – 1926',
    start: [null, '1924-12-31'],
    end: ['1926-01-01', null],
  });
  above('Ministry', 'Port Authority', {
    edtf: '1920/1930',
    text: '1920 – 1930',
    start: [null, '1920-12-31'],
    end: ['1930-01-01', null],
  });
  const evidence = b.evidence();
  const organ = evidence.clusters.all.filter((cluster) => cluster.name === 'Harbour Board');
  const finding = whoCommanded(
    { name: 'Harbour Board', organ, asked: ['1925-06-01', '1925-06-01'], mode: 'some-time-in' },
    evidence,
  );

  it('is told apart from the chain, which it neither joins nor prolongs', () => {
    assert.deepEqual(
      finding.chain.map((link) => [link.superior, link.verdict]),
      [['Coast Office', 'evidenced']],
    );
    assert.deepEqual(
      finding.undatedLinks.map(({ superior, subordinate, level }) => [superior, subordinate, level]),
      [['Port Authority', 'Harbour Board', 1]],
    );
  });

  it('bears nothing out, and counts among the claims behind the answer', () => {
    const [claim = ''] = finding.undatedLinks[0]?.claims ?? [];
    assert.ok(!JSON.stringify(finding.proof).includes(`"${claim}"`));
    assert.ok(finding.claims.includes(claim));
  });
});
