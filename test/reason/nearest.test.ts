import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { whoCommanded } from '../../src/reason/command.ts';
import type { When } from '../../src/time/when.ts';
import { EvidenceBuilder } from '../support/evidence-builder.ts';

const seen = (edtf: string | null, start: When['start'], end: When['end']): When => ({
  edtf,
  text: edtf,
  start,
  end,
});

function board(): EvidenceBuilder {
  const b = new EvidenceBuilder();
  const head = (person: string, when: When, more: { readonly type?: string } = {}): void => {
    b.claim({
      in: 'a.txt',
      kind: 'posting',
      type: more.type ?? 'head',
      args: { person: `Person:${person}`, organization: 'Organization:Harbour Board', role: 'chairman' },
      when,
    });
  };
  head('Abara', seen('1920/1924-05-01', ['1920-01-01', '1920-12-31'], ['1924-05-01', '1924-05-01']));
  head('Okoro', seen('1925-01-01/1926-03-04', [null, '1925-01-01'], ['1926-03-04', null]));
  head('Musa', seen('1928-02-01/1929', ['1928-02-01', '1928-02-01'], ['1929-01-01', null]));
  head('Ibe', seen('1927-01-01/1927-12-31', [null, '1927-01-01'], ['1927-12-31', null]), { type: 'staff' });
  head('Eze', seen(null, [null, null], [null, null]));
  return b;
}

function ask(day: string, to = day) {
  const evidence = board().evidence();
  const organ = evidence.clusters.all.filter((cluster) => cluster.name === 'Harbour Board');
  return whoCommanded(
    { name: 'Harbour Board', organ, asked: [day, to], mode: day === to ? 'some-time-in' : 'throughout' },
    evidence,
  );
}

describe('whom the claims name nearest to a day on which nobody is evidenced at the head', () => {
  it('is the last before and the first after, and whether an end or a beginning is told', () => {
    const finding = ask('1927-06-01');
    assert.equal(finding.verdict, 'no evidence');
    assert.deepEqual(finding.holders, []);
    assert.deepEqual(
      finding.nearest.map(({ person, side, day, told }) => ({ person, side, day, told })),
      [
        { person: 'Okoro', side: 'before', day: '1926-03-04', told: 'last seen' },
        { person: 'Musa', side: 'after', day: '1928-02-01', told: 'began' },
      ],
    );
  });

  it('bears nothing out: no claim of theirs stands in the proof', () => {
    const { proof, nearest } = ask('1927-06-01');
    const said = JSON.stringify(proof);
    for (const each of nearest) for (const claim of each.claims) assert.ok(!said.includes(`"${claim}"`));
  });

  it('is told with an end where the words give one', () => {
    const [before] = ask('1924-07-01').nearest;
    assert.deepEqual([before?.person, before?.told], ['Abara', 'ended']);
  });

  it('is nobody where the time is asked about throughout and a claim covers a part of it', () => {
    const finding = ask('1926-01-01', '1926-12-31');
    assert.deepEqual([finding.verdict, finding.nearest], ['no evidence', []]);
  });

  it('is not looked for where a head is evidenced', () => {
    assert.deepEqual(ask('1925-06-01').nearest, []);
  });
});
