import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { groundsIn } from '../../src/reason/grounds.ts';
import { EvidenceBuilder } from '../support/evidence-builder.ts';

describe('the rows that claims rest on', () => {
  it('are none where the claims rest on running text', () => {
    const b = new EvidenceBuilder();
    b.claim({ in: 'a.txt', kind: 'posting', type: 'head', args: { person: 'Person:Okoro' } });
    const evidence = b.evidence();
    assert.deepEqual(groundsIn(evidence)(evidence.claims.map((claim) => claim.id)), {});
  });

  it('are each told once, with the works cited for all of them', () => {
    const b = new EvidenceBuilder();
    b.claim({ in: 'a.csv', kind: 'posting', type: 'head', args: { person: 'Person:Okoro' } });
    const evidence = b.evidence();
    const work = { key: 'w1', publication: 'Harbour Post', published: null, title: null, url: null };
    const claims = evidence.claims.map((claim) => ({
      ...claim,
      spans: claim.spans.flatMap((span) =>
        [3, 3, 4].map((row) => ({ ...span, place: { row, column: 'Name' } })),
      ),
      citations: [
        { ...work, parts: ['person'] },
        { ...work, parts: ['person', 'start'] },
      ],
    }));
    const grounds = groundsIn({ ...evidence, claims })(claims.map((claim) => claim.id));
    assert.deepEqual(grounds.places, [
      { source: 'a.csv', row: 3 },
      { source: 'a.csv', row: 4 },
    ]);
    assert.deepEqual(grounds.citations, [{ ...work, parts: ['person', 'start'] }]);
  });
});
